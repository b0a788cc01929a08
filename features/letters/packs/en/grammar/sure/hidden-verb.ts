import type { Token } from '../tokens'
import { baseOfThird, isBase, isGerund, isNounToo, isParticiple, isPast, isSeldomVerb } from '../verbs'
import { adverbs, auxiliaries, determiners, joiners, prepositions } from '../words'

const isVerbLike = (lower: string) =>
  isBase(lower) || baseOfThird(lower) !== null || isPast(lower) || isGerund(lower) || auxiliaries.has(lower)

/** Number, thing, number, thing: a list that nobody joined. */
export const isHeap = (tokens: readonly Token[]) =>
  // "training budget 800 a year"
  tokens.some(
    ({ lower }, at) =>
      at > 0 &&
      /^\d/.test(lower) &&
      /^\p{Ll}{3,}$/u.test(tokens[at - 1]?.text ?? '') &&
      !prepositions.has(tokens[at - 1]?.lower ?? '') &&
      /^(?:a|an|per)$/.test(tokens[at + 1]?.lower ?? '') &&
      /^(?:year|month|week|day|hour|head|person)$/.test(tokens[at + 2]?.lower ?? ''),
  ) ||
  // "budget for training 1500"
  tokens.some(
    ({ lower }, at) =>
      at > 0 &&
      /^\d[\d.,]*$/.test(lower) &&
      !tokens.slice(0, at).some(one => joiners.has(one.lower)) &&
      !isVerbLike(tokens[at - 1]?.lower ?? '') &&
      /^\p{Ll}{3,}$/u.test(tokens[at - 1]?.text ?? '') &&
      !prepositions.has(tokens[at - 1]?.lower ?? '') &&
      !determiners.has(tokens[at - 1]?.lower ?? '') &&
      !/^(?:room|ward|tier|platform|gen|q|windows|year|years|unit|line|zone|band|grade|stage|phase|version|gate|bay|theatre|set|key|level|top|week|month|day|part|class|team|form|act|chapter|size|age|aged|plus|and|or|to|than|number|route|bus|flight|floor|since|only|nearly|almost|than|all|first|last|next|other|just|past|another|these|those|around|being|with)$/.test(
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
  /^(?:returns|claims|repairs|records|results|trials|transfers|drinks|projects|products|orders|imports|exports|stores|supplies|rewards|jobs|claims|bookings|complaints|lettings|facilities|sales|operations|systems|sports|arts|benefits|accounts|communications|admissions|awards|news|parts|goods|events|careers|needs|thanks|values|falls|works|studies|services|resources|relations|rights|savings|customs|skills|humanities|maths|always|this|plus|less|across|business|process|access|class|glass|press|boss|address|progress|success|loss|mess|stress|wellness|fitness|illness|business)$/

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
  // "Excel": a name.
  if (tokens.length === 1 && /^\p{Lu}/u.test(first.text)) return false
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
      // "your comment that a good brief is a kindness", "the widow who sends a card"
      !tokens
        .slice(1, at)
        .some(
          one =>
            /^(?:who|which|whose|where|when)$/.test(one.lower) ||
            (joiners.has(one.lower) && auxiliaries.has(lower)) ||
            (one.lower === 'that' && at > 1),
        ) &&
      !determiners.has(tokens[at - 1]?.lower ?? '') &&
      // "in grades 1 and 2"
      !(prepositions.has(tokens[at - 1]?.lower ?? '') && /^\d+$/.test(next)) &&
      (isNounToo(base)
        ? /^(?:more|less|better|than|a|too|everywhere|\d+|two|three|four|five|six|seven|eight|nine|ten|dozens|hundreds|thousands)$/
        : /^(?:more|less|better|most|than|a|the|an|my|your|too|up|out|off|every|each|me|us|them|how|what|like|no|all|before|so)$/
      ).test(next)
    )
  })
}
