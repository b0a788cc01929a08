import { writeCsv } from '../lib/csv'
import { expectAccessible } from './support/axe'
import { expect, test } from './support/test'
import { workbookOf } from './support/workbook'

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

test('a long workbook comes in by itself while somebody looks, and says how far it is', async ({
  page,
  signIn,
}) => {
  await signIn('brings-much@example.com')
  const rows = Array.from({ length: 1800 }, (_, i) => [`Company ${i}`, 'Engineer', 'Applied', '2026-06-01'])
  await page.goto('/imports')
  await page.getByLabel('Choose a file').setInputFiles({
    name: 'jobs.xlsx',
    mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    buffer: workbookOf([['Company', 'Role', 'Stage', 'Applied on'], ...rows]),
  })
  await page.getByRole('button', { name: 'Read the file' }).click()
  const add = page.getByRole('button', { name: 'Add 1,800 rows' })
  await expect(add).toBeVisible()
  // What it says goes by: each of it is noted as it comes.
  await page.evaluate(() => {
    const said = new Set<string>()
    Object.assign(window, { said })
    new MutationObserver(() => {
      const bar = document.querySelector('progress')
      const words = /[\d,]+ of [\d,]+ rows/.exec(bar?.parentElement?.textContent ?? '')?.[0]
      if (bar && words) said.add(`${bar.value}/${bar.max}: ${words}`)
    }).observe(document.body, { childList: true, characterData: true, attributes: true, subtree: true })
  })
  await add.click()
  await expect(page.getByRole('button', { name: 'Take it all back' })).toBeVisible({ timeout: 20_000 })
  await expect(page.getByText('1,800 rows').first()).toBeVisible()
  const said = await page.evaluate(() => [...(window as unknown as { said: Set<string> }).said])
  const done = said.map(words => Number.parseInt(words, 10))
  expect(done.length, 'it is said how far it is').toBeGreaterThan(0)
  expect(said).toEqual(done.map(rows => `${rows}/1800: ${rows.toLocaleString('en')} of 1,800 rows`))
  expect(done).toEqual(done.toSorted((a, b) => a - b))
  expect(done[0]).toBeLessThan(1800)
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
