import 'server-only'
import { eq } from 'drizzle-orm'
import { shareLinks } from '@/db/schema/share-links'
import { type MailKind, wanted } from '@/features/deliveries/mail-kind'
import { oneThing } from '@/features/deliveries/one-thing'

/** The first time a recruiter opened the page shared with them. */
export const shareViewedMail: MailKind = {
  kinds: ['share_viewed'],
  async look(tx, reminder, { settings }) {
    const [link] = await tx
      .select({ notify: shareLinks.notify, revokedAt: shareLinks.revokedAt })
      .from(shareLinks)
      .where(eq(shareLinks.id, reminder.shareLinkId ?? ''))
    if (!link) return { skip: 'The link was deleted.' }
    if (!settings.notifyShareViews || !link.notify) return { skip: 'You do not want to hear of views.' }
    return link.revokedAt ? { skip: 'You have revoked the link.' } : wanted
  },
  async mail(_tx, [reminder], context) {
    if (!reminder) throw new Error('A mail about nothing')
    return oneThing(reminder, context, {
      subject: 'Your page was opened',
      title: 'Your page was opened',
      paragraphs: [reminder.why],
      button: { label: 'See what they see', href: context.links.page('/share-links') },
      reason: 'You get this because you asked to hear when a shared page is opened.',
    })
  },
  async line(_tx, reminder, { links }) {
    return { text: reminder.why, href: links.page('/share-links') }
  },
}

export const shareLinkMailKinds: readonly MailKind[] = [shareViewedMail]
