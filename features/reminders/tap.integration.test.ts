import { eq } from 'drizzle-orm'
import { expect, it } from 'vitest'
import { tapEffects } from '@/app/api/act/effects'
import { asUser } from '@/db/doors'
import { auditLog } from '@/db/schema/audit-log'
import { drafts } from '@/db/schema/drafts'
import { newPerson, remindersOf } from '@/e2e/support/deliveries'
import { useTestDatabase } from '@/e2e/support/use-test-database'
import { planReminders } from './plan'
import type { Snooze } from './snooze'
import { type Tap, tapReminder } from './tap'
import { whatIsSo } from './tap-words'

useTestDatabase()
const now = new Date('2026-11-23T12:00:00Z') // a Monday

async function reminded() {
  const user = await newPerson()
  const draftId = await asUser(user.id, async tx => {
    const [draft] = await tx.insert(drafts).values({ userId: user.id, kind: 'nudge_dated' }).returning()
    const draftId = draft?.id ?? ''
    await planReminders(
      tx,
      user.id,
      [{ kind: 'draft', planKey: 'n1', draftId, dueAt: now, why: 'Now.' }],
      now,
    )
    return draftId
  })
  const [reminder] = await remindersOf(user.id)
  const tap = (what: Tap, snooze?: Snooze) =>
    asUser(user.id, tx =>
      tapReminder(
        tx,
        user.id,
        { reminderId: reminder?.id ?? '', generation: 0, tap: what, snooze },
        tapEffects,
        now,
      ),
    )
  const state = () => asUser(user.id, tx => tx.select().from(drafts).where(eq(drafts.id, draftId)))
  const audits = () =>
    asUser(user.id, tx => tx.select({ action: auditLog.action, by: auditLog.by }).from(auditLog))
  return { user, tap, state, audits }
}

it('"I sent it" marks the draft sent and ends its reminding, twice is once', async () => {
  const { user, tap, state, audits } = await reminded()
  expect(await tap('sent')).toEqual({ ok: true })
  expect(await tap('sent')).toEqual({ ok: true })
  expect(await state()).toMatchObject([{ state: 'sent', sentAt: now }])
  expect((await remindersOf(user.id)).filter(row => row.state === 'planned')).toEqual([])
  expect(await audits()).toContainEqual({ action: 'draft.sent', by: 'token' })
})

it('"They replied" ends the waiting, "not this person" leaves them out', async () => {
  const replied = await reminded()
  await replied.tap('replied')
  expect(await replied.state()).toMatchObject([{ state: 'answered' }])
  const left = await reminded()
  await left.tap('not_me')
  expect(await left.state()).toMatchObject([{ state: 'skipped' }])
})

it.each([
  ['tomorrow', '2026-11-24T09:30:00.000Z'],
  ['two_days', '2026-11-25T09:30:00.000Z'],
  ['next_week', '2026-11-30T09:30:00.000Z'],
] as const)(
  'put off until %s it comes back then, and a second tap changes nothing',
  async (snooze, until) => {
    const { user, tap } = await reminded()
    expect(await tap('snooze', snooze)).toEqual({ ok: true })
    expect(await tap('snooze', 'next_week')).toEqual({ ok: true })
    const [reminder] = await remindersOf(user.id)
    expect(reminder).toMatchObject({ state: 'planned', snoozes: 1, lookAt: new Date(until) })
    expect(reminder && whatIsSo(reminder, 0, undefined, 'UTC')?.title).toBe('Put off')
  },
)

it('a snooze without a day, and a tap on nothing, do nothing', async () => {
  const { user, tap, audits } = await reminded()
  expect(await tap('snooze')).toEqual({ ok: false })
  expect(await remindersOf(user.id)).toMatchObject([{ state: 'planned', snoozes: 0 }])
  expect(await audits()).toEqual([])
})
