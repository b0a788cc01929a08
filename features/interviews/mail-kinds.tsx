import 'server-only'
import { and, eq, gt, inArray, lte, or } from 'drizzle-orm'
import type { Tx } from '@/db/doors'
import { drafts } from '@/db/schema/drafts'
import { reminders } from '@/db/schema/reminders'
import MinuteMail, { subject as minuteSubject } from '@/emails/minute'
import { reminderFrame, subjectName } from '@/features/deliveries/mail-frame'
import { type MailKind, type Reminder, wanted } from '@/features/deliveries/mail-kind'
import { oneThing } from '@/features/deliveries/one-thing'
import { findOpenDebrief } from '@/features/drafts/queries'
import { addMinutes, formatLongDay, localDate } from '@/lib/time'
import { lookAtInterview, mailFactsOf } from './mail-facts'
import { listInterviewPeople } from './queries'

/** So long after its end somebody has "just" met a company. */
const justMinutes = 180

/** After a pause or an outage the second call must not come with the first, but an hour later. */
async function startedJustNow(tx: Tx, { interviewId }: Reminder, now: Date): Promise<boolean> {
  const comes = and(eq(reminders.state, 'planned'), lte(reminders.lookAt, now))
  const came = and(
    inArray(reminders.state, ['leaving', 'sent']),
    gt(reminders.updatedAt, addMinutes(now, -60)),
  )
  const firsts = await tx
    .select({ id: reminders.id })
    .from(reminders)
    .where(and(eq(reminders.interviewId, interviewId ?? ''), eq(reminders.kind, 'minute'), or(comes, came)))
    .limit(1)
  return firsts.length > 0
}

/** The one-minute reflection, opened without signing in (practice §11.1 row 2). */
export const minuteMail: MailKind = {
  async look(tx, reminder, { now }) {
    const twice = reminder.kind === 'minute_again' && (await startedJustNow(tx, reminder, now))
    return lookAtInterview(tx, reminder, ({ interview, reflectionId }) => {
      if (reflectionId) return { skip: 'You had already done the reflection.' }
      if (interview.endsAt > now) return { later: interview.endsAt, why: 'The interview is not over yet.' }
      return twice ? { later: addMinutes(now, 60), why: 'The first one has only just arrived.' } : wanted
    })
  },
  async mail(tx, [reminder], context) {
    if (!reminder) throw new Error('A mail about nothing')
    const { interview, company } = await mailFactsOf(tx, reminder)
    const people = await listInterviewPeople(tx, interview.id)
    const debrief = await findOpenDebrief(tx, interview.id)
    const props = {
      ...reminderFrame(context),
      company: subjectName(context.settings, company),
      about: company,
      people: people.map(person => person.name),
      day:
        context.now > addMinutes(interview.endsAt, justMinutes)
          ? formatLongDay(localDate(interview.startsAt, interview.zone))
          : null,
      again: reminder.kind === 'minute_again',
      debrief: debrief && {
        to: debrief.to ?? 'The agency',
        href: context.links.page(`/drafts/${debrief.id}`),
      },
      captureUrl: context.links.capture(interview.id),
      laterUrl: context.links.act(reminder, 'snooze'),
      notHeldUrl: context.links.act(reminder, 'not_held'),
      doneUrl: context.links.act(reminder, 'done'),
    }
    return { subject: minuteSubject(props), element: <MinuteMail {...props} /> }
  },
  async line(_tx, reminder, { links }) {
    return { text: reminder.why, href: links.capture(reminder.interviewId ?? '') }
  },
}

/** The two-way look at the company, the same evening (practice §11.1 row 8). */
export const analysisMail: MailKind = {
  look: (tx, reminder) =>
    lookAtInterview(tx, reminder, ({ analysisId }) =>
      analysisId ? { skip: 'You had already filled in the scorecard.' } : wanted,
    ),
  async mail(tx, [reminder], context) {
    if (!reminder) throw new Error('A mail about nothing')
    const { interview, company } = await mailFactsOf(tx, reminder)
    return oneThing(reminder, context, {
      subject: `How was ${subjectName(context.settings, company) ?? 'the company'}?`,
      title: `How was ${company}?`,
      paragraphs: [
        reminder.why,
        'Twelve quick ratings, and “don’t know yet” is an answer too. This is your view of them, for the next round and for the day you decide.',
      ],
      button: {
        label: 'Open the scorecard',
        href: context.links.page(`/interviews/${interview.id}/analysis`),
      },
      reason: 'You get this because your interview has ended.',
    })
  },
  async line(_tx, reminder, { links }) {
    return { text: reminder.why, href: links.page(`/interviews/${reminder.interviewId}/analysis`) }
  },
}

/** An agency wants to hear before it speaks to its client (practice §11.1 row 5). */
export const debriefMail: MailKind = {
  async look(tx, reminder) {
    const [draft] = await tx
      .select({ state: drafts.state })
      .from(drafts)
      .where(eq(drafts.id, reminder.draftId ?? ''))
    if (draft?.state !== 'open') return { skip: 'The debrief is no longer open.' }
    return lookAtInterview(tx, reminder, () => wanted)
  },
  async mail(tx, [reminder], context) {
    if (!reminder) throw new Error('A mail about nothing')
    const { company } = await mailFactsOf(tx, reminder)
    return oneThing(reminder, context, {
      subject: `A debrief for your recruiter${subjectName(context.settings, company) ? ` about ${company}` : ''}`,
      title: 'Call or write to your recruiter first',
      paragraphs: [
        reminder.why,
        'Your talking points are ready: how it went, what they asked, what you’d like next.',
      ],
      button: { label: 'Open the debrief', href: context.links.page(`/drafts/${reminder.draftId}`) },
      reason: 'You get this because an agency is between you and this company.',
    })
  },
  async line(_tx, reminder, { links }) {
    return { text: reminder.why, href: links.page(`/drafts/${reminder.draftId}`) }
  },
}
