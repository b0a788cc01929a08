import { agree, youFor } from './agree'
import { reworded, type Token, textOf, tokensOf } from './tokens'
import { baseOfThird, isBase, isGerund, isNounToo, isPast } from './verbs'
import { type Family, familyOf, isMisspelt, isPluralNoun, isThing, others } from './who-else'
import { auxiliaries, people, prepositions } from './words'

export interface Turned {
  text: string
  /** Something that spoke of the reader now speaks to them. */
  changed: boolean
  /** False when "she" or "they" could as well be somebody else: then it is a guess. */
  certain: boolean
}

/** Of whom "their own" may speak: several, or a group. */
const couldOwn = (lower: string) =>
  isPluralNoun(lower) ||
  people.has(lower) ||
  /^(?:every|each|any|who|panel|board|company|crew|family|couple|council|school|hospital|firm|charity|department|no|nobody|person|starter|kid)$/.test(
    lower,
  )

/** "the letter from a kid they helped": a part about what stands right before it, which is so not "they". */
const isAbout = (tokens: readonly Token[], at: number) => {
  const skipped =
    /^(?:still|also|only|now|just|always|never|even)$/.test(tokens[at + 1]?.lower ?? '') ||
    // "the ewes they hand reared"
    (/^(?:hand|home|self|slow|dry|cold|part|re)$/.test(tokens[at + 1]?.lower ?? '') &&
      /ed$/.test(tokens[at + 2]?.lower ?? ''))
      ? 1
      : 0
  const [before, they, verb, after] = [-1, 0, 1 + skipped, 2 + skipped].map(step => tokens[at + step])
  return (
    they?.lower === 'they' &&
    before?.isWord === true &&
    (isThing(before.lower) || isNounToo(baseOfThird(before.lower) ?? '')) &&
    !/ly$|^(?:late|ready|sure|glad|right|wrong)$/.test(before.lower) &&
    // "tell a partner they are wrong" is what is told.
    !tokens
      .slice(Math.max(0, at - 4), at)
      .some(({ lower }) => /^(?:tell|tells|told|show|say|says|said|know|if|when|because)$/.test(lower)) &&
    verb !== undefined &&
    // "the last three weddings they did"
    (!auxiliaries.has(verb.lower) ||
      // "the two trucks they are waiting for"
      (/^(?:are|were)$/.test(verb.lower) &&
        isGerund(after?.lower ?? '') &&
        /^(?:for|on|with|at|in|to|about)$/.test(tokens.at(-1)?.lower ?? '')) ||
      (/^(?:did|do|had|have)$/.test(verb.lower) && (!after?.isWord || prepositions.has(after.lower)))) &&
    (isPast(verb.lower) || isBase(verb.lower) || isGerund(after?.lower ?? '')) &&
    (!after?.isWord ||
      prepositions.has(after.lower) ||
      isGerund(after.lower) ||
      /^(?:\d.*|together|themselves|here|there|now|today|every|each|two|three|last)$/.test(after.lower))
  )
}

/** Several who can do something: "women", "trainers". */
const isSeveral = (lower: string) =>
  people.has(lower.replace(/s$/, '')) ||
  /^(?:people|children|men|women|staff|folks|kids|team|crew|guys|girls|boys|someone|somebody|everyone|nobody)$|[^aeiou](?:er|or|ist|ant|ee)s$/.test(
    lower,
  )

const animals =
  /^(?:bees|dogs|cats|horses|cows|birds|sheep|pigs|hens|plants|trees|animals|cattle|lambs|calves)$/

/** Who may as well have done it: "the unions, and why they went on strike". */
const otherHouses =
  /^(?:unions|guests|members|clients|families|parents|neighbou?rs|councils|couples|victims|locals|nurses|coaches|chefs|agencies|schools|hospitals|banks|companies|firms|brands|shops|suppliers|contractors|partners)$/

/** "… and why they dropped it": whoever runs the house did, unless somebody else who could was named. */
function asTheHouse(tokens: readonly Token[], at: number): 'reader' | 'unclear' | null {
  const [mark, which, what] = [at - 3, at - 2, at - 1].map(index => tokens[index]?.lower ?? '')
  const isAsked =
    (/^(?:why|how|what|where|when)$/.test(what ?? '') && /^(?:and|,)$/.test(which ?? '')) ||
    (which === 'which' && /^(?:and|,)$/.test(mark ?? ''))
  // "photos of the roof before and after they repaired it": no photo repairs anything.
  const isWork =
    /^(?:before|after|until|once)$/.test(what ?? '') &&
    isPast(tokens[at + 1]?.lower ?? '') &&
    /^(?:it|them|the|this)$/.test(tokens[at + 2]?.lower ?? '') &&
    !tokens.slice(0, at).some(({ lower }) => people.has(lower))
  if (!(isAsked || isWork) || !/^they/.test(tokens[at]?.lower ?? '')) return null
  const before = tokens.slice(0, at)
  // "the hearing aids, how they work": the things themselves.
  if (
    isAsked &&
    /^(?:work|look|taste|smell|sound|grow|fit|cost|last|sell|break|behave|differ|compare)$/.test(
      tokens[at + 1]?.lower ?? '',
    ) &&
    (!tokens[at + 2]?.isWord || prepositions.has(tokens[at + 2]?.lower ?? '')) &&
    before.some(({ lower }) => isPluralNoun(lower) && !isSeveral(lower))
  )
    return null
  if (before.some(({ lower }) => animals.test(lower) || otherHouses.test(lower))) return 'unclear'
  // "the patients, and how they do music with them": who does it, and with whom.
  if (isAsked && tokens.slice(at + 2).some(({ lower }) => lower === 'them')) return 'reader'
  // "staff turnover and what they're doing about it": no staff, but turnover.
  const isSaid = before.some(
    ({ lower }, index) =>
      isSeveral(lower) &&
      !(
        before[index + 1]?.isWord &&
        !/^(?:and|or|,)$/.test(before[index + 1]?.lower ?? '') &&
        isThing(before[index + 1]?.lower ?? '') &&
        !prepositions.has(before[index + 1]?.lower ?? '')
      ),
  )
  return isSaid ? null : 'reader'
}

/** "photos of their last kitchens": no photo has any. */
const ofPictures = (tokens: readonly Token[], at: number) =>
  tokens[at]?.lower === 'their' &&
  tokens[at - 1]?.lower === 'of' &&
  /^(?:photos|pictures|videos|drawings|examples|samples|models|plans|pics|slides|maps|copies)$/.test(
    tokens[at - 2]?.lower ?? '',
  )

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
        /^(?:problems?|issues?|challenges?|trouble|plans?|changes?|difficulties|delays?|work|approach|way|reason|system|process|steps?)$/.test(
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

/** "Ana Osei" is one name. */
function joinName(tokens: readonly Token[], names: readonly string[]): Token[] {
  return tokens.filter(
    (token, at) => !(at > 0 && names.includes(token.lower) && names.includes(tokens[at - 1]?.lower ?? '')),
  )
}
