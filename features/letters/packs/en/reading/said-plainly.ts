import { uncountable } from '../grammar/article'
import { isFiniteAt } from '../grammar/finite'
import { isOneThing } from '../grammar/nouns'
import { type Ground, hangs, leavesOpen } from '../grammar/sure/flaws'
import { sureStatement } from '../grammar/sure/statement'
import { type Token, tokensOf } from '../grammar/tokens'
import { midSentence } from '../grammar/turn'
import { baseOfThird, isBase, isParticiple, isPast } from '../grammar/verbs'
import { adverbs, auxiliaries, countable, determiners, people, pronouns } from '../grammar/words'
import { maxim } from '../valence'
import type { Rule } from './spelt'

const abstract = /(?:tion|sion|ment|ness|ship|hood|ity|ance|ence|ency|ancy|age|ing|ism|logy|ics)$/
/** Known by what it is, or spoken of in general: it stands without an article. */
const bareWell = new Set(
  'school college university church court prison bed hospital lunch dinner breakfast supper week month year day night time town class summer winter spring autumn baby mum mom dad nan uncle aunt president kid home office-politics pay life space paper stone cake bread fruit fish meat glass video email phone customer patient client safety'.split(
    ' ',
  ),
)
const ofThePlace = new Set(
  'role post job position board council owner boss manager head director deputy department canteen budget rota contract salary extension refit opening position vacancy lab probation'.split(
    ' ',
  ),
)

const isVerb = (tokens: readonly Token[], at: number) =>
  auxiliaries.has(tokens[at]?.lower ?? '') || isFiniteAt(tokens, at)

/** "board already backs the lab" → "the board …": one thing, bare before its verb, is the one that there is. */
export function withSubject(text: string): string {
  const tokens = tokensOf(text)
  const [first] = tokens
  if (
    !first?.isWord ||
    determiners.has(first.lower) ||
    pronouns.has(first.lower) ||
    bareWell.has(first.lower)
  )
    return text
  let at = 1
  while (adverbs.has(tokens[at]?.lower ?? '')) at++
  const isKnown =
    ofThePlace.has(first.lower) ||
    countable.has(first.lower) ||
    people.has(first.lower) ||
    (isOneThing(first.lower) && !abstract.test(first.lower))
  return isKnown &&
    !uncountable.has(first.lower) &&
    !isBase(
      first.lower.replace(/^(?:head|post|board|budget|contract|lab|boss|manager|process|project|role)$/, ''),
    ) &&
    (isVerb(tokens, at) || (at > 1 && /[a-z]{2}[^su]s$/.test(tokens[at]?.lower ?? '')))
    ? `the ${midSentence(text)}`
    : text
}

/** What they are short of, and what they want to do about it: torn apart the hard half would stand alone. */
const bothHalves: Rule = [
  /^((?:they|you|we|she|he)(?:'\p{L}+)? [^,.]+), (?:(?:and|but|so) )?(?:now )?(?=(?:want|wants|wanted|hope|hopes|plan|plans|need|needs|intend|try|are trying|are looking|are working|are hoping|would like|'d like) )/iu,
  '$1 and ',
]

/** What was said, as it was clipped on a phone. */
export const clipped: readonly Rule[] = [
  bothHalves,
  // "the team's been short since Christmas"
  [
    /^((?:the|my|their|our|this|your) (?:\p{L}+ )?\p{L}+)'s (?=(?:just |only |really |already |never |always )?(?:been|had|got|grown|gone|doubled|halved|lost|come|become|cut)\b)/iu,
    '$1 has ',
  ],
  [
    /^((?:the|my|their|our|this|your) (?:\p{L}+ )?\p{L}+)'s (?=(?:not|so|very|really|quite|too|going|being|always|never|still|only|just|about|moving|growing|getting|changing|closing|opening|short|quiet|busy|full|empty|open|closed|fine|new|old|small|big|tight|hard|tough|due|paid|free|safe|ready|on|in|under|down|up)\b)/iu,
    '$1 is ',
  ],
  // "no overtime in December"
  [
    /^no (?=((?:\p{L}+ )?\p{L}+) (?:in|on|at|until|before|after|during|over|between|unless|for)\b)(?!one\b|wonder\b|longer\b|idea\b|matter\b|rush\b|need\b|two\b|question\b|such\b|worries\b|more\b)/iu,
    (_, thing = '') => `there ${/[^su']s$/.test(thing) ? 'are' : 'is'} no `,
  ],
]

/** Whether a statement stands here whose verb may be hidden: "the phones go mad on Mondays". */
const couldSay = (tokens: readonly Token[]) =>
  tokens.some(({ lower }, at) => {
    const previous = tokens[at - 1]?.lower ?? ''
    return (
      at > 0 &&
      at < 6 &&
      ((/(?:[^su']|[^aeiou]u)s$|^(?:people|children|staff|everyone|nobody)$/.test(previous) &&
        (isBase(lower) || (isPast(lower) && !(isParticiple(lower) && tokens[at + 1]?.lower === 'by')))) ||
        auxiliaries.has(lower) ||
        (baseOfThird(lower) !== null && isFiniteAt(tokens, at)) ||
        // "the board already backs it"
        (adverbs.has(previous) && /[a-z]{2}[^su]s$/.test(lower)))
    )
  })

/** What somebody said in passing, told rather than quoted; null for a saying, or where it is no statement. */
export function plainlyTold(given: string, ground: Ground): string | null {
  const text = withSubject(midSentence(given, ground.known))
  const tokens = tokensOf(text)
  const [first] = tokens
  if (
    !first ||
    tokens.length < 4 ||
    /["?]|, (?!so\b|unlike\b|not\b|even\b|especially\b)|;/.test(given) ||
    /^(?:we|you|our|your|i|if|when|what|how|don't|never|always|just|it|this|that|these|those)\b/i.test(
      text,
    ) ||
    /\b(?:we|us|our|you|your|I|me|he|she|him|her|they|them|their)\b/.test(text) ||
    maxim.test(text)
  )
    return null
  const sure = sureStatement(text, ground)
  if (sure) return sure
  return (determiners.has(first.lower) || first.lower === 'there') &&
    couldSay(tokens) &&
    !leavesOpen(tokens, ground) &&
    !hangs(text.replace(/, (?:unlike|not|even|especially) [^,]+$/, '')) &&
    !/ (?:and|but|or) /.test(text)
    ? text
    : null
}
