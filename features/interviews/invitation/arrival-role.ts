import { isJobTitle } from '@/features/contacts/piece-kinds'
import { kindWords } from '../calendar/interview-words'
import { isGivenName } from './given-names'
import {
  asksForRole,
  bareNoun,
  beforeGenders,
  isBeforeNoun,
  label,
  mayDo,
  namedField,
  ofTalkAhead,
  openEnd,
  quoted,
  ways,
} from './role-ways'
import { tidyRole } from './tidy-role'
import type { TitlePieces } from './title-pieces'
import { isWork } from './trades'
import { wholeRole } from './whole-role'

/** Which role it is. How sure that is, `roleEvidence` tells. */
export function arrivalRole(
  text: readonly string[],
  titled: TitlePieces['role'],
  title: string,
  names: readonly string[],
): string | null {
  const read = roleOf(text, titled)
  return read && wholeRole(read, title, text, names)
}

/** What a form's line says, or the answer to its question. */
export const labelledRole = (text: readonly string[]): string | null =>
  text
    .slice(0, 120)
    .map((line, at) => {
      const asked = asksForRole.test(text[at - 1] ?? '') && line.length < 60 && !/[\d.?!]/.test(line)
      // "… a phone interview for", and below it the job alone
      const above = text.slice(Math.max(0, at - 2), at).findLast(one => one.trim()) ?? ''
      const isOpen =
        !/\d/.test(line) &&
        openEnd.test(above) &&
        line.length < 60 &&
        (isWork(line) || mayDo(line.replace(/\s*\(.*$/, '')))
      return tidyRole(label.exec(line)?.groups?.name ?? (asked || isOpen ? line : ''))
    })
    .find(Boolean) ?? null

/** "… interview for" and, below it, what for: one sentence. */
export const joinedEnds = (text: readonly string[]): string[] =>
  text.map((line, at) => {
    const next = text.slice(at + 1, at + 3).find(below => below.trim()) ?? ''
    return line.length > 12 && openEnd.test(line) && next.length < 70 && !/[.?!]$/.test(next)
      ? `${line.replace(/:\s*$/, '')} ${next}`
      : line
  })

function roleOf(text: readonly string[], titled: TitlePieces['role']): string | null {
  const labelled = labelledRole(text)
  if (labelled) return labelled
  const found = rolesIn(joinedEnds(text))
  const jobs = found.filter(({ isJob }) => isJob)
  const value = titled && tidyRole(titled.value)
  if (!titled || !value) {
    const [best] = found.toSorted((a, b) => weight(b) - weight(a))
    if (!best) return null
    // "Vertriebsmitarbeiter", and in the same place "Vertriebsmitarbeiter im Innendienst".
    const key = `${best.value.toLowerCase()} `
    return (
      jobs.find(({ value, line }) => line === best.line && value.toLowerCase().startsWith(key))?.value ??
      best.value
    )
  }
  const key = value.toLowerCase()
  // "leerkracht groep", and the text has "de functie van leerkracht groep 5"
  const further = found.find(
    other => (other.isSaid || other.isTold) && other.value.toLowerCase().startsWith(`${key} `),
  )
  if (
    further &&
    /^(?:\d{1,2}|\p{Lu}\p{L}+)(?: \p{Lu}\p{L}+)?$/u.test(further.value.slice(value.length).trim())
  )
    return further.value
  // Where the title's piece ends, and what the text has word for word, are two things.
  if (found.some(other => other.value.toLowerCase() === key) || (titled.isJob && isWithin(key, text)))
    return value
  // "Assistant" of "Publicity Assistant", or "Controller" where the text has "Controller Vertrieb".
  const longer = jobs.find(other => other.isSaid && other.value.toLowerCase().includes(key))
  const [said] = titled.isJob ? [] : jobs.filter(({ isSaid }) => isSaid)
  return longer?.value ?? said?.value ?? value
}

export const isWithin = (words: string, text: readonly string[]) =>
  text.slice(0, 60).some(line => {
    const at = line.toLowerCase().indexOf(words)
    return at >= 0 && !/\p{L}$/u.test(line.slice(0, at)) && !/^\p{L}/u.test(line.slice(at + words.length))
  })

/** A job's words behind a word for a job; then anything behind one; then a job's words alone. */
const weight = ({ isJob, isSaid, isTold }: RoleSaid) => (isJob && isSaid ? 3 : isTold ? 2 : isJob ? 1 : 0)

interface RoleSaid {
  value: string
  isJob: boolean
  /** By a word for a role beside it. */
  isSaid: boolean
  /** Behind such a word, whatever it is. */
  isTold?: boolean
  /** "for the Data Analyst role": a job by its words, with capitals, between what it is for and what it is. */
  isNamed?: boolean
  line: number
}

const asJob = /(?<!\p{L})as (?:an? |our )?(?=\p{Lu})/u
const aboutJobs = /(?:stelle|verfahren|position|poste|vacature|puesto|role|job|ausschreibung|post|functie)/iu
const isCapital = (value: string) => /^\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)+$/u.test(value)
const english = /(?<!\p{L})(?:the|our|for|about|your|would|you)(?!\p{L})/iu

/** All that the lines say of a role, what says most first. */
export function rolesIn(text: readonly string[]): RoleSaid[] {
  const said: RoleSaid[] = []
  const likely: RoleSaid[] = []
  text.slice(0, 60).forEach((line, number) => {
    for (const way of ways) {
      const value = tidyRole(way.pattern.exec(line)?.groups?.name ?? '')
      const isSaid = way.says === 'job'
      if (value && isWork(value) && !isTalker(value))
        said.push({
          value: withField(value, line),
          isJob: true,
          isSaid: isSaid && isPlain(value),
          isNamed: isBeforeNoun(way) && isCapital(value),
          line: number,
        })
      // "a trial shift as Night Porter"
      else if (value && way.says === null && asJob.test(line) && isLikely(value) && isCapital(value))
        likely.push({ value, isJob: false, isSaid: false, line: number })
      // "a phone interview for CDL-A Driver"
      else if (value && way.says === null && isLikely(value) && mayDo(value) && /^\p{Lu}/u.test(value))
        likely.push({ value, isJob: false, isSaid: false, isTold: true, line: number })
      // 'das Verfahren "Sachbearbeitung Bauaufsicht"'
      else if (value && way === quoted && isLikely(value) && aboutJobs.test(line))
        likely.push({ value, isJob: false, isSaid: false, isTold: true, line: number })
      // "The weekend job" is no role's name; "le poste d'animateur" is.
      else if (
        value &&
        way.says !== null &&
        isLikely(value) &&
        (/\p{Lu}/u.test(value) || !english.test(line) || mayDo(value))
      )
        likely.push({ value, isJob: false, isSaid: false, isTold: true, line: number })
    }
    const field = namedField.exec(line)?.groups?.name
    if (field && isWork(field))
      said.push({ value: tidyRole(field), isJob: true, isSaid: true, isNamed: false, line: number })
    const gendered = tidyRole(beforeGenders.exec(line)?.groups?.name ?? '')
    if (gendered) said.push({ value: gendered, isJob: true, isSaid: isPlain(gendered), line: number })
    const bare = tidyRole(bareNoun.exec(line)?.groups?.name ?? '')
    if (bare && isWork(bare)) said.push({ value: bare, isJob: true, isSaid: false, line: number })
    // "the Office Junior role"
    else if (bare && isLikely(bare) && isCapital(bare))
      likely.push({ value: bare, isJob: false, isSaid: false, line: number })
    const ahead = tidyRole(ofTalkAhead.exec(line)?.groups?.name ?? '')
    if (ahead && isLikely(ahead) && !kindWords.some(([, words]) => `${ahead} interview`.search(words) >= 0))
      likely.push({ value: ahead, isJob: isWork(ahead), isSaid: false, line: number })
    if (number > 0 && isRoleAlone(line, text[number - 1] ?? ''))
      likely.push({ value: tidyRole(line), isJob: true, isSaid: false, line: number })
  })
  return [...said, ...likely]
}

/** "Postdoc in Marine Ecology", "Lecturer in Law": the field belongs to what is taught or learnt. */
function withField(role: string, line: string): string {
  if (
    !/(?:postdoc\p{L}*|ph\.?d|lecturer|professor|research\p{L}*|fellow\p{L}*|teacher|intern\p{L}*|trainee|doktorand\p{L}*|praktik\p{L}*|apprentice\p{L}*)$/iu.test(
      role,
    )
  )
    return role
  const behind = line.slice(line.indexOf(role) + role.length)
  return role + (/^ in(?: \p{Lu}\p{L}+(?: (?:and|und|&) \p{Lu}\p{L}+)?){1,3}/u.exec(behind)?.[0] ?? '')
}

/** "Recruiter conversation": whom one talks to, and not what for. */
const isTalker = (role: string) =>
  /^(?:recruiter|hiring manager|talent|hr|manager|founders?|ceo|cto|team(?: lead)?|coordinator)$/i.test(role)

const aTalk = /(?<!\p{L})(?:conversation|chat|talk|booking|appointment)(?!\p{L})/iu

export const isPlain = (role: string) =>
  !/^\p{Lu}.*\s(?!(?:of|de|und|en)\s)\p{Ll}\S*$/u.test(role) &&
  !/[,;|]|\s[-–—]\s/.test(role) &&
  role.split(' ').length <= 7

/** Behind "the post of": anything that is no sentence. */
const isLikely = (role: string) =>
  (isPlain(role) || / (?:de|d['’]|di|du|des|en|van) ?\p{Ll}/u.test(role)) &&
  role.split(' ').length <= 5 &&
  role.length > 3 &&
  (/\p{Lu}/u.test(role) || !/ [a-z]+ing$/.test(role)) &&
  !/(?<!\p{L})(?:you|your|we|our|this|that|which|next|new|right|same|future|current|ideal|interest\p{L}*|sie|ihre?[nmr]?|uns\p{L}*|diese[rsn]?|nous|vous|notre|votre|cette|ce|wij|ons|onze|deze|dit|usted|su|nuestr\p{L}|est[ea])(?!\p{L})/iu.test(
    role,
  )

/** A line that is a job and nothing else, and not the one below somebody's name. */
const isRoleAlone = (line: string, above: string) =>
  line.length <= 60 &&
  /^\p{Lu}[^.:!?,@\d]*$/u.test(line.trim()) &&
  !above.trim() &&
  isJobTitle(line) &&
  !/ (?:mbB|PartG|GbR|KG|OHG|LLP|mbH)$/.test(line.trim()) &&
  !aTalk.test(line) &&
  !isGivenName(line.trim().split(' ')[0] ?? '') &&
  !/(?<!\p{L})(?:team|manager interview|interview|round|call|screen|regards)(?!\p{L})/iu.test(line)
