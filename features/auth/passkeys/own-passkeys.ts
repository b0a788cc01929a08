import 'server-only'
import { and, desc, eq } from 'drizzle-orm'
import type { Tx } from '@/db/doors'
import { passkeys } from '@/db/schema/passkeys'

/** A person's passkeys, the newest first. */
export const listPasskeys = (tx: Tx, userId: string) =>
  tx
    .select({
      id: passkeys.id,
      name: passkeys.name,
      createdAt: passkeys.createdAt,
      lastUsedAt: passkeys.lastUsedAt,
      doubtedAt: passkeys.doubtedAt,
    })
    .from(passkeys)
    .where(eq(passkeys.userId, userId))
    .orderBy(desc(passkeys.createdAt), desc(passkeys.id))

export type OwnPasskey = Awaited<ReturnType<typeof listPasskeys>>[number]

export async function removePasskey(tx: Tx, userId: string, id: string): Promise<boolean> {
  const gone = await tx
    .delete(passkeys)
    .where(and(eq(passkeys.userId, userId), eq(passkeys.id, id)))
    .returning({ id: passkeys.id })
  return gone.length === 1
}
