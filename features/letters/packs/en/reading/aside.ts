import { headOf } from '../grammar/head-of'
import { tokensOf } from '../grammar/tokens'
import { isParticiple } from '../grammar/verbs'
import { prepositions } from '../grammar/words'

const somebody =
  /(?<!\p{L})(?:I|me|my|mine|we|us|ours?|you|yours?|s?he|him|his|hers?|they|them|theirs?)(?!\p{L})(?!['’]?\s*$)/iu
const joins =
  /^(?:and|but|so|or|both (?:can|can't|have|had|are|were|like|love|hate|did|do)|neither|nor|then|because|since|if|when|while|until|til|till|although|though|could|would|should|might|made|felt|was|were|had|has|said|told|thought)\b/i
/** "took 14 months": what is said of whom, and no word by the way. */
const doesSomething = (text: string) =>
  (/^(?:past|third)$/.test(headOf(tokensOf(text)) ?? '') ||
    /^(?:want|wanted|would|will|hope|wish|need|might|could|should|thank) |^(?:costs?|takes?|took|lasts?|lasted|saves?|means) /i.test(
      text,
    )) &&
  !(isParticiple(tokensOf(text)[0]?.lower ?? '') && prepositions.has(tokensOf(text)[1]?.lower ?? ''))
/** "the print room, the smell of the ink": the next of a list. */
const anItem = /^(?:the|an?|my|our|your|their|his|her) (?!(?:\p{L}+ )?one\b)/iu

/**
 * "the robot that picks the prescriptions, it is called Kevin": what is said by the way stands in brackets, and the rest
 * is read by itself. Null where there is nothing of the kind, or where it speaks of somebody.
 */
export function withAside(text: string): string | null {
  const [, head = '', aside = '', mark = ''] =
    /^([^,;:.!?()"]+(?:, not [^,;:.!?()"]+)?), ([^,;:.!?()"]+)([.!?]*)\s*$/.exec(text) ?? []
  const words = aside.split(/\s+/)
  if (
    !aside ||
    words.length > 8 ||
    (head.split(/\s+/).length < 3 &&
      !/^(?:very |quite )?(?:badly|poorly|slowly|well|happily|obviously)$/i.test(aside))
  )
    return null
  // "year 9 set 4": where figures stand the verb is easily another word.
  if ((head.match(/\d+/g) ?? []).length > 1) return null
  if (somebody.test(aside) || joins.test(aside) || anItem.test(aside) || doesSomething(aside)) return null
  return `${head} (${aside.replace(/,? though$/, ', though')})${mark}`
}
