import 'server-only'
import OneThingMail from '@/emails/one-thing'
import { reminderFrame } from './mail-frame'
import type { ComposedMail, MailContext, Reminder } from './mail-kind'

type OneThing = Pick<
  Parameters<typeof OneThingMail>[0],
  'subject' | 'title' | 'paragraphs' | 'button' | 'reason'
>

/** A mail that says one thing and asks for one thing, to be done or put off from the mail itself. */
export function oneThing(reminder: Reminder, context: MailContext, thing: OneThing): ComposedMail {
  const props = {
    ...reminderFrame(context),
    ...thing,
    laterUrl: context.links.act(reminder, 'snooze'),
    doneUrl: context.links.act(reminder, 'done'),
  }
  return { subject: thing.subject, element: <OneThingMail {...props} /> }
}
