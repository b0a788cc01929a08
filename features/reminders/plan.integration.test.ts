import { eq } from 'drizzle-orm'
import { expect, it } from 'vitest'
import { asSystem, asUser } from '@/db/doors'
import { reminders } from '@/db/schema/reminders'
import { useTestDatabase } from '@/e2e/support/use-test-database'
import { createAccount } from '@/features/account/create-account'
import { endReminder } from './end'
import { cancelReminders, type PlanItem, planReminders, replaceReminders } from './plan'

useTestDatabase()
const now = new Date('2026-11-23T12:00:00Z')
const at = (hours: number) => new Date(now.getTime() + hours * 3_600_000)
const item = (planKey: string, hours: number, more: Partial<PlanItem> = {}): PlanItem => ({
  kind: 'analysis',
  planKey,
  dueAt: at(hours),
  why: 'Because.',
  ...more,
})

let people = 0
const newUser = () =>
  asSystem('test', tx => createAccount(tx, { email: `plan-${++people}@example.com` })).then(user => user.id)
const rows = (userId: string) =>
  asUser(userId, tx => tx.select().from(reminders).where(eq(reminders.userId, userId)))

it('plans one reminder for one event, replaces it while it waits, and never plans an ended one again', async () => {
  const user = await newUser()
  await asUser(user, tx => planReminders(tx, user, [item('a', 1)], now))
  await asUser(user, tx => planReminders(tx, user, [item('a', 2, { why: 'Moved.' })], now))
  const [one, ...others] = await rows(user)
  expect(others).toHaveLength(0)
  expect(one).toMatchObject({ dueAt: at(2), lookAt: at(2), why: 'Moved.', state: 'planned' })
  await asUser(user, tx => endReminder(tx, user, one?.id ?? '', { do: 'done' }, now))
  await asUser(user, tx => planReminders(tx, user, [item('a', 5)], now))
  expect(await rows(user)).toMatchObject([{ state: 'done', dueAt: at(2) }])
})

it('leaves out what is already past, and keeps a snooze when the same plan is made again', async () => {
  const user = await newUser()
  const plan = [item('a', 1), item('late', -5, { notAfter: at(-1) })]
  await asUser(user, tx => planReminders(tx, user, plan, now))
  const [one] = await rows(user)
  await asUser(user, tx =>
    tx
      .update(reminders)
      .set({ lookAt: at(9) })
      .where(eq(reminders.id, one?.id ?? '')),
  )
  await asUser(user, tx => planReminders(tx, user, plan, now))
  expect(await rows(user)).toMatchObject([{ planKey: 'a', lookAt: at(9) }])
})

it('moves there and back again: what a reschedule took back may be planned once more', async () => {
  const user = await newUser()
  const all = { all: true } as const
  for (const key of ['first', 'second', 'first'])
    await asUser(user, tx => replaceReminders(tx, user, all, [item(key, 3)], 'It was moved.', now))
  const found = await rows(user)
  expect(found.find(row => row.planKey === 'first')).toMatchObject({ state: 'planned', outcome: null })
  expect(found.find(row => row.planKey === 'second')).toMatchObject({
    state: 'cancelled',
    outcome: 'It was moved.',
  })
})

it('cancels what waits and says of the rest that it was already leaving', async () => {
  const user = await newUser()
  await asUser(user, tx => planReminders(tx, user, [item('a', 1), item('b', 1)], now))
  await asUser(user, tx => tx.update(reminders).set({ state: 'leaving' }).where(eq(reminders.planKey, 'b')))
  const counts = await asUser(user, tx => cancelReminders(tx, user, { all: true }, 'It is off.', now))
  expect(counts).toEqual({ cancelled: 1, leaving: 1 })
})

it('snoozes once per mail: a second tap on the same mail changes nothing', async () => {
  const user = await newUser()
  await asUser(user, tx => planReminders(tx, user, [item('a', 1, { notAfter: at(100) })], now))
  const [one] = await rows(user)
  const snooze = (hours: number) =>
    asUser(user, tx =>
      endReminder(tx, user, one?.id ?? '', { do: 'snooze', until: at(hours), snoozes: 0 }, now),
    )
  expect(await snooze(24)).toEqual({ ok: true, until: at(24) })
  expect(await snooze(48)).toEqual({ ok: false, reason: 'already_snoozed', until: at(24) })
  expect(await rows(user)).toMatchObject([{ state: 'planned', lookAt: at(24), asked: true, snoozes: 1 }])
})

it('leaves a snooze alone when the same is planned again, and takes it back with the rest', async () => {
  const user = await newUser()
  const all = { all: true } as const
  const first = item('first', -2, { bundle: 'b' })
  await asUser(user, tx => planReminders(tx, user, [first], now))
  const [one] = await rows(user)
  const snooze = { do: 'snooze', until: at(24), snoozes: 0 } as const
  await asUser(user, tx => endReminder(tx, user, one?.id ?? '', snooze, now))
  const later = [{ ...first, overtaken: true }, item('second', -1)]
  for (const plan of [[first], later])
    await asUser(user, tx => replaceReminders(tx, user, all, plan, 'It was moved.', now))
  const [kept] = (await rows(user)).filter(row => row.planKey === 'first')
  expect(kept).toMatchObject({ state: 'planned', asked: true, bundle: null, dueAt: at(24), lookAt: at(24) })
  await asUser(user, tx => replaceReminders(tx, user, all, [item('third', 3)], 'It was moved.', now))
  expect((await rows(user)).map(row => row.state).toSorted()).toEqual(['cancelled', 'cancelled', 'planned'])
})
