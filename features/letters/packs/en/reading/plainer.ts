import type { HookStem } from '../../../hook'
import { forStem } from './by-stem'
import { freely } from './freely'
import { begun, inLetters } from './in-letters'
import { named } from './named'
import { otherOrder } from './other-order'
import { ownThoughts } from './own-thoughts'
import { asOneSays } from './second-language'
import { type Rule, spelt } from './spelt'
import { told } from './told-rules'
import { bareInside, typedFast } from './typed-fast'

/** "…, so thanks": the letter says it. */
const ownEnd: readonly Rule[] = [
  [
    /^(?!(?:many )?thanks?\b)(.{15,}?)(?:,|[.!]|,? (?:and|so)) (?:many thanks|thank you|thanks)(?: (?:so|very) much| a lot| again)?[.!]*$/i,
    '$1.',
  ],
]

/** Beside what somebody said: "…, I think she was proud of it", "…, I took too long probably". */
const ownBeside =
  /^([^"]{12,}?)(?:,(?: and| but)?| and| but) I (?:(?:really|just|also|even|probably) )*(?:thinks?|thought|guess|reckon|checked|believe|agree|took too|laughed|nodded|wasn't|didn't|probably)\b(?! you\b).*$/

const apply = (text: string, rules: readonly Rule[]) =>
  rules.reduce((so, [from, to]) => so.replace(from, to as string), text)

/** A tidied note in plainer words: as it is written, without what one only thinks of it, and as a sentence says it. */
export function plainer(tidied: string, stem: HookStem | null): string {
  const written = [asOneSays, otherOrder, spelt, named, inLetters, typedFast].reduce(apply, tidied)
  if (stem === 'own_words') return apply(written, ownEnd)
  const bare = apply(written, ownThoughts)
  const said = (stem === 'said' || /^(?:s?he|they) said\b|, s?he said\b/i.test(bare)) && !/^I\b/.test(bare)
  const besides = said ? (ownBeside.exec(bare)?.[1] ?? bare) : bare
  return apply(besides, stem ? [...bareInside, ...(forStem[stem] ?? [])] : [...freely, ...begun, ...told])
}
