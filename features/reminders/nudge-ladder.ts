import type { DraftKind } from '@/db/enums'
import { formatLongDay, type LocalDate, later, localDate } from '@/lib/time'
import { countryRow } from './country-rows'
import { callDay, type OwnPromise } from './own-call'
import { atDesk, type Employer, type PlannedReminder, startSentence, withMove, workingDays } from './planned'
import { mailMoment, type Reader } from './quiet-hours'
import { type Landing, landAfter } from './quiet-windows'

/** Business days after a promised date, before the closing note, and until quiet (practice §b.1, §b.3). */
const afterPromise = 2
const beforeClosing = 10
const untilQuiet = 10

export interface WaitingFacts {
  company: string
  /** The end of the last interview; the clock starts here. */
  interviewEndedAt: Date
  /** The day they promised to be in touch by. */
  promisedDate?: LocalDate | null
  /** I said that I would be in touch: then no day of theirs passes, and nobody is asked before mine. */
  ownPromise?: OwnPromise | null
  /** Any human reply starts the clock again (practice §b.3). */
  lastHeardAt?: Date | null
  /** Nothing proves that the earlier nudge went: the reason says when it was due. */
  unsure?: boolean
  /** When each step was marked sent or skipped; what lies before their last word no longer counts. */
  firstSentAt?: Date | null
  secondSentAt?: Date | null
  closingEndedAt?: Date | null
}

interface Ladder {
  first: LadderStep
  second: LadderStep
  closing: LadderStep
  /** From this day the pipeline is quiet; quiet, not rejected. */
  quietOn: LocalDate
}

interface LadderStep {
  step: 'first' | 'second' | 'closing'
  draftKind: DraftKind
  landing: Landing
  why: string
}

function firstStep(facts: WaitingFacts, employer: Employer): LadderStep {
  const { promisedDate, lastHeardAt, interviewEndedAt } = facts
  const met = localDate(interviewEndedAt, employer.zone)
  const heard = lastHeardAt && lastHeardAt > interviewEndedAt ? localDate(lastHeardAt, employer.zone) : null
  const mine = facts.ownPromise
  if (mine?.on && mine.on >= met && !(heard && heard > mine.on)) {
    const isCall = mine.by === 'call'
    const wait = isCall ? countryRow(employer.country, employer).firstNudgeDays : 1
    const from = isCall ? callDay(mine.on, employer) : mine.on
    const landing = landAfter(from, wait, employer)
    const why = isCall
      ? `${startSentence(workingDays(wait))} after ${formatLongDay(from)}, when you meant to call them, without a word`
      : `You said you’d write to them once they’ve decided, by ${formatLongDay(mine.on)}`
    return { step: 'first', draftKind: 'nudge_undated', landing, why: withMove(why, landing) }
  }
  // A promise stands until its day has gone by and they wrote again without keeping it.
  if (promisedDate && promisedDate >= met && !(heard && heard > promisedDate)) {
    const landing = landAfter(promisedDate, afterPromise, employer)
    const why = `${startSentence(workingDays(afterPromise))} after ${formatLongDay(promisedDate)}, the day they named`
    return { step: 'first', draftKind: 'nudge_dated', landing, why: withMove(why, landing) }
  }
  const days = countryRow(employer.country, employer).firstNudgeDays
  const landing = landAfter(heard ?? met, days, employer)
  const since = heard ? 'after you heard from them, with no new date' : 'after you met, with no date promised'
  const why = `${startSentence(workingDays(days))} ${since}`
  return { step: 'first', draftKind: 'nudge_undated', landing, why: withMove(why, landing) }
}

function sinceLastWord(facts: WaitingFacts): WaitingFacts {
  const begins = facts.lastHeardAt ? later(facts.lastHeardAt, facts.interviewEndedAt) : facts.interviewEndedAt
  const kept = (taken: Date | null | undefined) => (taken && taken > begins ? taken : null)
  return {
    ...facts,
    firstSentAt: kept(facts.firstSentAt),
    secondSentAt: kept(facts.secondSentAt),
    closingEndedAt: kept(facts.closingEndedAt),
  }
}

/**
 * The ladder after an interview: first nudge, second, closing note, quiet (practice §b.1–b.3, §11.1 rows 10–13).
 * Steps already taken count from the day they were; the others from where they are planned to land.
 */
export function nudgeLadder(waiting: WaitingFacts, employer: Employer): Ladder {
  const facts = sinceLastWord(waiting)
  const on = (taken: Date | null | undefined, planned: LadderStep) =>
    taken ? localDate(taken, employer.zone) : planned.landing.date
  const first = firstStep(facts, employer)

  const days = countryRow(employer.country, employer).secondNudgeDays
  const secondLanding = landAfter(on(facts.firstSentAt, first), days, employer)
  const secondWhy = `${startSentence(workingDays(days))} ${
    facts.unsure ? 'after your first nudge was due' : 'after your first nudge'
  }, with no answer`
  const second: LadderStep = {
    step: 'second',
    draftKind: 'nudge_second',
    landing: secondLanding,
    why: withMove(secondWhy, secondLanding),
  }

  const closingLanding = landAfter(on(facts.secondSentAt, second), beforeClosing, employer)
  const closing: LadderStep = {
    step: 'closing',
    draftKind: 'nudge_closing',
    landing: closingLanding,
    why: withMove('Two nudges are enough; one last note leaves the door open', closingLanding),
  }

  const quietOn = facts.closingEndedAt
    ? localDate(facts.closingEndedAt, employer.zone)
    : landAfter(closing.landing.date, untilQuiet, employer).date
  return { first, second, closing, quietOn }
}

/**
 * The next step not yet taken, as a reminder; null when all are. A step whose morning has already gone by when it is
 * planned (an interview entered late) moves to the next business day.
 */
export function planNextNudge(
  waiting: WaitingFacts,
  employer: Employer,
  reader: Reader,
  now: Date,
): PlannedReminder | null {
  const facts = sinceLastWord(waiting)
  if (facts.closingEndedAt) return null
  const ladder = nudgeLadder(facts, employer)
  const next = facts.secondSentAt ? ladder.closing : facts.firstSentAt ? ladder.second : ladder.first
  const gone = atDesk(next.landing.date, employer) < now
  const day = gone ? landAfter(localDate(now, employer.zone), 1, employer).date : next.landing.date
  const sendAt = atDesk(day, employer)
  return {
    kind: 'draft',
    step: next.step,
    draftKind: next.draftKind,
    sendAt,
    dueAt: mailMoment(sendAt, reader, facts.interviewEndedAt),
    why: gone && next.step === 'first' ? lateWhy(next, facts) : next.why,
    optional:
      next.step === 'closing' ||
      (next.step === 'second' && countryRow(employer.country).secondNudge === 'optional'),
  }
}

/** Planned late, more days have passed than the rule counts. */
function lateWhy({ draftKind }: LadderStep, { promisedDate, lastHeardAt, interviewEndedAt }: WaitingFacts) {
  if (draftKind === 'nudge_dated' && promisedDate)
    return `They said ${formatLongDay(promisedDate)}, and that date has passed.`
  return lastHeardAt && lastHeardAt > interviewEndedAt
    ? 'It’s been a while since you heard from them, with no new date.'
    : 'It’s been a while since you met, and no date was promised.'
}
