import 'server-only'
import { eq } from 'drizzle-orm'
import { drafts } from '@/db/schema/drafts'
import { type MailKind, wanted } from '@/features/deliveries/mail-kind'

/**
 * "Did it go out?": never a mail of its own, a line with three taps in whatever mail goes that day. Where none goes, it
 * stands on Today.
 */
export const sentCheckMail: MailKind = {
  async look(tx, { draftId, dueAt }) {
    const [draft] = draftId ? await tx.select().from(drafts).where(eq(drafts.id, draftId)) : []
    if (!draft || draft.deletedAt || draft.state !== 'open') return { skip: 'There was nothing left to ask.' }
    return draft.notSentAt && draft.notSentAt > dueAt ? { skip: 'You had answered it.' } : wanted
  },
  async mail() {
    throw new Error('The question is only ever a line')
  },
  async line(_tx, reminder, { links }) {
    return {
      text: reminder.why,
      href: links.page(`/drafts/${reminder.draftId}`),
      taps: [
        { label: 'Yes', href: links.act(reminder, 'sent') },
        { label: 'Not yet', href: links.act(reminder, 'not_yet') },
        { label: 'Skip it', href: links.act(reminder, 'not_me') },
      ],
    }
  },
}
