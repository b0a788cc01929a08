import 'server-only'
import { and, eq, gt, inArray } from 'drizzle-orm'
import type { Tx } from '@/db/doors'
import type { ReminderKind } from '@/db/enums'
import { deliveries } from '@/db/schema/deliveries'
import { pacedKinds, unansweredDays } from '@/features/reminders/pace'
import { localDate } from '@/lib/time'
import type { Settings } from './mail-kind'

/** On how many days mails of each kind went since the last visit or tap; asked only where something due could grow rarer. */
export async function loadUnanswered(
  tx: Tx,
  due: readonly { kind: ReminderKind }[],
  { userId, zone, lastSeenAt }: Settings,
  now: Date,
): Promise<ReadonlyMap<ReminderKind, number>> {
  const kinds = [...new Set(due.map(({ kind }) => kind))].filter(kind => pacedKinds.includes(kind))
  if (kinds.length === 0) return new Map()
  const sent = await tx
    .select({ kind: deliveries.kind, at: deliveries.createdAt })
    .from(deliveries)
    .where(
      and(
        eq(deliveries.userId, userId),
        gt(deliveries.createdAt, lastSeenAt),
        inArray(deliveries.kind, kinds),
        eq(deliveries.state, 'sent'),
      ),
    )
  const day = (at: Date) => localDate(at, zone)
  return new Map(
    kinds.map(kind => {
      const days = sent.filter(row => row.kind === kind).map(row => day(row.at))
      return [kind, unansweredDays(days, day(lastSeenAt), day(now)).length]
    }),
  )
}
