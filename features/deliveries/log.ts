import 'server-only'
import { and, asc, desc, eq, inArray, notInArray } from 'drizzle-orm'
import type { Tx } from '@/db/doors'
import { contacts } from '@/db/schema/contacts'
import { deliveries } from '@/db/schema/deliveries'
import { drafts } from '@/db/schema/drafts'
import { reminders } from '@/db/schema/reminders'

const open = ['planned', 'leaving'] as const
const columns = {
  id: reminders.id,
  kind: reminders.kind,
  state: reminders.state,
  why: reminders.why,
  endReason: reminders.endReason,
  outcome: reminders.outcome,
  deliveryId: reminders.deliveryId,
  dueAt: reminders.dueAt,
  lookAt: reminders.lookAt,
  endedAt: reminders.endedAt,
  asked: reminders.asked,
  deliveryState: deliveries.state,
  subject: deliveries.subject,
  draftKind: drafts.kind,
  to: contacts.name,
  attempts: deliveries.attempts,
  sentAt: deliveries.sentAt,
  deliveredAt: deliveries.deliveredAt,
  bouncedAt: deliveries.bouncedAt,
}

const select = (tx: Tx) =>
  tx
    .select(columns)
    .from(reminders)
    .leftJoin(
      deliveries,
      and(eq(deliveries.userId, reminders.userId), eq(deliveries.id, reminders.deliveryId)),
    )
    .leftJoin(drafts, eq(drafts.id, reminders.draftId))
    .leftJoin(contacts, eq(contacts.id, drafts.contactId))

/** Every reminder as the person may see it: what is to come, soonest first, and what has been, newest first. */
export async function loadDeliveryLog(tx: Tx, { page, perPage }: { page: number; perPage: number }) {
  const coming = await select(tx)
    .where(inArray(reminders.state, [...open]))
    .orderBy(asc(reminders.lookAt))
    .limit(100)
  const past = await select(tx)
    .where(notInArray(reminders.state, [...open]))
    .orderBy(desc(reminders.updatedAt), desc(reminders.id))
    .limit(perPage + 1)
    .offset((page - 1) * perPage)
  return { coming, past: past.slice(0, perPage), hasMore: past.length > perPage }
}

export type LogRow = Awaited<ReturnType<typeof loadDeliveryLog>>['coming'][number]
