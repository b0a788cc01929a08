import { withArticle } from '../grammar/article'
import { shapeOf } from '../grammar/shape'
import { fitsAnyone } from '../grammar/stock'
import { tokensOf } from '../grammar/tokens'
import { capital, midSentence } from '../grammar/turn'
import { isGerund } from '../grammar/verbs'
import { type Context, part, type Read, refuse, settled } from './frames'
import { asides, turn } from './topic'

export const liked =
  /^(?:i )?(?:(?:really|absolutely|just|particularly|especially|also|so|totally) )*(loved|liked|enjoyed|appreciated|admired|love|like|enjoy|appreciate|admire|was (?:\w+ )?(?:impressed|struck|moved|fascinated|inspired|surprised|touched) (?:by|that|with|to))\s+/i

/** "loved the bit about pairing" → "I loved hearing about pairing". */
export function likedThis(text: string, like: RegExpExecArray, context: Context): Read {
  const rest = text.slice(like[0].length)
  if (
    /^(?:it|that|this|him|her|them|everything|you|the (?:chat|vibe|team|office|conversation|interview))$/i.test(
      rest,
    )
  )
    return refuse('fits_anyone')
  const aside = asides(rest, one => likedThis(`${like[0]}${one}`, like, context))
  if (aside) return aside
  const lead = /^I\b/i.test(like[0]) ? capital(like[0].trim()) : `I ${like[0].trim().toLowerCase()}`
  const verb = lead.replace(/^I love$/i, 'I love')
  const bit = /^(?:the (?:bit|part|thing) (?:about|on)|hearing (?:about|abt)) /i
  const turned = turn(bit.test(rest) ? rest.replace(bit, 'hearing about ') : rest, context)
  if (shapeOf(turned.text) === 'half') return refuse('half_a_sentence')
  const inside = bit.test(rest) ? turned.text : midSentence(turned.text, context.reader.known)
  // "the way they talk about customers" fits one alone.
  if (shapeOf(inside) === 'noun' && fitsAnyone(inside) && !/^the (?:way|moment|care|pride) /i.test(inside))
    return refuse('fits_anyone')
  return settled(
    turned,
    part('own', `${verb} ${isGerund(tokensOf(inside)[0]?.lower ?? '') ? inside : withArticle(inside)}.`),
  )
}
