import { isFiniteAt } from './finite'
import { isKnownWord } from './slips'
import { stop } from './stock'
import type { Token } from './tokens'
import { baseOfThird, isBase, isPast } from './verbs'
import { adverbs, countable, people, prepositions } from './words'

export type Family = 'she' | 'he' | 'they'
const families: Record<string, Family> = {
  she: 'she',
  her: 'she',
  hers: 'she',
  herself: 'she',
  he: 'he',
  him: 'he',
  his: 'he',
  himself: 'he',
  they: 'they',
  them: 'they',
  their: 'they',
  theirs: 'they',
  themselves: 'they',
}
export const familyOf = (lower: string): Family | undefined =>
  families[lower] ?? families[/^(she|he|they)'/.exec(lower)?.[1] ?? '']

/** One letter off, added or missing: "Anna" for "Ana". */
export function isMisspelt(word: string, name: string): boolean {
  if (
    word === name ||
    stop.has(word) ||
    isKnownWord(word) ||
    Math.abs(word.length - name.length) > 1 ||
    name.length < 3 ||
    word[0] !== name[0]
  )
    return false
  const [short, long] = word.length <= name.length ? [word, name] : [name, word]
  if (short.length === long.length) {
    const off = [...short].flatMap((letter, at) => (letter === long[at] ? [] : [at]))
    if (off.length === 1) return true
    const [a = 0, b = 0] = off
    return off.length === 2 && b === a + 1 && short[a] === long[b] && short[b] === long[a]
  }
  return [...long].some((_, at) => long.slice(0, at) + long.slice(at + 1) === short)
}

export const isPluralNoun = (lower: string) =>
  /^(?:people|children|men|women|staff|team|nobody|everyone|anyone|someone|somebody|everybody)$/.test(
    lower,
  ) ||
  (/[a-z]{2}[^sui]s$/.test(lower) &&
    !/^(?:always|sometimes|perhaps|besides|yours|this|his|hers|its|was|has|does|is)$/.test(lower))

/** A word that could be what "their" stands for. */
export const isThing = (lower: string) =>
  /^\p{L}/u.test(lower) &&
  !stop.has(lower) &&
  !/^(?:half|thirds?|quarters?|most|some|all|none|many|two|three|four|five|each|both|plenty)$/.test(lower) &&
  !adverbs.has(lower) &&
  !isBase(lower) &&
  !isPast(lower) &&
  baseOfThird(lower) === null

/** "on Mill Street and how her crew …": where it was, and nobody. */
const place = /^(?:street|road|avenue|hospital|university|college|school|station)$/
const named = /^(?:the|a|an|her|his|their|my|our|your|one|every)$/

/** Whoever else "she", "he" or "they" could be, named before it. */
export function others(
  tokens: readonly Token[],
  at: number,
  family: Family,
  names: readonly string[],
): boolean {
  return tokens.slice(0, at).some((token, index) => {
    const { lower } = token
    if (family === 'they') {
      const next = tokens[index + 1]?.lower ?? ''
      // "the client list": a list, and no client.
      if (
        people.has(lower) &&
        !countable.has(next) &&
        (/^(?:the|a|an|every|each|any|one)$/.test(tokens[index - 1]?.lower ?? '') ||
          // "tell my current boss before they hear it"
          [1, 2].some(back => tokens[index - back]?.lower === 'my'))
      )
        return true
      // "no one eats at their desk"
      if (lower === 'one' && /^(?:no|every|any|each)$/.test(tokens[index - 1]?.lower ?? '')) return true
      return (
        isPluralNoun(lower) &&
        !(baseOfThird(lower) && isFiniteAt(tokens, index)) &&
        !/'s$/.test(lower) &&
        next !== ','
      )
    }
    // "the sous chef": two words may stand between.
    let from = index - 1
    while (
      from > index - 4 &&
      from > 0 &&
      tokens[from]?.isWord &&
      !named.test(tokens[from]?.lower ?? '') &&
      !prepositions.has(tokens[from]?.lower ?? '')
    )
      from--
    const before = tokens[from]?.lower ?? ''
    // "used to be a nurse": that is the reader.
    const isSelf =
      /^(?:a|an|the)$/.test(before) &&
      /^(?:be|is|was|been|as|became|being|were|'s|she's|he's|become)$/.test(tokens[from - 1]?.lower ?? '')
    const isName =
      index > 0 &&
      !/^(?:from|in|to|at|near|via)$/.test(tokens[index - 1]?.lower ?? '') &&
      !/^(?:street|road|avenue|lane|hospital|school|park|station|square|bridge|centre|center)$/.test(lower) &&
      /^\p{Lu}\p{Ll}/u.test(token.text) &&
      !names.includes(lower) &&
      !place.test(lower)
    return (
      ((people.has(lower) ||
        (/^(?:dog|cat|horse|pony|parrot|rabbit|puppy|kitten)$/.test(lower) &&
          (!tokens[index + 1]?.isWord ||
            isFiniteAt(tokens, index + 1) ||
            prepositions.has(tokens[index + 1]?.lower ?? '')))) &&
        !isSelf &&
        named.test(before)) ||
      (isName && /^(?:and|who|told|said)$/.test(tokens[index + 1]?.lower ?? ''))
    )
  })
}
