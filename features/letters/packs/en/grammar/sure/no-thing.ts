import { type Token, tokensOf } from '../tokens'
import { isBase, isGerund, isParticiple, isPast } from '../verbs'
import { adverbs, determiners, joiners, prepositions, questionWords } from '../words'
import { subjects } from './flaws'

const saidOf =
  /^(?:free|flexible|friendly|lovely|brilliant|fantastic|excellent|awesome|wonderful|amazing|available|easy|tricky|huge|tiny|empty|busy|noisy|modern|bright|airy|tidy|messy|cheap|expensive|ready|impressive|interesting|inspiring|optional|mandatory|compulsory|generous|spotless|impeccable|hilarious|delicious|gorgeous|beautiful|incredible|negotiable|helpful|welcoming|cosy|cozy|great|nice|good)$/
export const headOf = (tokens: readonly Token[]): string => {
  const end = tokens.findIndex(
    ({ lower, isWord }, at) => at > 0 && (!isWord || prepositions.has(lower) || joiners.has(lower)),
  )
  return tokens[(end < 0 ? tokens.length : end) - 1]?.lower ?? ''
}

/** Begins or ends like a thing, and says something of it, or is two. */
export function isNoThing(text: string): boolean {
  const tokens = tokensOf(text)
  const [first] = tokens
  if (!first) return true
  // "staff parking free", "the hours flexible": said of it, and no part of its name.
  if (
    tokens.length > 1 &&
    !questionWords.has(first.lower) &&
    saidOf.test(headOf(tokens)) &&
    !(tokens.length === 2 && determiners.has(first.lower)) &&
    !isGerund(first.lower)
  )
    return true
  // "hiring slowly really stuck"
  if (
    tokens.length > 2 &&
    isPast(tokens.at(-1)?.lower ?? '') &&
    !/ed$/.test(tokens.at(-1)?.lower ?? '') &&
    (adverbs.has(tokens.at(-2)?.lower ?? '') || /ly$/.test(tokens.at(-2)?.lower ?? '')) &&
    !tokens.some(one => joiners.has(one.lower) || subjects.test(one.lower))
  )
    return true
  // "run like a ship"
  if (
    /^(?:like|by)$/.test(tokens[1]?.lower ?? '') &&
    (isBase(first.lower) || isParticiple(first.lower)) &&
    !isGerund(first.lower)
  )
    return true
  // "almost nobody leaves", "remote but not alone"
  if (
    tokens.length > 1 &&
    ((adverbs.has(first.lower) &&
      first.lower !== 'only' &&
      !/^(?:once|now|first|really)$/.test(first.lower)) ||
      /^(?:but|yet)$/.test(tokens[1]?.lower ?? ''))
  )
    return true
  // "the two of us both trained there"
  if (
    tokens.some(
      ({ lower }, at) =>
        at > 0 &&
        /^(?:both|all|each)$/.test(lower) &&
        tokens[at - 1]?.isWord &&
        !prepositions.has(tokens[at - 1]?.lower ?? '') &&
        !/^(?:and|or|than|us|to|that|not|you|we|they|\p{L}+ing)$/u.test(tokens[at - 1]?.lower ?? '') &&
        (isPast(tokens[at + 1]?.lower ?? '') || isBase(tokens[at + 1]?.lower ?? '')),
    ) ||
    /\bof us (?:both|all|each) \p{L}/iu.test(text)
  )
    return true
  // "all tickets answered within a day": they are.
  if (
    /^(?:all|every|each|most|some|half|everything|everyone|everybody|nobody)$/.test(first.lower) &&
    tokens.some(
      ({ lower }, at) =>
        (/^every(?:thing|one|body)$|^nobody$/.test(first.lower) && at === 1 && isParticiple(lower)) ||
        (at > 1 &&
          isParticiple(lower) &&
          tokens[at + 1]?.isWord &&
          prepositions.has(tokens[at + 1]?.lower ?? '') &&
          !tokens.slice(0, at).some(one => joiners.has(one.lower))),
    )
  )
    return true
  return false
}
