import { sql } from 'drizzle-orm'
import { asUser } from '../db/doors'
import { expectAccessible } from './support/axe'
import { seedMany } from './support/seed-many'
import { expect, test } from './support/test'

test('a list goes on where one is, and comes to everybody once', async ({ page, signIn, clock, house }) => {
  const { id } = await signIn('list-goes-on@example.com')
  await seedMany(house.database, id, 40, clock.now())
  await page.goto('/people')
  const list = page.getByRole('region', { name: 'Everyone' })
  const names = list.getByRole('listitem')
  await expect(names).toHaveCount(50)
  const more = page.getByRole('link', { name: 'Show 50 more' })
  await more.scrollIntoViewIfNeeded()
  const place = await page.evaluate(() => scrollY)
  await more.click()
  await expect(names).toHaveCount(100)
  expect(await page.evaluate(() => scrollY), 'the place is kept').toBeGreaterThanOrEqual(place)
  await expect(page).toHaveURL(/rows=100/)
  await page.getByRole('link', { name: /^Show \d+ more$/ }).click()
  await expect(names).toHaveCount(108)
  await expect(page.getByRole('link', { name: /^Show/ })).toHaveCount(0)
  expect(new Set(await names.allTextContents()).size).toBe(108)
  await names.nth(80).getByRole('link').click()
  await expect(page).toHaveURL(/\/people\/[0-9a-f-]{36}$/)
  await page.goBack()
  await expect(names, 'going back finds it as it was').toHaveCount(108)
  for (const hostile of ['after=%00', 'after=W10', 'rows=999999999', 'rows=-1', 'after[]=x&rows=[]']) {
    const answer = await page.request.get(`/people?${hostile}`)
    expect(answer.status(), hostile).toBe(200)
    expect((await answer.text()).match(/class="row"/g)?.length, hostile).toBe(50)
  }
})

test('one of many is found by typing, with keys alone', async ({ page, signIn, clock, house }) => {
  const { id } = await signIn('one-of-many@example.com')
  await seedMany(house.database, id, 40, clock.now())
  const [wanted] = await asUser(id, tx =>
    tx.execute(sql`select id, company from pipelines where ended_at is null and company like '% 31'`),
  )
  await page.goto('/interviews/new')
  const field = page.getByRole('combobox', { name: 'Process' })
  const found = page.getByRole('listbox', { name: 'Found' }).getByRole('option')
  // The first key may come before the field listens.
  await expect(async () => {
    await field.focus()
    if ((await found.count()) === 0) await page.keyboard.press('ArrowDown')
    await expect(found).toHaveCount(20, { timeout: 2_000 })
  }).toPass()
  await expect(found.first()).toHaveAttribute('aria-selected', 'true')
  await page.keyboard.type(String(wanted?.company).toUpperCase())
  await expect(found).toHaveCount(1)
  await expectAccessible(page)
  await page.keyboard.press('Escape')
  await expect(field, 'nothing is chosen by leaving').toHaveValue('')
  await page.keyboard.type(String(wanted?.company))
  await expect(found).toHaveCount(1)
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await expect(field).toHaveValue(new RegExp(`^${wanted?.company}, `))
  await expect(page.getByLabel('Company')).toHaveCount(0)
  await page.getByRole('button', { name: 'Save interview' }).click()
  await expect(page).toHaveURL(/\/(interviews|pipelines)\/[0-9a-f-]{36}/)
  const [count] = await asUser(id, tx =>
    tx.execute(sql`select count(*)::int as n from interviews where pipeline_id = ${wanted?.id}`),
  )
  expect(count?.n).toBe(4)
  const answer = await page.request.get('/choices?of=people&q=%25')
  expect(await answer.json(), 'a sign stands for itself').toEqual([])
  expect((await page.request.get('/choices?of=secrets&q=a')).status()).toBe(200)
})

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false })

  test('lists go on and choices can be made', async ({ page, signIn, clock, house }) => {
    const { id } = await signIn('many-without-script@example.com')
    await seedMany(house.database, id, 40, clock.now())
    await page.goto('/people')
    await page.getByRole('link', { name: 'Show 50 more' }).click()
    await expect(page).toHaveURL(/rows=100#row-50$/)
    await expect(page.locator('#row-50')).toBeInViewport()
    await page.goto('/interviews/new')
    await expect(page.getByLabel('Process').getByRole('option')).toHaveCount(21)
  })
})
