import { addMinutes, formatLongDay, instantAt, type LocalDate } from '@/lib/time'
import { nextBusinessDay } from './business-days'
import { countryRow } from './country-rows'
import type { Employer, PlannedReminder } from './planned'
import { mailMoment, type Reader } from './quiet-hours'
import { landAfter } from './quiet-windows'

/** What I said I would do once they have decided. */
export interface OwnPromise {
  by: 'call' | 'message'
  /** The day they named for deciding, if they did. */
  on: LocalDate | null
}

interface CallFacts {
  company: string
  /** Whom to call, where somebody is known. */
  person: string | null
  metOn: LocalDate
  promise: OwnPromise
}

const keptOpenDays = 5

/** The letter says "once you have decided, after Friday": so the working day after the one they decide by. */
export const callDay = nextBusinessDay

/**
 * "I will call you": my own promise, for me alone, and nobody's date that passed (practice §f). In the morning after the
 * day they decide by; with no day named, after the country's wait.
 */
export function planOwnCall(
  { company, person, metOn, promise }: CallFacts,
  employer: Employer,
  reader: Reader,
): PlannedReminder | null {
  if (promise.by !== 'call') return null
  const wait = countryRow(employer.country, employer).firstNudgeDays
  const day = promise.on ? callDay(promise.on, employer) : landAfter(metOn, wait, employer).date
  const at = instantAt(day, '10:00', employer.zone)
  const whom = person ? `${person} at ${company}` : company
  return {
    kind: 'own_call',
    step: 'own_call',
    dueAt: mailMoment(at, reader),
    notAfter: addMinutes(at, keptOpenDays * 24 * 60),
    why: promise.on
      ? `You said you’d call ${whom} once they’ve decided, by ${formatLongDay(promise.on)}.`
      : `You said you’d call ${whom}, and no date was set.`,
  }
}
