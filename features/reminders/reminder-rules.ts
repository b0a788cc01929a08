import type { ReminderKind } from '@/db/enums'

/** What people choose among in Settings and at the foot of a mail; each kind is in one group. */
export const mailGroups = [
  { id: 'before', label: 'Before an interview', hint: 'The evening before, and an hour before.' },
  { id: 'minute', label: 'One-minute reflection', hint: 'Ten minutes after the end, and once more.' },
  { id: 'notes', label: 'Messages to send', hint: 'Thank-yous, and when to ask for news.' },
  {
    id: 'look',
    label: 'Recruiter and company',
    hint: 'The debrief for an agency, your view of the company.',
  },
  { id: 'offers', label: 'Offers', hint: 'Three days and one day before the answer is due.' },
  { id: 'views', label: 'Shared pages', hint: 'When a recruiter opens one of yours.' },
  { id: 'week', label: 'The week', hint: 'Plan and review, patterns, small things.' },
] as const
type MailGroupId = (typeof mailGroups)[number]['id']

interface ReminderRule {
  /** In the list of mails. */
  label: string
  group: MailGroupId
  /**
   * One of the day's two unasked mails? `thanks`: a message is, unless it is one of an interview's thank-yous, which are
   * one mail together.
   */
  counts: true | false | 'thanks'
  /** Among what counts the smaller leaves first. A message's own kind may put it first (`nudge`). */
  rank: number
  /** May it leave in quiet hours: always, until 22:00 of the day, or not at all. */
  quiet: 'always' | 'evening' | 'never'
  /** Cannot wait for the end of a holiday: what an interview needs, and an offer's last days. */
  evenOnHoliday?: true
  /** A day off does not hold it back, though it counts. */
  evenOnDayOff?: true
  /** A line of the interview's thank-you mail, when there is one. */
  ridesWithThanks?: true
  /** How it goes on when nobody acts on three in a row (pace.ts); unset: as planned. The week has its own rule. */
  unanswered?: 'two_days_a_week' | 'stops'
  /** Never a mail of its own: a line of whatever mail goes that day. */
  ridesOnly?: true
  /** Tied to its minute: it is not taken along in a mail that leaves a little earlier. */
  exact?: true
  /** Kinds of one matter: done with one, one is done with all. */
  matter?: 'minute'
}

/** Every kind of reminder; a new one does not compile without its row, nor without its mail (app/api/cron/mail-kinds.ts). */
export const reminderRules: Record<ReminderKind, ReminderRule> = {
  brief_evening: {
    label: 'Brief, the evening before',
    ...{ group: 'before', counts: false, rank: 5, quiet: 'never', evenOnHoliday: true, exact: true },
  },
  brief_hour: {
    label: 'Brief, an hour before',
    ...{ group: 'before', counts: false, rank: 5, quiet: 'always', evenOnHoliday: true, exact: true },
  },
  minute: {
    label: 'One-minute reflection',
    ...{ group: 'minute', counts: false, rank: 5, quiet: 'evening', evenOnHoliday: true, exact: true },
    matter: 'minute',
  },
  minute_again: {
    label: 'One-minute reflection, once more',
    ...{ group: 'minute', counts: true, rank: 5, quiet: 'never', ridesWithThanks: true, exact: true },
    matter: 'minute',
  },
  debrief: {
    label: 'Debrief for the agency',
    ...{ group: 'look', counts: true, rank: 5, quiet: 'never', exact: true },
  },
  analysis: {
    label: 'Company scorecard',
    ...{ group: 'look', counts: true, rank: 5, quiet: 'never', ridesWithThanks: true, unanswered: 'stops' },
  },
  draft: {
    label: 'A message to send',
    ...{ group: 'notes', counts: 'thanks', rank: 2, quiet: 'never', unanswered: 'two_days_a_week' },
  },
  offer_deadline: {
    label: 'An offer’s deadline',
    ...{ group: 'offers', counts: true, rank: 0, quiet: 'never', evenOnHoliday: true, evenOnDayOff: true },
  },
  own_call: { label: 'A call you promised', group: 'notes', counts: true, rank: 1, quiet: 'never' },
  sent_check: {
    label: 'Did it go out?',
    ...{ group: 'notes', counts: false, rank: 9, quiet: 'never', ridesOnly: true },
  },
  share_viewed: {
    label: 'Your page was opened',
    ...{ group: 'views', counts: true, rank: 5, quiet: 'never', unanswered: 'stops' },
  },
  duty_to_inform: { label: 'Answer owed to you', group: 'week', counts: true, rank: 3, quiet: 'never' },
  weekly_plan: { label: 'Plan of the week', group: 'week', counts: true, rank: 4, quiet: 'never' },
  weekly_review: { label: 'Review of the week', group: 'week', counts: true, rank: 4, quiet: 'never' },
  pattern_card: {
    label: 'A pattern',
    ...{ group: 'week', counts: true, rank: 5, quiet: 'never', unanswered: 'stops' },
  },
  digest: {
    label: 'Small things',
    ...{ group: 'week', counts: true, rank: 5, quiet: 'never', unanswered: 'stops' },
  },
  going_quiet: { label: 'Shall we go quiet?', group: 'week', counts: true, rank: 4, quiet: 'never' },
}

const kinds = Object.keys(reminderRules) as ReminderKind[]

export const kindsWhere = (is: (rule: ReminderRule) => boolean): ReminderKind[] =>
  kinds.filter(kind => is(reminderRules[kind]))

export const ridesOnly = kindsWhere(rule => rule.ridesOnly === true)
