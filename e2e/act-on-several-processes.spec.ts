import type { Page } from '@playwright/test'
import { inArray } from 'drizzle-orm'
import { pipelines } from '../db/schema/pipelines'
import { barriersByDayAndNight } from './support/axe'
import { seedNorthlight, seedProcess, seedRecruiter } from './support/processes'
import { desk, expect, test } from './support/test'
import { transactionsIn } from './support/transactions'

test.use(desk)
test.beforeEach(({ clock }) => clock.travelTo(new Date('2026-11-25T10:00:00Z')))

const list = '/pipelines?view=list'
const rows = (page: Page) => page.locator('.processes tbody tr')
const companies = (page: Page) => rows(page).getByRole('rowheader')
const undo = (page: Page) => page.getByRole('button', { name: 'Undo' })

/** Northlight through Priya Nair, and five more, in every stage. */
async function seedSix(userId: string, now: Date) {
  const my = await seedNorthlight(userId, now)
  await seedRecruiter(my)
  const ids: Record<string, string> = { Northlight: my.pipelineId }
  for (const [company, stage] of [
    ['Aldgate', 'applied'],
    ['Brix', 'applied'],
    ['Cobalt', 'screening'],
    ['Dovetail', 'final'],
    ['Ember', 'rejected'],
  ] as const)
    ids[company] = await seedProcess(my, company, stage)
  const standing = async (...names: string[]) => {
    const wanted = names.map(name => ids[name] ?? '')
    const found = await my.as(tx => tx.select().from(pipelines).where(inArray(pipelines.id, wanted)))
    return wanted.map(id => found.find(row => row.id === id))
  }
  const stages = async (...names: string[]) => (await standing(...names)).map(row => row?.stage)
  return { my, standing, stages }
}

test('the list is sorted by any column, and the address keeps it', async ({ page, signIn, clock }) => {
  const me = await signIn('sorted-list@example.com')
  await seedSix(me.id, clock.now())
  await page.goto(list)
  for (const name of ['Company', 'Role', 'Stage', 'Next', 'Waiting', 'Interest', 'Last move']) {
    await page.getByRole('link', { name, exact: true }).click()
    const head = page.getByRole('columnheader', { name })
    await expect(head).toHaveAttribute('aria-sort', /ending$/)
    const first = await head.getAttribute('aria-sort')
    await page.getByRole('link', { name, exact: true }).click()
    await expect(head).toHaveAttribute('aria-sort', first === 'ascending' ? 'descending' : 'ascending')
    await expect(page.locator('[aria-sort]')).toHaveCount(1)
  }
  await page.goto(`${list}&sort=company`)
  await expect(companies(page)).toHaveText(['Aldgate', 'Brix', 'Cobalt', 'Dovetail', 'Northlight'])
  await page.goto(`${list}&sort=-stage`)
  await expect(companies(page).first()).toHaveText('Dovetail')
})

test('is filtered by words, by stage, by what is over and by what needs one, all in the address', async ({
  page,
  signIn,
  clock,
}) => {
  const me = await signIn('filtered-list@example.com')
  await seedSix(me.id, clock.now())
  await page.goto(list)
  await page.getByRole('searchbox').fill('nair north')
  await page.getByRole('button', { name: 'Filter' }).click()
  await expect(page).toHaveURL(/q=nair/)
  await expect(companies(page)).toHaveText(['Northlight'])
  await page.goto(list)
  await page.getByRole('combobox', { name: 'Stage' }).first().selectOption('applied')
  await page.getByRole('button', { name: 'Filter' }).click()
  await expect(page).toHaveURL(/stage=applied/)
  await expect(companies(page)).toHaveCount(2)
  await page.getByRole('link', { name: 'Closed' }).click()
  await expect(companies(page)).toHaveText(['Ember'])
  await page.getByRole('link', { name: 'All', exact: true }).click()
  await expect(companies(page)).toHaveCount(6)
  await page.getByRole('link', { name: 'Needs you' }).click()
  await expect(page).toHaveURL(/wants=me/)
  await expect(companies(page)).toHaveText(['Northlight'])
  await expect(rows(page)).toContainText('Message to send')
  await page.goto('/pipelines?stage=ended')
  await expect(page.getByText('Ember')).toBeVisible()
})

test('several rows are moved at once, and one tap takes all of it back', async ({ page, signIn, clock }) => {
  const me = await signIn('several-moved@example.com')
  const { stages } = await seedSix(me.id, clock.now())
  await page.goto(`${list}&sort=company`)
  await page.getByRole('checkbox', { name: 'Aldgate' }).click()
  await page.getByRole('checkbox', { name: 'Cobalt' }).click({ modifiers: ['Shift'] })
  await expect(page.getByText('3 chosen')).toBeVisible()
  expect(await barriersByDayAndNight(page)).toEqual([])
  const bar = page.getByRole('group', { name: 'With those you chose' })
  await bar.getByRole('button', { name: 'Move' }).click()
  await expect(page.getByText('Choose a stage first.')).toBeVisible()
  await bar.getByRole('combobox', { name: 'Stage' }).selectOption('withdrawn')
  await bar.getByRole('button', { name: 'Move' }).click()
  await expect(page.getByText('Moved 3 processes.')).toBeVisible()
  await expect(companies(page)).toHaveText(['Dovetail', 'Northlight'])
  expect(await stages('Aldgate', 'Brix', 'Cobalt')).toEqual(['withdrawn', 'withdrawn', 'withdrawn'])
  await undo(page).click()
  await expect(companies(page)).toHaveCount(5)
  expect(await stages('Aldgate', 'Brix', 'Cobalt')).toEqual(['applied', 'applied', 'screening'])
})

test('several rows get one recruiter, or are deleted, each with one way back', async ({
  page,
  signIn,
  clock,
}) => {
  const me = await signIn('several-given@example.com')
  const { standing } = await seedSix(me.id, clock.now())
  await page.goto(`${list}&sort=company`)
  const bar = page.getByRole('group', { name: 'With those you chose' })
  const choose = async () => {
    await page.getByRole('checkbox', { name: 'Aldgate' }).click()
    await page.getByRole('checkbox', { name: 'Dovetail' }).click()
  }
  const recruiters = async () => (await standing('Aldgate', 'Dovetail')).map(row => row?.recruiterId)
  const [before] = await recruiters()
  await choose()
  await bar.getByRole('combobox', { name: 'Recruiter' }).selectOption({ label: 'Priya Nair' })
  await bar.getByRole('button', { name: 'Give' }).click()
  await expect(page.getByText('Priya Nair now has 2 processes.')).toBeVisible()
  expect(await recruiters()).not.toContain(null)
  await undo(page).click()
  await expect.poll(recruiters).toEqual([before, null])
  await choose()
  await bar.getByRole('button', { name: 'Delete' }).click()
  await expect(page.getByText('Deleted 2 processes.')).toBeVisible()
  await expect(companies(page)).toHaveCount(3)
  await undo(page).click()
  await expect(companies(page)).toHaveCount(5)
})

test('works without script', async ({ browser, context, signIn, clock, house }) => {
  const me = await signIn('several-bare@example.com')
  const { stages } = await seedSix(me.id, clock.now())
  const plain = await browser.newContext({
    javaScriptEnabled: false,
    baseURL: house.url,
    viewport: desk.viewport,
  })
  await plain.addCookies(await context.cookies())
  const page = await plain.newPage()
  await page.goto(`${list}&sort=company`)
  await page.getByRole('checkbox', { name: 'Brix' }).check()
  await page.getByRole('checkbox', { name: 'Cobalt' }).check()
  const bar = page.getByRole('group', { name: 'With those you chose' })
  await bar.getByRole('combobox', { name: 'Stage' }).selectOption('quiet')
  await bar.getByRole('button', { name: 'Move' }).click()
  await expect(page.getByText('Moved 2 processes.')).toBeVisible()
  expect(await stages('Brix', 'Cobalt')).toEqual(['quiet', 'quiet'])
})

test('asks the same few things, whether one row is chosen or all of them', async ({
  page,
  signIn,
  clock,
  house,
}) => {
  const me = await signIn('several-few@example.com')
  const { my } = await seedSix(me.id, clock.now())
  for (let n = 0; n < 30; n++) await seedProcess(my, `Company ${n}`, 'applied')
  await page.goto(`${list}&sort=company&q=Company`)
  const bar = page.getByRole('group', { name: 'With those you chose' })
  const statementsOf = async (stage: string) => {
    const before = (await house.readLog()).length
    await bar.getByRole('combobox', { name: 'Stage' }).selectOption(stage)
    await bar.getByRole('button', { name: 'Move' }).click()
    await expect(undo(page)).toBeVisible()
    await expect(bar).toBeHidden()
    const said = (await house.readLog()).slice(before)
    return Math.max(...transactionsIn(said).map(({ statements }) => statements))
  }
  await page.getByRole('checkbox', { name: 'Company 0' }).click()
  const one = await statementsOf('screening')
  await page.getByRole('checkbox', { name: 'Company 1', exact: true }).click()
  await page.getByRole('button', { name: 'All on this page' }).click()
  await expect(page.getByText('30 chosen')).toBeVisible()
  const all = await statementsOf('interviewing')
  console.log(`Statements of a move: ${one} for one, ${all} for thirty.`)
  expect(all).toBeLessThanOrEqual(one + 2)
})
