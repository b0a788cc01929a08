import { eq } from 'drizzle-orm'
import { expect, it } from 'vitest'
import { tapEffects } from '@/app/api/act/effects'
import { asUser } from '@/db/doors'
import { auditLog } from '@/db/schema/audit-log'
import { drafts } from '@/db/schema/drafts'
import { interviews } from '@/db/schema/interviews'
import { offers } from '@/db/schema/offers'
import { pipelines } from '@/db/schema/pipelines'
import { reminders } from '@/db/schema/reminders'
import { newPerson, remindersOf } from '@/e2e/support/deliveries'
import { leaveAsPlanted, seedReminders } from '@/e2e/support/plan-mail'
import { seedInterview } from '@/e2e/support/seed-interview'
import { useTestDatabase } from '@/e2e/support/use-test-database'
import { change } from '@/features/planning/change'
import { planEverything } from '@/features/planning/plan-everything'
import type { PlanItem } from '@/features/planning/plan-item'
import type { Snooze } from './snooze'
import { type Tap, tapReminder } from './tap'
import { whatIsSo } from './tap-words'

useTestDatabase()
const now = new Date('2026-11-23T12:00:00Z') // a Monday

async function reminded() {
  const user = await newPerson()
  const draftId = await asUser(user.id, async tx => {
    const [draft] = await tx.insert(drafts).values({ userId: user.id, kind: 'nudge_dated' }).returning()
    return draft?.id ?? ''
  })
  await seedReminders(user.id, [{ kind: 'draft', planKey: 'n1', draftId, dueAt: now, why: 'Now.' }], now)
  await leaveAsPlanted(user.id)
  const [reminder] = await remindersOf(user.id)
  const tap = (what: Tap, snooze?: Snooze) =>
    change(user.id, now, tx =>
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

/** Planned reminders of one pipeline, by key; `tap` is made on the first. */
async function steps(
  items: readonly (Pick<PlanItem, 'kind' | 'planKey'> & { days: number })[],
  of: Partial<typeof pipelines.$inferInsert> = {},
) {
  const user = await newPerson()
  const planned = await asUser(user.id, async tx => {
    const mine = { userId: user.id }
    const [process_] = await tx
      .insert(pipelines)
      .values({ ...mine, company: 'Halden', role: 'r', stage: 'interviewing', ...of })
      .returning()
    const about = { ...mine, pipelineId: process_?.id ?? '' }
    const [draft] = await tx
      .insert(drafts)
      .values({ ...about, kind: 'thank_you_panel' })
      .returning()
    const [round] = await tx
      .insert(interviews)
      .values({
        ...about,
        startWall: '2026-11-23T10:00',
        zone: 'UTC',
        startsAt: now,
        endsAt: now,
        tzdbVersion: 't',
      })
      .returning()
    const [offer] = await tx
      .insert(offers)
      .values({ ...about, receivedOn: '2026-11-23' })
      .returning()
    const thing = { draft: { draftId: draft?.id }, offer_deadline: { offerId: offer?.id } } as const
    return items.map(({ kind, planKey, days }) => ({
      ...{ kind, planKey, pipelineId: about.pipelineId, interviewId: round?.id, why: 'Now.' },
      ...(thing as Partial<Record<string, object>>)[kind],
      dueAt: new Date(now.getTime() + days * 86_400_000),
    }))
  })
  await seedReminders(user.id, planned, now)
  await leaveAsPlanted(user.id)
  const [first] = items
  const tap = async (what: Tap, snooze?: Snooze) => {
    const reminder = (await remindersOf(user.id)).find(row => row.planKey === first?.planKey)
    const request = { reminderId: reminder?.id ?? '', generation: 0, tap: what, snooze }
    return change(user.id, now, tx => tapReminder(tx, user.id, request, tapEffects, now))
  }
  const states = async () =>
    Object.fromEntries((await remindersOf(user.id)).map(row => [row.planKey, row.state]))
  return { user, tap, states }
}

const draft = (planKey: string, days: number) => ({ kind: 'draft' as const, planKey, days })

it.each([
  ['a draft and its overdue step', [draft('first', 0), draft('overdue', 1)]],
  [
    'the minute and the second',
    [
      { kind: 'minute' as const, planKey: 'first', days: 0 },
      { kind: 'minute_again' as const, planKey: 'again', days: 0.1 },
    ],
  ],
  [
    'the two calls before an offer is answered',
    [
      { kind: 'offer_deadline' as const, planKey: 'three', days: 0 },
      { kind: 'offer_deadline' as const, planKey: 'one', days: 2 },
    ],
  ],
])('"Done" is done with all of it: %s', async (_, items) => {
  const other = { kind: 'analysis' as const, planKey: 'other', days: 1 }
  const { tap, states } = await steps([...items, other])
  expect(await tap('done')).toEqual({ ok: true })
  const { other: rest, ...ended } = await states()
  expect(new Set(Object.values(ended))).toEqual(new Set(['done']))
  expect(rest).toBe('planned')
})

it('put off, its further step does not come before it', async () => {
  const soon = await steps([draft('first', 0), draft('overdue', 1)])
  await soon.tap('snooze', 'next_week')
  expect(await soon.states()).toEqual({ first: 'planned', overdue: 'done' })
  const far = await steps([draft('first', 0), draft('overdue', 8)])
  await far.tap('snooze', 'tomorrow')
  expect(await far.states()).toEqual({ first: 'planned', overdue: 'planned' })
})

it('puts a message off by the days and the clock of those who read it', async () => {
  const until = async (country: string, zone: string, snooze: Snooze) => {
    const { user, tap } = await steps([draft('first', 0)], { country, zone })
    await tap('snooze', snooze)
    return (await remindersOf(user.id))[0]?.lookAt.toISOString()
  }
  // In Japan the 23rd of November is a holiday, and half past nine the next day is evening here.
  expect(await until('JP', 'Asia/Tokyo', 'tomorrow')).toBe('2026-11-23T20:55:00.000Z')
  expect(await until('US', 'America/New_York', 'tomorrow')).toBe('2026-11-24T14:30:00.000Z')
})

it('"It didn’t take place" takes the interview out, with the notes that would have been written', async () => {
  const my = await seedInterview([{ name: 'Ana Osei' }])
  await my.as(tx => planEverything(tx, my.userId, now))
  await my.as(tx => tx.update(reminders).set({ state: 'sent' }).where(eq(reminders.kind, 'minute')))
  const find = async (kind: string) => (await remindersOf(my.userId)).find(row => row.kind === kind)
  const tap = async (kind: string) => {
    const reminderId = (await find(kind))?.id ?? ''
    return my.change(now, tx =>
      tapReminder(tx, my.userId, { reminderId, generation: 0, tap: 'not_held' }, tapEffects, now),
    )
  }
  expect(await tap('draft'), 'a note’s own mail cannot say so').toEqual({ ok: false })
  expect(await tap('minute')).toEqual({ ok: true })
  expect((await my.as(tx => tx.select().from(interviews)))[0]?.state).toBe('cancelled')
  const waiting = (await remindersOf(my.userId)).filter(({ state }) => state === 'planned')
  expect(waiting.filter(row => row.pipelineId === my.pipelineId)).toEqual([])
  const minute = await find('minute')
  expect(minute && whatIsSo(minute, 0, 'not_held')?.title).toBe('Marked as not held')
  const said = await my.as(tx => tx.select().from(auditLog).where(eq(auditLog.entityId, my.interviewId)))
  expect(said).toMatchObject([{ action: 'interview.cancelled', by: 'token' }])
})
