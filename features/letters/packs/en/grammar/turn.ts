import { isNameAsTyped, properName } from './capitals'
import { reworded, type Token, textOf, tokensOf } from './tokens'
import { gerund, gerundOfPast, isBase, isGerund, isPast } from './verbs'
import { adverbs, auxiliaries, countable, determiners, joiners, prepositions, pronouns, small } from './words'

const swapped: Record<string, string> = {
  your: 'my',
  yours: 'mine',
  yourself: 'myself',
  "you're": "I'm",
  "you've": "I've",
  "you'd": "I'd",
  "you'll": "I'll",
}

/** What was asked of the writer, or advised, in the writer's own words: "how you handle angry customers" → "how I …". */
export function toWriter(text: string): string {
  const tokens = tokensOf(text)
  const out: Token[] = tokens.map((token, at) => {
    if (swapped[token.lower]) return reworded(token, swapped[token.lower] as string)
    if (token.lower === 'are' && tokens[at - 1]?.lower === 'you') return reworded(token, 'am')
    if (token.lower === 'were' && tokens[at - 1]?.lower === 'you') return reworded(token, 'was')
    if (token.lower === 'are' && tokens[at + 1]?.lower === 'you') return reworded(token, 'am')
    if (token.lower !== 'you') return token
    const previous = tokens[at - 1]?.lower ?? ''
    const after = tokens.slice(at + 1).find(({ lower }) => !adverbs.has(lower))?.lower ?? ''
    const isObject =
      (prepositions.has(previous) && !/^(?:before|after|until|since|as|like)$/.test(previous)) ||
      (!(isBase(after) || isPast(after) || auxiliaries.has(after)) && at > 0) ||
      /^(?:to|for|with)$/.test(previous)
    return { ...token, text: isObject ? 'me' : 'I', lower: isObject ? 'me' : 'i' }
  })
  return textOf(out)
}

/** The first letter as it is within a sentence: small, unless the word is a name. */
export function midSentence(text: string, known: readonly string[] = []): string {
  const [first, second] = tokensOf(text)
  if (!first?.isWord || /^I(?:'|$)/.test(first.text)) return text
  const { text: word, lower } = first
  if (!/^\p{Lu}/u.test(word)) return text
  if (/^(?:you|he|she|it|we|they|there|that|who|what|here|nobody|everyone|everybody|someone)'/.test(lower))
    return lowered(text)
  if (/\p{Lu}/u.test(word.slice(1)) || /\d/.test(word)) return text
  const isName = isNameAsTyped(word) || known.some(name => name === word) || properName(lower) !== null
  const isWord =
    determiners.has(lower) ||
    pronouns.has(lower) ||
    prepositions.has(lower) ||
    auxiliaries.has(lower) ||
    joiners.has(lower) ||
    adverbs.has(lower) ||
    small.has(lower) ||
    countable.has(lower) ||
    isBase(lower) ||
    isPast(lower)
  // "Project Nightingale"
  const isTitle =
    second && /^\p{Lu}\p{Ll}/u.test(second.text) && countable.has(lower) && properName(second.lower) === null
  if (isTitle) return text
  if (isWord && !(isName && !small.has(lower) && !determiners.has(lower))) return lowered(text)
  if (isName) return text
  // "Ledger migration": a phone writes the first letter large. "Ben's bees", "Anna Lee": a name.
  const isOwner = /'s$/.test(lower)
  const isTeller =
    second &&
    /^(?:said|told|asked|showed|explained|mentioned|thinks|says|wants)$/.test(second.lower) &&
    !/^(?:management|people|nurses|customers|clients|staff)$/.test(lower)
  const isFullName = second && /^\p{Lu}\p{Ll}/u.test(second.text)
  return isOwner || isFullName || isTeller ? text : lowered(text)
}

const lowered = (text: string) => text.replace(/^\p{Lu}/u, letter => letter.toLowerCase())

export const capital = (text: string): string =>
  text.replace(/^(["'“‘(]*)(\p{Ll})/u, (_, open: string, letter: string) => open + letter.toUpperCase())

/** "found me a room and brought water" → "finding me a room and bringing water"; also from base forms and "you found". */
export function asGerund(text: string): string | null {
  const tokens = tokensOf(text)
  let at = 0
  while (adverbs.has(tokens[at]?.lower ?? '')) at++
  const first = tokens[at]
  if (!first) return null
  const one = (lower: string) =>
    isGerund(lower)
      ? lower
      : isPast(lower) || lower === 'was' || lower === 'had' || lower === 'did'
        ? lower === 'was'
          ? 'being'
          : gerundOfPast(lower)
        : isBase(lower)
          ? gerund(lower)
          : null
  const turned = one(first.lower)
  if (!turned) return null
  const isPastTense = isPast(first.lower) && !isGerund(first.lower)
  const out = tokens.map((token, index) => {
    if (index === at) return { ...token, text: turned }
    const joined =
      /^(?:and|then)$/.test(tokens[index - 1]?.lower ?? '') ||
      (adverbs.has(tokens[index - 1]?.lower ?? '') && /^(?:and|then)$/.test(tokens[index - 2]?.lower ?? ''))
    if (joined && isPastTense && isPast(token.lower)) return { ...token, text: gerundOfPast(token.lower) }
    if (
      joined &&
      !isPastTense &&
      !isGerund(first.lower) &&
      isBase(token.lower) &&
      determiners.has(tokens[index + 1]?.lower ?? '')
    )
      return { ...token, text: gerund(token.lower) }
    return token
  })
  return textOf(out)
}

/** "find me a room" for "finding me a room"; null for anything else. */
export function baseForm(text: string): string | null {
  const [first, ...rest] = tokensOf(text)
  const stem = /^(.+)ing$/.exec(first?.lower ?? '')?.[1]
  if (!first || !stem || !isGerund(first.lower) || /\band (?:\p{L}+ )?\p{L}+ing\b/u.test(text)) return null
  const base = [stem, `${stem}e`, stem.replace(/(.)\1$/, '$1'), first.lower === 'being' ? 'be' : ''].find(
    one => one === 'be' || isBase(one),
  )
  return base ? textOf([{ ...first, text: base }, ...rest]) : null
}
