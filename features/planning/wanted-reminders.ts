import type { EndReason } from '@/db/enums'
import { firstName } from '@/features/letters/names'
import { planAnalysis, planMinute } from '@/features/reminders/after-interview'
import { planBrief } from '@/features/reminders/before-interview'
import { planDutyToInform } from '@/features/reminders/duty-to-inform'
import { planOfferDeadline } from '@/features/reminders/offer-clock'
import { planOwnCall } from '@/features/reminders/own-call'
import { reminderRules } from '@/features/reminders/reminder-rules'
import { isAside, lastDayCounts } from '@/features/vocabulary/stages'
import { addMinutes, localDate } from '@/lib/time'
import { addresseeOf } from './addressee'
import type { DraftDiff } from './diff-drafts'
import type { DraftRow, ProcessFacts, ReminderRow, Round } from './facts'
import { type PlanItem, wasMailed } from './plan-item'
import { employerOf, readerOf } from './wanted'
import { noNudge, ownPromiseOf, waitingFor } from './wanted-nudge'

/** Every reminder of an interview has come, or is too late, by then: the last is Ontario's, on day 45. */
const daysOfInterview = 60

/** What hangs on the time of this process's interviews and on its offers' dates; its drafts bring their own. */
export function wantedReminders(process: ProcessFacts, now: Date): PlanItem[] {
  if (process.pipeline.deletedAt || isAside(process.pipeline.stage)) return []
  const recent = process.rounds.filter(
    ({ state, endsAt }) => state === 'scheduled' && endsAt > addMinutes(now, -daysOfInterview * 24 * 60),
  )
  return [
    ...recent.flatMap(round => ofInterview(process, round, now)),
    ...ownCall(process),
    ...ofOffers(process, now),
  ]
}

function ofInterview(process: ProcessFacts, round: Round, now: Date): PlanItem[] {
  const { pipeline, settings } = process
  const { company, atLeast25Staff } = pipeline
  const reader = readerOf(process)
  const employer = employerOf(process)
  const ended = { endsAt: round.endsAt, company }
  const lastInterviewOn = localDate(round.endsAt, employer.zone)
  const duty = planDutyToInform({ company, lastInterviewOn, atLeast25Staff }, employer, reader)
  const planned = [
    ...planBrief({ startsAt: round.startsAt, company }, reader),
    ...planMinute(ended, reader),
    planAnalysis(ended, reader),
    ...(duty ? [duty] : []),
  ]
  const isOver = round.endsAt <= now
  const mailed = process.reminders.filter(row => isOver && row.interviewId === round.id && wasMailed(row))
  const dayOf = (at: Date) => localDate(at, settings.zone)
  const anchor = round.startsAt.getTime() + round.lengthMinutes
  return planned.map(({ kind, step, dueAt, notAfter, why }) => ({
    kind,
    step,
    dueAt,
    notAfter,
    why,
    planKey: `${step}:${round.id}:${anchor}`,
    // It is over, and only its hour or length was put right: what was mailed that day does not come twice.
    overtaken: mailed.some(one => one.kind === kind && dayOf(one.dueAt) === dayOf(dueAt)),
    // Lines of the thank-you mail, when there is one.
    bundle: reminderRules[kind].ridesWithThanks ? `thank-you:${round.id}` : undefined,
    interviewId: round.id,
    pipelineId: pipeline.id,
  }))
}

/** The call I said I would make, while nothing has come of it: they were in touch, or the process moved on. */
function ownCall(process: ProcessFacts): PlanItem[] {
  const { pipeline, around } = process
  const waiting = waitingFor(process)
  const promise = waiting && ownPromiseOf(waiting.round)
  if (!waiting || !promise || noNudge.includes(pipeline.stage)) return []
  const { round } = waiting
  const { company, lastHeardAt } = pipeline
  const employer = employerOf(process)
  const person = around.find(({ id }) => id === addresseeOf(process, round))
  const metOn = localDate(round.endsAt, employer.zone)
  const facts = { company, person: person ? firstName(person.name) : null, metOn, promise }
  const planned = planOwnCall(facts, employer, readerOf(process))
  const heardOn = lastHeardAt && lastHeardAt > round.endsAt ? localDate(lastHeardAt, employer.zone) : null
  if (!planned || (heardOn && heardOn >= (promise.on ?? metOn))) return []
  const { kind, step, dueAt, notAfter, why } = planned
  const about = { interviewId: round.id, pipelineId: pipeline.id }
  return [
    { kind, step, dueAt, notAfter, why, planKey: `own_call:${round.id}:${promise.on ?? 'open'}`, ...about },
  ]
}

/** One whose morning had gone by when the offer was recorded is not made up for; one that waits to leave, waits. */
function ofOffers({ pipeline, settings, offers, reminders }: ProcessFacts, now: Date): PlanItem[] {
  if (!lastDayCounts(pipeline.stage)) return []
  const waits = new Set(reminders.filter(row => row.state === 'planned').map(row => row.planKey))
  return offers
    .filter(({ state }) => state === 'open')
    .flatMap(({ id, answerBy }) =>
      planOfferDeadline({ company: pipeline.company, answerBy }, settings).map(planned => ({
        kind: planned.kind,
        step: planned.step,
        dueAt: planned.dueAt,
        notAfter: planned.notAfter,
        why: planned.why,
        planKey: `offer_deadline:${id}:${planned.step}:${answerBy}`,
        offerId: id,
        pipelineId: pipeline.id,
      })),
    )
    .filter(item => item.dueAt > now || waits.has(item.planKey))
}

/** Why a reminder of this process is not wanted any more; null for what the plan of a process does not make. */
export function endReasonOf(
  process: ProcessFacts,
  kept: DraftDiff['kept'],
  row: ReminderRow,
  now: Date,
): EndReason | null {
  if (row.kind === 'share_viewed' || row.kind === 'digest') return null
  if (isAside(process.pipeline.stage)) return 'no_longer_needed'
  if (row.offerId) {
    const offer = process.offersById.get(row.offerId)
    if (!lastDayCounts(process.pipeline.stage)) return 'no_longer_needed'
    return offer?.state === 'open' ? 'moved' : 'offer_answered'
  }
  if (row.kind === 'sent_check' && kept.some(({ draft }) => draft.id === row.draftId))
    return row.notAfter && row.notAfter <= now ? 'asked_on_today' : 'not_yet'
  if (row.draftId) return endReasonOfDraft(process.existing, kept, row)
  const round = process.rounds.find(({ id }) => id === row.interviewId)
  return round?.state === 'scheduled' ? 'moved' : 'interview_off'
}

/** The same for what brings a draft, as the drafts stood before and as they are kept. */
export function endReasonOfDraft(
  before: readonly DraftRow[],
  kept: DraftDiff['kept'],
  { draftId }: ReminderRow,
): EndReason {
  if (kept.some(({ draft }) => draft.id === draftId)) return 'moved'
  const draft = before.find(({ id }) => id === draftId)
  return (draft && !draft.setAside && ends[draft.state]) || 'no_longer_needed'
}

const ends: Partial<Record<string, EndReason>> = {
  sent: 'sent',
  probably_sent: 'probably_sent',
  answered: 'replied',
  skipped: 'left_out',
}
