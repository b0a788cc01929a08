import { isFiniteAt, ownVerbs } from '../shape'
import { type Token, tokensOf } from '../tokens'
import {
  baseOfThird,
  isBase,
  isGerund,
  isNounToo,
  isParticiple,
  isPast,
  isPlainPast,
  isSeldomVerb,
} from '../verbs'
import { adverbs, auxiliaries, determiners, joiners, people, prepositions } from '../words'

/** What is known around a note: names that stand without an article, and whether "they" is somebody else than the reader. */
export interface Ground {
  known?: readonly string[]
  isOutside?: boolean
}

export const subjects = /^(?:i|you|he|she|we|they|it|there|nobody|everyone|everybody|someone|somebody)(?:'|$)/

export const plurals =
  /^(?:people|children|men|women|staff|folks|kids|team|one|nobody|everyone|someone|anyone)$|[a-z]{2}[^su']s$/

/** Words that stand for somebody nobody named. */
export function leavesOpen(tokens: readonly Token[], { isOutside }: Ground): boolean {
  return tokens.some(({ lower }, at) => {
    const before = tokens.slice(0, at)
    const base = lower.replace(/'.*$/, '')
    if (/^(?:she|he|him|her|his|hers|herself|himself)$/.test(base))
      return !before.some(
        one =>
          people.has(one.lower) ||
          people.has(one.lower.replace(/s$/, '')) ||
          // "the night porter"
          /[^aeiou](?:er|or|ist|man|woman)$/.test(one.lower),
      )
    if (isOutside) return false
    if (/^(?:they|them|their|theirs|themselves)$/.test(base))
      return !before.some(
        one =>
          plurals.test(one.lower) ||
          people.has(one.lower) ||
          /^(?:who|company|team|firm|school|hospital|every|each|any|\d+)$/.test(one.lower),
      )
    return false
  })
}

/** "…, wants people who like mess": a verb that has lost what it is said of. */
export function losesSubject(text: string): boolean {
  return [...text.matchAll(/, (?=(\p{L}[\p{L}']*)(?: |$))/gu)].some(([, word = '']) => {
    const lower = word.toLowerCase()
    const third = baseOfThird(lower)
    return (
      (third !== null && !isNounToo(third)) ||
      isPlainPast(lower) ||
      /^(?:is|are|was|were|has|have|had|can|will|would|does|did|do|got|always|never)$/.test(lower)
    )
  })
}

const joinedBy = /^(?:and|but|or|so|because|;|–|-|—|,|then|yet)$/

/** "…, rest remote": behind a comma something that is no part of the sentence, and no sentence either. */
export function hangs(text: string): boolean {
  const parts = text.replace(/"[^"]*"|\([^)]*\)/g, 'thing').split(/[,;] | [–—-] /)
  if (parts.length < 2 || /,? (?:and|or) [^,]*$/.test(parts.at(-1) ?? '')) return false
  return parts.slice(1).some((part, at) => {
    const tokens = tokensOf(part)
    const first = tokens[0]?.lower ?? ''
    const before = parts[at] ?? ''
    // "so lots of change"
    if (joiners.has(first) || /^(?:so|but|then|yet)$/.test(first))
      return (
        !tokens.some((_, index) => index > 0 && isFiniteAt(tokens, index)) &&
        first !== 'than' &&
        tokens.length > 2
      )
    return !(
      // "a mentor, Prof. Adeyemi"
      /^\p{Lu}\p{Ll}/u.test(tokens[0]?.text ?? '') ||
      joinedBy.test(first) ||
      prepositions.has(first) ||
      (determiners.has(first) &&
        determiners.has(tokensOf(before)[0]?.lower ?? '') &&
        tokens.length < 6 &&
        parts.length > 2) ||
      adverbs.has(first) ||
      isGerund(first) ||
      // "a map of every drop, pinned above the desk"
      (isParticiple(first) &&
        first !== 'used' &&
        !isPlainPast(first) &&
        prepositions.has(tokens[1]?.lower ?? '')) ||
      /^every (?:time|day|week|single|year|morning|night|one|month|term)\b/i.test(part) ||
      /^(?:not|who|which|especially|even|including|like|too|though|please|ever|all|both|each|whatever|whoever|from|rain)$/.test(
        first,
      ) ||
      // "when the system crashed, the team moved it by hand", "after that, you left"
      joiners.has(tokensOf(before)[0]?.lower ?? '') ||
      prepositions.has(tokensOf(before)[0]?.lower ?? '') ||
      adverbs.has(tokensOf(before)[0]?.lower ?? '')
    )
  })
}

/** Each verb of the sentence itself has its own place: joined to the one before it, or within a part of its own. */
export function isOneSentence(tokens: readonly Token[]): boolean {
  const own = ownVerbs(tokens)
  if (own <= 1) return own === 1
  const at = tokens.flatMap((_, index) => (isFiniteAt(tokens, index) ? [index] : []))
  return at.every((verb, index) => {
    const last = at[index - 1]
    if (last === undefined) return true
    return tokens.slice(last, verb + 1).some(
      ({ lower }) =>
        joinedBy.test(lower) ||
        joiners.has(lower) ||
        // "the person the team is missing"
        /^(?:person|people|things?|way|day|night|time|moment|place|reason|ones?|jobs?|project|year)$/.test(
          lower,
        ) ||
        // "they think we know"
        subjects.test(lower) ||
        /^(?:think|thinks|thought|say|says|said|know|knows|knew|believe|feel|felt|hope|hoped|guess|pretend|pretended|assume|assumed|imagined|mean|means|wish|reckon|bet|sure|glad|showed|proved|idea|let|lets|make|makes|made|help|helps|helped|watch|watched|see|saw|hear|heard)$/.test(
          lower,
        ),
    )
  })
}

/** "you runs", "you wants": turned to the reader, but not its verb. */
export function disagrees(tokens: readonly Token[]): boolean {
  return tokens.some(({ lower }, at) => {
    if (!/^(?:you|we|they|i)$/.test(lower)) return false
    let to = at + 1
    while (adverbs.has(tokens[to]?.lower ?? '')) to++
    const verb = tokens[to]?.lower ?? ''
    const before = tokens[at - 1]?.lower ?? ''
    // "what you told us is": the second verb is another's.
    if (prepositions.has(before) || /^(?:and|or|than|of|told|asked|tell|ask)$/.test(before)) return false
    return /^(?:is|was|has|does|isn't|wasn't|hasn't|doesn't)$/.test(verb)
      ? !(lower === 'i' && /^was/.test(verb))
      : baseOfThird(verb) !== null && !isNounToo(baseOfThird(verb) ?? '') && !isPast(verb) && !isBase(verb)
  })
}

/** "you run the team and loves it" */
export function disagreesLater(tokens: readonly Token[]): boolean {
  if (!/^(?:you|we|they|i)(?:'|$)/.test(tokens[0]?.lower ?? '')) return false
  return tokens.some(({ lower }, at) => {
    if (!/^(?:and|but|or|,)$/.test(tokens[at - 1]?.lower ?? '')) return false
    const base = baseOfThird(lower)
    return base !== null && base !== 'are' && !isNounToo(base) && !isBase(lower) && lower !== 'was'
  })
}

export const evaluation =
  /^(?:an? (?=not |never |so ))?(?:(?:sorry|please|thanks|thank|maybe|hopefully|very|really|so|super|quite|pretty|extremely|genuinely|too|not|never|always|kinda|sort|bit|well|totally|properly)\b)/i

const isVerbLike = (lower: string) =>
  isBase(lower) || baseOfThird(lower) !== null || isPast(lower) || isGerund(lower) || auxiliaries.has(lower)

/** Number, thing, number, thing: a list that nobody joined. */
export const isHeap = (tokens: readonly Token[]) =>
  // "budget for training 1500"
  tokens.some(
    ({ lower }, at) =>
      at > 0 &&
      /^\d/.test(lower) &&
      !tokens.slice(0, at).some(one => joiners.has(one.lower)) &&
      !isVerbLike(tokens[at - 1]?.lower ?? '') &&
      /^\p{Ll}{3,}$/u.test(tokens[at - 1]?.text ?? '') &&
      !prepositions.has(tokens[at - 1]?.lower ?? '') &&
      !determiners.has(tokens[at - 1]?.lower ?? '') &&
      !/^(?:room|ward|year|years|unit|line|zone|band|grade|stage|phase|version|gate|bay|theatre|set|key|level|top|week|month|day|part|class|team|form|act|chapter|size|age|aged|plus|and|or|to|than|number|route|bus|flight|floor|since|only|nearly|almost|than|all|first|last|next|other|just|past|another|these|those|around|being|with)$/.test(
        tokens[at - 1]?.lower ?? '',
      ),
  ) ||
  tokens.some(
    ({ lower }, at) =>
      at > 1 &&
      /^(?:\d+|two|three|four|five|six|seven|eight|nine|ten)$/.test(lower) &&
      /^\d|^(?:two|three|four|five|six|seven|eight|nine|ten)$/.test(tokens[0]?.lower ?? '') &&
      !tokens
        .slice(1, at)
        .some(
          one => prepositions.has(one.lower) || joiners.has(one.lower) || /^(?:and|or|,|to)$/.test(one.lower),
        ),
  )

/** Of things of these kinds there are compounds: "sales team", "benefits package". */
export const compounds =
  /^(?:sales|operations|systems|sports|arts|benefits|accounts|communications|admissions|awards|news|parts|goods|events|careers|needs|thanks|values|falls|works|studies|services|resources|relations|rights|savings|customs|skills|humanities|maths|always|this|plus|less|across|business|process|access|class|glass|press|boss|address|progress|success|loss|mess|stress|wellness|fitness|illness|business)$/

/** "lorries queue outside", "incident bot posts haikus": more than one with a word behind it is what a sentence is about. */
const runsThrough = (tokens: readonly Token[]): boolean => {
  if (determiners.has(tokens[0]?.lower ?? '') || /'s$/.test(tokens[0]?.lower ?? '')) return false
  for (const [at, { lower, isWord, text }] of tokens.entries()) {
    if (!isWord || prepositions.has(lower) || joiners.has(lower) || /^(?:and|or|but|to)$/.test(lower))
      return false
    const next = tokens[at + 1]
    const isMany = /[^su']s$/.test(lower) && !compounds.test(lower) && !/^\p{Lu}/u.test(text)
    if (
      isMany &&
      next?.isWord &&
      !prepositions.has(next.lower) &&
      !joiners.has(next.lower) &&
      !/^(?:and|or|but|to|not|who|versus|plus|\d.*|me|us|you)$/.test(next.lower) &&
      !determiners.has(next.lower) &&
      !isPast(next.lower) &&
      !isParticiple(next.lower)
    )
      return true
  }
  return false
}

/** "send portfolio link", "speed matters more than polish": it could be said with a verb, and then it is no thing. */
export function hidesVerb(tokens: readonly Token[]): boolean {
  const [first] = tokens
  if (!first) return false
  const second = tokens[1]?.lower ?? ''
  // "supports Leyton Orient"; "visits to farms" is a thing.
  if (
    baseOfThird(first.lower) !== null &&
    !isPast(first.lower) &&
    second !== '' &&
    !prepositions.has(second) &&
    !joiners.has(second) &&
    !/^(?:and|or|team|teams|\p{L}+s)$/u.test(second) &&
    !/^(?:sales|operations|plans|works)$/.test(first.lower)
  )
    return true
  if (runsThrough(tokens)) return true
  // "slow down on discovery calls"; a "follow up call" is a thing.
  if (
    isBase(first.lower) &&
    /^(?:up|down|out|off|back|away|over|in|on)$/.test(second) &&
    (!tokens[2]?.isWord || prepositions.has(tokens[2].lower) || joiners.has(tokens[2].lower))
  )
    return true
  if (isBase(first.lower) && !isNounToo(first.lower) && !isSeldomVerb(first.lower) && !isGerund(first.lower))
    return true
  return tokens.some(({ lower }, at) => {
    const base = baseOfThird(lower)
    const next = tokens[at + 1]?.lower ?? ''
    // "the incident bot posts haikus"
    if (
      at > 1 &&
      base !== null &&
      !auxiliaries.has(lower) &&
      !compounds.test(lower) &&
      /[^su']s$/.test(next) &&
      !prepositions.has(next) &&
      !adverbs.has(next) &&
      !tokens.slice(0, at).some(one => joiners.has(one.lower))
    )
      return true
    return (
      at > 0 &&
      base !== null &&
      // "your comment that a good brief is a kindness"
      !(auxiliaries.has(lower) && tokens.slice(0, at).some(one => joiners.has(one.lower))) &&
      !determiners.has(tokens[at - 1]?.lower ?? '') &&
      (isNounToo(base)
        ? /^(?:more|less|better|than|a|too|everywhere)$/
        : /^(?:more|less|better|most|than|a|the|an|my|your|too|up|out|off|every|each|me|us|them|how|what|like|no|all|before|so)$/
      ).test(next)
    )
  })
}
