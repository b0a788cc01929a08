import 'server-only'
import { and, eq, isNull } from 'drizzle-orm'
import { asUser, type Tx } from '@/db/doors'
import { contacts } from '@/db/schema/contacts'
import { pipelines } from '@/db/schema/pipelines'
import { shareLinks } from '@/db/schema/share-links'
import { tokens } from '@/db/schema/tokens'
import { hashToken } from '@/db/token-hash'
import { createShareLink } from '@/features/share-links/mutations'
import { planShareLink } from '@/features/share-links/plan-link'
import { newShareLinkInput } from '@/features/share-links/schema'
import { shareUrl } from '@/features/share-links/share-url'
import { deriveToken } from '@/lib/tokens'

const label = 'Rowan Placeholder'
const tokenOf = (linkId: string) => deriveToken('share', linkId, 0)

/**
 * The link that the demo's agency was given, with all that came through it. Its token is derived, so that every visitor can
 * be shown the page; a person's own is random and shown once.
 */
export async function seedShareLink(tx: Tx, userId: string, now: Date): Promise<void> {
  const [agent] = await tx.select().from(contacts).where(eq(contacts.kind, 'agency_recruiter')).limit(1)
  if (!agent) return
  const through = await tx
    .select({ id: pipelines.id })
    .from(pipelines)
    .where(and(eq(pipelines.recruiterId, agent.id), isNull(pipelines.endedAt)))
  const input = newShareLinkInput.parse({
    recruiterId: agent.id,
    named: through.map(({ id }) => id),
    fields: ['stage', 'dates', 'next_step', 'interest', 'availability', 'needs'],
    availability: 'Mornings, and all of Thursday',
    needs: 'Could you find out whether the team is hybrid before the next round?',
    note: 'Everything you put me forward for, always up to date.',
    showReply: 'on',
    label,
    days: 30,
  })
  const planned = await planShareLink(tx, userId, input, now)
  if (!planned.ok) throw new Error(planned.message)
  const { id } = await createShareLink(tx, userId, input, planned, now)
  await tx
    .update(tokens)
    .set({ hash: hashToken(tokenOf(id)) })
    .where(and(eq(tokens.purpose, 'share'), eq(tokens.rowId, id)))
}

/** Where the demo's recruiter reads along; null once a visitor has ended it. */
export async function demoSharePath(userId: string): Promise<string | null> {
  const [link] = await asUser(userId, tx =>
    tx
      .select({ id: shareLinks.id })
      .from(shareLinks)
      .where(and(eq(shareLinks.label, label), isNull(shareLinks.revokedAt)))
      .limit(1),
  )
  return link ? new URL(shareUrl(tokenOf(link.id))).pathname : null
}
