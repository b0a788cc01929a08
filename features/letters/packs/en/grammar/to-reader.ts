import { agree, youFor } from './agree'
import { asTheHouse, couldOwn, isAbout, isSeveral, ofPictures } from './the-house'
import { reworded, type Token, textOf, tokensOf } from './tokens'
import { baseOfThird, isPast } from './verbs'
import { type Family, familyOf, isMisspelt, isPluralNoun, isThing, others } from './who-else'
import { people } from './words'

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
      out.push(at > 0 ? { ...token, text: 'you', lower: 'you' } : reworded(token, 'you'))
      at = agree(tokens, at, out, 'she')
      continue
    }
    if (owner && (lowerNames.includes(owner) || near(owner))) {
      if (near(owner)) certain = false
      changed = true
      const next = tokens[at + 1]?.lower ?? ''
      out.push(
        reworded(
          at > 0 ? { ...token, text: lower } : token,
          /^(?:a|the|very|really|so|in|from|been|not|always)$/.test(next) ? "you're" : 'your',
        ),
      )
      continue
    }
    const family = familyOf(lower)
    if (!family) {
      out.push(token)
      continue
    }
    // "a customer who sends them a postcard": the house.
    if (
      lower === 'them' &&
      tokens[at - 2]?.lower === 'who' &&
      people.has(tokens[at - 3]?.lower ?? '') &&
      baseOfThird(tokens[at - 1]?.lower ?? '') !== null &&
      (/^(?:sends|brings|gives|pays|writes|bakes|makes|buys|rings|calls)$/.test(
        tokens[at - 1]?.lower ?? '',
      ) ||
        /^(?:an?|the|some|two|three|every|on|in|at|for|from|with|to|)$/.test(tokens[at + 1]?.lower ?? '')) &&
      !isOutside
    ) {
      changed = true
      turnedFamily ??= 'they'
      out.push(reworded(token, 'you'))
      continue
    }
    // "how they cut them from 60 to 22": who does it is not what it is done to.
    if (lower === 'them' && tokens.slice(Math.max(0, at - 4), at).some(before => before.lower === 'they')) {
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
    // "the apprentice who now runs his own crew": of whom the part is.
    if (tokens[at + 1]?.lower === 'own' && tokens.slice(0, at).some(before => before.lower === 'who')) {
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
    // "Mr Pugh was kind enough to show me himself", "the MD himself": his own.
    if (
      /^(?:him|her)self$/.test(lower) &&
      ((!changed && isNamed(tokens)) ||
        (/^(?:the|our|their)$/.test(tokens[at - 2]?.lower ?? '') &&
          tokens.slice(0, at - 2).every(({ lower: before }) => before === 'that')))
    ) {
      out.push(token)
      continue
    }
    // "every cook gets a knife with their name": theirs, whoever they are; and never the reader's who is "you" already.
    const isElsewhere =
      family === 'they' &&
      turnedFamily !== 'they' &&
      (tokens.slice(0, at).some(before => /^you(?:r|'|$)/.test(before.lower)) ||
        (lower === 'them' || lower === 'themselves'
          ? tokens
              .slice(0, at)
              .some(
                before =>
                  isPluralNoun(before.lower) ||
                  people.has(before.lower) ||
                  /^(?:panel|board|crew|others)$/.test(before.lower),
              )
          : !/^they/.test(lower) &&
            !(
              tokens[at + 1]?.lower === 'own' && !tokens.slice(0, at).some(before => couldOwn(before.lower))
            ) &&
            tokens.slice(0, at).some(before => isThing(before.lower)) &&
            tokens
              .slice(0, at)
              .some(
                (before, index) => couldOwn(before.lower) && !(index === at - 2 && ofPictures(tokens, at)),
              )))
    if (isElsewhere) {
      out.push(token)
      continue
    }
    const about = isAbout(tokens, at)
    const house = asTheHouse(tokens, at)
    if (house === 'unclear') certain = false
    // "the problems they are having": no problem has any.
    const isTheirs =
      ofPictures(tokens, at) ||
      (/^they/.test(lower) &&
        /^(?:problems?|issues?|challenges?|trouble|plans?|changes?|difficulties|delays?|work|approach|way|reason|system|process|steps?|mistakes?|choices?|decisions?)$/.test(
          tokens[at - 1]?.lower ?? '',
        ))
    if (
      !isTheirs &&
      house !== 'reader' &&
      !isReflexive &&
      (about
        ? tokens.slice(0, at - 1).some(before => isSeveral(before.lower))
        : others(tokens, at, family, lowerNames))
    ) {
      if (about) certain = false
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
  return { text: bothAgree(textOf(out), changed), changed, certain }
}

/** "you run the lab yourself and still does": the second verb agrees as well. */
const bothAgree = (text: string, changed: boolean) =>
  changed && /^(?:it was .* )?(?:that )?you\b/i.test(text)
    ? text.replace(
        /(?<= and (?:still|also|even|now|then|always|never|often|just|really|actually) )(\p{L}+)\b/gu,
        verb => (/^is$/.test(verb) ? 'are' : /^was$/.test(verb) ? 'were' : (baseOfThird(verb) ?? verb)),
      )
    : text

/** Whether somebody named begins it. */
const isNamed = ([first, second, third]: readonly Token[]) =>
  /^(?:mr|mrs|ms|miss|dr|prof)\.?$/.test(first?.lower ?? '') ||
  (/^\p{Lu}\p{Ll}+$/u.test(first?.text ?? '') &&
    isPast(second?.lower ?? '') &&
    third !== undefined &&
    !isPast(first?.lower ?? '') &&
    familyOf(first?.lower ?? '') === undefined)

/** "Ana Osei" is one name. */
function joinName(tokens: readonly Token[], names: readonly string[]): Token[] {
  return tokens.filter(
    (token, at) => !(at > 0 && names.includes(token.lower) && names.includes(tokens[at - 1]?.lower ?? '')),
  )
}
