import type { HookStem, NoteReading, Part, Reader, RefusalName, Woven } from '../../hook'
import { garbled } from './garbled'
import { inWords } from './grammar/small-numbers'
import { baseForm } from './grammar/turn'
import { asFromOutside, atHome } from './in-place'
import { phrasings, thanksFor } from './phrasings'
import { put } from './put'
import type { Frame } from './reading/frames'
import { readNote } from './reading/read'
import { candid, delicate, grave, hours, joyful, kindToMe, maxim, warm, whyLeft } from './valence'
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

/** "being so calm" is how they were. */
const asManner = ({ frame, text }: Part<Frame>): Part<Frame> => {
  const [, how, rest] =
    frame === 'thanks'
      ? (/^being (?:so |very |really |such |just )?(calm|relaxed|funny|friendly|patient|kind|nice|gentle|warm|open|honest|understanding|helpful|welcoming|generous|encouraging|upfront|flexible|reassuring|thoughtful|supportive|frank|clear|thorough|straightforward|down to earth)((?: (?:about|with|when|to|on(?! (?:mon|tues|wednes|thurs|fri|satur|sun)day)|throughout|even)\b.*)?)$/iu.exec(
          text,
        ) ?? [])
      : []
  // "how open you were that two people left"
  if (frame === 'deed_how' && / (?:you|everyone|everybody) were? that |(?:was|were) that /.test(text))
    return {
      frame,
      text: text.replace(
        /^(how (?:\p{L}+ )?(?:open|upfront|candid|frank|transparent|honest|clear) .+? (?:was|were)) that /u,
        '$1 about the fact that ',
      ),
    }
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
    /^(?:said_that|told_that)$/.test(given) &&
    (kindToMe.test(typed) || (warm.test(typed) && !grave.test(typed)))
      ? 'said_of_me'
      : given
  const text = asFromOutside(frame, frame === 'said_quote' ? typed : atHome(typed, reader))
  const isGrave = grave.test(text)
  // "there is no remote on Mondays": nobody says that it was good to hear.
  const isCool =
    (/^(?:told_that|fact)$/.test(frame) &&
      /(?<!\ba )\bno(?! (?:one|barriers?|problem|pressure|rush|hurry|blame|egos?|politics|hierarchy|drama|wrong|obstacle)\b)\b|\b(?:not|never|only|mostly)\b|n't\b/i.test(
        text,
      )) ||
    // "my colour work is good but my cuts need practice"
    (frame === 'said_that' &&
      /^I should\b|\bmy\b.*\b(?:but|needs? (?:more|to|some)|could be|too)\b/.test(text))
  const every = candid(frame, text) ?? phrasings[frame]
  const kept = every.filter(
    phrase =>
      (!phrase.includes('{base}') ||
        (baseForm(text) !== null && !/^being (?:honest|frank|open|upfront|calm)\b/.test(text))) &&
      !((isGrave || isCool) && joyful.test(phrase)) &&
      // "you deleted 40% of the code": not done for the writer.
      !(frame === 'did' && phrase.startsWith('I appreciated') && !/\b(?:me|my|us)\b/.test(text)) &&
      !(frame === 'besides' && phrase.startsWith('I appreciated you') && !isGrave) &&
      // "I should apply again": no rule of life.
      !(/^I (?:should|could|might|can)\b/.test(text) && phrase.endsWith('stayed with me.')) &&
      !(
        /\b(?:dogs?|cats?|pupp(?:y|ies)) (?:was|were|sat|slept|lay|came|greeted)\b/.test(text) &&
        !/liked|glad/.test(phrase)
      ) &&
      // "we share cricket": a love of it is shared, it itself is in common.
      !(
        phrase.includes('we share {x}') &&
        !/^(?:an?|the|our|some|no) |\b(?:patience|interest|love|background|belief|view|sense|humou?r|history|dislike|taste|feelings|opinions|views|memories|values|beliefs|roots|passions?|fondness|weakness(?:es)?)\b/i.test(
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
        (/ (?:in|with|for|of|about|on) /.test(text) || text.split(' ').length > 5)
      ) &&
      // "came in on a day off to meet me": more than liked.
      !(
        /^(?:did|kept)$/.test(frame) &&
        phrase.startsWith('I liked') &&
        /\b(?:to meet me|for me|made time|day off|off to)\b/.test(text)
      ) &&
      // Nobody enjoys hearing about the hours.
      !(/^(?:told_of|topic)$/.test(frame) && hours.test(text) && /enjoyed|liked/.test(phrase)) &&
      // Nobody likes that somebody likes.
      !(/\bliked\b/.test(phrase) && /\blik(?:e|es|ed)\b/.test(text)) &&
      // Of why somebody left nobody says that they enjoyed it.
      !(whyLeft.test(text) && !/^asked/.test(frame) && /enjoyed|liked|good to/.test(phrase)) &&
      // A rule of life stays with one; that the van is new does not.
      !(phrase.endsWith(', and that stayed with me.') && !maxim.test(text)) &&
      // Asked whether one is up to it, or about what is delicate, nobody wants to read that it made them think.
      !(/^asked_/.test(frame) && delicate.test(text) && !/^I (?:liked|appreciated)/.test(phrase)) &&
      // Where one will sit is no sight of interest.
      !(phrase.includes('interesting to see') && /^(?:my|where I)\b/.test(text)),
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

const interest = /^(?:I was interested|It was interesting)\b/

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
    const isTwin = (way: string) =>
      each.some(
        one =>
          lead(one) === lead(way) ||
          // "I was interested to learn …. It was interesting to hear …"
          (interest.test(one) && interest.test(way)),
      )
    const ways = [first, wayOf(part, place + at + 1, reader), wayOf(part, place + at + 2, reader)]
    const apart = ways.find(way => !isTwin(way))
    const before = each.at(-1)
    // "I appreciated how kind you were, and hearing that …" is none.
    const heard = apart
      ? undefined
      : /^I (?:really )?appreciated (?:hearing|you telling me) that (.+)$/.exec(first)?.[1]
    if (heard) {
      each.push(`It was good to hear that ${heard}`)
      continue
    }
    // Where there is none it is one sentence: "I appreciated you letting me hold the ferret, and the coffee."
    const besides = apart ? undefined : /^I (?:really )?appreciated (.+)$/.exec(ways[1] ?? first)?.[1]
    if (before && besides && /^I (?:really )?appreciated [^,]+\.$/.test(before))
      each.splice(-1, 1, `${before.slice(0, -1)}, and ${besides}`)
    else {
      const way = apart ?? ways[1] ?? first
      each.push(/^I really /.test(before ?? '') ? way.replace(/^I really /, 'I ') : way)
    }
  }
  // "you'd actually read it" sounds as if nobody had thought so.
  const said = inWords(each.join(' ')).replace(
    /\b(you(?:'d|'ve| had| have)?) actually (?=(?:read|used|listened|answered|looked|remembered)\b)/gu,
    '$1 ',
  )
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
  const sentence = sentencesOf(read.parts, place, reader)
  if (stem !== 'own_words' && garbled(sentence))
    return { ok: false, why: 'unclear', needs: needs.unclear, guess: null }
  return { ok: true, sentence, left: read.left ?? [] }
}
