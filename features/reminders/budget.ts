import { type DraftKind, nudgeKinds, type ReminderKind } from '@/db/enums'

export interface DueReminder {
  id: string
  kind: ReminderKind
  draftKind?: DraftKind | null
  interviewId?: string | null
  /** The person asked for it, by snoozing or by hand. */
  asked: boolean
  /** Says again what an earlier mail said, such as a thank-you that has not gone yet: counted. */
  again?: boolean
  dueAt: Date
}

/** One mail: what it is about, and what it carries along as a line each. */
export interface PlannedMail {
  lead: string
  lines: string[]
}

export interface BudgetDecision {
  mails: PlannedMail[]
  /** Waits for the next mail or the next day. */
  waiting: string[]
}

export interface DayOfMails {
  /** Counted mails already sent on this day of the user's calendar. */
  sentToday: number
  /** Planned for later today: a place is kept for what ranks before. */
  laterToday?: readonly DueReminder[]
  /** Interviews whose thank-you mail is still to come; their second minute, debrief and analysis wait for it. */
  thankYouAhead?: ReadonlySet<string>
  /** Second minutes, debriefs and analyses not yet due: a thank-you mail that leaves now takes its own along. */
  riders?: readonly DueReminder[]
}

export const unaskedMailsPerDay = 2

const thankYouInterview = (due: DueReminder): string | null =>
  due.kind === 'draft' && due.draftKind?.startsWith('thank_you') && !due.again
    ? (due.interviewId ?? null)
    : null

const ridesAlong = (due: DueReminder) =>
  due.kind === 'minute_again' || due.kind === 'debrief' || due.kind === 'analysis'

/** Not counted against the day: the brief, the first minute-mail, the thank-you mail, and what was asked for. */
export const isExempt = (due: DueReminder): boolean =>
  due.asked ||
  due.kind === 'brief_evening' ||
  due.kind === 'brief_hour' ||
  due.kind === 'minute' ||
  thankYouInterview(due) !== null

/** The smaller leaves first: offer deadline, nudge, other messages, information, the weekly, and the rest. */
function rank(due: DueReminder): number {
  if (due.kind === 'offer_deadline') return 0
  if (due.kind === 'draft') return nudgeKinds.some(nudge => nudge === due.draftKind) ? 1 : 2
  if (due.kind === 'duty_to_inform') return 3
  if (due.kind === 'weekly_plan' || due.kind === 'weekly_review') return 4
  return ridesAlong(due) ? 5 : 6
}

const byRank = (a: DueReminder, b: DueReminder) =>
  rank(a) - rank(b) || a.dueAt.getTime() - b.dueAt.getTime() || a.id.localeCompare(b.id)

/** Each exempt reminder is a mail of its own, but an interview's thank-yous are one, and carry what rides along. */
function exemptMails(due: readonly DueReminder[], riders: readonly DueReminder[]): PlannedMail[] {
  const mails: PlannedMail[] = []
  const thanked = new Set<string>()
  for (const reminder of due.filter(isExempt).sort(byRank)) {
    const interview = thankYouInterview(reminder)
    if (interview && thanked.has(interview)) continue
    if (interview) thanked.add(interview)
    const together = interview
      ? [
          ...due.filter(other => thankYouInterview(other) === interview),
          ...[...due, ...riders].filter(
            other => ridesAlong(other) && !other.asked && other.interviewId === interview,
          ),
        ]
      : []
    const lines = new Set(together.map(other => other.id).filter(id => id !== reminder.id))
    mails.push({ lead: reminder.id, lines: [...lines] })
  }
  return mails
}

/**
 * Which mails leave now. At most two a day that nobody asked for; what does not fit joins the last of them as a line,
 * or waits for the next (walls: quiet). Decide it under a lock on the user's row.
 */
export function decideBudget(due: readonly DueReminder[], day: DayOfMails): BudgetDecision {
  const mails = exemptMails(due, day.riders ?? [])
  const carried = new Set(mails.flatMap(mail => mail.lines))
  const rest = due.filter(reminder => !isExempt(reminder) && !carried.has(reminder.id))
  const isHeld = (reminder: DueReminder) =>
    ridesAlong(reminder) && day.thankYouAhead?.has(reminder.interviewId ?? '') === true
  const waiting = rest.filter(isHeld).map(reminder => reminder.id)

  const counted: PlannedMail[] = []
  const later = (day.laterToday ?? []).filter(reminder => !isExempt(reminder))
  for (const reminder of rest.filter(other => !isHeld(other)).sort(byRank)) {
    const kept = later.filter(other => rank(other) < rank(reminder)).length
    const last = counted.at(-1)
    if (day.sentToday + counted.length + kept < unaskedMailsPerDay)
      counted.push({ lead: reminder.id, lines: [] })
    else if (last) last.lines.push(reminder.id)
    else waiting.push(reminder.id)
  }
  return { mails: [...mails, ...counted], waiting }
}
