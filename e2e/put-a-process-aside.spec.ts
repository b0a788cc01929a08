import type { Page } from '@playwright/test'
import { and, eq, isNull } from 'drizzle-orm'
import { drafts } from '../db/schema/drafts'
import { pipelines } from '../db/schema/pipelines'
import { reminders } from '../db/schema/reminders'
import { barriersByDayAndNight } from './support/axe'
import { seedNorthlight, seedProcess } from './support/processes'
import { desk, expect, test } from './support/test'

test.use(desk)
test.beforeEach(({ clock }) => clock.travelTo(new Date('2026-11-25T10:00:00Z')))

const undo = (page: Page) => page.getByRole('button', { name: 'Undo' })

async function seedThree(userId: string, now: Date) {
  const my = await seedNorthlight(userId, now)
  for (const company of ['Aldgate', 'Brix']) await seedProcess(my, company, 'applied')
  const stageOf = (company: string) => async () =>
    (await my.as(tx => tx.select().from(pipelines).where(eq(pipelines.company, company))))[0]?.stage
  const planned = async () => {
    const ofIt = and(eq(drafts.pipelineId, my.pipelineId), eq(drafts.state, 'open'), isNull(drafts.deletedAt))
    const messages = await my.as(tx => tx.select().from(drafts).where(ofIt))
    const mails = await my.as(tx =>
      tx
        .select()
        .from(reminders)
        .where(and(eq(reminders.pipelineId, my.pipelineId), eq(reminders.state, 'planned'))),
    )
    return { messages: messages.length, mails: mails.length }
  }
  return { my, stageOf, planned }
}

test('a process is put aside from its page in two taps, nothing more is planned for it, and one tap brings it back', async ({
  page,
  signIn,
  clock,
}) => {
  const me = await signIn('aside@example.com')
  const { my, stageOf, planned } = await seedThree(me.id, clock.now())
  await page.goto(`/pipelines/${my.pipelineId}`)
  const before = await planned()
  const stage = await stageOf('Northlight')()
  expect(before.messages).toBeGreaterThan(0)

  await page.getByRole('button', { name: 'More', exact: true }).click()
  await page.getByRole('button', { name: 'Put aside', exact: true }).click()
  await expect(page.getByText('Nothing more is planned for it, and nobody was told.')).toBeVisible()
  await expect.poll(planned).toEqual({ messages: 0, mails: 0 })
  expect(await barriersByDayAndNight(page)).toEqual([])

  await page.goto('/pipelines?view=list')
  await expect(page.getByRole('rowheader', { name: 'Aldgate' })).toBeVisible()
  await expect(page.getByRole('rowheader', { name: 'Northlight' })).toHaveCount(0)
  await page.goto('/today')
  await expect(page.getByRole('main')).not.toContainText('Northlight')
  await page.goto('/search?q=northlight')
  await page
    .getByRole('main')
    .getByRole('link', { name: /Northlight/ })
    .first()
    .click()

  await page.getByRole('button', { name: 'Bring it back' }).click()
  await expect(page.getByText('It’s back where it was.')).toBeVisible()
  await expect.poll(stageOf('Northlight')).toBe(stage)
  await expect.poll(planned).toEqual(before)
  await undo(page).click()
  await expect.poll(stageOf('Northlight')).toBe('aside')
  await expect(page.getByRole('button', { name: 'Bring it back' })).toBeVisible()
})

test('several are put aside at once from the list, one from the board, each with its undo', async ({
  page,
  signIn,
  clock,
}) => {
  const me = await signIn('aside-several@example.com')
  const { stageOf } = await seedThree(me.id, clock.now())
  await page.goto('/pipelines?view=list&sort=company')
  for (const company of ['Aldgate', 'Brix']) await page.getByRole('checkbox', { name: company }).click()
  await page.getByRole('button', { name: 'Put aside' }).click()
  await expect(page.getByText('Put aside 2 processes.')).toBeVisible()
  await expect(page.getByRole('rowheader')).toHaveText(['Northlight'])
  await undo(page).click()
  await expect(page.getByRole('rowheader')).toHaveCount(3)
  await expect.poll(stageOf('Brix')).toBe('applied')

  await page.goto('/pipelines?view=board')
  await page.getByRole('button', { name: 'Move Brix' }).click()
  await page.getByRole('list', { name: 'Stages' }).getByRole('button', { name: 'Put aside' }).click()
  await expect(page.getByText('Moved Brix to Put aside.')).toBeVisible()
  await expect.poll(stageOf('Brix')).toBe('aside')
  await undo(page).click()
  await expect.poll(stageOf('Brix')).toBe('applied')
})
