import { type DraftKind, nudgeKinds, type ReminderKind } from '@/db/enums'
import { reminderRules } from './reminder-rules'

export interface DueReminder {
  id: string
  kind: ReminderKind
  draftKind?: DraftKind | null
  /** Those of one bundle leave in one mail; an interview's thank-yous are 'thank-you:<interview>'. */
  bundle?: string | null
  /** The person asked for it, by snoozing or by hand. */
  asked: boolean
  dueAt: Date
}

/** One mail: what it is about, and what it carries along as a line each. */
export interface PlannedMail {
  together: string[]
  lines: string[]
}

interface BudgetDecision {
  mails: PlannedMail[]
  /** Waits for the next mail or the next day. */
  waiting: string[]
}

interface DayOfMails {
  /** Counted mails already sent on this day of the user's calendar. */
  sentToday: number
  /** Planned for later today: a place is kept for what ranks before, and a thank-you takes its lines along. */
  laterToday?: readonly DueReminder[]
  /** All of a thank-you bundle that is planned but not due: its mail takes them along. */
  ofBundle?: readonly DueReminder[]
}

export const unaskedMailsPerDay = 2

const isOfThankYou = (due: DueReminder) => due.bundle?.startsWith('thank-you:') === true
const isThankYou = (due: DueReminder) => isOfThankYou(due) && reminderRules[due.kind].counts === 'thanks'

/** Not counted against the day: the brief, the first minute-mail, the thank-you mail, and what was asked for. */
export const isExempt = (due: DueReminder): boolean =>
  due.asked || !reminderRules[due.kind].counts || isThankYou(due)

const nudgeRank = 1

/** The smaller leaves first: offer deadline, nudge, other messages, information, the weekly, and the rest. */
function rank({ kind, draftKind }: DueReminder): number {
  const isNudge = nudgeKinds.some(nudge => nudge === draftKind)
  return kind === 'draft' && isNudge ? nudgeRank : reminderRules[kind].rank
}

const byRank = (a: DueReminder, b: DueReminder) =>
  rank(a) - rank(b) || a.dueAt.getTime() - b.dueAt.getTime() || a.id.localeCompare(b.id)

/** What leaves together, best rank first: a bundle, or one reminder alone. */
function groups(due: readonly DueReminder[]): [DueReminder, ...DueReminder[]][] {
  const byBundle = new Map<string, [DueReminder, ...DueReminder[]]>()
  for (const reminder of [...due].sort(byRank)) {
    const key = reminder.bundle ?? reminder.id
    const group = byBundle.get(key)
    if (group) group.push(reminder)
    else byBundle.set(key, [reminder])
  }
  return [...byBundle.values()]
}

function mailOf(group: readonly DueReminder[]): PlannedMail {
  const ids = (some: readonly DueReminder[]) => [...new Set(some.map(reminder => reminder.id))]
  const kind = group[0]?.kind
  return {
    together: ids(group.filter(reminder => reminder.kind === kind)),
    lines: ids(group.filter(reminder => reminder.kind !== kind)),
  }
}

/**
 * Which mails leave now. At most two a day that nobody asked for; what does not fit joins the last of them as a line,
 * or waits for the next. The second minute, debrief and analysis of an interview are lines of its thank-you mail, and
 * a mail of their own only when none leaves that day. Decide it under a lock on the user's row.
 */
export function decideBudget(due: readonly DueReminder[], day: DayOfMails): BudgetDecision {
  const ofBundle = (day.ofBundle ?? []).filter(isOfThankYou)
  const thanksToday = (day.laterToday ?? []).filter(isThankYou)
  const laterToday = (day.laterToday ?? []).filter(reminder => !isExempt(reminder))
  const exempt: PlannedMail[] = []
  const counted: PlannedMail[] = []
  const waiting: string[] = []

  for (const group of groups(due)) {
    const [first] = group
    const companions = ofBundle.filter(other => other.bundle === first.bundle)
    if (group.some(isExempt)) {
      exempt.push(mailOf(group.some(isThankYou) ? [...group, ...companions] : group))
      continue
    }
    const mail = mailOf(group)
    const all = [...mail.together, ...mail.lines]
    const kept = laterToday.filter(other => rank(other) < rank(first)).length
    const last = counted.at(-1)
    if (thanksToday.some(thanks => thanks.bundle === first.bundle)) waiting.push(...all)
    else if (day.sentToday + counted.length + kept < unaskedMailsPerDay) counted.push(mail)
    else if (last) last.lines.push(...all)
    else waiting.push(...all)
  }
  return { mails: [...exempt, ...counted], waiting }
}
