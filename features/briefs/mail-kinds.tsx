import 'server-only'
import BriefMail, { subject } from '@/emails/brief'
import { reminderFrame, subjectName } from '@/features/deliveries/mail-frame'
import { type MailKind, wanted } from '@/features/deliveries/mail-kind'
import { listFeedback } from '@/features/feedback/queries'
import { sourceOf } from '@/features/feedback/source-of'
import { lookAtInterview } from '@/features/interviews/mail-facts'
import { clockOf, localDate, relativeDay, toWall } from '@/lib/time'
import { composeBrief, mostHeard } from './compose-brief'
import { loadBrief } from './queries'

/** The evening before and an hour before: who, where, what to ask (practice §11.1 row 1). */
export const briefMail: MailKind = {
  look: (tx, reminder, { now }) =>
    lookAtInterview(tx, reminder, ({ interview }) =>
      interview.startsAt <= now ? { skip: 'The interview has begun.' } : wanted,
    ),
  async mail(tx, [reminder], context) {
    const loaded = await loadBrief(tx, reminder?.interviewId ?? '')
    if (!reminder || !loaded) throw new Error('The interview went between the look and the mail')
    const { settings, now, links } = context
    const { interview, company, role } = loaded
    const brief = composeBrief(loaded)
    const heard = await listFeedback(tx, loaded.pipelineId, mostHeard)
    const today = localDate(now, settings.zone)
    const wall = toWall(interview.startsAt, settings.zone)
    const day = relativeDay(localDate(interview.startsAt, settings.zone), today)
    const soon = reminder.kind === 'brief_hour'
    const props = {
      ...reminderFrame(context),
      company: subjectName(settings, company),
      about: company,
      role,
      when: soon ? clockOf(wall) : `${day} at ${clockOf(wall)}`,
      soon,
      place: interview.place,
      joinUrl: interview.url,
      people: brief.people.map(({ name, jobTitle, before }) => ({
        name,
        role: jobTitle,
        lastSaid: before.findLast(met => met.noteForThem)?.noteForThem ?? null,
      })),
      say: brief.open,
      tones: brief.tones.map(({ label, say }) => ({ label, say })),
      ask: brief.facts,
      questions: brief.questions,
      cared: brief.rounds.flatMap(round => round.theyCaredAbout ?? []),
      practice: brief.cards.filter(card => card.planned).map(card => card.text),
      stretched: brief.stretched.map(({ text, betterAnswer }) => ({ asked: text, say: betterAnswer })),
      heard: heard.map(row => ({ by: sourceOf(row, today), text: `${row.about}: ${row.text}` })),
      briefUrl: links.page(`/interviews/${interview.id}/brief`),
    }
    return { subject: subject(props), element: <BriefMail {...props} /> }
  },
  async line(_tx, reminder, { links }) {
    return { text: reminder.why, href: links.page(`/interviews/${reminder.interviewId}/brief`) }
  },
}
