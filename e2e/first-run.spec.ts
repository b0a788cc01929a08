import { asUser } from '../db/doors'
import { settings } from '../db/schema/settings'
import { expectAccessible } from './support/axe'
import { hadInterview } from './support/had-interview'
import { desk, expect, test } from './support/test'

// A Tuesday morning in London.
const now = new Date('2026-11-24T10:00:00Z')
test.beforeEach(({ clock }) => clock.travelTo(now))

const steps = (page: import('@playwright/test').Page) => page.getByRole('list', { name: 'Getting started' })

test('a newcomer takes the steps in any order: each is gone once it is done or skipped, and can be undone', async ({
  page,
  signIn,
}) => {
  const { id } = await signIn('newcomer@example.com', { newcomer: true, zone: 'Europe/Berlin' })
  await page.goto('/today')
  await expect(steps(page).getByRole('heading')).toHaveCount(3)
  await expect(steps(page)).toContainText('Berlin time')
  await expectAccessible(page)

  await steps(page).getByLabel('Country', { exact: true }).selectOption('DE')
  await steps(page).getByText('Gmail').click()
  await steps(page).getByRole('button', { name: 'Save' }).click()
  await expect(steps(page).getByRole('heading')).toHaveCount(2)
  const [own] = await asUser(id, tx => tx.select().from(settings))
  expect(own).toMatchObject({ country: 'DE', composer: 'gmail', firstStepsLeft: ['interview', 'ahead'] })
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(steps(page).getByRole('heading')).toHaveCount(3)
  await expect(steps(page).getByLabel('Country', { exact: true })).toHaveValue('GB')

  await steps(page)
    .getByRole('button', { name: /^Skip: Check your country/ })
    .click()
  await expect(steps(page).getByRole('heading')).toHaveCount(2)
  await steps(page)
    .getByRole('button', { name: /^Skip: Add your next interview/ })
    .click()
  await expect(steps(page).getByRole('heading')).toHaveText(['See what will happen when'])
  await expect(page.getByRole('main').getByRole('link', { name: 'Add an interview' })).toBeVisible()
  await page.reload()
  await expect(steps(page).getByRole('heading')).toHaveText(['See what will happen when'])
})

for (const [where, use] of [
  ['on a phone', {}],
  ['at a desk', desk],
] as const)
  test.describe(where, () => {
    test.use(use)
    test(`the next seven days are those the planner has planned, ${where}`, async ({ page, signIn }) => {
      const { id } = await signIn(`ahead-${where.length}@example.com`, { newcomer: true })
      await page.goto('/today/ahead')
      await expect(page.getByText('No emails in the next seven days')).toBeVisible()
      await hadInterview(id, new Date(now.getTime() + 3 * 3_600_000), { people: ['Ana Osei', 'Ben Roth'] })
      await page.goto('/today')
      await expect(steps(page).getByRole('heading'), 'the interview is there').toHaveCount(2)
      await steps(page).getByRole('link', { name: 'Show my next seven days' }).click()
      const today = page.getByRole('region', { name: /Tuesday 24 November/ })
      await expect(today.getByRole('listitem').filter({ hasText: '13:10' })).toContainText(
        'One-minute reflection',
      )
      await expect(today.getByText('2 thank-yous to send: Ana Osei, Ben Roth')).toBeVisible()
      await expectAccessible(page)
      await page.getByRole('button', { name: 'Got it' }).click()
      await expect(page.getByText('Off your list.')).toBeVisible()
      await expect(page.getByRole('button', { name: 'Got it' })).toHaveCount(0)
      await page.goto('/today')
      await expect(steps(page).getByRole('heading')).toHaveCount(1)
    })
  })
