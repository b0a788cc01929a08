import type { ContactKind } from '@/db/enums'
import { contactKindOf, departmentPattern, isKindAlone, rawOf } from '@/lib/people/people-words'
import { isJobTitle, looksLikeName } from './piece-kinds'

const bullet = /^(?:[>\s]*(?:[•·‣▪▫◦●○*+–—-]|\d{1,2}[.)]|[a-z]\)|\[[ x]?\])\s+)+/u
const zones =
  '(?:UTC|GMT|BST|WES?T|CES?T|MES?Z|EES?T|[ECMP][SD]?T|IST|JST|SGT|A[EW][SD]T|NZ[SD]T)(?:[+-]\\d{1,2})?'
const clock = new RegExp(
  `^(?:\\d{1,2}(?:[:.h]\\d{2})?\\s?(?:[ap]\\.?m\\.?(?![\\p{L}])|uhr(?![\\p{L}])|h(?![\\p{L}]))?\\s*(?:${zones}(?![\\p{L}]))?\\s*(?:[-–—]|to|bis|à)?\\s*){1,2}(?:\\([^)]*\\))?\\s*[:,–—|-]?\\s+(?=[\\p{L}(])`,
  'iu',
)
const verb =
  /^(?:and\s+)?(?:(?:i|we|you|ich|wir|je|nous|on|ik|ho|he)(?:[’']?(?:ll|ve)|\s+(?:will|have|had|hatte|habe|heb))?\s+)?(?:just\s+)?(?:be\s+)?(?:met(?:\s+with)?|meet(?:ing)?(?:\s+with)?|saw|spoke\s+(?:with|to)|talk(?:ed|ing)?\s+(?:with|to)|speaking\s+(?:with|to)|chatted\s+with|interviewed\s+(?:by|with)|traf|sprach\s+mit|sprak\s+met|rencontré|conocí\s+a|hablé\s+con|incontrato|conheci)\s+(?=\p{L})/iu
const who = new RegExp(`^(?:${rawOf('who')})\\s*(?:\\(\\d+\\))?\\s*[:：–—-]\\s*`, 'iu')
const whoAlone = new RegExp(`^(?:${rawOf('who')})\\s*[:：]?$`, 'iu')
const withSomebody = new RegExp(`^(?:${rawOf('with')}|mit|avec|con|com)\\s+(?=\\p{L})`, 'iu')
const talkWith = new RegExp(
  `^(?:(?:${rawOf('article')})\\s+)?(?:${rawOf('talk')})\\s+(?:with|w/|mit|avec|met|con|com)\\s+(?=\\p{L})`,
  'iu',
)
const what = new RegExp(`^(?:${rawOf('what')})\\s*[:：]`, 'iu')
const label = /^([^:：,;()]{2,50}?)\s*[:：]\s+(?=\S)/u
const labelAlone = /^([^:：,;()]{2,50}?)\s*[:：]$/u

// "Your interviewers are Ana and Ben"
const areThey =
  /^(?:(?:your|the|our|ihre|deine|unsere|vos|tes|je|uw|tus|sus)\s+)?(interviewers?|panel(?:ists?)?|hosts?|gesprächspartner(?:innen)?|interlocuteurs|gesprekspartners|entrevistadores)\s+(?:are|is|will be|sind|sont|seront|zijn|son|serán)\s+(?=\p{Lu})/iu

interface LineStart {
  rest: string
  /** Said for everybody on the line, or on the lines below it. */
  kind: ContactKind | null
  jobTitle: string | null
  /** A label by itself: what it says holds for the lines below. */
  heads: boolean
  /** The line, or the list below it, is about people. */
  isPeople: boolean
  /** The line is about something else: a place, a time, the role. */
  isOther: boolean
}

/** What stands before the names of a line: bullets, hours, "Interviewers:", "Hiring manager:", "I met". */
export function readLineStart(line: string): LineStart {
  const bare = line.replace(bullet, '').replace(clock, '').replace(areThey, '$1: ')
  const start = { kind: null, jobTitle: null, heads: false, isPeople: false, isOther: false }
  const alone =
    labelAlone.exec(bare)?.[1] ??
    (/^(?:you|sie|vous|je|u)\s/i.test(bare) && whoAlone.test(bare) ? bare : null)
  const named = alone ?? label.exec(bare)?.[1] ?? null
  const rest = alone ? '' : named === null ? bare : bare.slice(label.exec(bare)?.[0].length)
  if (named !== null && what.test(`${named}:`))
    return { ...start, rest: '', isOther: true, heads: alone !== null }
  const kind = named === null ? null : contactKindOf(named)
  if (named !== null && (whoAlone.test(named) || kind))
    return {
      ...start,
      rest: withoutVerb(rest),
      kind,
      jobTitle: titleIn(named),
      heads: alone !== null,
      isPeople: true,
    }
  if (named !== null && (isJobTitle(named) || departmentPattern.test(named)))
    return { ...start, rest, jobTitle: named, heads: alone !== null, isPeople: true }
  // "Ana Osei: Head of Data"
  if (named !== null && looksLikeName(named) && isJobTitle(rest))
    return { ...start, rest: `${named} – ${rest}` }
  const dashed = who.exec(bare)
  if (dashed)
    return { ...start, rest: bare.slice(dashed[0].length), kind: contactKindOf(dashed[0]), isPeople: true }
  return { ...start, rest: withoutVerb(bare) }
}

/** "Recruiting Coordinator:", which is more than "Recruiter:" or "Hiring manager:". */
const titleIn = (named: string) =>
  named.includes(' ') &&
  contactKindOf(named) !== 'interviewer' &&
  isJobTitle(named) &&
  !isKindAlone(named) &&
  !whoAlone.test(named)
    ? named
    : null

const habe =
  /^(?:ich|wir|ik|we|he|ho)\s+(?:habe|haben|hatten?|heb|hebben|hablado|parlato)\s+(?:gerade\s+|eben\s+|net\s+)?(?:(?:mit|met|con)\s+)?|\s+(?:gesprochen|getroffen|kennengelernt|gesproken|ontmoet)$/giu

const withoutVerb = (text: string) =>
  text.replace(habe, '').replace(talkWith, '').replace(verb, '').replace(withSomebody, '')
