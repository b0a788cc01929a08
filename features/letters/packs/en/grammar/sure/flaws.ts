import { isFiniteAt } from '../finite'
import { ownVerbs } from '../own-verbs'
import { type Token, tokensOf } from '../tokens'
import { baseOfThird, isBase, isGerund, isNounToo, isParticiple, isPast, isPlainPast } from '../verbs'
import { adverbs, determiners, joiners, people, prepositions } from '../words'

/** What is known around a note: names that stand without an article, and whether "they" is somebody else than the reader. */
export interface Ground {
  known?: readonly string[]
  isOutside?: boolean
  /** What the same note says before it. */
  before?: string
  /** How the note began asks for a thing: what was told of, shown, asked about. */
  isStemmed?: boolean
}

export const subjects = /^(?:i|you|he|she|we|they|it|there|nobody|everyone|everybody|someone|somebody)(?:'|$)/

export const plurals =
  /^(?:people|children|men|women|staff|folks|kids|team|one|nobody|everyone|someone|anyone)$|[a-z]{2}[^su']s$/

/** Words that stand for somebody nobody named. */
export function leavesOpen(tokens: readonly Token[], ground: Ground): boolean {
  const said = tokensOf(ground.before ?? '')
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
    if (ground.isOutside) return false
    if (/^(?:they|them|their|theirs|themselves)$/.test(base))
      return ![...said, ...before].some(
        one =>
          plurals.test(one.lower) ||
          people.has(one.lower) ||
          /^(?:who|panel|board|crew|company|team|firm|school|hospital|every|each|any|\d+)$/.test(one.lower),
      )
    return false
  })
}

/** "…, wants people who like mess": a verb that has lost what it is said of. */
export function losesSubject(text: string): boolean {
  return [
    ...text.matchAll(/, ((?:(?:now|then|still|just|also|really|once) )*)(?=(\p{L}[\p{L}']*)(?: |,|$))/gu),
  ].some(([, how = '', word = '']) => {
    const lower = word.toLowerCase()
    const third = baseOfThird(lower)
    return (
      (third !== null && (how !== '' || !isNounToo(third))) ||
      isPlainPast(lower) ||
      /^(?:said|says|told|started|worked|moved|joined|trained|finished|stayed|lived|is|are|was|were|has|have|had|can|will|would|does|did|do|got|always|never|(?:do|does|did|is|was|were|has|have|had|can|could|would|will)n't|can't|won't)$/.test(
        lower,
      )
    )
  })
}

const joinedBy = /^(?:and|but|or|so|because|;|–|-|—|,|then|yet)$/

/** "you don't just close tickets, you call": one says the other. */
export const isContrast = (left: string) =>
  /\b(?:just|only|so much|merely)\b/.test(left) && /\b(?:not|never|\p{L}+n't)\b/iu.test(left)

/** "…, rest remote": behind a comma something that is no part of the sentence, and no sentence either. */
export function hangs(text: string): boolean {
  const parts = text.replace(/"[^"]*"|\([^)]*\)/g, 'thing').split(/[,;] | [–—-] /)
  const last = parts.at(-1) ?? ''
  // "…, I flew it and crashed once" is no list, "…, now 60 restaurants" no statement.
  if (
    parts.length > 1 &&
    !isContrast(parts[0] ?? '') &&
    /^(?:I|you|we|it|he|she)(?:'\p{L}+)? (?!and\b)\p{L}/u.test(last) &&
    ownVerbs(tokensOf(last)) > 0
  )
    return !joiners.has(tokensOf(text)[0]?.lower ?? '') && !prepositions.has(tokensOf(text)[0]?.lower ?? '')
  if (parts.slice(1).some(part => /^(?:now|then|still) (?:\d|an? |the |it|they|s?he)/.test(part))) return true
  if (parts.length < 2 || /,? (?:and|or) [^,]*$/.test(last)) return false
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
    const before = tokens[verb - 1]?.lower ?? ''
    // "someone slow and careful", "a carpenter called Ted": how somebody is, and no verb.
    if (
      (/^(?:someone|somebody|anyone|anybody|something|nobody)$/.test(before) &&
        isBase(tokens[verb]?.lower ?? '')) ||
      (/^(?:called|named)$/.test(tokens[verb]?.lower ?? '') && /^\p{Lu}/u.test(tokens[verb + 1]?.text ?? ''))
    )
      return true
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
    if (!/^(?:and|but|or|so|,)$/.test(tokens[at - 1]?.lower ?? '')) return false
    const base = baseOfThird(lower)
    return base !== null && base !== 'are' && !isNounToo(base) && !isBase(lower) && lower !== 'was'
  })
}

export const evaluation =
  /^(?:an? (?=not |never |so ))?(?:(?:sorry|please|thanks|thank|maybe|hopefully|very|really|so|super|quite|pretty|extremely|genuinely|too|not|never|always|kinda|sort|bit|well|totally|properly)\b)/i
