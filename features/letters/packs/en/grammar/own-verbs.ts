import { isFiniteAt } from './finite'
import type { Token } from './tokens'
import { auxiliaries, determiners, joiners, people, prepositions, subjects } from './words'

/** Finite verbs that belong to the sentence itself, not to a part that a joining word or a relative clause opens. */
export function ownVerbs(tokens: readonly Token[]): number {
  let finite = 0
  let opened = 0
  // How many verbs there were when the last part was opened: until it has one, it is not opened again.
  let verbsThen = -1
  // Finite verbs before the first part that was opened.
  let before = 0
  tokens.forEach((token, at) => {
    const seen = finite
    if (isFiniteAt(tokens, at)) finite++
    if (opened === 0) before = finite
    if (at === 0) return
    const previous = tokens[at - 1]?.lower ?? ''
    const nextIsClause = opensClause(tokens, at)
    const open = () => {
      opened++
      verbsThen = seen
    }
    if (
      ((joiners.has(token.lower) &&
        !(token.lower === 'once' && (subjects.has(previous) || /^(?:never|not|even)$/.test(previous))) &&
        // "as a family tree"
        !(token.lower === 'as' && /^(?:an?|my|your|our|its)$/.test(tokens[at + 1]?.lower ?? ''))) ||
        (previous !== ',' && /^(?:who|what|where|how|when)'(?:s|re|ve|d|ll)$/.test(token.lower))) &&
      nextIsClause
    )
      open()
    // "the week when the system went down and everyone went back to paper"
    else if (
      opened > 0 &&
      before === 0 &&
      /^(?:and|but)$/.test(previous) &&
      // "the vet who retired and came back"
      (((subjects.has(token.lower) || determiners.has(token.lower)) && nextIsClause) ||
        isFiniteAt(tokens, at))
    )
      open()
    // "the machine you built", "the way they handle it"
    // "the night the power went out"
    else if (
      isWhen.test(previous) &&
      determiners.has(tokens[at - 2]?.lower ?? '') &&
      // "the night manager writes poems"
      !/(?:[^aeiou]er|or|ist|ian|shift|team|crew|nurse|staff|desk|train|bus|clinic|school|club)$/.test(
        token.lower,
      ) &&
      !prepositions.has(token.lower) &&
      // "your day even though it was busy"
      !/^(?:even|just|only|although|though|because|so)$/.test(token.lower) &&
      !isFiniteAt(tokens, at) &&
      nextIsClause
    )
      open()
    // "the machine your grandfather built"
    else if (
      /^(?:my|your|his|her|their)$/.test(token.lower) &&
      people.has(tokens[at + 1]?.lower ?? '') &&
      isFiniteAt(tokens, at + 2) &&
      determiners.has(tokens[0]?.lower ?? '') &&
      isNounish(previous) &&
      !isFiniteAt(tokens, at - 1)
    )
      open()
    else if (
      /^(?:i|you|he|she|we|they|it|nobody|everyone|everybody)(?:'|$)/.test(token.lower) &&
      isNounish(previous) &&
      !isFiniteAt(tokens, at - 1) &&
      opensClause(tokens, at) &&
      (verbsThen < 0 || seen > verbsThen)
    )
      open()
  })
  return finite - opened
}

/** Before the next joining word there is a verb: the word here opens a part of its own. */
function opensClause(tokens: readonly Token[], at: number): boolean {
  if (isFiniteAt(tokens, at) && !auxiliaries.has(tokens[at]?.lower ?? '')) return true
  for (let to = at + 1; to < tokens.length; to++) {
    if (isFiniteAt(tokens, to)) return true
    if (joiners.has(tokens[to]?.lower ?? '') && to > at + 1) return false
  }
  return false
}

const isWhen =
  /^(?:night|day|time|way|year|moment|week|reason|minute|morning|evening|summer|winter|month|weekend)$/

const isNounish = (lower: string) =>
  /^[\p{L}\p{N}'-]+$/u.test(lower) &&
  !joiners.has(lower) &&
  !/^(?:almost|nearly|hardly|practically|virtually)$/.test(lower) &&
  !prepositions.has(lower) &&
  !auxiliaries.has(lower) &&
  !/^(?:and|or|but|said|says|say|think|thinks|thought|know|knows|knew|told|hope|hoped|believe|mean|means|meant|glad|sure|feel|felt|wish|me|then|so|mentioned|explained|reckon)$/.test(
    lower,
  )
