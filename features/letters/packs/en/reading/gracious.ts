import { asGerund, midSentence } from '../grammar/turn'
import { type Context, part, type Read, settled } from './frames'
import { turn } from './topic'

const one =
  '(?:friendly|kind|helpful|patient|quick|fast|prompt|responsive|flexible|lovely|warm|welcoming|organi[sz]ed|clear|calm|nice|sweet|thoughtful|understanding|accommodating|honest|open|upfront|generous|gracious|considerate|attentive|encouraging|reassuring|supportive|available|discreet)'
const how = new RegExp(
  `^(?:(?:very|so|really|super|extremely|always|incredibly) )*${one}(?: and (?:so |very |really )?${one})?(?: (?:on|with|about|in|at|and|to|when|from|even|while|throughout|during|enough|all|the whole)\\b.*)?$`,
  'iu',
)

/** "patient with all my emails" → "being patient with all my emails". */
export function gracious(text: string, context: Context): Read | null {
  if (!how.test(text)) return null
  const turned = turn(`was ${midSentence(text)}`, context)
  const doing = asGerund(turned.text)
  return doing ? settled(turned, part('thanks', doing)) : null
}
