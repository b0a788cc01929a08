import { withInnerArticles } from '../article'
import { isFiniteAt } from '../finite'
import { type Token, tokensOf } from '../tokens'
import { baseOfThird, isBase, isPast } from '../verbs'
import { isPluralNoun } from '../who-else'
import { auxiliaries, determiners, joiners } from '../words'
import { disagrees, type Ground, leavesOpen, losesSubject, subjects } from './flaws'

export function sureHow(text: string, ground: Ground = {}): string | null {
  const tokens = tokensOf(text)
  const [first, second] = tokens
  if (!first || leavesOpen(tokens, ground) || losesSubject(text)) return null
  // "what would you do", "why is the ward": asked, not told.
  const third = tokens[2]?.lower ?? ''
  const isAsked =
    auxiliaries.has(second?.lower ?? '') &&
    (!/^(?:who|what|which)$/.test(first.lower) || determiners.has(third) || subjects.test(third))
      ? true
      : /^(?:do|does|did|would|will|can|could|should|have|are|were)$/.test(second?.lower ?? '') &&
        /^(?:i|you|he|she|we|they|it|the|your|my|our)$/.test(tokens[2]?.lower ?? '')
  if (isAsked) return null
  const isWhole =
    tokens.some(
      ({ lower }, at) =>
        at > 0 &&
        (isFiniteAt(tokens, at) ||
          (at > 1 && isPast(lower)) ||
          (at === 1 && isPast(lower) && /^(?:what|who|which)$/.test(first.lower)) ||
          ((at === 1 || !determiners.has(tokens[at - 1]?.lower ?? '')) && baseOfThird(lower) !== null)),
    ) ||
    areDoing(tokens) ||
    second?.lower === 'to' ||
    (second?.lower === 'not' && tokens[2]?.lower === 'to')
  if (!isWhole || disagrees(tokens)) return null
  // "how to fold the napkins, I did it wrong and we laughed": two.
  if (
    !joiners.has(second?.lower ?? '') &&
    (/, (?:I|we|you|it|he|she|nobody|everyone)(?:'\p{L}+)? (?!and\b)\p{L}/u.test(text) ||
      /, (?!and\b|but\b|not\b)[^,]+ and (?:nobody|no one|everyone|everybody|they|we|you|it) \p{L}/iu.test(
        text,
      ))
  )
    return null
  return withInnerArticles(text)
}

/** "how the scanner guns work": several do it, so that the verb looks like a thing. */
const areDoing = (tokens: readonly Token[]): boolean => {
  const [subject, verb] = tokens.slice(-2)
  return (
    tokens.length > 2 &&
    /^(?:how|why|when|where)$/.test(tokens[0]?.lower ?? '') &&
    isPluralNoun(subject?.lower ?? '') &&
    isBase(verb?.lower ?? '')
  )
}

/** "how clear you were about the steps": one thing, not two. */
export const sureManner = (text: string, ground: Ground = {}): string | null =>
  /, (?!and\b|but\b|not\b|even\b|which\b|who\b|when\b|especially\b|how\b|without\b|with\b|despite\b|though\b|as\b)/i.test(
    text,
  ) ||
  / and (?:told|said|knew|let|showed|went|kept|did|didn't|was|were|had|made|took|gave|never|always|\p{L}+ed)\b/u.test(
    text,
  )
    ? null
    : sureHow(text, ground)
