import { eq } from 'drizzle-orm'
import { expect, it } from 'vitest'
import { drafts } from '@/db/schema/drafts'
import { nextSteps } from '@/db/schema/next-steps'
import { pipelines } from '@/db/schema/pipelines'
import { reminders } from '@/db/schema/reminders'
import { seedInterview } from '@/e2e/support/seed-interview'
import { useTestDatabase } from '@/e2e/support/use-test-database'
import { reopenSeveral } from '@/features/drafts/mark-several'
import { markDraftSent, reopenDraft } from '@/features/drafts/mutations'
import { saveFacts } from '@/features/next-steps/mutations'
import { settleFact } from '@/features/next-steps/settle-fact'
import { endReminder } from '@/features/reminders/end'

useTestDatabase()
const evening = new Date('2026-11-24T20:00:00Z')
const ana = { name: 'Ana Osei', kind: 'hiring_manager', email: 'ana@northlight.example' } as const

async function seeded(channel: 'phone' | 'email') {
  const my = await seedInterview([ana])
  await my.change(evening, tx =>
    saveFacts(
      tx,
      my.userId,
      my.interviewId,
      [
        settleFact('decision_date', { state: 'answered', date: '2026-12-04' }),
        settleFact('who_contacts', { state: 'answered', who: 'me' }),
        settleFact('channel', { state: 'answered', channel }),
      ],
      evening,
    ),
  )
  const calls = () => my.as(tx => tx.select().from(reminders).where(eq(reminders.kind, 'own_call')))
  const [nudge] = await my.as(tx => tx.select().from(drafts).where(eq(drafts.origin, 'nudge')))
  const [thanks] = await my.as(tx => tx.select().from(drafts).where(eq(drafts.origin, 'thank_you')))
  return { ...my, calls, nudge, thanks }
}

it('my own call is mine: a card for the day after, said so in the letter, and nobody asked before', async () => {
  const my = await seeded('phone')
  const [call, ...more] = await my.calls()
  expect(more).toEqual([])
  expect(call).toMatchObject({ state: 'planned', dueAt: new Date('2026-12-07T15:00:00Z') })
  expect(call?.why).toContain('You said you’d call Ana at Northlight')
  expect(my.thanks?.body).toMatch(
    /I'll (?:call you|give you a call) once you have decided, after Friday, December 4\./,
  )
  expect(my.nudge).toMatchObject({ kind: 'nudge_undated', sendAt: new Date('2026-12-14T14:30:00Z') })
  expect(`${my.nudge?.body} ${my.nudge?.why}`).not.toMatch(/hoped|they named|December 4/)
})

it('they were in touch, or it is over: the call is not wanted', async () => {
  const my = await seeded('phone')
  const heard = new Date('2026-12-04T15:00:00Z')
  await my.change(heard, tx => tx.update(pipelines).set({ lastHeardAt: heard }))
  expect((await my.calls()).map(({ state }) => state)).toEqual(['cancelled'])
  await my.change(heard, tx => tx.update(pipelines).set({ lastHeardAt: null }))
  expect((await my.calls()).map(({ state }) => state)).toEqual(['planned'])
  await my.change(heard, tx => tx.update(pipelines).set({ stage: 'rejected', endedAt: heard }))
  expect((await my.calls()).map(({ state }) => state)).toEqual(['cancelled'])
})

it('once I have called or written, as I said I would, nothing is left to do about that day', async () => {
  const my = await seeded('phone')
  const keptOn = async (at = my) =>
    (await at.as(tx => tx.select().from(nextSteps))).find(({ fact }) => fact === 'decision_date')?.keptOn
  const [call] = await my.calls()
  const done = new Date('2026-12-05T02:00:00Z') // the evening of the 4th over there
  await my.change(done, tx => endReminder(tx, my.userId, call?.id ?? '', { do: 'done' }, done))
  expect(await keptOn()).toBe('2026-12-04')

  const written = await seeded('email')
  const nudge = written.nudge?.id ?? ''
  const early = new Date('2026-12-02T15:00:00Z')
  await written.change(early, tx => markDraftSent(tx, written.userId, nudge, early))
  expect(await keptOn(written)).toBeNull()
  await written.change(early, tx => reopenDraft(tx, written.userId, nudge, early))
  const later = new Date('2026-12-07T15:00:00Z')
  await written.change(later, tx => markDraftSent(tx, written.userId, nudge, later))
  expect(await keptOn(written)).toBe('2026-12-07')
  await written.change(later, tx => reopenSeveral(tx, written.userId, [nudge], later))
  expect(await keptOn(written)).toBeNull()
})

it('by e-mail it is a letter of mine, the working day after', async () => {
  const my = await seeded('email')
  expect(await my.calls()).toEqual([])
  expect(my.nudge).toMatchObject({ kind: 'nudge_undated', sendAt: new Date('2026-12-07T14:30:00Z') })
})
