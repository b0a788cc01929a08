import type { Reader } from '../../hook'
import type { Slot } from '../../templates/slots'
import type { SlotWoven } from '../pack'
import { shapeOf, spliced } from './grammar/shape'
import { sureDoing } from './grammar/sure/statement'
import { sureThing } from './grammar/sure/thing'
import { sentencesIn, tidy } from './grammar/tidy'
import { toReader } from './grammar/to-reader'
import { tokensOf } from './grammar/tokens'
import { capital, midSentence } from './grammar/turn'
import { needs, weave } from './weave'
import { writtenOut } from './written-out'

/**
 * Sentences for what a person adds, by what the words are: a thing, a doing, a "how", a statement, a verb without its
 * subject. A shape without an entry is asked for again; `sure: false` offers the sentence for a tap first.
 */
interface SlotPhrases {
  noun?: string
  doing?: string
  how?: string
  /** What the reader did: "you took the time to explain". */
  you?: string
  /** Without it a statement stands as it was typed. */
  clause?: string
  verb?: string
  /** "very keen", "flexible on hours". */
  adjective?: string
  /** "in January", "from 1 March". */
  time?: string
  because?: string
  /** It stands inside a sentence: a thing or a doing is enough. */
  inside?: true
  unsure?: readonly Exclude<keyof SlotPhrases, 'inside' | 'unsure'>[]
}

const phrases: Partial<Record<Slot, SlotPhrases>> = {
  problem: {
    noun: "I'd like to help with {x}.",
    doing: "I'd like to help with {x}.",
    clause: "You mentioned that {x}, and I'd like to help with that.",
  },
  my_link: {
    noun: 'It reminded me of {x}.',
    doing: 'I know {x} from my own work.',
    how: 'I know {x} from my own work.',
  },
  repair_point: {
    noun: "I'd put my answer on {x} better today.",
    doing: "I'd put my answer on {x} better today.",
    how: 'I could have said more clearly {x}.',
    clause: 'There is one answer I would put better today. {X}.',
  },
  what_changed: {
    noun: 'What has changed for me since the first round is {x}.',
    doing: 'What has changed for me since the first round is {x}.',
  },
  why_keen: {
    noun: 'What draws me most is {x}.',
    doing: 'What draws me most is {x}.',
    how: 'What draws me most is {x}.',
    because: "I'm keen because {x}.",
    adjective: "I'm {x}.",
  },
  start_availability: {
    time: 'I could start {x}.',
    noun: 'I could start after {x}.',
    adjective: "I'm {x}.",
    unsure: ['noun'],
  },
  what_i_will_do: { verb: "I'll {x}.", doing: "I'll start by {x}." },
  report_back: { time: "I'll let you know how it goes {x}.", verb: "I'll {x}." },
  still_keen: {
    noun: 'What draws me most is {x}.',
    adjective: "I'm still {x}.",
    because: "I'm still keen because {x}.",
  },
  new_info: {
    noun: 'Since we spoke, I have {x}.',
    doing: "I'm {x}.",
    adjective: "I'm {x}.",
    unsure: ['noun'],
  },
  flexibility: {
    noun: "I'm flexible on {x}.",
    doing: "I'm flexible about {x}.",
    time: 'I could start {x}.',
    adjective: "I'm {x}.",
    verb: 'I can {x}.',
  },
  went_well: { noun: '{X} went well.', doing: '{X} went well.', how: 'I was pleased with {x}.' },
  their_concerns: {
    noun: 'They seemed most concerned about {x}.',
    doing: 'They seemed most concerned about {x}.',
    how: 'They seemed most concerned about {x}.',
  },
  my_concerns: {
    noun: "I'm still unsure about {x}.",
    doing: "I'm still unsure about {x}.",
    how: "I'm still unsure {x}.",
  },
  availability: { time: "I'm free {x}.", noun: "I'm free for {x}.", adjective: "I'm {x}.", unsure: ['noun'] },
  ask: {
    noun: 'Could you let me have {x}?',
    verb: 'Could you {x}?',
    how: 'Could you tell me {x}?',
    unsure: ['noun'],
  },
  preference: { noun: "I'd prefer {x}.", doing: "I'd prefer {x}.", adjective: "I'm {x}." },
  reason: {
    noun: 'The reason is {x}.',
    doing: "I'm {x}.",
    because: "That's because {x}.",
    verb: 'I have decided to {x}.',
    adjective: "I'm {x}.",
    unsure: ['verb'],
  },
  what_i_valued: {
    noun: 'I especially valued {x}.',
    doing: 'I especially valued {x}.',
    how: 'I especially valued {x}.',
    you: 'I especially valued that {x}.',
  },
  future_line: {
    noun: "I'd be glad to hear about {x}.",
    doing: "I'm looking forward to {x}.",
    adjective: "I'm {x}.",
    verb: 'Please {x}.',
    unsure: ['verb'],
  },
  door_open: {
    noun: "I'd be glad to hear about {x}.",
    doing: "I'd be glad to hear about {x}.",
    adjective: "I'm {x}.",
    verb: 'Please {x}.',
    unsure: ['verb'],
  },
  opt_out: { noun: '{X} is fine.', verb: 'Please {x}.', unsure: ['noun', 'verb'] },
  news: { noun: 'I have {x} to tell you about.', doing: "I'm {x}.", unsure: ['noun', 'doing'] },
  topic: { inside: true },
  target_kind: { inside: true },
  specific_area: { inside: true },
  shared_context: {
    noun: 'I thought of you because of {x}.',
    doing: 'I thought of you because of {x}.',
    clause: 'I thought of you because {x}.',
    because: 'I thought of you because {x}.',
  },
  next_step: { noun: 'The next step is {x}.', doing: 'The next step is {x}.' },
}

const months = /^(?:january|february|march|april|may|june|july|august|september|october|november|december)\b/i
const days = /^(?:mon|tues|wednes|thurs|fri|satur|sun)days?\b/i
const isTime =
  /^(?:in|on|from|after|before|by|within|at|until|any ?time|immediately|straight ?away|asap|as soon as|next|tomorrow|now|whenever|every|most|all day|mornings|afternoons|evenings|weekday)\b/i

/** "1 march" → "on 1 March"; null when it is no time. */
function time(text: string): string | null {
  if (/^asap$/i.test(text)) return 'as soon as possible'
  if (isTime.test(text)) return midSentence(text)
  if (/^\d{1,2}(?:st|nd|rd|th)?(?: of)? \p{L}+/u.test(text) && months.test(text.replace(/^\S+(?: of)? /, '')))
    return `on ${text.replace(/ (\p{Ll})(?=\p{L}+)/u, (_, letter: string) => ` ${letter.toUpperCase()}`)}`
  if (months.test(text)) return /\d/.test(text) ? `on ${capital(text)}` : `in ${capital(text)}`
  if (days.test(text)) return `on ${capital(text)}`
  return null
}

const adjective =
  /^(?:(?:very|really|still|quite|so|super|extremely|more than|just as|also|even|more) )*(?:keen|interested|looking forward|flexible|available|free|happy|excited|enthusiastic|open|able|willing|motivated|ready)\b/i

const state =
  /^(?:(?:very|rather|really|still|feeling) )?(?:ill|sick(?! \p{L})|unwell|not well|away|abroad|stuck|double[- ]booked|travell?ing|in hospital|out of town)\b/iu
/** "let me know": asked of the reader, not done by the writer. */
const order =
  /^(?:do )?(?:let|keep|give|tell|call|drop|send|ask|contact|reach|write|get)(?: to)? (?:me|us|in touch|out|my)\b/i
/** "No worries if not." */
const excuse = /^(?:no |(?:totally |perfectly |absolutely )?(?:fine|ok|okay) if|only if|if )/i
/** "sick child": said of one thing, it wants an article; what it is, only the writer knows. */
const bare =
  /^(?!(?:an?|the|my|our|your|his|her|their|its|this|that|some|no|another|one|two|\S+['’]s)\s)(?!.*(?:[^s]s|ness|ing|tion|care|work|family|travel|health|money|pay|salary|distance)$)\p{Ll}/iu

/** One of many, and always with its article: "a funeral". */
const event =
  /\b(?:strike|funeral|appointment|emergency|operation|wedding|exam|birth|accident|breakdown|leak|flood|power cut|delay|clash|conflict|injury|migraine|deadline|move|hearing|audit|pipe|boiler|puncture|surgery|visit|viewing|exam|test|scan|flight)(?: (?:at|in|on|with|that|for|from) .+)?$/i

/** What is short of its first words only: "clashes with a wedding", "need to ask my wife", "see you on the 1st". */
function whole(slot: Slot, text: string): string {
  const lower = midSentence(text)
  if (/^(?:clash(?:es)?|conflicts?|overlaps?) with\b/i.test(text))
    return `It ${lower.replace(/^(?:clash|conflict|overlap) /, one => `${one.trim()}${/h $/.test(one) ? 'es' : 's'} `)}`
  if (
    /^(?:need|have|want|hope|got|plan|am going|would like|would love|would need|still need|still have) to\b/i.test(
      text,
    )
  )
    return `I ${lower}`
  if (/^(?:am|have been|have (?:just|now|finally|also)) \p{L}/iu.test(text)) return `I ${lower}`
  if (slot === 'reason' && /^not (?:the|a|an|quite|enough|really)\b/i.test(text)) return `It's ${lower}`
  const notice =
    /^((?:\d+|one|two|three|four|six|a) (?:weeks?|months?|days?))['’]?(?: of)? notice(?: period)?$/i.exec(
      text,
    )?.[1]
  if (notice) return `I have to give ${notice}${/s$/.test(notice) ? "'" : "'s"} notice`
  return text
}

const sameInPast = /^(?:read|put|set|cut|let|split|spread|quit|shut|bet|cast)\b/i
const isAhead = (slot: Slot) => slot === 'what_i_will_do' || slot === 'report_back'

function frameOf(
  text: string,
  known: SlotPhrases,
): [Exclude<keyof SlotPhrases, 'inside' | 'unsure'>, string] | null {
  const because = /^(?:because|as|since|bc) (.+)$/i.exec(text)?.[1]
  if (because && known.because) return ['because', midSentence(because)]
  if (adjective.test(text) && known.adjective)
    return [
      'adjective',
      midSentence(text).replace(/^still /i, known.adjective.includes('still') ? '' : 'still '),
    ]
  const at = known.time && time(text)
  if (at) return ['time', at]
  const inside = midSentence(text)
  switch (shapeOf(inside)) {
    case 'noun':
      return ['noun', inside]
    case 'gerund':
      return ['doing', inside]
    case 'wh':
      return ['how', inside]
    case 'verb':
      return ['verb', inside]
    case 'to':
      return ['verb', inside.replace(/^to /i, '')]
    default:
      return null
  }
}

export function weaveSlot(slot: Slot, typed: string, reader: Reader, place: number): SlotWoven {
  const woven = weaveAny(slot, typed, reader, place)
  if (!reader.isFormal) return woven
  return woven.ok
    ? { ...woven, text: writtenOut(woven.text) }
    : { ...woven, guess: woven.guess && writtenOut(woven.guess) }
}

function weaveAny(slot: Slot, typed: string, reader: Reader, place: number): SlotWoven {
  if (slot === 'question_they_asked') {
    const woven = weave(typed, 'asked_me_about', reader, place)
    return woven.ok ? { ok: true, text: woven.sentence } : woven
  }
  const known = phrases[slot]
  if (known?.inside) {
    const text = inSentence(slot, typed)
    const fits = /^(?:noun|gerund|wh)$/.test(shapeOf(text))
    return fits ? { ok: true, text } : { ok: false, why: 'unclear', needs: needs.unclear, guess: null }
  }
  const names = reader.name.split(/\s+/).map(name => name.toLowerCase())
  const said: string[] = []
  let guess = false
  for (const { text: raw, mark: end } of sentencesIn(tidy(typed).replace(/ \+ /g, ' and '))) {
    const text = whole(slot, raw)
    // "should I chase them or will you"
    const mark =
      end ||
      (/^(?:should|shall|can|could|do|does|did|is|are|will|would|have|has|any) (?:i|you|we|they|he|she|it|there|news|word|update)\b/i.test(
        text,
      )
        ? '?'
        : '')
    const isThat = known?.you && /^that \p{L}/iu.test(text)
    // To somebody outside the firm, whoever is spoken of is not the reader.
    const plain = isThat ? text.replace(/^that /i, '') : text
    const turned = reader.isOutside ? { text: plain, certain: true } : toReader(plain, { names })
    if (!turned.certain) guess = true
    const shape = shapeOf(turned.text)
    const first = tokensOf(turned.text)[0]?.lower ?? ''
    if (shape === 'clause' && known?.you && /^you\b/i.test(turned.text) && mark !== '?') {
      said.push(put(known.you, midSentence(turned.text)))
      continue
    }
    if (isThat && known?.you && shape === 'clause') {
      said.push(put(known.you, midSentence(turned.text)))
      continue
    }
    if (known?.adjective && adjective.test(turned.text) && spliced(turned.text)) guess = true
    if (known?.adjective && /^(?:very )?happy to\b/i.test(turned.text)) {
      said.push(put(known.adjective, midSentence(turned.text)))
      continue
    }
    if (/^can(?:'t|’t|not) wait\b/i.test(turned.text)) {
      said.push(`I ${midSentence(turned.text)}.`)
      continue
    }
    if (slot === 'reason' && state.test(turned.text)) {
      said.push(`I'm ${midSentence(turned.text)}.`)
      continue
    }
    if (known?.verb?.startsWith('Please') && order.test(turned.text)) {
      said.push(`Please ${midSentence(turned.text)}.`)
      continue
    }
    const reasons = slot === 'reason' && /^(?:for )?((?:\S+ ){1,3}reasons)$/i.exec(turned.text)?.[1]
    if (reasons) {
      said.push(`It's for ${midSentence(reasons)}.`)
      continue
    }
    const isWhole =
      (slot === 'opt_out' && excuse.test(turned.text)) ||
      /^(?:see|talk to|speak to) you\b/i.test(turned.text) ||
      /^if .+, (?:please|do|just|let)\b/i.test(turned.text) ||
      shape === 'clause' ||
      mark === '?' ||
      /^(?:please|thank|thanks|happy|i'm|i)\b/i.test(turned.text)
    if (
      isWhole &&
      !(shape === 'clause' && known?.clause && !(/^i\b|^i'/i.test(turned.text) && slot !== 'shared_context'))
    ) {
      said.push(capital(turned.text) + (mark || '.'))
      continue
    }
    // "read it tonight": I will.
    if (isAhead(slot) && shape === 'past' && sameInPast.test(turned.text) && known?.verb) {
      said.push(put(known.verb, midSentence(turned.text)))
      continue
    }
    // "finished my course": I did.
    if (shape === 'past' || (shape === 'third' && /^(?:can|could|would|will|have|had|was)$/.test(first))) {
      said.push(`I ${midSentence(turned.text)}.`)
      continue
    }
    if (shape === 'clause' && known?.clause) {
      said.push(put(known.clause, midSentence(turned.text)))
      continue
    }
    const found = known && frameOf(turned.text, known)
    // "the first month end": ahead of both.
    const isFirst =
      slot === 'future_line' && found?.[0] === 'noun' && /^(?:the|my|our) first\b/i.test(found[1])
    const phrase = isFirst ? known?.doing : found && (known[found[0]] as string | undefined)
    if (!found || !phrase)
      return {
        ok: false,
        why: shape === 'half' ? 'half_a_sentence' : 'unclear',
        needs: needs.unclear,
        guess: null,
      }
    if (known.unsure?.includes(found[0])) guess = true
    const sure =
      found[0] === 'noun'
        ? sureThing(found[1], { isOutside: reader.isOutside })
        : found[0] === 'doing'
          ? sureDoing(found[1], { isOutside: reader.isOutside })
          : found[1]
    if (sure === null) guess = true
    const wantsArticle =
      (slot === 'reason' || slot === 'next_step') && found[0] === 'noun' && bare.test(found[1])
    if (wantsArticle && slot === 'reason' && !event.test(found[1])) guess = true
    said.push(
      put(
        phrase,
        wantsArticle ? `${/^[aeiou]/i.test(found[1]) ? 'an' : 'a'} ${found[1]}` : (sure ?? found[1]),
      ),
    )
  }
  if (said.length === 0) return { ok: false, why: 'nothing_said', needs: needs.unclear, guess: null }
  const text = said.join(' ')
  return guess ? { ok: false, why: 'unclear', needs: needs.unclear, guess: text } : { ok: true, text }
}

const put = (phrase: string, x: string) => phrase.replace('{x}', () => x).replace('{X}', () => capital(x))

/** A slot inside a sentence: as typed, but small and without its end mark. */
export const inSentence = (slot: Slot, typed: string): string =>
  slot.startsWith('offer_') || slot === 'contact_names' || slot === 'people' || slot === 'names'
    ? typed
    : midSentence(tidy(typed)).replace(/[.!]+$/, '')
