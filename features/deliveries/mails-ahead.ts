import { type DueReminder, decideBudget, isExempt } from '@/features/reminders/budget'
import { nextAllowedMoment } from '@/features/reminders/quiet-hours'
import { ridesOnly } from '@/features/reminders/reminder-rules'
import { addDays, addMinutes, instantAt, localDate } from '@/lib/time'
import { lookAtPreferences } from './hold'
import type { Settings } from './mail-kind'

export interface Planned extends DueReminder {
  lookAt: Date
  notAfter: Date | null
  outcome: string | null
}

/** One mail to come: when it leaves, whole or a line each. */
export interface MailAhead<Row> {
  at: Date
  together: Row[]
  lines: Row[]
}

type Preferences = Parameters<typeof lookAtPreferences>[1] & Pick<Settings, 'zone'>

const alongMinutes = 15

/**
 * The mails that will leave before `until`, if nothing changes: what is planned, held by the person's own preferences and
 * made into mails by the day's budget, as the engine does when their time comes. Pure.
 */
export function mailsAhead<Row extends Planned>(
  planned: readonly Row[],
  preferences: Preferences,
  { now, until, sentToday = 0 }: { now: Date; until: Date; sentToday?: number },
): MailAhead<Row>[] {
  const { zone } = preferences
  const counted = new Map([[localDate(now, zone), sentToday]])
  const mails: MailAhead<Row>[] = []
  let waiting = planned
    .filter(({ kind }) => !ridesOnly.includes(kind))
    .flatMap(row => held(row, preferences, now))
  while (waiting.length > 0) {
    const at = earliest(waiting)
    if (at >= until) break
    const today = localDate(at, zone)
    const midnight = instantAt(addDays(today, 1), '00:00', zone)
    const [due, later] = [waiting.filter(row => row.lookAt <= at), waiting.filter(row => row.lookAt > at)]
    const { mails: leaving, waiting: notYet } = decideBudget(due, {
      sentToday: counted.get(today) ?? 0,
      laterToday: later.filter(row => row.lookAt < midnight),
      soon: later.filter(row => row.lookAt <= addMinutes(at, alongMinutes)),
      ofBundle: later,
    })
    const find = (ids: readonly string[]) => ids.flatMap(id => waiting.find(row => row.id === id) ?? [])
    for (const mail of leaving) {
      const [together, lines] = [find(mail.together), find(mail.lines)]
      mails.push({ at, together, lines })
      if (![...together, ...lines].some(isExempt)) counted.set(today, (counted.get(today) ?? 0) + 1)
    }
    const gone = new Set(leaving.flatMap(mail => [...mail.together, ...mail.lines]))
    const next = later.filter(row => row.lookAt < midnight && !gone.has(row.id))
    const morning = nextAllowedMoment(instantAt(addDays(today, 1), '08:30', zone), preferences)
    const moved = next.length > 0 ? earliest(next) : morning
    waiting = [
      ...later.filter(row => !gone.has(row.id)),
      ...due
        .filter(row => notYet.includes(row.id))
        .flatMap(row => held({ ...row, lookAt: moved }, preferences, now)),
    ]
  }
  return mails
}

const earliest = (rows: readonly Planned[]) => new Date(Math.min(...rows.map(row => row.lookAt.getTime())))

/** When the preferences let it go; nothing when they end it. */
function held<Row extends Planned>(row: Row, preferences: Preferences, now: Date): Row[] {
  const at = row.lookAt > now ? row.lookAt : now
  const look = lookAtPreferences(row, preferences, at)
  if ('skip' in look) return []
  return [{ ...row, lookAt: 'later' in look ? look.later : at }]
}
