import { eq } from 'drizzle-orm'
import { asUser } from '../db/doors'
import { drafts } from '../db/schema/drafts'
import { nextSteps } from '../db/schema/next-steps'
import { pipelines } from '../db/schema/pipelines'
import { hadInterview } from './support/had-interview'
import { expect, test } from './support/test'

const over = new Date('2026-11-24T11:00:00Z')

test('a person keeps a promised date: the nudge waits for it, and word from them closes it', async ({
  page,
  signIn,
  clock,
}) => {
  const { id } = await signIn('promised@example.com')
  await clock.travelTo(new Date(over.getTime() + 60 * 60_000))
  const interviewId = await hadInterview(id, over, { people: ['Ana Osei', 'Ben Roth'] })
  await page.goto(`/interviews/${interviewId}`)
  await page.getByRole('button', { name: 'Fill in Decision by' }).click()
  const dialog = page.getByRole('dialog', { name: 'Decision by' })
  await dialog.getByLabel('Which day?').fill('2026-12-04')
  await dialog.getByLabel('Who told you?').selectOption('Ana Osei')
  await dialog.getByRole('button', { name: 'Save' }).click()
  await expect(page.getByText('Saved. Your drafts will be updated.')).toBeVisible()
  await page.reload()
  await expect(page.getByText('Fri 4 December, said Ana Osei')).toBeVisible()
  await expect(page.getByText('1 of 6 known')).toBeVisible()
  const nudge = await asUser(id, tx => tx.select().from(drafts).where(eq(drafts.kind, 'nudge_dated')))
  expect(nudge).toMatchObject([{ state: 'open', sendAt: new Date('2026-12-08T09:30:00Z') }])

  await clock.travelTo(new Date('2026-12-07T10:00:00Z'))
  const [process] = await asUser(id, tx => tx.select().from(pipelines))
  await page.goto(`/pipelines/${process?.id}`)
  await expect(page.getByText('No answer yet, 3 days past the date. Said by Ana Osei.')).toBeVisible()
  await page.getByRole('button', { name: 'They replied' }).last().click()
  await page
    .getByRole('dialog', { name: 'When did they reply?' })
    .getByRole('button', { name: 'Save' })
    .click()
  await expect(page.getByText('The wait starts again from there.')).toBeVisible()
  await page.reload()
  await expect(page.getByText('3 days late (Mon 7 December)')).toBeVisible()
  await expect(page.getByText('0 of 1 date kept, 3 days late on average')).toBeVisible()
  await page.goto('/people')
  await page.getByRole('link', { name: /Ana Osei/ }).click()
  const promises = page.getByRole('region', { name: /^Next steps with/ })
  await expect(promises.getByText('Decision by, Northlight')).toBeVisible()
  await expect(promises.getByText('3 days late', { exact: true })).toBeVisible()
  await expect(promises.getByText('0 of 1 date kept, 3 days late on average')).toBeVisible()
  const after = await asUser(id, async tx => ({
    facts: await tx.select().from(nextSteps),
    processes: await tx.select().from(pipelines),
    nudges: await tx.select().from(drafts).where(eq(drafts.kind, 'nudge_dated')),
  }))
  expect(after.facts).toMatchObject([{ fact: 'decision_date', keptOn: '2026-12-07' }])
  expect(after.processes[0]?.lastHeardAt).not.toBeNull()
  expect(after.nudges.filter(draft => draft.state === 'open' && !draft.deletedAt)).toEqual([])
})
