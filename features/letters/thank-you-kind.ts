import type { ContactKind, DraftKind, InterviewKind } from '@/db/enums'
import { isMailboxName, isSharedAddress } from '@/lib/people/shared-mailbox'

interface ThankedPerson {
  kind: ContactKind
  name?: string
  email?: string | null
}

/** "Talent Team"; "HR <hr@…>". Somebody who only writes from a shared address has a name. */
const isNobodysName = (name: string, email: string | null) =>
  isMailboxName(name) ||
  (email !== null && isSharedAddress(email) && email.startsWith(`${name.toLowerCase()}@`))

const recruiters: readonly ContactKind[] = ['agency_recruiter', 'in_house_recruiter']

/**
 * Whether somebody gets a thank-you of their own. An agency's recruiter gets the debrief instead, unless the
 * conversation was with them (practice §a.4, 11.1 row 5). A mailbox of several people gets none of its own.
 */
export function isThanked(person: ThankedPerson, interview: InterviewKind): boolean {
  if (person.name && isNobodysName(person.name, person.email ?? null)) return false
  return person.kind !== 'agency_recruiter' || ['recruiter_screen', 'informational'].includes(interview)
}

/** Whose notes one joint note can stand for: those who asked the questions. */
export const sharesJointNote = (person: { kind: string }) =>
  person.kind === 'interviewer' || person.kind === 'hiring_manager' || person.kind === 'other'

/**
 * The thank-you for a person of an interview (practice 11.2, kinds 1 to 7). `laterRound`: an earlier round, other than
 * a first call, took place. `people`: how many were thanked.
 */
export function thankYouKind(
  person: ThankedPerson,
  interview: { kind: InterviewKind; laterRound: boolean; people: number },
): DraftKind {
  if (interview.kind === 'informational') return 'thank_you_informational'
  if (person.kind === 'coordinator') return 'thank_you_coordinator'
  if (recruiters.includes(person.kind)) return 'thank_you_screen'
  if (interview.kind === 'recruiter_screen') return 'thank_you_screen'
  if (interview.kind === 'final' || interview.laterRound) return 'thank_you_final'
  if (person.kind === 'hiring_manager') return 'thank_you_manager'
  return interview.people > 1 || interview.kind === 'panel' ? 'thank_you_panel' : 'thank_you_manager'
}
