import { addDays, formatLongDay, instantAt, type LocalDate } from '@/lib/time'
import { businessDayFrom } from './business-days'
import type { Employer, PlannedReminder } from './planned'
import { mailMoment, type Reader } from './quiet-hours'

const dutyDays = 45
const inForceSince = '2026-01-01'

interface DutyFacts {
  company: string
  lastInterviewOn: LocalDate
  atLeast25Staff: boolean | null
}

/**
 * Ontario, since 1 January 2026: an employer with 25 or more staff tells every interviewed candidate of a publicly
 * advertised job within 45 days of the last interview whether it has decided. Null elsewhere. Information, no threat
 * (practice §b.9).
 */
export function dutyToInformDay(facts: DutyFacts, employer: Employer): LocalDate | null {
  const ontario = employer.country.toUpperCase() === 'CA' && employer.region?.toUpperCase() === 'ON'
  if (!ontario || facts.atLeast25Staff === false || facts.lastInterviewOn < inForceSince) return null
  return addDays(facts.lastInterviewOn, dutyDays)
}

/** Said on day 45, or the business day after (practice §11.1 row 16). */
export function planDutyToInform(
  facts: DutyFacts,
  employer: Employer,
  reader: Reader,
): PlannedReminder | null {
  const day = dutyToInformDay(facts, employer)
  if (!day) return null
  const unsure = facts.atLeast25Staff === null ? ' if it has 25 or more staff' : ''
  return {
    kind: 'duty_to_inform',
    step: 'day_45',
    dueAt: mailMoment(instantAt(businessDayFrom(day, employer), '10:00', employer.zone), reader),
    why: `By ${formatLongDay(day)} ${facts.company} has to tell you whether it has decided${unsure}; that is the rule in Ontario.`,
  }
}
