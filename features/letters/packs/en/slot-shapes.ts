import { shapeOf } from './grammar/shape'
import { midSentence } from './grammar/turn'
import type { SlotPhrases } from './slot-phrases'
import { time } from './slot-times'

export const adjective =
  /^(?:(?:very much|very|really|still|quite|so|super|extremely|more than|just as|also|even|more) )*(?:keen|interested|looking forward|flexible|available|free|happy|excited|enthusiastic|open|able|willing|motivated|ready)\b/i

/** "my daughter's ill": is, not whose. */
export const stateOf = (text: string): boolean =>
  /^(?:my|our|the|his|her) (?:\p{L}+ )?\p{L}+['’]s (?:very |really |quite )?(?:got (?:an?|the)|having|ill|sick|unwell|poorly|away|off|closed|broken|ending|starting|coming|in hospital)\b/iu.test(
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

/** "invoices getting stuck between two desks", "dashboards nobody reads", "too many agency nurses" */
export const goesSo =
  /^(?:too (?:many|much|few|little)|not enough) [^,]+$|^(?!.*,)(?:(?:the|your) )?(?:\p{L}+ ){1,4}(?:(?:always|often|constantly) )?(?:getting|being|going|falling|taking|coming|running|piling|slipping|leaving|waiting|arriving|breaking|not \p{L}+ing) |^(?:(?:the|your) )?(?:\p{L}+ ){1,3}(?:nobody|no one) \p{L}+$/iu

/** "small team, real responsibility" */
export const bareList =
  /^(?!.*\b(?:the|an?|my|your|no|not|to|for|with|in|of|at)\b)\p{L}+ \p{L}+(?:,? and |, )\p{L}+(?: \p{L}+)?$/iu

/** "good chat with the manager": one. */
export const counted =
  /^(?:(?:really|very) )?(?:good|great|nice|lovely|strong|warm) (?:\p{L}+ )?(?:chat|talk|conversation|discussion|laugh|tour|session|call|meeting|connection|debate|walk|look|test|demo|presentation|exercise|lunch|coffee)(?= (?:with|about|on|of|round|around|at|in|through|over)\b|$|,)/iu

/** What anybody asks about a job. */
export const ofTheJob =
  /^(?:the )?(?:(?:salary|pay)(?: range| band)?|hours|shift pattern|start date|location|rota|holidays?|dress code|format|next (?:step|steps|round)|contract)$/i

/** Says how much, behind a thing. */
export const besides =
  /^([^,]+)(, (?:(?:but )?(?:not so much|less so)(?: on)? (?:the )?\p{L}+(?: \p{L}+)?|(?:about |over )?(?:\d+|an|one|two|three|half an) (?:minutes?|hours?|miles?|km)(?: and a half)? (?:each way|a day|there and back|one way)))$/iu

/** "five-a-side on Thursdays": ours, and nothing that is told. */
export const weekly =
  /^(?!the |an? |our |my |your )(?!.*\b(?:we|you|i|they|he|she)\b)(?:\p{L}[\p{L}-]* ){1,3}on (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days?\b/iu

export const theirGift =
  /^(?=(?:honest|kind|quick|clear|detailed|straight|open|frank|helpful|constructive|thoughtful) (?:\p{L}+ )?(?:feedback|answers?|advice|repl(?:y|ies)|comments?|words|questions|explanations?)\b)/iu

export const ofPeople =
  /^((?:the|your|those) (?:\p{L}+ )?(?:apprentices|kids|children|residents|patients|students|pupils|clients|customers|animals|dogs|horses|trainees|guests|families))$/iu

export function frameOf(
  text: string,
  known: SlotPhrases,
  names: readonly string[] = [],
): [Exclude<keyof SlotPhrases, 'inside' | 'unsure'>, string] | null {
  const because = /^(?:because|as|since|bc) (.+)$/i.exec(text)?.[1]
  if (because && known.because) return ['because', midSentence(because, names)]
  if (adjective.test(text) && known.adjective)
    return [
      'adjective',
      midSentence(text).replace(/^still /i, known.adjective.includes('still') ? '' : 'still '),
    ]
  const at = known.time && time(text)
  if (at) return ['time', at]
  const inside = midSentence(text, names)
  // "meeting Ted and the crew": no meeting of anything.
  if (/^(?:meeting|seeing) (?:\p{Lu}|you\b|the\b|your\b|everyone|everybody)/u.test(inside))
    return ['doing', inside]
  switch (shapeOf(inside)) {
    case 'noun':
      return ['noun', inside]
    case 'gerund':
      return ['doing', inside]
    case 'wh':
      return ['how', inside.replace(/^if /i, 'whether ')]
    case 'verb':
      return ['verb', inside]
    case 'to':
      return ['verb', inside.replace(/^to /i, '')]
    default:
      return null
  }
}
