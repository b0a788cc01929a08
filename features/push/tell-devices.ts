import 'server-only'
import { and, eq, gt, inArray, isNull, or } from 'drizzle-orm'
import { asSystem, type Tx } from '@/db/doors'
import { deliveries } from '@/db/schema/deliveries'
import { offers } from '@/db/schema/offers'
import { pipelines } from '@/db/schema/pipelines'
import { pushSubscriptions } from '@/db/schema/push-subscriptions'
import { reminders } from '@/db/schema/reminders'
import { sessions } from '@/db/schema/sessions'
import { settings } from '@/db/schema/settings'
import { subjectName } from '@/features/deliveries/mail-frame'
import { log } from '@/lib/log'
import { pushKeys, sendPush } from '@/lib/push'
import { localDate } from '@/lib/time'
import { pushWords } from './push-words'

/**
 * Tells a person's devices of what a mail has just been about: the minute, and an offer's last day. Once a mail,
 * whatever became of either, and nothing of it is the mail's concern: whoever calls does not wait for it.
 */
export async function tellDevices(mail: { id: string }, now: Date): Promise<void> {
  if (!pushKeys()) return
  const all = await asSystem('push', tx => claim(tx, mail.id, now))
  const became = { ok: [] as string[], gone: [] as string[] }
  await Promise.all(
    all.map(async ({ device, message }) => {
      const outcome = await sendPush(device, message)
      if (outcome === 'failed') log.warn({ event: 'push.failed' })
      else became[outcome].push(device.id)
    }),
  )
  if (became.ok.length + became.gone.length === 0) return
  await asSystem('push', async tx => {
    if (became.gone.length > 0)
      await tx.delete(pushSubscriptions).where(inArray(pushSubscriptions.id, became.gone))
    if (became.ok.length > 0)
      await tx
        .update(pushSubscriptions)
        .set({ lastOkAt: now })
        .where(inArray(pushSubscriptions.id, became.ok))
  })
}

/** What is to be said, and to which devices; nothing when it was said before. */
async function claim(tx: Tx, deliveryId: string, now: Date) {
  const told = await listTold(tx, deliveryId)
  const [first] = told
  if (!first) return []
  const devices = await tx
    .select({
      id: pushSubscriptions.id,
      endpoint: pushSubscriptions.endpoint,
      p256dh: pushSubscriptions.p256dh,
      auth: pushSubscriptions.auth,
    })
    .from(pushSubscriptions)
    .innerJoin(
      sessions,
      and(
        eq(sessions.id, pushSubscriptions.sessionId),
        eq(sessions.userId, pushSubscriptions.userId),
        gt(sessions.expires, now),
      ),
    )
    .where(eq(pushSubscriptions.userId, first.userId))
  if (devices.length === 0) return []
  const claimed = await tx
    .update(deliveries)
    .set({ pushedAt: now })
    .where(and(eq(deliveries.id, deliveryId), isNull(deliveries.pushedAt)))
    .returning({ id: deliveries.id })
  if (claimed.length === 0) return []
  return told.flatMap(({ id, company, confidential, zone, ...about }) => {
    const words = pushWords({
      ...about,
      company: subjectName({ confidential }, company),
      today: localDate(now, zone),
    })
    const message = { ...words, topic: id.replaceAll('-', '') }
    return devices.map(device => ({ device, message }))
  })
}

async function listTold(tx: Tx, deliveryId: string) {
  const rows = await tx
    .select({
      id: reminders.id,
      userId: reminders.userId,
      kind: reminders.kind,
      interviewId: reminders.interviewId,
      pipelineId: pipelines.id,
      company: pipelines.company,
      answerBy: offers.answerBy,
      confidential: settings.confidential,
      zone: settings.zone,
    })
    .from(reminders)
    .innerJoin(settings, eq(settings.userId, reminders.userId))
    .innerJoin(pipelines, and(eq(pipelines.userId, reminders.userId), eq(pipelines.id, reminders.pipelineId)))
    .leftJoin(offers, and(eq(offers.userId, reminders.userId), eq(offers.id, reminders.offerId)))
    .where(
      and(
        eq(reminders.deliveryId, deliveryId),
        or(
          eq(reminders.kind, 'minute'),
          and(eq(reminders.kind, 'offer_deadline'), eq(reminders.step, 'one_day')),
        ),
      ),
    )
  return rows.map(row => ({ ...row, kind: row.kind === 'minute' ? row.kind : ('offer_deadline' as const) }))
}
