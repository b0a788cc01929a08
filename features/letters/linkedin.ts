import type { ContactKind, linkedinAccounts } from '@/db/enums'

/** LinkedIn's figures (practice §c): editable by the person, because LinkedIn changes them without notice. */
export const linkedinNoteLimits = { free: 200, premium: 300 } as const satisfies Record<
  LinkedinAccount,
  number
>
const linkedinMonthlyNotes = 5
export const linkedinMonthDays = 30

export type LinkedinAccount = (typeof linkedinAccounts)[number]

/**
 * Counted in UTF-16 units: LinkedIn's field is an HTML text area whose limit counts them, so an emoji takes two.
 * Counting characters instead would promise room that is not there.
 */
export function linkedinCounter(note: string, account: LinkedinAccount) {
  const used = note.replaceAll('\r\n', '\n').length
  const limit = linkedinNoteLimits[account]
  return { used, limit, left: limit - used, fits: used <= limit }
}

type LinkedinAllowance = {
  /** Personal notes left, or null where there is no limit. */
  left: number | null
  /** When the next one comes free, if none is left. */
  nextAt: Date | null
}

/** `requestedAt`: when requests with a note were sent. The month rolls: 30 days back from `now`. */
export function linkedinAllowance(
  requestedAt: readonly Date[],
  account: LinkedinAccount,
  now: Date,
  perMonth: number = linkedinMonthlyNotes,
): LinkedinAllowance {
  if (account === 'premium') return { left: null, nextAt: null }
  const month = linkedinMonthDays * 86_400_000
  const used = requestedAt
    .map(at => at.getTime())
    .filter(at => at > now.getTime() - month && at <= now.getTime())
    .sort((a, b) => a - b)
  if (used.length < perMonth) return { left: perMonth - used.length, nextAt: null }
  const frees = used[used.length - perMonth]
  return { left: 0, nextAt: frees === undefined ? null : new Date(frees + month) }
}

/** Whom to spend a personal note on: who decides, then who places people, then who works there (practice §c). */
const linkedinPriority = [
  'hiring_manager',
  'in_house_recruiter',
  'agency_recruiter',
  'interviewer',
  'referrer',
  'coordinator',
  'other',
] as const satisfies readonly ContactKind[]

/** The people in the order in which a note is best spent; the same kind keeps the order given. */
export function linkedinOrder<Person extends { kind: ContactKind }>(people: readonly Person[]): Person[] {
  const rank = (person: Person) => linkedinPriority.indexOf(person.kind)
  return people.toSorted((a, b) => rank(a) - rank(b))
}

/** LinkedIn's own search for somebody whose profile is not known yet; opened by the person, never by us. */
export const linkedinSearch = (name: string, company: string | null | undefined): string =>
  `https://www.linkedin.com/search/results/people/?keywords=${encodeURIComponent([name, company].filter(Boolean).join(' '))}`
