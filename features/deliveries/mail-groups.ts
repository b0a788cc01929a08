import type { ReminderKind } from '@/db/enums'

export interface MailGroup {
  id: string
  label: string
  hint: string
  kinds: readonly ReminderKind[]
}

/** The kinds of mail as people choose among them; every kind is in one group. */
export const mailGroups: readonly MailGroup[] = [
  {
    id: 'before',
    label: 'Before an interview',
    hint: 'The evening before, and an hour before.',
    kinds: ['brief_evening', 'brief_hour'],
  },
  {
    id: 'minute',
    label: 'The minute after',
    hint: 'Ten minutes after the end, and once more.',
    kinds: ['minute', 'minute_again'],
  },
  {
    id: 'notes',
    label: 'Messages to send',
    hint: 'Thank-yous, and when to ask for news.',
    kinds: ['draft'],
  },
  {
    id: 'look',
    label: 'Recruiter and company',
    hint: 'The debrief for an agency, your view of the company.',
    kinds: ['debrief', 'analysis'],
  },
  {
    id: 'offers',
    label: 'Offers',
    hint: 'Three days and one day before the answer is due.',
    kinds: ['offer_deadline'],
  },
  { id: 'views', label: 'Shared pages', hint: 'When a recruiter opens yours.', kinds: ['share_viewed'] },
  {
    id: 'week',
    label: 'The week',
    hint: 'Plan and review, patterns, small things.',
    kinds: ['weekly_plan', 'weekly_review', 'pattern_card', 'digest', 'duty_to_inform'],
  },
]

/** The kinds switched off when only these groups stay on. */
export const kindsOffWithout = (groupsOn: readonly string[]): ReminderKind[] =>
  mailGroups.filter(group => !groupsOn.includes(group.id)).flatMap(group => group.kinds)

export const groupsOn = (kindsOff: readonly ReminderKind[]): string[] =>
  mailGroups.filter(group => !group.kinds.every(kind => kindsOff.includes(kind))).map(group => group.id)
