import 'server-only'
import { and, eq, isNull, sql } from 'drizzle-orm'
import type { Tx } from '@/db/doors'
import { inboundAddresses } from '@/db/schema/inbound-addresses'
import { tokens } from '@/db/schema/tokens'
import { hashToken } from '@/db/token-hash'
import type { MailLinks } from '@/features/deliveries/mail-kind'
import { inboundLocalPart } from '@/lib/tokens'

/** Null where this house receives no mail. */
export const inboundDomain = () => process.env.INBOUND_DOMAIN?.trim().toLowerCase() || null

export interface InboundAddress {
  address: string
  /** It stands as BCC in the letters. */
  bcc: boolean
}

/** The person's own address; null while they have none. */
export async function getInboundAddress(tx: Tx): Promise<InboundAddress | null> {
  const domain = inboundDomain()
  if (!domain) return null
  const [row] = await tx.select().from(inboundAddresses)
  return row ? { address: `${inboundLocalPart(row.id, row.generation)}@${domain}`, bcc: row.bcc } : null
}

type Row = Pick<typeof inboundAddresses.$inferSelect, 'id' | 'generation' | 'bcc'>

/** What stands as BCC in their letters, if anything does. */
export function bccOf(own: Row | null): string | null {
  const domain = inboundDomain()
  return own?.bcc && domain ? `${inboundLocalPart(own.id, own.generation)}@${domain}` : null
}

/** The same for a mail, where it stands as a placeholder until the mail is sent (features/deliveries/links.ts). */
export function frozenBcc(own: Row | null, links: Pick<MailLinks, 'ownAddress'>): string | null {
  const domain = inboundDomain()
  return own?.bcc && domain ? links.ownAddress({ ...own, domain }) : null
}

/** A new address; one that was there before opens nothing from now on. */
export async function makeInboundAddress(tx: Tx, userId: string, now: Date): Promise<void> {
  const [row] = await tx
    .insert(inboundAddresses)
    .values({ userId, createdAt: now })
    .onConflictDoUpdate({
      target: inboundAddresses.userId,
      set: { generation: sql`${inboundAddresses.generation} + 1`, renewedAt: now },
    })
    .returning()
  if (!row) throw new Error('The address was not made')
  await tx
    .update(tokens)
    .set({ revokedAt: now })
    .where(and(eq(tokens.purpose, 'inbound'), isNull(tokens.revokedAt)))
  await tx.insert(tokens).values({
    userId,
    purpose: 'inbound',
    rowId: row.id,
    generation: row.generation,
    hash: hashToken(inboundLocalPart(row.id, row.generation)),
    createdAt: now,
  })
}

export async function saveBcc(tx: Tx, bcc: boolean): Promise<boolean> {
  const changed = await tx.update(inboundAddresses).set({ bcc }).returning({ id: inboundAddresses.id })
  return changed.length > 0
}
