import 'server-only'
import OneThingMail from '@/emails/one-thing'
import { reminderFrame } from '@/features/deliveries/mail-frame'
import { type MailKind, wanted } from '@/features/deliveries/mail-kind'

const subject = 'Shall we go quiet until you’re back?'

/** The last question of the week's mails, once nobody has acted on them for weeks (docs/cadence.md, "Silence"). */
export const goingQuietMail: MailKind = {
  async look(_tx, reminder, { settings }) {
    return settings.quietSince || settings.lastSeenAt > reminder.createdAt
      ? { skip: settings.quietSince ? 'Emails are quiet already.' : 'You came back.' }
      : wanted
  },
  async mail(_tx, [reminder], context) {
    if (!reminder) throw new Error('A mail about nothing')
    const props = {
      ...reminderFrame(context),
      subject,
      title: subject,
      paragraphs: [
        reminder.why,
        'If you don’t need us for now, we’ll stop here. Interviews you’ve entered and an offer’s last days are still emailed, and everything starts again as soon as you open Afterword.',
        'No answer counts as yes.',
      ],
      button: { label: 'Go quiet until I’m back', href: context.links.act(reminder, 'go_quiet') },
      otherAnswer: { label: 'Keep them coming', href: context.links.act(reminder, 'keep_on') },
      reason: 'You get this because our last emails brought no visit. It’s the last of them.',
      laterUrl: null,
      doneUrl: null,
    }
    return { subject, element: <OneThingMail {...props} /> }
  },
  async line(_tx, reminder, { links }) {
    return {
      text: `${subject} ${reminder.why}`,
      href: links.page('/today'),
      taps: [
        { label: 'Go quiet until I’m back', href: links.act(reminder, 'go_quiet') },
        { label: 'Keep them coming', href: links.act(reminder, 'keep_on') },
      ],
    }
  },
}
