import { isFiniteAt } from './shape'
import { stop } from './stock'
import { reworded, type Token, textOf, tokensOf } from './tokens'
import { baseOfThird, isBase, isParticiple, isPast, thirdToBase } from './verbs'
import { adverbs, people, prepositions } from './words'

export interface Turned {
  text: string
  /** Something that spoke of the reader now speaks to them. */
  changed: boolean
  /** False when "she" or "they" could as well be somebody else: then it is a guess. */
  certain: boolean
}

interface Addressee {
  /** How the person is called, as the note might: "ana", "osei". */
  names: readonly string[]
  /** "They" is the employer, and the reader is not of it. */
  isOutside?: boolean
}

type Family = 'she' | 'he' | 'they'
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
const familyOf = (lower: string): Family | undefined =>
  families[lower] ?? families[/^(she|he|they)'/.exec(lower)?.[1] ?? '']

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

/** One letter off, added or missing: "Anna" for "Ana". */
export function isMisspelt(word: string, name: string): boolean {
  if (
    word === name ||
    stop.has(word) ||
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

const isPluralNoun = (lower: string) =>
  /^(?:people|children|men|women|staff|team|nobody|everyone|anyone|someone|somebody|everybody)$/.test(
    lower,
  ) ||
  (/[a-z]{2}[^su]s$/.test(lower) &&
    !/^(?:always|sometimes|perhaps|besides|yours|this|his|hers|its|was|has|does|is)$/.test(lower))

/** A word that could be what "their" stands for. */
const isThing = (lower: string) =>
  /^\p{L}/u.test(lower) &&
  !stop.has(lower) &&
  !/^(?:half|thirds?|quarters?|most|some|all|none|many|two|three|four|five|each|both|plenty)$/.test(lower) &&
  !adverbs.has(lower) &&
  !isBase(lower) &&
  !isPast(lower) &&
  baseOfThird(lower) === null

const named = /^(?:the|a|an|her|his|their|my|our|your|one|every)$/

/** Whoever else "she", "he" or "they" could be, named before it. */
function others(tokens: readonly Token[], at: number, family: Family, names: readonly string[]): boolean {
  return tokens.slice(0, at).some((token, index) => {
    const { lower } = token
    if (family === 'they') {
      const next = tokens[index + 1]?.lower ?? ''
      if (people.has(lower) && /^(?:the|a|an|every|each|any|one)$/.test(tokens[index - 1]?.lower ?? ''))
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
    const isName = index > 0 && /^\p{Lu}\p{Ll}/u.test(token.text) && !names.includes(lower)
    return (
      (people.has(lower) && !isSelf && named.test(before)) ||
      (isName && /^(?:and|who|told|said)$/.test(tokens[index + 1]?.lower ?? ''))
    )
  })
}

/**
 * Turns what is said *of* the reader into what is said *to* them: "she said they want" → "you said you want". Only
 * pronouns and the reader's own name are touched, and the verbs that agree with them.
 */
export function toReader(text: string, { names, isOutside = false }: Addressee): Turned {
  let tokens = tokensOf(text)
  const lowerNames = names.map(name => name.toLowerCase())
  let changed = false
  let certain = true
  let turnedFamily: Family | null = null
  const out: Token[] = []
  tokens = joinName(tokens, lowerNames)
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at] as Token
    const { lower } = token
    const owner = /^(.+)'s$/.exec(lower)?.[1]
    const near = (word: string) => lowerNames.some(name => isMisspelt(word, name))
    if (lowerNames.includes(lower) || (near(lower) && at === 0)) {
      if (near(lower)) certain = false
      changed = true
      out.push(reworded(token, isObject(tokens, at) ? 'you' : 'you'))
      at = agree(tokens, at, out, 'she')
      continue
    }
    if (owner && (lowerNames.includes(owner) || near(owner))) {
      if (near(owner)) certain = false
      changed = true
      const next = tokens[at + 1]?.lower ?? ''
      out.push(
        reworded(token, /^(?:a|the|very|really|so|in|from|been|not|always)$/.test(next) ? "you're" : 'your'),
      )
      continue
    }
    const family = familyOf(lower)
    if (!family) {
      out.push(token)
      continue
    }
    // "3 of them": of those just named.
    if (
      lower === 'them' &&
      tokens[at - 1]?.lower === 'of' &&
      /^(?:\d+|one|two|three|four|five|half|some|many|most|all|none|each|both|lots|few|several)$/.test(
        tokens[at - 2]?.lower ?? '',
      )
    ) {
      out.push(token)
      continue
    }
    if (family === 'they' && isOutside) {
      if (at > 0 && turnedFamily !== 'they') {
        out.push(token)
        continue
      }
      certain = false
    }
    const isReflexive = /sel(?:f|ves)$/.test(lower) && turnedFamily === family
    // "every cook gets a knife with their name": theirs, whoever they are; and never the reader's who is "you" already.
    const isElsewhere =
      family === 'they' &&
      turnedFamily !== 'they' &&
      (tokens.slice(0, at).some(before => /^you(?:r|'|$)/.test(before.lower)) ||
        (lower === 'them' || lower === 'themselves'
          ? tokens.slice(0, at).some(before => isPluralNoun(before.lower) || people.has(before.lower))
          : !/^they/.test(lower) && tokens.slice(0, at).some(before => isThing(before.lower))))
    if (isElsewhere) {
      out.push(token)
      continue
    }
    if (!isReflexive && others(tokens, at, family, lowerNames)) {
      // "customers who cannot say what they want": theirs, and plainly so.
      // "your apprentices get their own budget": theirs as well.
      if (
        family !== 'they' ||
        (turnedFamily === 'they' &&
          /^they/.test(lower) &&
          !tokens.slice(0, at).some(before => /^(?:every|each|any)$/.test(before.lower)))
      )
        certain = false
      out.push(token)
      continue
    }
    if (turnedFamily && turnedFamily !== family && family !== 'they' && turnedFamily !== 'they') {
      certain = false
      out.push(token)
      continue
    }
    if (
      /^(?:them|themselves)$/.test(lower) &&
      !turnedFamily &&
      !tokens.slice(0, at).some(before => isThing(before.lower))
    )
      certain = false
    turnedFamily = turnedFamily && turnedFamily !== 'they' ? turnedFamily : family
    changed = true
    out.push(reworded(token, youFor(tokens, at)))
    at = agree(tokens, at, out, family)
  }
  return { text: textOf(out), changed, certain }
}

/** "Ana Osei" is one name. */
function joinName(tokens: readonly Token[], names: readonly string[]): Token[] {
  return tokens.filter(
    (token, at) => !(at > 0 && names.includes(token.lower) && names.includes(tokens[at - 1]?.lower ?? '')),
  )
}

const isObject = (tokens: readonly Token[], at: number) => at > 0 && !isFiniteAt(tokens, at + 1)

function youFor(tokens: readonly Token[], at: number): string {
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
      /^(?:to|about|that|how|why|when|and|or|for|in|on|at|with|from|by|if|because|what|who|the|a|an|very|so|too|again|this|my|is|was)$/.test(
        next.lower,
      )
    return isAlone ? 'you' : 'your'
  }
  return 'you'
}

/** Copies the verb after a subject that became "you", and the ones joined to it by "and", in the form "you" takes. */
function agree(tokens: readonly Token[], at: number, out: Token[], family: Family): number {
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
