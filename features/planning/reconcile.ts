import 'server-only'
import { randomUUID } from 'node:crypto'
import type { Tx } from '@/db/doors'
import { recordAudit } from '@/features/account/audit'
import { moveStage } from '@/features/stages/move-stage'
import { localDate } from '@/lib/time'
import { diffDrafts } from './diff-drafts'
import { diffReminders } from './diff-reminders'
import type { ProcessFacts } from './facts'
import { loadLettersToPeople } from './load-letters-to-people'
import { loadOwn, loadProcesses, type Own } from './load-processes'
import { loadSearch } from './load-search'
import { oneMessage } from './one-message'
import { itemsOfDraft } from './plan-item'
import { sentChecks } from './sent-checks'
import { settleProbablySent } from './settle-probably-sent'
import { shareOut } from './share-out'
import { leaveForLater, markAgain, processesOf, type Touched, takeMarks } from './touched'
import { employerOf } from './wanted'
import { quietOn, wasToldOtherwise } from './wanted-nudge'
import { wantedDrafts } from './wanted-process'
import { wantedRecruiterUpdates } from './wanted-recruiter-updates'
import { endReasonOf, endReasonOfDraft, wantedReminders } from './wanted-reminders'
import { wantedRequests } from './wanted-requests'
import { endReasonOfWeekly, wantedWeekly } from './wanted-weekly'
import { writeDrafts, writeRecipients, writeReminders } from './write-plan'

/** More than these are planned in the background: nobody waits for them, and no other person's request does. */
export const processesAtOnce = 100

/**
 * Brings drafts and reminders to what is wanted now of all that was touched: the one place that writes a planned one.
 * Everything is loaded in one batch, and nothing is written that does not differ. Called by the wrapper of a change
 * (change.ts) at its end, and by the scheduler for what was left (`background`: how many marks it takes).
 */
export async function reconcile(tx: Tx, userId: string, now: Date, background = 0): Promise<void> {
  const marks = await takeMarks(tx, userId, background)
  if (!marks) return
  const mine = await loadOwn(tx)
  if (mine) await planMarked(tx, marks, mine, { userId, now, newId: randomUUID })
  await markAgain(tx)
}

async function planMarked(tx: Tx, marks: Touched, mine: Own, making: Making): Promise<void> {
  const ids = await processesOf(tx, marks)
  await planProcesses(tx, ids.slice(0, processesAtOnce), mine, making)
  await leaveForLater(tx, making.userId, ids.slice(processesAtOnce))
  await planSearch(tx, mine, making)
  await planLettersToPeople(tx, mine, marks, making)
}

interface Making {
  userId: string
  now: Date
  newId: () => string
}

async function planProcesses(tx: Tx, ids: readonly string[], mine: Own, making: Making): Promise<void> {
  const { now } = making
  const processes = await loadProcesses(tx, ids, mine, now)
  for (const process of processes) {
    await settleProbablySent(tx, process, making)
    await settleQuiet(tx, process, making)
  }
  const wants = oneMessage(
    shareOut(processes.map(process => ({ process, wanted: wantedDrafts(process, now) }))),
    now,
  )
  const plans = wants.map(({ process, wanted, existing }) => {
    const planned = existing.filter(draft => draft.origin !== 'recruiter_update')
    const drafts = diffDrafts(planned, wanted, making)
    const items = drafts.kept.flatMap(({ draft, want }) => itemsOfDraft(draft, want, process.reminders, now))
    const reminders = diffReminders(
      process.reminders.filter(row => !isOfUpdate(process, row.draftId)),
      [...items, ...wantedReminders(process, now), ...sentChecks(process, items, now)],
      { ...making, endOf: row => endReasonOf(process, drafts.kept, row, now) },
    )
    return { drafts, reminders }
  })
  await writeDrafts(
    tx,
    plans.flatMap(plan => plan.drafts.rows),
  )
  await writeRecipients(
    tx,
    plans.flatMap(plan => plan.drafts.kept),
    new Map(processes.flatMap(process => [...process.recipients])),
  )
  await writeReminders(tx, {
    made: plans.flatMap(plan => plan.reminders.made),
    changed: plans.flatMap(plan => plan.reminders.changed),
  })
}

/** A recruiter's update may hang on their one process; it is planned with the recruiter. */
const isOfUpdate = (process: ProcessFacts, draftId: string | null) =>
  draftId !== null &&
  process.existing.some(({ id, origin }) => id === draftId && origin === 'recruiter_update')

/** A process whose closing note was taken, or offered ten business days ago, is quiet now (practice §b.3). */
async function settleQuiet(tx: Tx, process: ProcessFacts, { userId, now }: Making): Promise<void> {
  const { pipeline } = process
  const day = pipeline.deletedAt ? null : quietOn(process)
  if (!day || wasToldOtherwise(process) || localDate(now, employerOf(process).zone) < day) return
  await moveStage(tx, { userId, pipelineId: pipeline.id, to: 'quiet', now, cause: 'fell_quiet' })
  await recordAudit(tx, { userId, action: 'pipeline.quiet', entityId: pipeline.id, by: 'system', now })
  pipeline.stage = 'quiet'
}

/** Recruiters' updates and the week: from the whole search at a glance. */
async function planSearch(tx: Tx, mine: Own, making: Making): Promise<void> {
  const { now } = making
  const search = await loadSearch(tx, mine, now)
  const drafts = diffDrafts(search.updates, wantedRecruiterUpdates(search, now), making)
  const items = drafts.kept.flatMap(({ draft, want }) => itemsOfDraft(draft, want, search.ofUpdates, now))
  const ofUpdates = diffReminders(search.ofUpdates, items, {
    ...making,
    endOf: row => endReasonOfDraft(search.updates, drafts.kept, row),
  })
  const weekly = diffReminders(search.planned, wantedWeekly(search, now), {
    ...making,
    endOf: row => endReasonOfWeekly(search, row),
  })
  await writeDrafts(tx, drafts.rows)
  await writeReminders(tx, {
    made: [...ofUpdates.made, ...weekly.made],
    changed: [...ofUpdates.changed, ...weekly.changed],
  })
}

async function planLettersToPeople(tx: Tx, mine: Own, marks: Touched, making: Making): Promise<void> {
  const people = await loadLettersToPeople(tx, mine, marks)
  if (!people) return
  const drafts = diffDrafts(people.rows, wantedRequests(people.rows, null, people), making)
  const items = drafts.kept.flatMap(({ draft, want }) =>
    itemsOfDraft(draft, want, people.reminders, making.now),
  )
  const reminders = diffReminders(people.reminders, items, {
    ...making,
    endOf: row => endReasonOfDraft(people.rows, drafts.kept, row),
  })
  await writeDrafts(tx, drafts.rows)
  await writeReminders(tx, reminders)
}
