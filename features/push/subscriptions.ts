import 'server-only'
import { and, desc, eq, notInArray, or } from 'drizzle-orm'
import type { Tx } from '@/db/doors'
import { pushSubscriptions } from '@/db/schema/push-subscriptions'
import type { PushAddress } from '@/lib/push'

const mostDevices = 10

/** The devices of a person that are told, the newest first. */
export const listTold = (tx: Tx, userId: string) =>
  tx
    .select({
      id: pushSubscriptions.id,
      sessionId: pushSubscriptions.sessionId,
      device: pushSubscriptions.device,
      createdAt: pushSubscriptions.createdAt,
      lastOkAt: pushSubscriptions.lastOkAt,
    })
    .from(pushSubscriptions)
    .where(eq(pushSubscriptions.userId, userId))
    .orderBy(desc(pushSubscriptions.createdAt), desc(pushSubscriptions.id))

export type ToldDevice = Awaited<ReturnType<typeof listTold>>[number]

/**
 * This device is told from now on, and nobody else through it: a browser may have been another's before. As the system,
 * which sees whose. Beyond ten the oldest goes.
 */
export async function tellDevice(
  tx: Tx,
  { userId, sessionId }: { userId: string; sessionId: string },
  address: PushAddress & { device: string | null },
  now: Date,
): Promise<string | null> {
  await tx
    .delete(pushSubscriptions)
    .where(
      or(
        eq(pushSubscriptions.endpoint, address.endpoint),
        and(eq(pushSubscriptions.userId, userId), eq(pushSubscriptions.sessionId, sessionId)),
      ),
    )
  const newest = await listTold(tx, userId)
  const kept = newest.slice(0, mostDevices - 1).map(({ id }) => id)
  if (newest.length >= mostDevices)
    await tx
      .delete(pushSubscriptions)
      .where(and(eq(pushSubscriptions.userId, userId), notInArray(pushSubscriptions.id, kept)))
  const [made] = await tx
    .insert(pushSubscriptions)
    .values({ userId, sessionId, ...address, createdAt: now })
    .returning({ id: pushSubscriptions.id })
  return made?.id ?? null
}

export async function stopTelling(tx: Tx, userId: string, id: string): Promise<boolean> {
  const gone = await tx
    .delete(pushSubscriptions)
    .where(and(eq(pushSubscriptions.userId, userId), eq(pushSubscriptions.id, id)))
    .returning({ id: pushSubscriptions.id })
  return gone.length === 1
}
