import { isFiniteAt } from '../finite'
import { isManyThings, isOneThing } from '../nouns'
import type { Token } from '../tokens'
import { isBase, isGerund, isNounToo, isParticiple, isPast } from '../verbs'
import { adverbs, determiners, joiners, people, prepositions } from '../words'
import { subjects } from './flaws'
import { compounds } from './hidden-verb'

const ends = (token: Token | undefined) =>
  !token?.isWord ||
  prepositions.has(token.lower) ||
  joiners.has(token.lower) ||
  subjects.test(token.lower) ||
  determiners.has(token.lower) ||
  /^(?:and|or|but|to|not|versus|plus|v)$/.test(token.lower)

/** The last word before what stands behind it. */
const headOf = (tokens: readonly Token[]): string => {
  const end = tokens.findIndex((token, at) => at > 0 && ends(token))
  return tokens[(end < 0 ? tokens.length : end) - 1]?.lower ?? ''
}

/** Who or what can do something by itself: "the team walks", but "the site visits". */
const acts = (lower: string) =>
  people.has(lower) ||
  /^(?:team|crew|company|firm|school|college|office|ward|kitchen|board|dog|cat|group|department|council|robot|bot|system|app|machine|union|charity|family|someone|staff|squad|everyone|ceo|cto|cfo|coo|cno|hr|it)$/.test(
    lower,
  ) ||
  (/(?:[^aeiou]er|eer|or|ist|ian|ant|man|woman)$/.test(lower) && lower.length > 4)

const isMany = (lower: string) =>
  !/^(?:(?:up|down)stairs|(?:in|out)doors|overseas)$/.test(lower) &&
  /[a-z]{2}[^su']s$|[a-z](?:us|es)es$|(?:haiku|menu|guru)s$/.test(lower)

const describes =
  /(?:ful|ous|able|ible|ish|less|ic|al|ive|ed|en|est)$|^(?:old|new|first|second|third|last|next|little|tiny|small|big|huge|long|short|weekly|daily|monthly|annual|early|late|free|other|same|few|many|two|three|four|five|six|seven|eight|nine|ten|twelve|various|good|great|best|worst|real|fake|funny|silly|angry|happy|sad|red|blue|green|yellow|black|white|pink|purple|orange|cold|hot|wet|dry|dirty|clean|empty|full|open|messy|noisy|quiet|quick|slow|paper|own|single|double|whole|\d.*)$/

/**
 * "the boiler predates the war", "the porters heckle consultants": a thing, or a statement whose verb nobody here knows.
 * Where both can be meant, it is asked.
 */
export function couldBeStatement(tokens: readonly Token[]): boolean {
  const from = determiners.has(tokens[0]?.lower ?? '') || /'s$/.test(tokens[0]?.lower ?? '') ? 1 : 0
  for (let at = from; at < tokens.length; at++) {
    const token = tokens[at]
    if (!token || (at > from && ends(token))) break
    if (at === from) continue
    const previous = tokens[at - 1]
    const { lower } = token
    if (
      !previous ||
      describes.test(previous.lower) ||
      isGerund(previous.lower) ||
      // What is thought does nothing by itself.
      /(?:ence|ance|ness|ism)$/.test(previous.lower) ||
      adverbs.has(previous.lower)
    )
      continue
    const next = tokens[at + 1]
    if (isMany(lower) && next?.lower !== 'who' && !/^\p{Lu}/u.test(token.text) && !isMany(previous.lower)) {
      const singular = lower.replace(/s$/, '')
      const isKnown = isManyThings(lower)
      if ((!ends(next) || next?.lower === 'as') && !isKnown) return true
      // "the lab tests water from forty wells"
      if (
        next?.isWord &&
        !ends(next) &&
        isBase(singular) &&
        !compounds.test(lower) &&
        !isParticiple(next.lower) &&
        !/ly$/.test(next.lower)
      )
        return true
      // "the incident bot posts haikus"
      if (acts(previous.lower) && !ends(next) && isMany(headOf(tokens.slice(at)))) return true
      // "the team clocks in by voice"
      if (/^(?:in|out|up|off|down|away|back)$/.test(next?.lower ?? '') && acts(previous.lower)) return true
      // "the CFO moonlights as a DJ"
      if (next?.lower === 'as' && acts(previous.lower)) return true
      if (!isKnown && !isNounToo(singular)) return true
      if (acts(previous.lower) && isNounToo(singular) && !isKnown) return true
    }
    // "the trainees ghost senior nurses": a thing's last word would be one of a kind.
    if (
      people.has(previous.lower.replace(/s$/, '')) &&
      isMany(previous.lower) &&
      !isMany(lower) &&
      isMany(headOf(tokens.slice(at)))
    )
      return true
    if (compounds.test(previous.lower)) continue
    // "the porters heckle consultants", "the nurses station clock"
    if (
      isMany(previous.lower) &&
      !isMany(lower) &&
      next?.isWord &&
      !ends(next) &&
      !isOneThing(lower) &&
      !isGerund(lower)
    )
      return true
    if (isMany(previous.lower) && isBase(lower) && !isOneThing(lower)) return true
  }
  // "the till beeps when stock dips": behind the joining word there would have to be a verb.
  return tokens.some(
    ({ lower }, at) =>
      at > 0 &&
      /^(?:when|because|if|while|until|unless|although|before|after|since)$/.test(lower) &&
      !tokens.some((one, to) => to > at && (isFiniteAt(tokens, to) || isPast(one.lower))) &&
      /^(?:when|because|if|while|unless|although)$/.test(lower) &&
      !isGerund(tokens[at + 1]?.lower ?? ''),
  )
}

const plainly =
  /^(?:bad|big|small|new|old|great|good|little|long|short|high|low|hot|cold|fast|slow|full|empty|happy|sad|young|strong|weak|tiny|huge)$/

/** "coming from hotels you get it", "small practice big heart": two things, or a thing and a statement, in a row. */
export function isTwo(tokens: readonly Token[]): boolean {
  return tokens.some(({ lower }, at) => {
    const previous = tokens[at - 1]
    const before = tokens[at - 2]
    if (!previous?.isWord || at < 2) return false
    if (/^(?:i|you|we|they|he|she)$/.test(lower) && isGerund(tokens[0]?.lower ?? ''))
      return (
        isFiniteAt(tokens, at + 1) &&
        isMany(previous.lower) &&
        prepositions.has(before?.lower ?? '') &&
        !tokens.slice(0, at).some(one => joiners.has(one.lower))
      )
    return (
      plainly.test(lower) &&
      !tokens.slice(1, at).some(ends) &&
      tokens[at + 1]?.isWord === true &&
      !ends(tokens[at + 1]) &&
      !ends(previous) &&
      !describes.test(previous.lower) &&
      !adverbs.has(previous.lower) &&
      !/^(?:years?|months?|days?|weeks?|century)$/.test(previous.lower) &&
      (plainly.test(tokens[0]?.lower ?? '') || determiners.has(tokens[0]?.lower ?? '')) &&
      !/'s$/.test(previous.lower)
    )
  })
}
