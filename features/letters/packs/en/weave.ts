import type { HookStem, NoteReading, Part, Reader, RefusalName, Woven } from '../../hook'
import { baseForm } from './grammar/turn'
import { asFromOutside, atHome } from './in-place'
import { phrasings, thanksFor } from './phrasings'
import { put } from './put'
import type { Frame } from './reading/frames'
import { readNote } from './reading/read'
import { writtenOut } from './written-out'

/** What the letter needs instead, for the one who typed the note. */
export const needs: Record<RefusalName, string> = {
  nothing_said: 'One thing from your conversation with them.',
  note_to_self: 'This reads like a reminder to yourself. What would you like to say to them?',
  not_for_them: 'This reads like a note for yourself. What did you like?',
  fits_anyone: 'This would fit anyone. What exactly did they say, show or do?',
  other_language: 'The letter is in English; this is in another language.',
  half_a_sentence: 'This stops halfway. What is the rest of it?',
  unclear_who: 'Who is meant here? Is this what you would say to them?',
  somebody_else: 'This is about someone else. What would you say to this person?',
  bare_thing: 'What about it: did they show it, tell you about it, or did you talk about it?',
  unclear: 'How would you say this to them, in a sentence?',
  next_step: 'This is the next step, which has a place of its own. What did you talk about?',
  too_long: 'This is too long to fit. What is the shortest way to say it?',
}

/** What follows the words in a phrase must not be lost behind them: a long statement stands at the end. */
function carries(phrase: string, x: string): boolean {
  const after = phrase.includes('{x}') ? phrase.slice(phrase.indexOf('{x}') + 3) : '.'
  const rest = after.replace(/^[."]+/, '')
  if (!rest) return true
  const words = x.split(/\s+/).length
  return /^,/.test(rest) ? words <= 14 && !/[,;]| but /.test(x) : words <= 9 && !/[,;]/.test(x)
}

// Of these nobody says that they enjoyed them.
const grave =
  /\b(?:los(?:t|ing|s|ses)|di(?:ed|es|e|ing)|deaths?|dead|cancer|illness|stroke|suicid\w*|funerals?|grie[fv]\w*|bereave\w*|accidents?|injur\w*|killed|crash\w*|fires?(?! alarm)|floods?|flooded|flooding|strikes?|redundan\w*|lay-?offs?|laid off|fired|sacked|closures?|clos(?:ed|ing) down|cris[ie]s|burn-?out|burnt out|burned out|shortages?|understaff\w*|assaults?|abuse\w*|bully\w*|violen\w*|war|covid|pandemic|bankrupt\w*|went under|complaints?|difficult(?:y|ies)|short of|doubts?|failed|failing|failures?|collaps\w*|disasters?|breach\w*|outages?|bereaved|dementia|hospice|homeless\w*|refugees?|debts?|struggl\w*|divorce\w*|miscarr\w*|turnover|cuts|wrong|mistakes?|problems?|quit|hardest|worst|painful|awful|stressful|nightmare|hated?|mess)\b/i
const delicate =
  /^(?:whether|if) |\b(?:gaps?|cv|résumé|resume|salary|pay|notice|weakness\w*|left|leaving|fired|redundan\w*|visa|health|childcare|commute)\b/i
/** Given there and then, and thanked for rather than kept. */
const thankedFor =
  /^your (?:\p{L}+ ){0,2}(?:answers?|time|feedback|repl(?:y|ies)|response|explanation|patience|honesty|openness)\b/iu
/** One that is named, and no thing in general. */
const owned = /^(?:the|your|our|that|those|this|these)\b/
const hours =
  /\b(?:cover|pay|salar(?:y|ies)|contracts?|hours|shifts?|rotas?|notice|pension|probation|overtime|parking|annual leave|sick leave|on-call)\b/i
const whyLeft = /\bwhy\b.*\b(?:left|leave|leaves|leaving|quit|resigned|went|gone)\b/i
/** What is so everywhere, rather than here and now. */
const maxim =
  /\b(?:mistakes?|you can(?:'t|not)?|never|always|hardest|best|worst|trust|matters?|easy|important|learn\w*|if|whoever|kindness|honest\w*|better|good \p{L}+|first|more than|without|before|what you)\b/iu
const joyful = /good to|liked|enjoyed|glad/

/** "my presentation was the clearest": nobody repeats praise as a thing that somebody mentioned. */
const kindToMe =
  /^I (?:could|can|would be welcome to|'d be welcome to) (?:come|visit|bring|start|shadow|take|keep|park|work from|swap|choose|use|call|ring|email|ask|see|sit|join|try|borrow|have)\b|^(?:you(?:'d|'ll| would| will)(?= (?:pay|cover|sponsor|give|send|help|train|teach|let|show|keep|support|be happy|fund|hold|call|ring|phone|email|pair|match|wait|start me|put me|have me|take me|hire me))|my|I|I'm|I'd|I've|I'll)\b(?!.*\b(?:need|needs|must|have to|had to|should(?! not worry)|could|might|too|less|slow|slower|wrong|lack|lacks|missing|only thing|work on|improve)\b)/i

/** What one is glad to hear of a house. */
const warm =
  /\bno (?:such thing as an? )?(?:stupid|silly|dumb|bad) questions?\b|\bno question is\b|\bno such thing as an? (?:stupid|silly)|\b(?:nobody|no one) (?:eats (?:lunch )?(?:alone|at (?:their|a) desk)|gets? left|is left|works alone|gets thrown)\b|\bsafety (?:comes|is) (?:first|before)\b|\blooks? after (?:each other|one another|your people|people|staff)\b/i

/** "being so calm" is how they were. */
const asManner = ({ frame, text }: Part<Frame>): Part<Frame> => {
  const [, how, rest] =
    frame === 'thanks'
      ? (/^being (?:so |very |really |such |just )?(calm|relaxed|funny|friendly|patient|kind|nice|gentle|warm|open|honest|understanding|helpful|welcoming|generous|encouraging|upfront|flexible|reassuring|thoughtful|supportive|frank|straightforward|down to earth)((?: (?:about|with|when|to|on(?! (?:mon|tues|wednes|thurs|fri|satur|sun)day)|throughout|even)\b.*)?)$/iu.exec(
          text,
        ) ?? [])
      : []
  return how
    ? {
        frame: 'deed_how',
        text: `how ${how.toLowerCase()} you were${rest?.replace(/^ on (?=(?:how|why|what|the|pay|salary)\b)/, ' about ')}`,
      }
    : { frame, text }
}

/** The sentence for a part, at this place. */
function wayOf(part: Part<Frame>, place: number, reader: Reader): string {
  const { frame: given, text: typed } = asManner(part)
  const frame =
    given === 'said_that' && (kindToMe.test(typed) || (warm.test(typed) && !grave.test(typed)))
      ? 'said_of_me'
      : given
  const text = asFromOutside(frame, frame === 'said_quote' ? typed : atHome(typed, reader))
  const isGrave = grave.test(text)
  // "there is no remote on Mondays": nobody says that it was good to hear.
  const isCool =
    /^(?:told_that|fact)$/.test(frame) && /\b(?:no(?! one)|not|never|only|mostly)\b|n't\b/i.test(text)
  const every = phrasings[frame]
  const kept = every.filter(
    phrase =>
      (!phrase.startsWith('{X}') || (owned.test(text) && !/,/.test(text) && text.split(' ').length < 9)) &&
      // What they told of doing, the writer has not done.
      !(phrase.startsWith('I will remember {x}') && (!owned.test(text) || thankedFor.test(text))) &&
      (!phrase.includes('{base}') || baseForm(text) !== null) &&
      !((isGrave || isCool) && joyful.test(phrase)) &&
      !(
        /\b(?:dogs?|cats?|pupp(?:y|ies)) (?:was|were|sat|slept|lay|came|greeted)\b/.test(text) &&
        !/liked|glad/.test(phrase)
      ) &&
      // "we share cricket": a love of it is shared, it itself is in common.
      !(
        phrase.includes('we share {x}') &&
        !/^(?:an?|the|our|some|no) |\b(?:patience|interest|love|background|belief|view|sense|humou?r|history|dislike|taste)\b/i.test(
          text,
        )
      ) &&
      // "a birthday in common": it is shared.
      !(
        phrase.includes('in common') &&
        /^an? (?:birthday|surname|name|first name|hometown|teacher|landlord)\b/.test(text)
      ) &&
      // "a background in the army in common": too far from its end.
      !(
        phrase.includes('{x} in common') &&
        (/ (?:in|with|for|of|about) /.test(text) || text.split(' ').length > 5)
      ) &&
      // Nobody enjoys hearing about the hours.
      !(/^(?:told_of|topic)$/.test(frame) && hours.test(text) && /enjoyed|liked/.test(phrase)) &&
      // Qualities are appreciated, rather than liked; nobody likes that somebody likes.
      !(
        /\bliked\b/.test(phrase) &&
        (/^(?:given|yours)$/.test(frame)
          ? /\b(?:patience|honesty|openness|kindness|time|help|support|candou?r|advice|feedback|flexibility|encouragement|reassurance|notice)\b/.test(
              text,
            )
          : /\blik(?:e|es|ed)\b/.test(text))
      ) &&
      // Of why somebody left nobody says that they enjoyed it.
      !(whyLeft.test(text) && !/^asked/.test(frame) && /enjoyed|liked|good to/.test(phrase)) &&
      // A rule of life stays with one; that the van is new does not.
      !(phrase.endsWith(', and that stayed with me.') && !maxim.test(text)) &&
      // Asked whether one is up to it, or about what is delicate, nobody wants to read that it made them think.
      !(/^asked_/.test(frame) && delicate.test(text) && !/^I (?:liked|appreciated)/.test(phrase)) &&
      // Where one will sit is no sight of interest.
      !(phrase.includes('interesting to see') && /^(?:my|where I)\b/.test(text)) &&
      // What was not done for the writer did not mean a lot to them.
      !(
        phrase.startsWith('It meant a lot') &&
        (!/\b(?:me|my|us)\b/.test(text) || /\b(?:agree|agreed|gave up|same|like me)\b/.test(text))
      ),
  )
  const all = kept.length ? kept : every.slice(0, 1)
  const fitting = all.filter(phrase => carries(phrase, text))
  const pool = fitting.length ? fitting : all
  const phrase = pool[place % pool.length] ?? every[0]
  const marked = frame === 'said_quote' && /[!?]$/.test(text) ? phrase.replace('{x}.', '{x}') : phrase
  return put(
    marked.replace('{base}', () => baseForm(text) ?? ''),
    frame,
    text,
  )
}

/** All parts, one sentence each, in the form the reader gets. */
const sentencesOf = (parts: readonly Part<Frame>[], place: number, reader: Reader): string => {
  const lead = (sentence: string) =>
    sentence
      .replace(/^I (?:really|also) /, 'I ')
      .split(' ')
      .slice(0, /^I /.test(sentence) ? 2 : 3)
      .join(' ')
  const each: string[] = []
  for (const [at, part] of parts.entries()) {
    const first = wayOf(part, place + at, reader)
    // Two in a row do not begin alike where there is another way.
    const isTwin = (way: string) => each.some(one => lead(one) === lead(way))
    const ways = [first, wayOf(part, place + at + 1, reader), wayOf(part, place + at + 2, reader)]
    const apart = ways.find(way => !isTwin(way))
    const before = each.at(-1)
    // Where there is none it is one sentence: "I appreciated you letting me hold the ferret, and the coffee."
    const besides = apart ? undefined : /^I (?:really )?appreciated (.+)$/.exec(ways[1] ?? first)?.[1]
    if (before && besides && /^I (?:really )?appreciated [^,]+\.$/.test(before))
      each.splice(-1, 1, `${before.slice(0, -1)}, and ${besides}`)
    else {
      const way = apart ?? ways[1] ?? first
      each.push(/^I really /.test(before ?? '') ? way.replace(/^I really /, 'I ') : way)
    }
  }
  const said = each.join(' ')
  return reader.isFormal ? writtenOut(said) : said
}

/** Whoever helped is thanked for what they told as well. */
function asThanks(read: NoteReading<Frame>, { meant }: Reader): NoteReading<Frame> {
  if (!read.ok || meant !== 'help') return read
  const parts = read.parts.map(part => {
    const form = /^(?:told|showed|advised)/.test(part.frame) ? thanksFor[part.frame] : undefined
    if (part.frame === 'fact') return { ...part, frame: 'deed' as const }
    return form ? { frame: 'thanks' as const, text: put(form, part.frame, part.text) } : part
  })
  return { ...read, parts }
}

/** The note as the sentence the reader will read, or what it still needs and our best guess at it. */
export function weave(text: string, stem: HookStem | null, reader: Reader, place = 0): Woven {
  const read = asThanks(readNote(text, stem, reader), reader)
  if (!read.ok)
    return {
      ok: false,
      why: read.why,
      needs: needs[read.why],
      guess: read.guess && (sentencesOf(read.guess, place, reader) || null),
    }
  return { ok: true, sentence: sentencesOf(read.parts, place, reader), left: read.left ?? [] }
}
