import { isNameAsTyped, properName } from './capitals'
import { namedThings } from './proper-names'
import { type Token, textOf, tokensOf } from './tokens'
import { isBase, isGerund, isParticiple, isPast } from './verbs'
import { adverbs, countable, determiners, joiners, people, prepositions, pronouns } from './words'

const set = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/))

/** Things one cannot count, as people talk of them at work: they stand without an article. */
export const uncountable = set(
  `life cash pricing onboarding marketing training staffing funding recruitment retention turnover overtime teamwork homework paperwork feedback advice software hardware
  research equipment furniture progress traffic safety security compliance safeguarding teaching nursing engineering accounting logistics stock inventory
  data work money pay time fun food coffee tea cake bread beer wine music art football rugby cricket tennis golf chess yoga running cycling swimming climbing
  moisture humidity care burnout stress noise humour humor honesty trust patience kindness loyalty empathy curiosity ownership autonomy freedom flexibility culture morale
  wellbeing mindfulness diversity inclusion equality sustainability infrastructure architecture design quality debt code documentation testing monitoring automation
  accessibility usability privacy procurement maintenance healthcare childcare aftercare social-work leadership management mentoring coaching supervision respect
  dementia diabetes cancer autism dyslexia adhd anxiety depression maths math math's science history geography biology chemistry physics english literacy phonics
  parking housing transport rail weather rain snow space light heat water waste energy power electricity gas oil steel concrete wood paint
  growth change innovation experience knowledge expertise information communication collaboration cooperation competition consistency continuity
  churn latency downtime uptime throughput bandwidth memory storage encryption machine-learning ai ml sql rust go`,
)
/** Places and states that go without one after "in", "at", "on" or "to". */
const bareAfter = set(
  `school hospital work home bed college university uni court prison church town call site shift track time stage board paper foot scratch house theatre lunch dinner
  breakfast night day noon birth hand heart person general particular public private detail depth common charge place practice training lockdown summer winter spring autumn
  case office reception store audit dispatch production post management week month year minute hour head half full time`,
)

const isPlural = (lower: string) =>
  /(?:[^su']|[^aeiou]u|ee)s$/.test(lower) && !/(?:ics|ness|sis|ous)$/.test(lower)
    ? true
    : /^(?:people|children|men|women|staff|folks|police|kids|feet|teeth|mice|media|data|buses|classes|processes|businesses|losses|bosses|focuses|statuses|menus|gurus)$/.test(
        lower,
      ) || /(?:ss|x|ch|sh)es$/.test(lower)

const isName = ({ text, lower }: Token, known: readonly string[]) =>
  !namedThings.test(lower) && isNameOf({ text, lower }, known)

const isNameOf = ({ text, lower }: Pick<Token, 'text' | 'lower'>, known: readonly string[]) =>
  /\d|\p{Lu}.*\p{Lu}/u.test(text) ||
  isNameAsTyped(text) ||
  properName(lower) !== null ||
  known.some(name => name === text) ||
  /'s$/.test(lower)

/** Ends the first thing that is named: what stands behind it says more of it. */
const endsThing = ({ lower, isWord }: Token, at: number) =>
  !isWord ||
  prepositions.has(lower) ||
  joiners.has(lower.replace(/'(?:s|d|ve|re|ll)$/, '')) ||
  /^(?:and|or|but|not|to)$/.test(lower) ||
  // "kids the same age"
  (at > 0 && (isPast(lower) || /^(?:the|my|your|our|an?|you|we|they|i)$/.test(lower)))

// "waiting list", "loading bay"
const placeOfDoing =
  /^(?:list|room|budget|plan|bay|lot|spot|permit|curve|page|area|desk|station|press|manager|officer|assistant|partner|fee|hall|theatre|theater)$/

// "mum" is as good as a name.
const kin = /^(?:mum|mom|mother|dad|father|grand\p{L}+|nan|aunt|uncle|baby|president|customer|patient)$/u

/** Whether the thing whose last word this is would want an article in front of it. */
export function wantsArticle(tokens: readonly Token[], known: readonly string[] = []): boolean {
  const [first] = tokens
  const end = tokens.findIndex((token, at) => at > 0 && endsThing(token, at))
  const head = tokens[(end < 0 ? tokens.length : end) - 1]
  if (!first || !head) return false
  if (
    determiners.has(first.lower) ||
    pronouns.has(first.lower) ||
    joiners.has(first.lower) ||
    prepositions.has(first.lower) ||
    adverbs.has(first.lower) ||
    /^(?:i|you|he|she|it|we|they|there|that|who|what|everyone|nobody)'/.test(first.lower) ||
    /^(?:no|not|how|\d.*|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|many|few|more|less|most|half|being|having|nothing|something|anything|everything|plenty|lots)$/.test(
      first.lower,
    ) ||
    /'s$/.test(first.lower) ||
    (isGerund(first.lower) &&
      !(tokens[1] && (countable.has(tokens[1].lower) || placeOfDoing.test(tokens[1].lower))) &&
      !(uncountable.has(first.lower) && tokens.length > 1)) ||
    // "building a network": it is done, and no building.
    (/ing$/.test(first.lower) && determiners.has(tokens[1]?.lower ?? ''))
  )
    return false
  // "Project Nightingale"
  if (/^\p{Lu}/u.test(first.text) && /^\p{Lu}/u.test(tokens[1]?.text ?? '')) return false
  // "relocation", "conflict": as likely spoken of in general.
  // "mocap and dogs": two in general.
  if (
    end === 1 &&
    tokens[1]?.lower === 'and' &&
    tokens.length === 3 &&
    !countable.has(head.lower) &&
    !countable.has(tokens[2]?.lower ?? '')
  )
    return false
  if (tokens.length === 1 && /^(?:lunch|dinner|breakfast|brunch|supper)$/.test(head.lower)) return false
  if (tokens.length === 1)
    return countable.has(head.lower) || (people.has(head.lower) && !kin.test(head.lower))
  if (isPlural(head.lower) || uncountable.has(head.lower) || /ics$/.test(head.lower) || isName(head, known))
    return false
  if (
    /(?:ness|ity|ism|ship|hood|istry|logy|nomics|ment care|ball)$/.test(head.lower) &&
    !countable.has(head.lower)
  )
    return false
  return !isGerund(head.lower) || countable.has(head.lower)
}

const amount =
  /^(?:\d+|two|three|four|five|six|seven|eight|nine|ten|twelve)[ -](?:day|week|hour|month|year|man|person|bed|page|cover|mile|minute|metre|meter|foot|ton) \p{L}/iu

/** "ward", "big launch in May" → "the ward", "the big launch in May"; what cannot be counted stays as it is. */
export function withArticle(text: string, known: readonly string[] = []): string {
  // "Christmas week", "Python versus R"
  if (
    /^(?:(?:Christmas|Easter|Eid|Diwali|Ramadan|Halloween|Thanksgiving)\b(?! (?:party|rota|menu|tree|dinner))|\S+ versus \S+$)/.test(
      text,
    )
  )
    return text
  if (amount.test(text)) return `the ${text}`
  if (typesArticles.test(text)) {
    const tokens = tokensOf(text)
    // "wonderful team and a wonderful view"
    const article =
      / and an? /i.test(text) && !/\bthe\b/i.test(text) ? (/^[aeiou]/i.test(text) ? 'an' : 'a') : 'the'
    return withPlaceArticles(wantsArticle(tokens, known) ? `${article} ${text}` : text, known)
  }
  const tokens = tokensOf(text)
  const whole = wantsArticle(tokens, known) ? `the ${text}` : text
  return withInnerArticles(whole, known)
}

/** Whoever writes "the" and "a" means their absence: "talk to the head in audit". */
const typesArticles = /\b(?:the|an?)\b/i

/** "the reading corner in year 2 classroom": a place one can stand in has its article all the same. */
const place =
  /^(?:kitchen|canteen|warehouse|lobby|corridor|room|classroom|garage|basement|hall|garden|library|workshop|factory|depot|studio|clinic|playground|yard|bakery|lab|building|lift|van|truck|lorry|gallery|museum|theatre|theater|gym|office|ward|shop)$/
const withPlaceArticles = (text: string, known: readonly string[]) =>
  insideArticles(text, known, head => place.test(head))

/** "big launch in May of payroll team" → only before things that are surely counted. */
export function withInnerArticles(text: string, known: readonly string[] = []): string {
  return typesArticles.test(text) ? withPlaceArticles(text, known) : insideArticles(text, known, () => true)
}

function insideArticles(text: string, known: readonly string[], fits: (head: string) => boolean): string {
  const tokens = tokensOf(text)
  const out: Token[] = []
  tokens.forEach((token, at) => {
    const previous = tokens[at - 1]?.lower ?? ''
    const rest = tokens.slice(at)
    const end = rest.findIndex((one, index) => index > 0 && endsThing(one, index))
    const head = rest[(end < 0 ? rest.length : end) - 1]
    const isBare =
      token.isWord &&
      /^(?:in|at|on|from|into|through|behind|across|around|near|during|over|under)$/.test(previous) &&
      head !== undefined &&
      fits(head.lower) &&
      countable.has(head.lower) &&
      !(token.lower === 'budget' && /^(?:over|under)$/.test(previous)) &&
      // "drop in clinic"
      !isBase(tokens[at - 2]?.lower ?? '') &&
      !isParticiple(token.lower) &&
      !bareAfter.has(head.lower) &&
      !bareAfter.has(token.lower) &&
      !uncountable.has(token.lower) &&
      wantsArticle(rest.slice(0, end < 0 ? undefined : end), known)
    if (isBare) out.push({ text: 'the', lower: 'the', before: token.before, isWord: true })
    out.push(isBare ? { ...token, before: ' ' } : token)
  })
  return textOf(out)
}
