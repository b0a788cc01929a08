import 'server-only'
import { and, eq, isNull } from 'drizzle-orm'
import type { Tx } from '@/db/doors'
import { drafts } from '@/db/schema/drafts'
import { settings } from '@/db/schema/settings'

/**
 * How notes are signed, everywhere: every open draft follows at once. In one with typed text only the signature itself
 * is exchanged, where it still stands at the end. Null: none.
 */
export async function saveSignature(tx: Tx, signature: string | null, now: Date): Promise<void> {
  const [mine] = await tx.select({ before: settings.signature }).from(settings)
  const before = mine?.before?.trim()
  await tx.update(settings).set({ signature, updatedAt: now })
  const edited = await tx
    .select()
    .from(drafts)
    .where(and(eq(drafts.state, 'open'), eq(drafts.edited, true), isNull(drafts.deletedAt)))
  for (const { id, body, version } of edited) {
    const signed = signedAnew(body, before, signature)
    if (signed !== body)
      await tx
        .update(drafts)
        .set({ body: signed, version: version + 1, updatedAt: now })
        .where(eq(drafts.id, id))
  }
}

const slot = '{my_signature}'

function signedAnew(body: string, before: string | undefined, signature: string | null): string {
  const now = signature ?? slot
  const text = body.trimEnd()
  if (before && text.endsWith(`\n${before}`)) return text.slice(0, -before.length) + now
  return body.replaceAll(slot, () => now)
}
