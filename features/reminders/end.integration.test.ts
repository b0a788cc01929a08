import { eq } from 'drizzle-orm'
import { expect, it } from 'vitest'
import { asUser } from '@/db/doors'
import { reminders } from '@/db/schema/reminders'
import { newPerson, remindersOf } from '@/e2e/support/deliveries'
import { seedReminders, takeBackReminders } from '@/e2e/support/plan-mail'
import { useTestDatabase } from '@/e2e/support/use-test-database'
import { endReminder } from './end'

useTestDatabase()
const now = new Date('2026-11-23T12:00:00Z')
const at = (hours: number) => new Date(now.getTime() + hours * 3_600_000)
const item = (planKey: string, hours: number) => ({
  kind: 'analysis' as const,
  planKey,
  dueAt: at(hours),
  notAfter: at(100),
  why: 'Because.',
})

it('snoozes once per mail: a second tap on the same mail changes nothing', async () => {
  const { id: user } = await newPerson()
  await seedReminders(user, [item('a', 1)], now)
  const [one] = await remindersOf(user)
  const snooze = (hours: number) =>
    asUser(user, tx =>
      endReminder(tx, user, one?.id ?? '', { do: 'snooze', until: at(hours), snoozes: 0 }, now),
    )
  expect(await snooze(24)).toEqual({ ok: true, until: at(24) })
  expect(await snooze(48)).toEqual({ ok: false, reason: 'already_snoozed', until: at(24) })
  expect(await remindersOf(user)).toMatchObject([
    { state: 'planned', lookAt: at(24), asked: true, snoozes: 1 },
  ])
})

it('done is done for good, however often it is planned again, and says by whom', async () => {
  const { id: user } = await newPerson()
  await seedReminders(user, [item('a', 1)], now)
  await seedReminders(user, [item('a', 2)], now)
  const [one, ...others] = await remindersOf(user)
  expect(others).toEqual([])
  await asUser(user, tx => endReminder(tx, user, one?.id ?? '', { do: 'done' }, now))
  await seedReminders(user, [item('a', 5)], now)
  expect(await remindersOf(user)).toMatchObject([
    { state: 'done', dueAt: at(2), endReason: 'marked_done', outcome: null },
  ])
})

it('what waits can be taken back; of the rest it is known that it was already leaving', async () => {
  const { id: user } = await newPerson()
  const { id: other } = await newPerson()
  await seedReminders(user, [item('a', 1), item('b', 2)], now)
  await seedReminders(other, [item('a', 1)], now)
  await asUser(user, tx => tx.update(reminders).set({ state: 'leaving' }).where(eq(reminders.planKey, 'b')))
  await takeBackReminders(user, now, 'link_ended')
  expect(await remindersOf(user)).toMatchObject([
    { state: 'cancelled', endReason: 'link_ended' },
    { state: 'leaving', endReason: 'link_ended' },
  ])
  expect(await remindersOf(other)).toMatchObject([{ state: 'planned', endReason: null }])
})
