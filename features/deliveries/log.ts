import 'server-only'
import { and, asc, desc, eq, inArray, notInArray, sql } from 'drizzle-orm'
import { z } from 'zod'
import type { Tx } from '@/db/doors'
import { contacts } from '@/db/schema/contacts'
import { deliveries } from '@/db/schema/deliveries'
import { drafts } from '@/db/schema/drafts'
import { reminders } from '@/db/schema/reminders'
import { momentKey } from '@/lib/cursor'
import { type PageRequest, pageOf } from '@/lib/paging'

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
  updatedAt: reminders.updatedAt,
  asked: reminders.asked,
  deliveryState: deliveries.state,
  subject: deliveries.subject,
  mailKind: deliveries.kind,
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

/** When it last changed, and which. */
export const logKey = z.tuple([momentKey, z.uuid()])
/** Of what is to come the next few; the rest is further away than anybody looks. */
export const comingShown = 20

/** Every reminder as the person may see it: what is to come, soonest first, and what has been, newest first. */
export async function loadDeliveryLog(tx: Tx, place: PageRequest<z.output<typeof logKey>>) {
  const [at, id] = place.after ?? []
  const coming = await select(tx)
    .where(inArray(reminders.state, [...open]))
    .orderBy(asc(reminders.lookAt), asc(reminders.id))
    .limit(comingShown)
  // Which ones is asked of the reminders alone: joined first, twenty thousand were joined to show fifty.
  const last = tx
    .select({ id: reminders.id })
    .from(reminders)
    .where(
      and(
        notInArray(reminders.state, [...open]),
        at === undefined
          ? undefined
          : sql`(${reminders.updatedAt}, ${reminders.id}) < (${new Date(at).toISOString()}, ${id}::uuid)`,
      ),
    )
    .orderBy(desc(reminders.updatedAt), desc(reminders.id))
    .limit(place.rows + 1)
  const past = await select(tx)
    .where(inArray(reminders.id, last))
    .orderBy(desc(reminders.updatedAt), desc(reminders.id))
  return {
    coming,
    comingCount: await tx.$count(reminders, inArray(reminders.state, [...open])),
    past: pageOf(past, place, row => [row.updatedAt.getTime(), row.id]),
  }
}

export type LogRow = Omit<Awaited<ReturnType<typeof loadDeliveryLog>>['coming'][number], 'updatedAt'>
