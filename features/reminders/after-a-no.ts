import { addDays, type LocalDate, localDate } from '@/lib/time'
import { addBusinessDays, businessDayFrom } from './business-days'
import { atDesk, type Employer, type PlannedReminder, withMove } from './planned'
import { mailMoment, type Reader } from './quiet-hours'
import { landAfter, leaveQuietWindow } from './quiet-windows'

/**
 * The reply to a rejection: one night's sleep, then the next business day; once more on the third
 * (practice §g, §11.1 row 20). They have just written, so no quiet window holds it back.
 */
export function planRejectionReply(
  { company, rejectedAt }: { company: string; rejectedAt: Date },
  employer: Employer,
  reader: Reader,
): [reply: PlannedReminder, overdue: PlannedReminder] {
  const from = localDate(rejectedAt, employer.zone)
  const at = (n: number) => atDesk(addBusinessDays(from, n, employer), employer)
  const shared = { kind: 'draft', draftKind: 'rejection_reply', optional: true } as const
  const mailed = (n: number) => mailMoment(at(n), reader, rejectedAt)
  return [
    {
      ...shared,
      step: 'reply',
      sendAt: at(1),
      dueAt: mailed(1),
      why: `It’s the day after ${company} said no; a short, kind reply keeps the door open.`,
    },
    {
      ...shared,
      step: 'reply_overdue',
      sendAt: at(3),
      dueAt: mailed(3),
      why: `The reply to ${company} is still here; after today you can let it go.`,
    },
  ]
}

/** One piece of advice, two business days after the reply, so that it stands alone (practice §g). */
export function planAdvice(
  { person, repliedAt }: { person: string; repliedAt: Date },
  employer: Employer,
  reader: Reader,
): PlannedReminder {
  const landing = landAfter(localDate(repliedAt, employer.zone), 2, employer)
  const sendAt = atDesk(landing.date, employer)
  return {
    kind: 'draft',
    step: 'advice',
    draftKind: 'advice',
    sendAt,
    dueAt: mailMoment(sendAt, reader, repliedAt),
    why: withMove(
      `People like ${person} answer requests for advice more often than requests for feedback`,
      landing,
    ),
    optional: true,
  }
}

/** The ask for somebody to talk to, ten business days after the reply, if it went well (practice §11.1 row 21). */
export function planReferralAsk(
  { person, repliedAt, goodRapport }: { person: string; repliedAt: Date; goodRapport: boolean },
  employer: Employer,
  reader: Reader,
): PlannedReminder | null {
  if (!goodRapport) return null
  const landing = landAfter(localDate(repliedAt, employer.zone), 10, employer)
  const sendAt = atDesk(landing.date, employer)
  return {
    kind: 'draft',
    step: 'referral_ask',
    draftKind: 'referral_ask',
    sendAt,
    dueAt: mailMoment(sendAt, reader, repliedAt),
    why: withMove(`Two weeks later, ${person} may know someone you should talk to`, landing),
    optional: true,
  }
}

/** Days after the end, in the order they come (practice §g, §11.1 row 22). */
const touches = [
  { days: 30, step: 'day_30', optional: true, after: 'A month' },
  { days: 90, step: 'day_90', optional: false, after: 'Three months' },
  { days: 180, step: 'day_180', optional: false, after: 'Half a year' },
] as const

/** Germany: applicant data is usually deleted after about six months; in month five one may ask to be kept. */
const talentPoolDays = 150

/** Staying in touch with a person one liked, after a no or a silence. */
export function planStayInTouch(
  { person, endedOn }: { person: string; endedOn: LocalDate },
  employer: Employer,
  reader: Reader,
): PlannedReminder[] {
  const plan = (days: number, step: string, sentence: string, optional: boolean): PlannedReminder => {
    const landing = leaveQuietWindow(businessDayFrom(addDays(endedOn, days), employer), employer)
    const sendAt = atDesk(landing.date, employer)
    const why = withMove(sentence, landing)
    return {
      kind: 'draft',
      step,
      draftKind: 'stay_in_touch',
      sendAt,
      dueAt: mailMoment(sendAt, reader),
      why,
      optional,
    }
  }
  const planned = touches.map(({ days, step, optional, after }) =>
    plan(days, step, `${after} later: a short note to ${person}, with nothing to ask for`, optional),
  )
  if (employer.country.toUpperCase() !== 'DE') return planned
  const pool = `In Germany your application is deleted after about six months; ${person} can keep you in their talent pool if you agree`
  return [...planned, plan(talentPoolDays, 'talent_pool', pool, true)].sort(
    (a, b) => a.dueAt.getTime() - b.dueAt.getTime(),
  )
}
