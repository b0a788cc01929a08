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
  /** When it is due now: later than planned after quiet hours, or once it waited for another. Else `dueAt`. */
  lookAt?: Date
  /** After this it no longer makes sense. */
  notAfter?: Date | null
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
  /** Due within the quarter of an hour: it goes along. */
  soon?: readonly DueReminder[]
  /** All of a thank-you bundle that is planned but not due: its mail takes them along. */
  ofBundle?: readonly DueReminder[]
}

export const unaskedMailsPerDay = 2

const isOfThankYou = (due: DueReminder) => due.bundle?.startsWith('thank-you:') === true
export const isThankYou = (due: DueReminder) =>
  isOfThankYou(due) && reminderRules[due.kind].counts === 'thanks'

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

/** An interview's brief and its minute are tied to their hour: they lead whatever leaves with them. */
const leadsAll = ({ kind }: DueReminder) =>
  kind === 'brief_hour' || kind === 'minute' || kind === 'brief_evening'

type Group = readonly DueReminder[]

const timeOf = (group: Group) => Math.min(...group.map(({ lookAt, dueAt }) => +(lookAt ?? dueAt)))
const quarterHour = 15 * 60_000

/** What falls due within the same quarter of an hour, by its first; after an outage each hour's has its own mail. */
function clusters(groups: readonly Group[]): Group[][] {
  const all: Group[][] = []
  for (const group of [...groups].sort((a, b) => timeOf(a) - timeOf(b))) {
    const last = all.at(-1)
    if (last?.[0] && timeOf(group) - timeOf(last[0]) <= quarterHour) last.push(group)
    else all.push([group])
  }
  // The best rank leads, or what is tied to its hour.
  return all.map(cluster =>
    cluster.sort((a, b) => Number(b.some(leadsAll)) - Number(a.some(leadsAll)) || byFirst(a, b)),
  )
}

const byFirst = ([a]: Group, [b]: Group) => (a && b ? byRank(a, b) : 0)

/** One mail: the first of what is due leads; letters stand whole beside a letter, the rest is a line each. */
function mailOf([first = [], ...rest]: readonly Group[], along: readonly DueReminder[]): PlannedMail {
  const kind = first[0]?.kind
  const isWhole = (reminder: DueReminder) =>
    reminder.kind === kind && (kind === 'draft' || first.includes(reminder))
  const all = [...first, ...rest.flat(), ...along]
  const ids = (some: readonly DueReminder[]) => [...new Set(some.map(reminder => reminder.id))]
  const together = ids(all.filter(isWhole))
  return { together, lines: ids(all).filter(id => !together.includes(id)) }
}

/**
 * What ranks before all that is due and comes within the quarter of an hour leads the mail: the rest waits those few
 * minutes, unless it is tied to its own, or would be too late.
 */
function waitsFor(leaving: readonly DueReminder[], soon: readonly DueReminder[]): boolean {
  const first = soon.filter(one => !isExempt(one)).sort(byRank)[0]
  const canWait = ({ kind, notAfter }: DueReminder) =>
    !reminderRules[kind].exact && first && (!notAfter || notAfter > first.dueAt)
  return Boolean(first && leaving.every(one => !isExempt(one) && canWait(one) && rank(first) < rank(one)))
}

/**
 * Which mails leave now: what falls due within the same quarter of an hour is one. At most two a day that nobody asked
 * for; what does not fit goes along in another, or waits for the next. The second minute, debrief and analysis of an
 * interview are lines of its thank-you mail, and a mail of their own only when none leaves that day. Decide it under a
 * lock on the user's row.
 */
export function decideBudget(due: readonly DueReminder[], day: DayOfMails): BudgetDecision {
  const ofBundle = (day.ofBundle ?? []).filter(isOfThankYou)
  const thanksToday = (day.laterToday ?? []).filter(isThankYou)
  const laterToday = (day.laterToday ?? []).filter(reminder => !isExempt(reminder))
  const isRider = ({ kind }: DueReminder) => Boolean(reminderRules[kind].ridesOnly)
  const waiting: string[] = []
  const leaving: Group[] = []
  for (const group of groups(due.filter(reminder => !isRider(reminder)))) {
    const { bundle } = group[0]
    const companions = ofBundle.filter(other => other.bundle === bundle)
    if (group.some(isExempt)) leaving.push(group.some(isThankYou) ? [...group, ...companions] : group)
    else if (thanksToday.some(thanks => thanks.bundle === bundle)) waiting.push(...group.map(({ id }) => id))
    else leaving.push(group)
  }
  const waits = new Set(due.flatMap(({ id, bundle }) => (bundle && waiting.includes(id) ? [bundle] : [])))
  const canComeAlong = ({ kind, bundle }: DueReminder) =>
    !reminderRules[kind].exact && !(bundle && waits.has(bundle))
  const soon = groups((day.soon ?? []).filter(canComeAlong))

  const planned: { cluster: Group[]; along: DueReminder[] }[] = []
  let counted = 0
  const isFree = (cluster: readonly Group[]) => cluster.some(group => group.some(isExempt))
  const inOrder = clusters(leaving).sort(
    (a, b) => Number(isFree(b)) - Number(isFree(a)) || byFirst(a[0] ?? [], b[0] ?? []),
  )
  for (const cluster of inOrder) {
    const begins = Math.min(...cluster.map(timeOf))
    const along = soon.filter(group => timeOf(group) - begins <= quarterHour).flat()
    const first = cluster[0]?.[0]
    const kept = laterToday.filter(other => first && rank(other) < rank(first)).length
    const fits = isFree(cluster) || day.sentToday + counted + kept < unaskedMailsPerDay
    const last = planned.at(-1)
    if (fits && waitsFor(cluster.flat(), along)) waiting.push(...cluster.flat().map(({ id }) => id))
    else if (fits) {
      planned.push({ cluster, along: [...along] })
      if (!isFree(cluster)) counted++
    } else if (last) last.along.push(...cluster.flat())
    else waiting.push(...cluster.flat().map(({ id }) => id))
  }
  // Nobody on their way in, or just out of the door, is asked about letters.
  const isBusy = (cluster: Group[]) => ['brief_hour', 'minute'].includes(cluster[0]?.[0]?.kind ?? '')
  const carrier = planned.find(({ cluster }) => !isBusy(cluster))
  carrier?.along.push(...due.filter(isRider).sort(byRank))
  const said = new Set<string>()
  const mails = planned.map(({ cluster, along }) => {
    const mail = mailOf(
      cluster,
      along.filter(({ id }) => !said.has(id)),
    )
    for (const id of [...mail.together, ...mail.lines]) said.add(id)
    return mail
  })
  return { mails, waiting }
}
