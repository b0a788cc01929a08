import type { Slot } from '../../templates/slots'
import { shapeOf } from './grammar/shape'
import { midSentence } from './grammar/turn'
import type { SlotPhrases } from './slot-phrases'
import { time } from './slot-times'

export const adjective =
  /^(?:(?:very|really|still|quite|so|super|extremely|more than|just as|also|even|more) )*(?:keen|interested|looking forward|flexible|available|free|happy|excited|enthusiastic|open|able|willing|motivated|ready)\b/i

/** "my daughter's ill": is, not whose. */
export const stateOf = (text: string): boolean =>
  /^(?:my|our|the|his|her) (?:\p{L}+ )?\p{L}+['’]s (?:very |really |quite )?(?:ill|sick|unwell|poorly|away|off|closed|broken|ending|starting|coming|in hospital)\b/iu.test(
    text,
  )

export const state =
  /^(?:(?:very|rather|really|still|feeling) )?(?:ill|sick(?! \p{L})|unwell|not well|away|abroad|stuck|double[- ]booked|travell?ing|in hospital|out of town)\b/iu
/** "let me know": asked of the reader, not done by the writer. */
export const order =
  /^(?:do )?(?:let|keep|give|tell|call|drop|send|ask|contact|reach|write|get)(?: to)? (?:me|us|in touch|out|my)\b/i
/** "No worries if not." */
export const excuse = /^(?:no |(?:totally |perfectly |absolutely )?(?:fine|ok|okay) if|only if|if )/i
/** "sick child": said of one thing, it wants an article; what it is, only the writer knows. */
export const bare =
  /^(?!(?:an?|the|my|our|your|his|her|their|its|this|that|some|no|another|one|two|\S+['’]s)\s)(?!.*(?:[^s]s|ness|ing|tion|care|work|family|travel|health|money|pay|salary|distance)$)\p{Ll}/iu

/** One of many, and always with its article: "a funeral". */
export const event =
  /\b(?:strike|funeral|appointment|emergency|operation|wedding|exam|birth|accident|breakdown|leak|flood|power cut|delay|clash|conflict|injury|migraine|deadline|move|hearing|audit|pipe|boiler|puncture|surgery|visit|viewing|exam|test|scan|flight)(?: (?:at|in|on|with|that|for|from) .+)?$/i

/** "worked together at Brannigans": both of us. */
const withOthers =
  /^(?:(?:both|once|used to) )?(?:work|worked|studied|met|trained|played|lived|served|volunteered|sat|sang|were|shared)\b/i

/** What is short of its first words only: "clashes with a wedding", "need to ask my wife", "see you on the 1st". */
export function whole(slot: Slot, text: string): string {
  const lower = midSentence(text)
  if (/^(?:clash(?:es)?|conflicts?|overlaps?) with\b/i.test(text))
    return `It ${lower.replace(/^(?:clash|conflict|overlap) /, one => `${one.trim()}${/h $/.test(one) ? 'es' : 's'} `)}`
  if (
    /^(?:need|have|want|hope|got|plan|am going|would like|would love|would need|still need|still have) to\b/i.test(
      text,
    )
  )
    return `I ${lower}`
  // "hope our paths cross again", "would apply again": I.
  if (
    /^(?:hope|wish|(?:would|will|could|might|can) (?!you\b|it\b|they\b|he\b|she\b|be (?:good|great|nice|lovely))\p{L})/iu.test(
      text,
    ) &&
    !/\?$/.test(text)
  )
    return `I ${lower}`
  if (
    /^(?:really )?(?:going|planning|hoping|waiting|trying|looking|thinking) (?:to|on|for|about|of)\b/i.test(
      text,
    ) &&
    slot !== 'future_line'
  )
    return `I'm ${lower}`
  // "if something comes up later please think of me"
  const asIf = /^(if [^,]+?),? ((?:please|do let|just let) .+)$/i.exec(text)
  if (asIf) return `${asIf[1]}, ${asIf[2]}`
  if (/\bso no (?:\p{L}+ ){1,2}(?:needed|required|necessary)$/iu.test(text))
    return text.replace(/,? so no ((?:\p{L}+ ){1,2})(needed|required|necessary)$/iu, ', so no $1is $2')
  if (/^(?:am|have been|have (?:just|now|finally|also)) \p{L}/iu.test(text)) return `I ${lower}`
  if (slot === 'reason' && /^not (?:the|a|an|quite|enough|really)\b/i.test(text)) return `It's ${lower}`
  const [, count = '', unit = ''] =
    /^(\d+|one|two|three|four|six|an?)[- ](week|month|day)s?['’]?(?: of)? notice(?: period)?$/i.exec(text) ??
    []
  if (count) return `I have to give ${count} ${unit}${/^(?:1|one|an?)$/i.test(count) ? "'s" : "s'"} notice`
  if (slot === 'shared_context' && withOthers.test(text)) return `we ${lower}`
  if (slot === 'problem')
    return text
      .replace(/\b(them|their)\b/g, word => (word === 'them' ? 'you' : 'your'))
      .replace(/\bthey\b/gi, 'you')
  return text
}

export function frameOf(
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
