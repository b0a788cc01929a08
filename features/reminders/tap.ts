import 'server-only'
import { and, eq, inArray, or } from 'drizzle-orm'
import type { Tx } from '@/db/doors'
import { type DraftKind, type EndReason, nudgeKinds } from '@/db/enums'
import { drafts } from '@/db/schema/drafts'
import { pipelines } from '@/db/schema/pipelines'
import { reminders } from '@/db/schema/reminders'
import { settings } from '@/db/schema/settings'
import { recordAudit } from '@/features/account/audit'
import { endReminder } from './end'
import { kindsWhere } from './reminder-rules'
import { type Snooze, snoozes, snoozeUntil } from './snooze'

/** What a person can do about a reminder with one tap from its mail. */
export const taps = [
  'done',
  'snooze',
  'sent',
  'not_yet',
  'replied',
  'not_me',
  'not_held',
  'go_quiet',
  'keep_on',
] as const
export type Tap = (typeof taps)[number]

export const isTap = (text: unknown): text is Tap => taps.some(tap => tap === text)
export const isSnooze = (text: unknown): text is Snooze => snoozes.some(snooze => snooze === text)

type Reminder = typeof reminders.$inferSelect

/** What else can be said instead, on the page of one tap. */
export function othersThan(tap: Tap, { kind }: Pick<Reminder, 'kind'>): Tap[] {
  const all: readonly Tap[] =
    kind === 'sent_check'
      ? ['sent', 'not_yet', 'not_me']
      : kind === 'going_quiet'
        ? ['go_quiet', 'keep_on']
        : ['done', 'snooze']
  return all.filter(other => other !== tap)
}

/** What a tap means beyond the reminder itself; brought by the feature above that knows. */
export type TapEffects = Record<
  Exclude<Tap, 'done' | 'snooze'>,
  (tx: Tx, userId: string, reminder: Reminder, now: Date) => Promise<{ ok: boolean; audit: string }>
>

const ends = {
  done: 'marked_done',
  sent: 'sent',
  not_yet: 'not_yet',
  replied: 'replied',
  not_me: 'left_out',
  not_held: 'not_held',
  go_quiet: 'went_quiet',
  keep_on: 'kept_on',
} as const satisfies Record<Exclude<Tap, 'snooze'>, EndReason>

const putOff = { do: 'done', endReason: 'put_off' } as const

interface TapRequest {
  reminderId: string
  /** How often it had been snoozed when the mail left. */
  generation: number
  tap: Tap
  snooze?: Snooze
}

/** Does what the button says, once: a second tap finds it done and changes nothing. */
export async function tapReminder(
  tx: Tx,
  userId: string,
  { reminderId, generation, tap, snooze }: TapRequest,
  effects: TapEffects,
  now: Date,
): Promise<{ ok: boolean }> {
  const reminder = await findReminder(tx, userId, reminderId)
  if (!reminder) return { ok: false }
  const together = await listTogether(tx, reminder)
  const ids = together.map(({ id }) => id)
  if (tap === 'snooze') {
    const choice = (await listSnoozes(tx, userId, reminder, now)).find(one => one.snooze === snooze)
    if (!choice) return { ok: false }
    for (const id of ids) {
      const action = { do: 'snooze', until: choice.until, snoozes: generation } as const
      const ended = await endReminder(tx, userId, id, action, now)
      if (ended.ok) await recordAudit(tx, entry(userId, 'reminder.snoozed', id, now))
      else if (id === reminderId && ended.reason !== 'already_snoozed') return { ok: false }
    }
    // A further step of the same matter before then would undo the putting off.
    for (const step of await listFurther(tx, together))
      if (step.lookAt <= choice.until) await endReminder(tx, userId, step.id, putOff, now)
    return { ok: true }
  }
  if (tap !== 'done') {
    const effect = await effects[tap](tx, userId, reminder, now)
    if (!effect.ok) return { ok: false }
    await recordAudit(tx, entry(userId, effect.audit, aboutWhat(tap, reminder), now))
  }
  // What was ended meanwhile stays as it is: what the tap wanted is so either way.
  const further = tap === 'done' ? await listFurther(tx, together) : []
  for (const id of tap === 'done' ? [...ids, ...further.map(step => step.id)] : [reminderId]) {
    const ended = await endReminder(tx, userId, id, { do: 'done', endReason: ends[tap] }, now)
    if (ended.ok && tap === 'done' && reminder.state !== 'done')
      await recordAudit(tx, entry(userId, 'reminder.done', id, now))
  }
  return { ok: true }
}

/** Those of one bundle that came in one mail are put off, or done with, together. */
async function listTogether(tx: Tx, reminder: Reminder): Promise<Reminder[]> {
  const { userId, deliveryId, bundle } = reminder
  if (!deliveryId || !bundle) return [reminder]
  return tx
    .select()
    .from(reminders)
    .where(
      and(eq(reminders.userId, userId), eq(reminders.deliveryId, deliveryId), eq(reminders.bundle, bundle)),
    )
}

const minuteKinds = kindsWhere(({ matter }) => matter === 'minute')

/** What is still to come of the same matters: the other steps of a draft or an offer, the second minute. */
async function listFurther(tx: Tx, ended: readonly Reminder[]): Promise<Reminder[]> {
  const [{ userId } = { userId: '' }] = ended
  const idsOf = (rows: readonly Reminder[], name: 'draftId' | 'offerId' | 'interviewId') =>
    rows.map(row => row[name]).filter(id => id !== null)
  const isMinute = ({ kind }: Reminder) => minuteKinds.includes(kind)
  const rows = await tx
    .select()
    .from(reminders)
    .where(
      and(
        eq(reminders.userId, userId),
        inArray(reminders.state, ['planned', 'leaving']),
        or(
          inArray(reminders.draftId, idsOf(ended, 'draftId')),
          inArray(reminders.offerId, idsOf(ended, 'offerId')),
          and(
            inArray(reminders.kind, minuteKinds),
            inArray(reminders.interviewId, idsOf(ended.filter(isMinute), 'interviewId')),
          ),
        ),
      ),
    )
  return rows.filter(row => ended.every(({ id }) => id !== row.id))
}

const aboutWhat = (tap: Tap, { id, draftId, interviewId }: Reminder) =>
  (tap === 'not_held' ? interviewId : draftId) ?? id

const entry = (userId: string, action: string, entityId: string, now: Date) =>
  ({ userId, action, entityId, by: 'token', now }) as const

export async function findReminder(tx: Tx, userId: string, id: string): Promise<Reminder | null> {
  const [row] = await tx
    .select()
    .from(reminders)
    .where(and(eq(reminders.userId, userId), eq(reminders.id, id)))
  return row ?? null
}

/** The three ways to put it off, each with its moment; those past the event are left out. */
export async function listSnoozes(tx: Tx, userId: string, reminder: Reminder, now: Date) {
  const [own] = await tx.select().from(settings).where(eq(settings.userId, userId))
  if (!own) return []
  const where = (await deskOf(tx, reminder, own)) ?? own
  return snoozes.flatMap(snooze => {
    const until = snoozeUntil(snooze, now, where, own, reminder.notAfter)
    return until ? [{ snooze, until, zone: own.zone }] : []
  })
}

/** The others answer somebody who has just spoken (practice §b.8, §11.1 row 26). */
const movedPastWindows: readonly DraftKind[] = [
  ...nudgeKinds,
  'recruiter_update',
  'linkedin_request',
  'advice',
  'referral_ask',
  'stay_in_touch',
]

/** Where a message is read; null for what is for the person alone. */
async function deskOf(tx: Tx, { draftId, pipelineId }: Reminder, own: typeof settings.$inferSelect) {
  if (!draftId || !pipelineId) return null
  const [desk] = await tx
    .select({
      country: pipelines.country,
      region: pipelines.region,
      zone: pipelines.zone,
      kind: drafts.kind,
    })
    .from(pipelines)
    .innerJoin(drafts, eq(drafts.id, draftId))
    .where(eq(pipelines.id, pipelineId))
  return {
    country: desk?.country ?? own.country,
    region: desk?.country ? desk.region : own.region,
    zone: desk?.zone ?? own.zone,
    leavesQuietWindows: desk !== undefined && movedPastWindows.includes(desk.kind),
  }
}
