import { and, eq } from 'drizzle-orm'
import { expect, it } from 'vitest'
import type { Tx } from '@/db/doors'
import { drafts } from '@/db/schema/drafts'
import { reminders } from '@/db/schema/reminders'
import { settings } from '@/db/schema/settings'
import { seedInterview } from '@/e2e/support/seed-interview'
import { useTestDatabase } from '@/e2e/support/use-test-database'
import { planEverything } from '@/features/planning/plan-everything'
import { mailGroups } from '@/features/reminders/reminder-rules'
import { saveMailPreferences } from './mutations'
import { mailPreferencesInput } from './schema'

useTestDatabase()
// Saturday morning in New York, four days after the interview: its thanks are past.
const now = new Date('2026-11-28T15:00:00Z')
const choices = {
  ...{
    zone: 'America/New_York',
    country: 'US',
    region: '',
    quietFrom: '21',
    quietUntil: '8',
    signature: 'R',
  },
  ...{ workingDays: ['1', '2', '3', '4', '5'], on: mailGroups.map(group => group.id), composer: 'mailto' },
  ...{ linkedinAccount: 'free', linkedinAllowance: '5' },
  ...{ pausedUntil: '', holidayFrom: '', holidayUntil: '' },
}
const nudge = async (tx: Tx) =>
  (await tx.select().from(drafts).where(eq(drafts.kind, 'nudge_undated')))[0]?.sendAt?.toISOString()
const planned = async (tx: Tx, kind: 'draft' | 'weekly_plan') =>
  (
    await tx
      .select()
      .from(reminders)
      .where(and(eq(reminders.kind, kind), eq(reminders.state, 'planned')))
  ).map(row => row.dueAt.toISOString())

it('plans all that is under way anew, however long ago its interview was', async () => {
  const my = await seedInterview([{ name: 'Ana Osei' }])
  const save = (change: object) =>
    my.change(now, tx =>
      saveMailPreferences(tx, my.userId, mailPreferencesInput.parse({ ...choices, ...change }), now),
    )
  await my.as(tx => planEverything(tx, my.userId, now))
  expect(await my.as(nudge)).toBe('2026-12-02T14:30:00.000Z')
  await save({ country: 'DE', zone: 'Europe/Berlin' })
  expect(await my.as(nudge)).toBe('2026-12-04T08:30:00.000Z')
  expect(await my.as(tx => planned(tx, 'weekly_plan'))).toEqual(['2026-11-30T07:30:00.000Z'])
  await save({ country: 'DE', zone: 'Europe/Berlin', quietFrom: '20', quietUntil: '11' })
  expect(await my.as(nudge)).toBe('2026-12-04T08:30:00.000Z')
  expect(await my.as(tx => planned(tx, 'draft'))).toEqual(['2026-12-03T18:55:00.000Z'])
})

it('lets a LinkedIn note be as long as the account allows, and counts what it allows a month', async () => {
  const my = await seedInterview([{ name: 'Ana Osei' }])
  const save = (change: object) =>
    my.change(now, tx =>
      saveMailPreferences(tx, my.userId, mailPreferencesInput.parse({ ...choices, ...change }), now),
    )
  const long =
    'You told me how the ledger migration failed twice before the old system was frozen, and began a third time with a list of tables that two people had kept by hand all winter'
  await my.as(tx =>
    tx.insert(drafts).values({
      ...{ userId: my.userId, pipelineId: my.pipelineId, interviewId: my.interviewId },
      ...{
        contactId: my.id('Ana Osei'),
        kind: 'linkedin_request',
        channel: 'linkedin',
        words: { note: long },
      },
    }),
  )
  const length = async () =>
    (await my.as(tx => tx.select().from(drafts).where(eq(drafts.kind, 'linkedin_request'))))[0]?.body.length
  await save({ linkedinAccount: 'premium', linkedinAllowance: '8' })
  expect(await length()).toBeGreaterThan(200)
  await save({ linkedinAllowance: '8' })
  expect(await length()).toBeLessThanOrEqual(200)
  expect((await my.as(tx => tx.select().from(settings)))[0]).toMatchObject({
    linkedinAccount: 'free',
    linkedinAllowance: 8,
  })
})
