import 'server-only'
import { eq } from 'drizzle-orm'
import { shareLinks } from '@/db/schema/share-links'
import { type MailKind, wanted } from '@/features/deliveries/mail-kind'
import { oneThing } from '@/features/deliveries/one-thing'
import { isLateTry } from './view-news'

/** The first time a recruiter opened the page shared with them, or tried it after its end (practice §i). */
export const shareViewedMail: MailKind = {
  async look(tx, reminder, { settings }) {
    const [link] = await tx
      .select({ notify: shareLinks.notify, revokedAt: shareLinks.revokedAt })
      .from(shareLinks)
      .where(eq(shareLinks.id, reminder.shareLinkId ?? ''))
    if (!link) return { skip: 'The link was deleted.' }
    if (!settings.notifyShareViews || !link.notify) return { skip: 'You don’t want to be told about views.' }
    return link.revokedAt && !isLateTry(reminder) ? { skip: 'You’ve ended the link.' } : wanted
  },
  async mail(_tx, [reminder], context) {
    if (!reminder) throw new Error('A mail about nothing')
    const late = isLateTry(reminder)
    const title = late ? 'Someone tried a page you had ended' : 'Your page was opened'
    return oneThing(reminder, context, {
      subject: title,
      title,
      paragraphs: late ? [reminder.why, 'They only saw that the link has ended.'] : [reminder.why],
      button: {
        label: late ? 'Look at your links' : 'See what they see',
        href: context.links.page(late ? '/share-links' : `/share-links/${reminder.shareLinkId}`),
      },
      reason: 'You get this because you asked to hear when a shared page is opened.',
    })
  },
  async line(_tx, reminder, { links }) {
    return { text: reminder.why, href: links.page('/share-links') }
  },
}
