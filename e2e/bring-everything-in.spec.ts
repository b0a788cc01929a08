import { writeCsv } from '../lib/csv'
import { expectAccessible } from './support/axe'
import { expect, test } from './support/test'

const file = (rows: string[][], header: string[]) => ({
  name: 'jobs.csv',
  mimeType: 'text/csv',
  buffer: Buffer.from(writeCsv(header, rows)),
})

test('somebody brings in their old tracker, sees every row before, and takes it back', async ({
  page,
  signIn,
  clock,
  mailbox,
  tick,
}) => {
  const { email } = await signIn('brings-in@example.com', { zone: 'Europe/London' })
  await clock.travelTo(new Date('2026-11-24T09:00:00Z'))
  await page.goto('/settings/data')
  await page.getByRole('link', { name: 'Bring in a file' }).click()
  await expect(page).toHaveURL(/\/imports$/)
  await page.getByLabel('Choose a file').setInputFiles(
    file(
      [
        ['Northlight', 'Engineer', 'Interviewing', '2026-10-05', '60k'],
        ['Harbor', 'Analyst', 'Rejected', '2026-03-02', ''],
        ['Later', 'Analyst', 'Bookmarked', '', ''],
        ['=cmd', 'Analyst', 'Applied', '2026-03-02', ''],
      ],
      ['Company', 'Job Position', 'Status', 'Date Applied', 'Excitement'],
    ),
  )
  await page.getByRole('button', { name: 'Read the file' }).click()
  await expect(page.getByRole('heading', { name: 'From Teal' })).toBeVisible()
  await expect(page.getByText('Line 4. Skipped: saved, not applied for yet.')).toBeVisible()
  await expect(page.getByText('=cmd, Analyst')).toBeVisible()
  await expectAccessible(page)
  await page.getByLabel('Excitement').selectOption('pay')
  await page.getByRole('button', { name: 'Read it this way' }).click()
  await expect(page.getByText('Read again.')).toBeVisible()
  await page.getByRole('button', { name: 'Add 3 rows' }).click()
  await expect(page.getByRole('button', { name: 'Take it all back' })).toBeVisible()
  await expectAccessible(page)

  await page.goto('/pipelines')
  await expect(page.getByText('Northlight').first()).toBeVisible()
  await clock.travelTo(new Date('2026-11-24T10:00:00Z'))
  await tick()
  expect(mailbox.mailsTo(email), 'nothing is mailed about what is over').toEqual([])

  await page.goto('/imports')
  await page.getByRole('link', { name: /From Teal/ }).click()
  await page.getByRole('button', { name: 'Take it all back' }).click()
  await expect(page.getByText('What it had added is under Deleted for 30 days.')).toBeVisible()
  await page.goto('/pipelines')
  await expect(page.getByText('Northlight')).toBeHidden()
})

test('a long file comes in by itself while somebody looks', async ({ page, signIn }) => {
  await signIn('brings-much@example.com')
  const rows = Array.from({ length: 1800 }, (_, i) => [`Company ${i}`, 'Engineer', 'Applied', '2026-06-01'])
  await page.goto('/imports')
  await page.getByLabel('Choose a file').setInputFiles(file(rows, ['Company', 'Role', 'Stage', 'Applied on']))
  await page.getByRole('button', { name: 'Read the file' }).click()
  await page.getByRole('button', { name: 'Add 1,800 rows' }).click()
  await expect(page.getByRole('button', { name: 'Take it all back' })).toBeVisible({ timeout: 20_000 })
  await expect(page.getByText('1,800 rows').first()).toBeVisible()
})

test('a file that is no table is refused in words', async ({ page, signIn }) => {
  await signIn('brings-nothing@example.com')
  await page.goto('/imports')
  await page.getByLabel('Choose a file').setInputFiles({
    ...{ name: 'photo.csv', mimeType: 'text/csv', buffer: Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2]) },
  })
  await page.getByRole('button', { name: 'Read the file' }).click()
  await expect(
    page.getByText('This file contains characters we can’t store. Please save it again as CSV.').first(),
  ).toBeVisible()
})
