import type { EndReason } from '@/db/enums'
import type { ReminderRow } from './facts'
import type { PlanItem } from './plan-item'

export interface ReminderDiff {
  made: ReminderRow[]
  changed: ReminderRow[]
}

interface Making {
  userId: string
  now: Date
  newId: () => string
  /** Why one of these ends that is not wanted any more; null leaves it to somebody else. */
  endOf: (row: ReminderRow) => EndReason | null
}

/**
 * What has to change so that the reminders are those that are wanted, each by its key: what still waits follows the
 * plan, what was taken back may come again, what was mailed or ended otherwise stays ended. One that the person put off
 * keeps the moment they chose. An item whose time has passed (`notAfter`) is not planned any more. Pure.
 */
export function diffReminders(
  existing: readonly ReminderRow[],
  items: readonly PlanItem[],
  { userId, now, newId, endOf }: Making,
): ReminderDiff {
  const byKey = new Map(existing.map(row => [row.planKey, row]))
  const diff: ReminderDiff = { made: [], changed: [] }
  const wanted = new Set<string>()
  const snoozable = new Set<string>()
  for (const item of items) {
    snoozable.add(item.planKey)
    if (item.overtaken || wanted.has(item.planKey)) continue
    wanted.add(item.planKey)
    if (item.notAfter && item.notAfter <= now) continue
    const before = byKey.get(item.planKey)
    if (!before) diff.made.push(newRow(item, { userId, now, id: newId() }))
    else if (before.state === 'planned' || before.state === 'cancelled') {
      const after = plannedAgain(before, item)
      if (differs(before, after)) diff.changed.push({ ...after, updatedAt: now })
    }
  }
  for (const row of existing) {
    if (wanted.has(row.planKey) || (row.snoozes > 0 && snoozable.has(row.planKey))) continue
    const isLeaving = row.state === 'leaving' && !row.endReason
    if (row.state !== 'planned' && !isLeaving) continue
    const endReason = endOf(row)
    if (!endReason) continue
    // A mail that is already leaving cannot be called back: it is only not tried again.
    const state = isLeaving ? row.state : 'cancelled'
    diff.changed.push({ ...row, state, endReason, outcome: null, endedAt: now, updatedAt: now })
  }
  return diff
}

const about = ({ pipelineId, interviewId, draftId, offerId, shareLinkId }: PlanItem) => ({
  pipelineId: pipelineId ?? null,
  interviewId: interviewId ?? null,
  draftId: draftId ?? null,
  offerId: offerId ?? null,
  shareLinkId: shareLinkId ?? null,
})

/** The same plan made again leaves a snooze, or a wait for the next day, as it is. */
function plannedAgain(before: ReminderRow, item: PlanItem): ReminderRow {
  const isSnoozed = before.snoozes > 0
  const waits = isSnoozed || (before.state === 'planned' && +before.dueAt === +item.dueAt)
  return {
    ...before,
    ...about(item),
    state: 'planned',
    endReason: null,
    endedAt: null,
    outcome: before.state === 'planned' && waits ? before.outcome : null,
    step: item.step ?? null,
    dueAt: isSnoozed ? before.dueAt : item.dueAt,
    lookAt: waits ? before.lookAt : item.dueAt,
    notAfter: item.notAfter ?? null,
    why: item.why,
    bundle: isSnoozed ? before.bundle : (item.bundle ?? null),
    asked: isSnoozed ? before.asked : (item.asked ?? false),
  }
}

function differs(before: ReminderRow, after: ReminderRow): boolean {
  return (Object.keys(after) as (keyof ReminderRow)[]).some(name => {
    const [a, b] = [before[name], after[name]]
    return a instanceof Date || b instanceof Date ? Number(a ?? 0) !== Number(b ?? 0) : a !== b
  })
}

function newRow(item: PlanItem, { userId, now, id }: { userId: string; now: Date; id: string }): ReminderRow {
  return {
    id,
    userId,
    kind: item.kind,
    planKey: item.planKey,
    step: item.step ?? null,
    state: 'planned',
    dueAt: item.dueAt,
    lookAt: item.dueAt,
    bundle: item.bundle ?? null,
    notAfter: item.notAfter ?? null,
    why: item.why,
    endReason: null,
    outcome: null,
    asked: item.asked ?? false,
    ...about(item),
    deliveryId: null,
    snoozes: 0,
    endedAt: null,
    createdAt: now,
    updatedAt: now,
  }
}
