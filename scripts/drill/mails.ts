import type { Mailbox } from '@afterword/local-mailbox'
import { newPerson, remindersOf, type testClock } from '@/e2e/support/deliveries'
import { seedReminders } from '@/e2e/support/plan-mail'
import type { Figures } from './figures'

export const start = new Date('2026-11-24T09:00:00Z')
export const minute = 60_000

/** So many people with so many mails each, `apartMinutes` between one and the next: from 16 on each leaves alone. */
export async function seedMails(people: number, each: number, apartMinutes: number) {
  const users = await Promise.all(
    Array.from({ length: people }, () => newPerson({ quietFrom: 0, quietUntil: 0 })),
  )
  for (const { id } of users)
    await seedReminders(
      id,
      Array.from({ length: each }, (_, n) => ({
        kind: 'analysis' as const,
        planKey: `drill:${n}`,
        dueAt: new Date(start.getTime() + n * apartMinutes * minute),
        why: `Mail ${n} to ${id}`,
        asked: true,
      })),
      start,
    )
  return users.map(({ id }) => id)
}

export async function openMails(userIds: readonly string[]): Promise<number> {
  const rows = await Promise.all(userIds.map(remindersOf))
  return rows.flat().filter(({ state }) => state === 'planned' || state === 'leaving').length
}

/** Ticks each minute until nothing is open any more; how many minutes that took. */
export async function untilAllLeft(
  userIds: readonly string[],
  clock: ReturnType<typeof testClock>,
  tick: () => Promise<unknown>,
  patience = 24 * 60,
): Promise<number> {
  for (let minutes = 0; ; minutes++) {
    await tick()
    if ((await openMails(userIds)) === 0) return minutes
    if (minutes >= patience) return Number.POSITIVE_INFINITY
    clock.forward(minute)
  }
}

/** Each mail has its own subject, and the mailbox's log has each that it took. */
export async function countMails(userIds: readonly string[], { log }: Mailbox) {
  const due = (await Promise.all(userIds.map(remindersOf))).flat()
  const subjects = log().map(({ subject }) => subject)
  const once = new Set(subjects)
  return {
    lost: due.filter(({ why }) => !once.has(why)).length,
    twice: subjects.length - once.size,
    of: `${due.length} mails`,
  } satisfies Figures
}
