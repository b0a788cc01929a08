import { plain } from '@/lib/people/name-words'
import { type Candidate, voted, type Weights } from './candidate'

/** What a rule read and no candidate has is not out of the world. */
const unseen = 0.1
/** "Assistant commercial" is "Assistant(e) commercial(e)". */
const bare = (text: string | null) =>
  text &&
  plain(text)
    .replace(/\(\p{L}{1,5}\)/gu, '')
    .replace(/[^\p{L}\d]/gu, '')

/**
 * What a rule read, or what all places together speak for where that is much likelier. `share`, of 1: how much of all
 * that was seen speaks for what is chosen.
 */
export function elected(
  ruled: string | null,
  candidates: readonly Candidate[],
  weights: Weights,
  trust: number,
  /** Of the end of what a rule read: whether it belongs to it, whatever the votes would cut off. */
  keeps: (end: string) => boolean = () => false,
): { value: string | null; share: number } {
  const votes = voted(candidates, weights)
  const [first] = votes
  const same =
    votes.find(({ value }) => value === ruled) ?? votes.find(({ value }) => bare(value) === bare(ruled))
  const share = same ? same.share : unseen
  if (ruled && first?.value && ruled.startsWith(`${first.value} `) && keeps(ruled.slice(first.value.length)))
    return { value: ruled, share }
  // Where no rule read anything the likeliest need not be much likelier than nothing.
  const asked = ruled === null ? Math.min(trust, 1.3) : trust
  if (!first || first.share <= share * (first.value === null ? trust * 2 : asked))
    return { value: ruled, share }
  // What an address alone would be called is no reason to leave what is written.
  const isWritten = !candidates.find(({ value }) => value === first.value)?.signs.has('unwritten')
  return ruled === null || isWritten ? { value: first.value, share: first.share } : { value: ruled, share }
}
