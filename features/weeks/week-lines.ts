import 'server-only'
import type { Tx } from '@/db/doors'
import { paceOf } from './pace'
import { loadWeek } from './queries'

/** What the weekly mails add to their first sentence: where the search rests on little, or what the week held, if anything. */
export async function weekLines(tx: Tx, kind: 'weekly_plan' | 'weekly_review', now: Date): Promise<string[]> {
  const week = await loadWeek(tx, now)
  if (kind === 'weekly_plan') return [paceOf(week.counts, week.today, week.pausedUntil).line ?? []].flat()
  const { applications, conversations, followUps } = week.counts.week
  if (applications + conversations + followUps === 0) return []
  const count = (n: number, one: string, more: string) => `${n} ${n === 1 ? one : more}`
  return [
    `So far: ${count(applications, 'application', 'applications')}, ${count(conversations, 'conversation', 'conversations')}, ${count(followUps, 'message sent', 'messages sent')}.`,
  ]
}
