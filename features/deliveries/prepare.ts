import 'server-only'
import { and, count, eq, gte } from 'drizzle-orm'
import { asUser, type Tx } from '@/db/doors'
import type { ReminderKind } from '@/db/enums'
import { deliveries } from '@/db/schema/deliveries'
import { reminders } from '@/db/schema/reminders'
import { settings } from '@/db/schema/settings'
import { decideBudget, isExempt, type PlannedMail } from '@/features/reminders/budget'
import { listComingReminders, lockDueReminders, type OpenReminder } from '@/features/reminders/open'
import { nextAllowedMoment } from '@/features/reminders/quiet-hours'
import { addDays, addMinutes, instantAt, localDate } from '@/lib/time'
import type { Engine } from './engine'
import { freeze } from './freeze'
import { lookAtPreferences } from './hold'
import { lease } from './lease'
import { startLinks } from './links'
import {
  type Delivery,
  KindFailed,
  type Look,
  type MailContext,
  type MailLine,
  type Recipient,
  type Settings,
} from './mail-kind'
import { loadUnanswered } from './unanswered'

export interface Prepared {
  /** Frozen and leased to this run; null when nothing leaves now. */
  delivery: Delivery | null
  skipped: number
  /** Skipped, put off or leased something. */
  moved: boolean
  /** More is due for this person. */
  more: boolean
}

export const nothing: Prepared = { delivery: null, skipped: 0, moved: false, more: false }

/**
 * The first of the three transactions, as the user: lock their row, take the last look at what is due, decide the
 * day's budget, freeze one mail and lease it. Nothing that was taken back before this commits is ever mailed.
 */
export function prepareNext(engine: Engine, user: Recipient): Promise<Prepared> {
  return asUser(user.id, async tx => {
    const now = engine.clock.now()
    const [own] = await tx
      .select()
      .from(settings)
      .where(eq(settings.userId, user.id))
      .for('update', { skipLocked: true })
    if (!own) return nothing // another run is at it, or the account is gone
    const due = await lockDueReminders(tx, user.id, now)
    if (due.length === 0) return nothing
    const unanswered = await loadUnanswered(tx, due, own, now)
    const looked = await lookAtAll(engine, tx, due, { user, settings: own, now, unanswered })
    const skipped = looked.filter(({ look }) => 'skip' in look).length
    for (const { reminder, look } of looked) await settleLook(tx, reminder, look, now)
    const ready = looked.filter(({ look }) => 'wanted' in look).map(({ reminder }) => reminder)
    const { mails, waiting, coming } = await decide(tx, ready, own, now)
    await waitForAnother(tx, waiting, { ready, coming }, own, now)
    const mail = mails.find(({ together }) => engine.leads(leadOf(together, [...ready, ...coming]).kind))
    const moved = skipped > 0 || waiting.length > 0 || looked.some(({ look }) => 'later' in look)
    if (!mail) return { ...nothing, skipped, moved }
    const all = [...ready, ...coming]
    return {
      delivery: await freezeMail(engine, tx, mail, all, { user, settings: own, now }),
      skipped,
      moved: true,
      more: mails.length > 1,
    }
  })
}

/** What falls due within a quarter of an hour leaves as one. */
const alongMinutes = 15

const leadOf = (together: readonly string[], all: readonly OpenReminder[]) => byId(all, together[0] ?? '')

const byId = (list: readonly OpenReminder[], id: string): OpenReminder => {
  const found = list.find(reminder => reminder.id === id)
  if (!found) throw new Error('The budget named a reminder it was not given')
  return found
}

type Context = Omit<MailContext, 'links' | 'also'> & { unanswered?: ReadonlyMap<ReminderKind, number> }

async function lookAtAll(engine: Engine, tx: Tx, due: readonly OpenReminder[], context: Context) {
  const looked: { reminder: OpenReminder; look: Look }[] = []
  for (const reminder of due) looked.push({ reminder, look: await lookOnce(engine, tx, reminder, context) })
  return looked
}

/** The last look at one reminder: the person's preferences first, then its kind. */
export async function lookOnce(
  engine: Pick<Engine, 'kindOf'>,
  tx: Tx,
  reminder: OpenReminder,
  context: Context,
): Promise<Look> {
  const kind = engine.kindOf(reminder.kind)
  try {
    await kind.comes?.(tx, reminder, context)
    const preference = lookAtPreferences(
      reminder,
      context.settings,
      context.now,
      context.unanswered?.get(reminder.kind),
    )
    if ('skip' in preference) return preference
    const look = await kind.look(tx, reminder, context)
    return 'wanted' in look ? preference : look
  } catch (error) {
    throw new KindFailed([reminder.id], error)
  }
}

async function settleLook(tx: Tx, reminder: OpenReminder, look: Look, now: Date): Promise<void> {
  if ('wanted' in look) return
  const change =
    'skip' in look
      ? { state: 'skipped' as const, endReason: 'looked' as const, outcome: look.skip, endedAt: now }
      : { lookAt: atLeastAMinute(look.later, now), outcome: look.why }
  await tx
    .update(reminders)
    .set({ ...change, updatedAt: now })
    .where(eq(reminders.id, reminder.id))
}

/** A wait that is no wait would be looked at for ever. */
export const atLeastAMinute = (until: Date, now: Date) =>
  new Date(Math.max(until.getTime(), now.getTime() + 60_000))

async function decide(tx: Tx, ready: readonly OpenReminder[], own: Settings, now: Date) {
  if (ready.length === 0) return { mails: [], waiting: [], coming: [] }
  const bundles = [...new Set(ready.map(reminder => reminder.bundle).filter(bundle => bundle !== null))]
  const today = localDate(now, own.zone)
  const midnight = instantAt(today, '00:00', own.zone)
  const tomorrow = instantAt(addDays(today, 1), '00:00', own.zone)
  const coming = await listComingReminders(tx, own.userId, now, { until: tomorrow, bundles })
  // What is not counted asks for no budget.
  const [sent] = ready.every(isExempt)
    ? []
    : await tx
        .select({ today: count() })
        .from(deliveries)
        .where(
          and(
            eq(deliveries.userId, own.userId),
            eq(deliveries.counts, true),
            gte(deliveries.createdAt, midnight),
          ),
        )
  return {
    coming,
    ...decideBudget(ready, {
      sentToday: sent?.today ?? 0,
      laterToday: coming.filter(reminder => reminder.lookAt < tomorrow),
      soon: coming.filter(reminder => reminder.lookAt <= addMinutes(now, alongMinutes)),
      ofBundle: coming,
    }),
  }
}

/**
 * What did not fit looks again when the mail it belongs to is due, or the one whose place was kept, which takes it along
 * as a line; else tomorrow after the quiet hours.
 */
async function waitForAnother(
  tx: Tx,
  waiting: readonly string[],
  all: { ready: readonly OpenReminder[]; coming: readonly OpenReminder[] },
  own: Settings,
  now: Date,
): Promise<void> {
  const nextDay = addDays(localDate(now, own.zone), 1)
  const tomorrow = instantAt(nextDay, '00:00', own.zone)
  const morning = nextAllowedMoment(instantAt(nextDay, '08:30', own.zone), own)
  for (const id of waiting) {
    const { bundle } = byId(all.ready, id)
    const today = all.coming.filter(other => other.lookAt < tomorrow)
    const mate = bundle && today.find(other => other.bundle === bundle && other.kind === 'draft')
    const next = mate || today.find(other => !isExempt(other))
    await tx
      .update(reminders)
      .set({
        lookAt: next ? next.lookAt : morning,
        outcome: mate
          ? 'It comes with the thank-you email.'
          : next
            ? 'It joins the next email of the day.'
            : 'You’d already had two emails that day, so it joins the next one.',
        updatedAt: now,
      })
      .where(eq(reminders.id, id))
  }
}

async function freezeMail(
  engine: Engine,
  tx: Tx,
  planned: PlannedMail,
  all: readonly OpenReminder[],
  context: Context,
): Promise<Delivery | null> {
  const { user, now } = context
  const lead = leadOf(planned.together, all)
  const kind = engine.kindOf(lead.kind)
  const stand = (ids: readonly string[]) =>
    lockAndLook(
      engine,
      tx,
      ids.map(id => byId(all, id)),
      context,
    )
  const together = await stand(planned.together)
  const bundled = await stand(planned.lines)
  const link = startLinks(engine.appUrl, user)
  const mailContext: MailContext = { ...context, links: link.links, also: [] }
  const carried = [...together, ...bundled]
  try {
    const also: MailLine[] = []
    for (const other of bundled) also.push(await engine.kindOf(other.kind).line(tx, other, mailContext))
    const mail = await kind.mail(tx, together, { ...mailContext, also })
    const request = await freeze(mail, { from: engine.from, user, link })
    return await lease(engine, tx, { lead, carried, request, now })
  } catch (error) {
    throw new KindFailed(
      carried.map(reminder => reminder.id),
      error,
    )
  }
}

/** What is not due yet but leaves along was neither locked nor looked at. */
async function lockAndLook(engine: Engine, tx: Tx, bundled: readonly OpenReminder[], context: Context) {
  const kept: OpenReminder[] = []
  for (const other of bundled) {
    if (other.lookAt > context.now) {
      const [locked] = await tx
        .select({ id: reminders.id })
        .from(reminders)
        .where(and(eq(reminders.id, other.id), eq(reminders.state, 'planned')))
        .for('update', { skipLocked: true })
      if (!locked || !('wanted' in (await lookOnce(engine, tx, other, context)))) continue
    }
    kept.push(other)
  }
  return kept
}
