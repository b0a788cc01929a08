import type { HookStem } from '../../../hook'
import { withArticle } from '../grammar/article'
import { midSentence } from '../grammar/turn'

const manners: Record<string, string> = {
  kindly: 'kind',
  gently: 'gentle',
  nicely: 'nice',
  tactfully: 'tactful',
  sensitively: 'sensitive',
  politely: 'polite',
  carefully: 'careful',
  respectfully: 'respectful',
}
const inAWay: Record<string, string> = {
  kind: 'kindly',
  lovely: 'kindly',
  nice: 'kindly',
  sweet: 'kindly',
  good: 'kindly',
  gentle: 'gently',
  decent: 'decently',
  tactful: 'tactfully',
  sensitive: 'sensitively',
  polite: 'politely',
  careful: 'carefully',
  respectful: 'respectfully',
  thoughtful: 'thoughtfully',
  considerate: 'considerately',
}
const how =
  'kind|gentle|nice|lovely|decent|sweet|tactful|sensitive|polite|careful|respectful|understanding|patient|fair|good|cool|open|honest|supportive|encouraging|thoughtful|considerate'
const about = new RegExp(
  `^(.{4,}?)[,.]? (?:and |but )?(?:(?:(?:s?he|they) |(?<=and ))(?:was|were) (?:(?:so|very|really|quite|super) )?(${how})(?: about (?:it|that)( when I .+)?)|(?:s?he|they) did (?:it|so|that) (?:(?:so|very|really) )?(${Object.keys(manners).join('|')})|in (?:a|such a) (?:(?:really|very) )?(${how}) way)$`,
  'iu',
)
/** "…, I thought that was considerate" */
const thought = new RegExp(
  `^(.{4,}?)[,.]? (?:which )?(?:I thought (?:that|it|this) was|that was|was) (?:(?:so|very|really) )?(${how})(?: of (?:him|her|them))?$`,
  'iu',
)

/** "gap in my CV" → "the gap in my CV", within a sentence. */
const thingOf = (text: string) => withArticle(midSentence(text))

/**
 * "The gap in my CV, and she did it kindly": not that it was asked about is what one thanks for, but how. Null where
 * nothing of the kind stands behind it.
 */
export function askedKindly(text: string, stem: HookStem | null): string | null {
  if (stem !== 'asked_me_about') return null
  const plain = text.replace(/[.!]+$/, '')
  const found = about.exec(plain)
  const adjective = found?.[2] ?? found?.[5] ?? manners[found?.[4]?.toLowerCase() ?? '']
  if (found?.[1] && adjective && !/[,"?.]/.test(found[1])) {
    const thing = thingOf(found[1])
    const adverb = inAWay[adjective.toLowerCase()]
    // "how kindly you asked me why I left"
    if (adverb && !found[3])
      return `how ${adverb} she asked ${/^(?:why|how|what|when|where|whether|if) /.test(thing) ? 'me' : 'about'} ${thing}`
    return `she was ${adjective.toLowerCase()} about ${thing}${found[3] ?? ''}`
  }
  const [, thing, kind] = thought.exec(plain) ?? []
  return thing && kind && !/[,"?.]/.test(thing)
    ? `it was ${kind.toLowerCase()} of her to ask about ${thingOf(thing)}`
    : null
}
