import type { Page } from '@playwright/test'
import { asUser } from '../db/doors'
import { feedback } from '../db/schema/feedback'
import { offers } from '../db/schema/offers'
import { questions } from '../db/schema/questions'
import { localDate } from '../lib/time'
import { expectAccessible } from './support/axe'
import { seedProcess } from './support/seed-share-link'
import { expect, test } from './support/test'

const menu = (page: Page) => page.locator('#main').getByRole('button', { name: 'More', exact: true }).first()
const undo = (page: Page) => page.getByRole('button', { name: 'Undo' })
const title = (page: Page) => page.getByRole('heading', { level: 1 })

test('whatever is deleted can be brought back, at once and later', async ({ page, signIn, clock }) => {
  const robin = await signIn('robin-deletes@example.com', { name: 'Robin Marsh' })
  const { pipelineId } = await seedProcess(robin.id, clock.now())
  const receivedOn = localDate(clock.now(), 'Europe/London')
  await asUser(robin.id, async tx => {
    const about = { userId: robin.id, pipelineId }
    await tx.insert(offers).values({ ...about, receivedOn, title: 'Analyst' })
    await tx.insert(feedback).values({ ...about, receivedOn, about: 'everything', text: 'Clear and calm' })
    await tx.insert(questions).values({ userId: robin.id, direction: 'asked_of_me', text: 'Why this team?' })
  })

  await page.goto(`/pipelines/${pipelineId}`)
  await menu(page).click()
  await page.getByRole('button', { name: 'Delete' }).click()
  await undo(page).click()
  await expect(title(page)).toHaveText('Northlight')

  await page
    .getByRole('link', { name: /Round 1/ })
    .first()
    .click()
  await expect(page).toHaveURL(/\/interviews\//)
  await menu(page).click()
  await page.getByRole('button', { name: 'Delete' }).click()
  await expect(page).toHaveURL(/\/pipelines\/.*interview=/)
  await undo(page).click()
  await expect(page).toHaveURL(/\/interviews\//)

  await page.goto(`/pipelines/${pipelineId}/feedback`)
  await page.getByRole('button', { name: /^Remove/ }).click()
  await undo(page).click()
  await expect(page.getByText('Clear and calm')).toBeVisible()

  await page.goto(`/pipelines/${pipelineId}/offer/edit`)
  await page.getByRole('button', { name: /Delete this offer/ }).click()
  await expect(undo(page)).toBeVisible()
  await page.goto('/settings/data')
  await page.getByRole('link', { name: 'Deleted' }).click()
  await expect(page.getByText(/Offer\. Deleted for good/)).toBeVisible()
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Restore' }).click()
  await expect(page).toHaveURL(/\/offer$/)
  await page.goto('/settings/deleted')
  await expect(page.getByText('Nothing here')).toBeVisible()
})
