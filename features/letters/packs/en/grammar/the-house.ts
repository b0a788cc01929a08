import type { Token } from './tokens'
import { baseOfThird, isBase, isGerund, isNounToo, isPast } from './verbs'
import { isPluralNoun, isThing } from './who-else'
import { auxiliaries, people, prepositions } from './words'

// Of whom "they" speaks: the house whose letter it is, or what or who was named beside it.

/** Of whom "their own" may speak: several, or a group. */
export const couldOwn = (lower: string) =>
  isPluralNoun(lower) ||
  people.has(lower) ||
  /^(?:every|each|any|who|panel|board|company|crew|family|couple|council|school|hospital|firm|charity|department|no|nobody|person|starter|kid)$/.test(
    lower,
  )

/** "the letter from a kid they helped": a part about what stands right before it, which is so not "they". */
export const isAbout = (tokens: readonly Token[], at: number) => {
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
export const isSeveral = (lower: string) =>
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
export function asTheHouse(tokens: readonly Token[], at: number): 'reader' | 'unclear' | null {
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
export const ofPictures = (tokens: readonly Token[], at: number) =>
  tokens[at]?.lower === 'their' &&
  tokens[at - 1]?.lower === 'of' &&
  /^(?:photos|pictures|videos|drawings|examples|samples|models|plans|pics|slides|maps|copies)$/.test(
    tokens[at - 2]?.lower ?? '',
  )
