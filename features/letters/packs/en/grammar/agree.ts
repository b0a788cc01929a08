import { reworded, type Token } from './tokens'
import { baseOfThird, isBase, isParticiple, isPast, thirdToBase } from './verbs'
import { type Family, familyOf } from './who-else'
import { adverbs, prepositions } from './words'

const contractions: Record<string, string> = {
  "she'll": "you'll",
  "he'll": "you'll",
  "they'll": "you'll",
  "she'd": "you'd",
  "he'd": "you'd",
  "they'd": "you'd",
  "they're": "you're",
  "they've": "you've",
}
const agreed: Record<string, string> = {
  is: 'are',
  was: 'were',
  has: 'have',
  does: 'do',
  "isn't": "aren't",
  "wasn't": "weren't",
  "hasn't": "haven't",
  "doesn't": "don't",
}

export function youFor(tokens: readonly Token[], at: number): string {
  const { lower = '' } = tokens[at] ?? {}
  const next = tokens[at + 1]
  if (contractions[lower]) return contractions[lower]
  if (/^(?:she|he)'s$/.test(lower)) {
    const after = tokens.slice(at + 1).find(token => !adverbs.has(token.lower))?.lower ?? ''
    return /^(?:been|got|had|done|seen|made)$/.test(after) ||
      (isParticiple(after) &&
        !/^(?:worried|interested|tired|excited|concerned|involved|committed|dedicated|retired|used|obsessed|supposed|passionate)$/.test(
          after,
        ))
      ? "you've"
      : "you're"
  }
  if (/^(?:his|their)$/.test(lower)) return 'your'
  if (/^(?:hers|theirs)$/.test(lower)) return 'yours'
  if (lower === 'herself' || lower === 'himself') return 'yourself'
  if (lower === 'themselves') return 'yourselves'
  if (lower === 'her') {
    // "watch her repair a violin"
    const sees = /^(?:watch\w*|see|saw|seeing|hear|heard|hearing|let|letting|help\w*|make|made|making)$/.test(
      tokens[at - 1]?.lower ?? '',
    )
    if (
      sees &&
      next &&
      isBase(next.lower) &&
      (tokens[at + 2] || /^(?:made|make|making|let|letting)$/.test(tokens[at - 1]?.lower ?? ''))
    )
      return 'you'
    const isAlone =
      !next?.isWord ||
      prepositions.has(next.lower) ||
      /^(?:i|we|he|she|they|it|you)(?:'|$)/.test(next.lower) ||
      /^(?:to|about|that|how|why|when|and|but|or|for|in|on|at|with|from|by|if|because|what|who|the|a|an|very|so|too|again|now|then|today|yesterday|twice|once|afterwards|this|my|is|was|any|anytime|whenever|back|directly)$/.test(
        next.lower,
      )
    return isAlone ? 'you' : 'your'
  }
  return 'you'
}

/** Copies the verb after a subject that became "you", and the ones joined to it by "and", in the form "you" takes. */
export function agree(tokens: readonly Token[], at: number, out: Token[], family: Family): number {
  const { lower = '' } = tokens[at] ?? {}
  const isContracted = /^(?:she|he)'/.test(lower)
  const isSubject = /^(?:she|he|they)$/.test(lower) || !familyOf(lower) || isContracted
  if (!isSubject) return at
  let to = at + 1
  while (to < tokens.length && adverbs.has(tokens[to]?.lower ?? '')) out.push(tokens[to++] as Token)
  const verb = tokens[to]
  if (!verb?.isWord || family === 'they') return to - 1
  if (isContracted) out.push(verb)
  else if (agreed[verb.lower]) out.push(reworded(verb, agreed[verb.lower] as string))
  else if (isPast(verb.lower) || isBase(verb.lower) || !/[a-z]s$/.test(verb.lower) || /ss$/.test(verb.lower))
    out.push(verb)
  else out.push(reworded(verb, thirdToBase(verb.lower)))
  // "she runs the team and loves it"
  for (let next = to + 1; next < tokens.length; next++) {
    const token = tokens[next] as Token
    const isJoined =
      /^(?:and|but|or|then)$/.test(tokens[next - 1]?.lower ?? '') ||
      (adverbs.has(tokens[next - 1]?.lower ?? '') && /^(?:and|but)$/.test(tokens[next - 2]?.lower ?? ''))
    const base = isJoined ? baseOfThird(token.lower) : null
    const after = tokens[next + 1]?.lower ?? ''
    if (
      base &&
      (agreed[token.lower] ||
        /^(?:the|a|an|it|them|him|her|his|their|every|to|that|how|what|in|on|for|with|at|all|no|people|everyone|never|always|me|from|by|about|like|my|your|like)$/.test(
          after,
        ) ||
        after === '' ||
        ((baseOfThird(verb.lower) !== null || isPast(verb.lower)) &&
          /^\p{L}{3,}$/u.test(after) &&
          !/^(?:and|but|are|were|who|which)$/.test(after)))
    )
      out.push(reworded(token, agreed[token.lower] ?? base))
    else if (
      familyOf(token.lower) ||
      /^(?:who|which|that|because|when|if|what|how|why|so)$/.test(token.lower)
    )
      return next - 1
    else out.push(token)
  }
  return tokens.length - 1
}
