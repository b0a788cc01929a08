import { randomUUID } from 'node:crypto'
import { and, eq } from 'drizzle-orm'
import { expect, it } from 'vitest'
import { tapEffects } from '@/app/api/act/effects'
import { asSystem, asUser } from '@/db/doors'
import { deliveries } from '@/db/schema/deliveries'
import { drafts } from '@/db/schema/drafts'
import { inboundAddresses } from '@/db/schema/inbound-addresses'
import { rateLimits } from '@/db/schema/rate-limits'
import { reminders } from '@/db/schema/reminders'
import { settings } from '@/db/schema/settings'
import { seedInterview } from '@/e2e/support/seed-interview'
import { useTestDatabase } from '@/e2e/support/use-test-database'
import { reopenDraft } from '@/features/drafts/mutations'
import { findSentDraft, keepSent } from '@/features/inbound/sent-copy'
import { type Tap, tapReminder } from '@/features/reminders/tap'
import { markWhatPassed, planTouched } from './plan-due'
import { planEverything } from './plan-everything'
import { mark } from './touched'

process.env.AUTH_SECRET ??= 'a secret for tests of at least 32 characters'
useTestDatabase()
const mailedAt = new Date('2026-12-02T14:30:00Z') // the first nudge, 09:30 in New York on a Wednesday
const ana = { name: 'Ana Osei', email: 'ana@northlight.example' }

/** The first nudge, mailed; and the clock, moved on as the scheduler would. */
async function nudged() {
  await asSystem('test', tx => tx.delete(rateLimits)) // the hour of the test before lies ahead
  const my = await seedInterview([ana, { name: 'Ben Roth', email: 'ben@northlight.example' }])
  await my.as(tx => planEverything(tx, my.userId, new Date('2026-11-25T12:00:00Z')))
  const nudges = () => my.as(tx => tx.select().from(drafts).where(eq(drafts.origin, 'nudge')))
  const step = async (name: string) => (await nudges()).find(row => row.step === name)
  const first = await step('first')
  await asUser(my.userId, async tx => {
    const id = randomUUID()
    await tx.insert(deliveries).values({
      ...{ id, userId: my.userId, kind: 'draft', subject: 'Time to ask', state: 'sent' },
      ...{ idempotencyKey: id, nextTryAt: mailedAt, createdAt: mailedAt },
    })
    await tx
      .update(reminders)
      .set({ state: 'sent', deliveryId: id, endedAt: mailedAt })
      .where(eq(reminders.draftId, first?.id ?? ''))
    await mark(tx, my.userId, 'process', [my.pipelineId])
  })
  const at = async (text: string) => {
    const now = new Date(text)
    await markWhatPassed(now)
    await planTouched(now)
  }
  await at('2026-12-02T15:00:00Z')
  const questions = () =>
    my.as(tx =>
      tx
        .select()
        .from(reminders)
        .where(and(eq(reminders.kind, 'sent_check'), eq(reminders.draftId, first?.id ?? '')))
        .orderBy(reminders.dueAt),
    )
  const tap = async (what: Tap, text: string) => {
    const now = new Date(text)
    const [open] = (await questions()).filter(row => row.state === 'planned')
    const asked = { reminderId: open?.id ?? '', generation: 0, tap: what }
    return my.change(now, tx => tapReminder(tx, my.userId, asked, tapEffects, now))
  }
  return { ...my, step, at, questions, tap }
}

it('asks too where one’s own address learns by itself: what was shared from a phone carries none', async () => {
  const { as, at, questions, step, userId } = await nudged()
  await as(tx => tx.insert(inboundAddresses).values({ userId }))
  await at('2026-12-04T05:30:00Z')
  expect((await questions()).map(row => row.state)).toEqual(['cancelled', 'planned'])
  await at('2026-12-05T05:30:00Z')
  expect((await step('first'))?.state).toBe('probably_sent')
})

it('asks the next two working mornings, then counts it as sent since its mail, and the ladder goes on', async () => {
  const { step, at, questions, change, userId } = await nudged()
  expect((await questions()).map(row => [row.dueAt, row.state, row.why])).toEqual([
    [new Date('2026-12-03T13:30:00Z'), 'planned', 'Did your nudge to Ana go out?'],
  ])
  await at('2026-12-04T05:30:00Z')
  expect((await questions()).map(row => [row.dueAt, row.state, row.endReason])).toEqual([
    [new Date('2026-12-03T13:30:00Z'), 'cancelled', 'asked_on_today'],
    [new Date('2026-12-04T13:30:00Z'), 'planned', null],
  ])
  expect((await step('first'))?.state).toBe('open')
  await at('2026-12-05T05:30:00Z')
  const first = await step('first')
  expect(first).toMatchObject({ state: 'probably_sent', probablySentAt: mailedAt, sentAt: null })
  const second = await step('second')
  expect(second).toMatchObject({ state: 'open', sendAt: new Date('2026-12-09T14:30:00Z') })
  expect(second?.body).not.toMatch(/wrote|my (?:last )?message/)
  expect(second?.why).toContain('after your first nudge was due')

  // Not right: it is to be sent again, the second waits for it, and the old silence proves nothing.
  const now = new Date('2026-12-07T15:00:00Z')
  await change(now, tx => reopenDraft(tx, userId, first?.id ?? '', now))
  expect(await step('first')).toMatchObject({ state: 'open', probablySentAt: null, notSentAt: now })
  expect((await step('second'))?.deletedAt).not.toBeNull()
  await at('2026-12-08T05:30:00Z')
  expect((await step('first'))?.state).toBe('open')
})

it.each([
  ['sent', { state: 'sent', sentAt: mailedAt }],
  ['not_yet', { state: 'open', sentAt: null, notSentAt: new Date('2026-12-03T14:00:00Z') }],
  ['not_me', { state: 'skipped' }],
] as const)('one tap answers it: %s', async (what, then) => {
  const { step, questions, tap } = await nudged()
  expect(await tap(what, '2026-12-03T14:00:00Z')).toEqual({ ok: true })
  expect(await step('first')).toMatchObject(then)
  const planned = (await questions()).filter(row => row.state === 'planned')
  expect(planned.map(row => row.dueAt)).toEqual(what === 'not_yet' ? [new Date('2026-12-07T13:30:00Z')] : [])
})

it('a sure copy of it says when it went: nothing is asked any more, and the next one waits from there', async () => {
  const { change, userId, step, at, questions } = await nudged()
  const first = await step('first')
  const wentAt = new Date('2026-12-03T16:20:00Z')
  const letter = {
    ...{ to: ['ana@northlight.example'], subject: `Re: ${first?.subject}`, at: wentAt },
    body: `${first?.body}\n\nPS: my own words.`,
  }
  const match = await findSentDraft(userId, letter)
  if (!match || typeof match === 'string') throw new Error('no match')
  expect(match).toMatchObject({ draftId: first?.id, sure: true })
  const heardAt = new Date('2026-12-04T05:00:00Z')
  await change(heardAt, tx => keepSent(tx, userId, match.draftId, letter, heardAt))
  await at('2026-12-04T05:30:00Z')
  expect(await step('first')).toMatchObject({ state: 'sent', sentAt: wentAt, body: letter.body })
  expect((await questions()).filter(row => row.state === 'planned')).toEqual([])
  // A day later than where it was mailed and went at once.
  expect(await step('second')).toMatchObject({ state: 'open', sendAt: new Date('2026-12-10T14:30:00Z') })
})

it('assumes nothing while mail is stopped, or while a line is missing that only they can write', async () => {
  for (const change of [
    { of: settings, set: { suppressedAt: mailedAt, suppressedBy: 'unsubscribed' as const } },
    { of: drafts, set: { body: 'Hi Ana,\n\n{note}', edited: true } },
  ]) {
    const { as, step, at } = await nudged()
    await as(tx => tx.update(change.of as typeof drafts).set(change.set as never))
    await at('2026-12-04T05:30:00Z')
    await at('2026-12-05T05:30:00Z')
    expect((await step('first'))?.state).toBe('open')
  }
})
