import { wantsArticle, withArticle, withInnerArticles } from './article'
import { isFiniteAt, ownVerbs, runsOn, shapeOf, spliced } from './shape'
import { type Token, tokensOf } from './tokens'
import { baseOfThird, isBase, isGerund, isNounToo, isPast, isPlainPast } from './verbs'
import { adverbs, auxiliaries, determiners, joiners, people, prepositions, questionWords } from './words'

/**
 * The last gate before a letter: a text stands in a sentence only where its shape is certain. What is not is asked for
 * again, with the sentence as a guess. Each answers with the text, short articles put right, or null.
 */

const subjects = /^(?:i|you|he|she|we|they|it|there|nobody|everyone|everybody|someone|somebody)(?:'|$)/
const plurals =
  /^(?:people|children|men|women|staff|folks|kids|team|nobody|everyone|someone|anyone)$|[a-z]{2}[^su']s$/

/** Words that stand for somebody nobody named. */
function leavesOpen(tokens: readonly Token[]): boolean {
  return tokens.some(({ lower }, at) => {
    const before = tokens.slice(0, at)
    const base = lower.replace(/'.*$/, '')
    if (/^(?:she|he|him|her|his|hers|herself|himself)$/.test(base))
      return !before.some(one => people.has(one.lower) || people.has(one.lower.replace(/s$/, '')))
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
function losesSubject(text: string): boolean {
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

/** Each verb of the sentence itself has its own place: joined to the one before it, or within a part of its own. */
function isOneSentence(tokens: readonly Token[]): boolean {
  const own = ownVerbs(tokens)
  if (own <= 1) return own === 1
  const at = tokens.flatMap((_, index) => (isFiniteAt(tokens, index) ? [index] : []))
  return at.every((verb, index) => {
    const last = at[index - 1]
    if (last === undefined) return true
    return tokens.slice(last + 1, verb + 1).some(
      ({ lower }) =>
        joinedBy.test(lower) ||
        joiners.has(lower) ||
        // "they think we know"
        subjects.test(lower),
    )
  })
}

/** "you runs", "you wants": turned to the reader, but not its verb. */
function disagrees(tokens: readonly Token[]): boolean {
  return tokens.some(({ lower }, at) => {
    if (!/^(?:you|we|they|i)$/.test(lower)) return false
    let to = at + 1
    while (adverbs.has(tokens[to]?.lower ?? '')) to++
    const verb = tokens[to]?.lower ?? ''
    const before = tokens[at - 1]?.lower ?? ''
    // "what you told us is": the second verb is another's.
    if (prepositions.has(before) || /^(?:and|or|than|of|told|asked|tell|ask)$/.test(before)) return false
    return /^(?:is|was|has|does|isn't|wasn't|hasn't|doesn't)$/.test(verb)
      ? !(lower === 'i' && verb === 'was')
      : baseOfThird(verb) !== null && !isNounToo(baseOfThird(verb) ?? '') && !isPast(verb) && !isBase(verb)
  })
}

/** "you run the team and loves it" */
function disagreesLater(tokens: readonly Token[]): boolean {
  if (!/^(?:you|we|they|i)(?:'|$)/.test(tokens[0]?.lower ?? '')) return false
  return tokens.some(({ lower }, at) => {
    if (!/^(?:and|but|or|,)$/.test(tokens[at - 1]?.lower ?? '')) return false
    const base = baseOfThird(lower)
    return base !== null && base !== 'are' && !isNounToo(base) && !isBase(lower) && lower !== 'was'
  })
}

const evaluation =
  /^(?:(?:very|really|so|super|quite|pretty|extremely|genuinely|too|not|never|always|kinda|sort|bit|well|totally|properly)\b)/i

/** Number, thing, number, thing: a list that nobody joined. */
const isHeap = (tokens: readonly Token[]) =>
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

export function sureThing(text: string, known: readonly string[] = []): string | null {
  const tokens = tokensOf(text)
  const [first] = tokens
  if (!first || leavesOpen(tokens) || isHeap(tokens) || losesSubject(text)) return null
  if (questionWords.has(first.lower) || first.lower === 'whether') return sureHow(text)
  if (
    evaluation.test(text) ||
    auxiliaries.has(first.lower) ||
    subjects.test(first.lower) ||
    (joiners.has(first.lower) && !/^(?:that|when|before|after)$/.test(first.lower)) ||
    (isPast(first.lower) &&
      !/^(?:shared|left|found|lost|used|fixed|limited|united|paid|red)$/.test(first.lower))
  )
    return null
  if (ownVerbs(tokens) > 0) return null
  if (isGerund(first.lower)) return withInnerArticles(text, known)
  return withArticle(text, known)
}

export function sureHow(text: string): string | null {
  const tokens = tokensOf(text)
  const [first, second] = tokens
  if (!first || leavesOpen(tokens) || losesSubject(text)) return null
  // "what would you do", "why is the ward": asked, not told.
  const isAsked =
    auxiliaries.has(second?.lower ?? '') && !/^(?:who|what|which)$/.test(first.lower)
      ? true
      : /^(?:do|does|did|would|will|can|could|should|have|are|were)$/.test(second?.lower ?? '') &&
        /^(?:i|you|he|she|we|they|it|the|your|my|our)$/.test(tokens[2]?.lower ?? '')
  if (isAsked) return null
  const isWhole = tokens.some((_, at) => at > 0 && isFiniteAt(tokens, at)) || second?.lower === 'to'
  if (!isWhole || disagrees(tokens)) return null
  return withInnerArticles(text)
}

export function sureStatement(text: string, known: readonly string[] = []): string | null {
  const tokens = tokensOf(text)
  const [first, second] = tokens
  if (!first || tokens.length < 3) return null
  if (leavesOpen(tokens) || losesSubject(text) || disagrees(tokens) || disagreesLater(tokens)) return null
  if (!isOneSentence(tokens) || runsOn(text)) return null
  const two = spliced(text)
  if (two && shapeOf(two.left) === 'clause') return null
  if (/^(?:it|this|that|they|these|those|she|he|which|it's|that's)$/.test(first.lower)) {
    // "that team moved": a thing is named.
    const isNamed = /^(?:this|that|these|those)$/.test(first.lower) && !isFiniteAt(tokens, 1)
    if (!isNamed) return null
  }
  if (evaluation.test(text) && !/^(?:not|never) (?:one|all|every|a)\b/i.test(text)) return null
  if (
    auxiliaries.has(first.lower) ||
    (isBase(first.lower) &&
      !isNounToo(first.lower) &&
      !plurals.test(first.lower) &&
      !determiners.has(first.lower) &&
      isFiniteAt(tokens, 0))
  )
    return null
  if (
    prepositions.has(first.lower) &&
    !/^(?:in|on|at|after|before|since|during|under|over|inside)$/.test(first.lower)
  )
    return null
  if (questionWords.has(first.lower) && !/^(?:what|who|when)$/.test(first.lower)) return null
  if (second === undefined) return null
  const verb = tokens.findIndex((_, at) => isFiniteAt(tokens, at))
  const subject = tokens.slice(0, verb < 1 ? undefined : verb)
  return withInnerArticles(wantsArticle(subject, known) && !isPast(first.lower) ? `the ${text}` : text, known)
}

/** "read the outage report first": what somebody should do. */
export function sureAct(text: string): string | null {
  const tokens = tokensOf(text)
  const two = spliced(text)
  return leavesOpen(tokens) || two || losesSubject(text) ? null : withInnerArticles(text)
}

/** "finding me a quiet room" */
export function sureDoing(text: string): string | null {
  const tokens = tokensOf(text)
  return leavesOpen(tokens) || losesSubject(text) || spliced(text) || disagreesLater(tokens)
    ? null
    : withInnerArticles(text)
}

/** "around the warehouse" */
export const sureWay = (text: string): string | null =>
  leavesOpen(tokensOf(text)) || ownVerbs(tokensOf(text)) > 0 ? null : withInnerArticles(text)
