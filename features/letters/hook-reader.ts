import type { DraftKind } from '@/db/enums'
import type { Reader } from './hook'
import type { Register } from './letter-set'

/** To a recruiter "they" is the employer; in any other letter it is the reader's own firm. */
export const toRecruiter: readonly DraftKind[] = ['debrief', 'recruiter_update', 'other_offer']

/** What a bare thing in a note is, by the kind of letter. */
const meant: Partial<Record<DraftKind, Reader['meant']>> = {
  thank_you_coordinator: 'help',
  thank_you_informational: 'advice',
}

interface Facts {
  kind: DraftKind
  name: string
  company: string | null | undefined
  register: Register
  /** The employer hears of it from their agency, and this is the agency. */
  isByAgency?: boolean
  /** Outside any process, or after one said yes: "they" is somebody else. */
  isElsewhere?: boolean
  known?: readonly string[]
}

/**
 * The reader of a letter as a note has to know them. The one place where it is said: what is shown under a field while
 * somebody types is the letter's own sentence only because both ask here.
 */
export function hookReader({
  kind,
  name,
  company,
  register,
  isByAgency,
  isElsewhere,
  known = [],
}: Facts): Reader {
  return {
    name,
    company,
    known: [...known, ...(company ? [company] : [])],
    meant: meant[kind] ?? 'talk',
    isOutside: Boolean(isByAgency || isElsewhere || toRecruiter.includes(kind)),
    isFormal: register === 'formal',
  }
}
