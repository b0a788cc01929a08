import { contractedSubject, isFiniteAt } from './finite'
import { ownVerbs } from './own-verbs'
import { shapeOf } from './shape'
import { tokensOf } from './tokens'
import { isPast } from './verbs'
import { adverbs, determiners, joiners, prepositions, subjects } from './words'

/** Two statements with nothing between them: "she's been there 11 years started on reception". */
export function runsOn(text: string): boolean {
  const tokens = tokensOf(text)
  const at = tokens.flatMap((_, index) => (isFiniteAt(tokens, index) ? [index] : []))
  return at.some((second, index) => {
    const first = at[index - 1]
    if (first === undefined || !isPast(tokens[second]?.lower ?? '')) return false
    const between = tokens.slice(first + 1, second)
    return (
      between.length > 1 &&
      between.every(
        ({ lower, isWord }) =>
          isWord &&
          !joiners.has(lower) &&
          (!subjects.has(lower) || lower === 'there') &&
          !/^(?:and|or|but|then|to)$/.test(lower),
      ) &&
      /^(?:years?|months?|weeks?|days?|ago|there|here|now|already|together)$/.test(
        between.at(-1)?.lower ?? '',
      )
    )
  })
}

/** Two statements, or a thing and a statement, with only a comma between: "no egos, everyone mops the floor". */
export function spliced(text: string): { left: string; right: string } | null {
  for (const { index } of text.matchAll(/, /g)) {
    const left = text.slice(0, index)
    const right = text.slice(index + 2)
    const [first] = tokensOf(right)
    const begin = tokensOf(left)[0]?.lower ?? ''
    if (
      !first ||
      joiners.has(first.lower) ||
      joiners.has(begin) ||
      // "in my country we don't do so, I was surprised"
      (prepositions.has(begin) && ownVerbs(tokensOf(left)) === 0) ||
      adverbs.has(begin) ||
      /^(?:and|but|so|or|even|especially|like|though|not|then)$/.test(first.lower) ||
      (!subjects.has(first.lower) &&
        !contractedSubject.test(first.lower) &&
        !determiners.has(first.lower) &&
        !/^(?:\d.*|everything|nothing|most|half|people|all|none)$/.test(first.lower))
    )
      continue
    if (
      ownVerbs(tokensOf(right)) > 0 &&
      (!/ (?:and|or) [^,]*$/.test(left) || /^(?:i|you|he|she|we|they|it)(?:'|$)/.test(first.lower)) &&
      /^(?:noun|clause|gerund|verb)$/.test(shapeOf(left))
    )
      return { left, right }
  }
  return null
}
