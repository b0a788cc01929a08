import type { Page } from '@playwright/test'
import { eq } from 'drizzle-orm'
import { asUser } from '../db/doors'
import { drafts } from '../db/schema/drafts'
import { expectAccessible } from './support/axe'
import { hadInterview } from './support/had-interview'
import { desk, expect, test } from './support/test'

const people = ['Ana Osei', 'Ben Roth', 'Cora Lind', 'Dev Shah', 'Eve Hart']
const met = (userId: string, now: Date) =>
  hadInterview(userId, new Date(now.getTime() - 3 * 3_600_000), { people })

const toSend = (page: Page) => page.getByRole('region', { name: 'To send' })
const rows = (page: Page) => toSend(page).getByRole('listitem')
const open = (page: Page) =>
  page.getByRole('region', { name: /^To / }).filter({ has: page.getByRole('link', { name: 'Close' }) })
const current = (page: Page) => toSend(page).locator('[aria-current="true"]')
const sentOf = (userId: string) =>
  asUser(userId, tx => tx.select().from(drafts).where(eq(drafts.state, 'sent')))

test.describe('at a desk', () => {
  test.use({ ...desk, viewport: { width: 1280, height: 640 } })

  test('a message opens beside its list, which stays where it is', async ({ page, signIn, clock }) => {
    const { id } = await signIn('beside@example.com')
    await met(id, clock.now())
    await page.goto('/drafts?show=now')
    const third = rows(page).nth(2).getByRole('link')
    const name = /(\w+ \w+):/.exec((await third.textContent()) ?? '')?.[1] ?? ''
    await third.scrollIntoViewIfNeeded()
    await page.evaluate(() => scrollBy(0, 120))
    const before = (await third.boundingBox())?.y ?? 0
    await third.click()
    await expect(open(page).getByRole('heading', { level: 2 }).first()).toHaveText(`To ${name}`)
    await expect(open(page).getByRole('heading', { level: 2 }).first()).toBeFocused()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Messages')
    await expect(page).toHaveURL(/\/drafts\?show=now&open=[\da-f-]{36}$/)
    await expect(page).toHaveTitle(new RegExp(`^To ${name}`))
    await expect(current(page)).toHaveText((await third.textContent()) ?? '')
    expect(
      Math.abs(((await third.boundingBox())?.y ?? 0) - before),
      'the row stayed in its place',
    ).toBeLessThan(4)
    await expectAccessible(page)

    await page.reload()
    await expect(open(page)).toBeVisible()
    await expect(rows(page)).toHaveCount(people.length)
    await rows(page).nth(0).getByRole('link').click()
    await expect(current(page)).toHaveText((await rows(page).nth(0).getByRole('link').textContent()) ?? '')
    await page.goBack()
    await expect(page, 'back is the list, however many were opened').toHaveURL(/\/drafts\?show=now$/)
    await expect(open(page)).toHaveCount(0)
    await third.click()
    await open(page).getByRole('link', { name: 'Close' }).click()
    await expect(page).toHaveURL(/\/drafts\?show=now$/)
    await page.goto((await third.getAttribute('href')) ?? '')
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(`To ${name}`)
  })

  test('keys lead from one to the next, send it, and take it back', async ({ page, signIn, clock }) => {
    const { id } = await signIn('beside-by-keys@example.com')
    await met(id, clock.now())
    await page.goto('/drafts?show=now')
    const titles = await rows(page).getByRole('link').allTextContents()
    await page.keyboard.press('j')
    await page.keyboard.press('Enter')
    await expect(current(page)).toHaveText(titles[0] ?? '')
    await expect(open(page).getByRole('heading', { level: 2 }).first()).toBeFocused()
    await page.keyboard.press('j')
    await expect(current(page)).toHaveText(titles[1] ?? '')
    await expect(current(page)).toBeFocused()
    await page.keyboard.press('j')
    await expect(current(page)).toHaveText(titles[2] ?? '')
    await page.keyboard.press('k')
    await expect(current(page)).toHaveText(titles[1] ?? '')
    await page.keyboard.press('e')
    await expect(page.getByText(/^Marked as sent/)).toBeVisible()
    await expect(current(page), 'the next one opens').toHaveText(titles[2] ?? '')
    await expect(rows(page)).toHaveCount(people.length - 1)
    expect(await sentOf(id)).toHaveLength(1)
    await page.keyboard.press('u')
    await expect(rows(page)).toHaveCount(people.length)
    expect(await sentOf(id)).toHaveLength(0)
    // What is open and no longer in the list is not mistaken for its first.
    await page.goto(`/drafts?show=waiting&open=${await idOf(id)}`)
    // Pressed until the page listens; once it is sent the key has nothing left to do here.
    await expect(async () => {
      await page.keyboard.press('e')
      await expect(open(page).getByText(/^Sent on/)).toBeVisible({ timeout: 2000 })
    }).toPass()
    await page.keyboard.press('e')
    await page.keyboard.press('?')
    await expect(page.getByRole('dialog', { name: 'Keys' })).toBeVisible()
    expect(await sentOf(id)).toHaveLength(1)
  })

  test('what is added to a message leaves it where it is', async ({ page, signIn, clock }) => {
    const { id } = await signIn('beside-adds@example.com')
    await met(id, clock.now())
    await page.goto('/drafts')
    await rows(page).nth(0).getByRole('link').click()
    await open(page)
      .getByLabel(/^One thing /)
      .fill('You drew the whole billing system on one napkin')
    await open(page).getByRole('button', { name: 'Add to the message' }).click()
    await expect(open(page).getByLabel('Message', { exact: true })).toHaveValue(/on one napkin/)
    await expect(page).toHaveURL(/\/drafts\?open=/)
    await expect(current(page)).toBeVisible()
  })
})

const idOf = async (userId: string) => {
  const [one] = await asUser(userId, tx =>
    tx.select({ id: drafts.id }).from(drafts).where(eq(drafts.state, 'open')).limit(1),
  )
  return one?.id
}

test('on a phone a message is a page of its own', async ({ page, signIn, clock }) => {
  const { id } = await signIn('not-beside@example.com')
  await met(id, clock.now())
  await page.goto('/drafts')
  await rows(page).nth(0).getByRole('link').tap()
  await expect(page).toHaveURL(/\/drafts\/[\da-f-]{36}$/)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^To /)
  // An address from a desk is still a page that one can read.
  await page.goto(`/drafts?open=${await idOf(id)}`)
  await expect(open(page).getByRole('button', { name: 'I sent it' })).toBeVisible()
  await expect(toSend(page)).toBeHidden()
  await expectAccessible(page)
})

test('several are marked as sent at once, and one tap takes all of it back', async ({
  page,
  signIn,
  clock,
}) => {
  const { id } = await signIn('several-sent@example.com')
  await met(id, clock.now())
  await page.goto('/drafts')
  await toSend(page).getByRole('link', { name: 'Choose several' }).tap()
  await expect(page.getByText('0 chosen')).toBeVisible()
  for (const name of ['Ana Osei', 'Cora Lind', 'Eve Hart'])
    await page.getByRole('checkbox', { name: new RegExp(`^${name}`) }).check()
  await expect(page.getByText('3 chosen')).toBeVisible()
  await expectAccessible(page)
  await page.getByRole('button', { name: 'I sent them' }).tap()
  await expect(page.getByText('Marked 3 messages as sent.')).toBeVisible()
  await expect(page.getByRole('checkbox')).toHaveCount(people.length - 3)
  expect(await sentOf(id)).toHaveLength(3)
  await page.getByRole('button', { name: 'Undo' }).tap()
  await expect(page.getByRole('checkbox')).toHaveCount(people.length)
  expect(await sentOf(id)).toHaveLength(0)
})

test('several are left out without script', async ({ browser, context, signIn, clock, house }) => {
  const { id } = await signIn('several-bare-messages@example.com')
  await met(id, clock.now())
  const plain = await browser.newContext({ javaScriptEnabled: false, baseURL: house.url })
  await plain.addCookies(await context.cookies())
  const page = await plain.newPage()
  await page.goto('/drafts?show=now&choose')
  await page.getByRole('checkbox', { name: /^Ana Osei/ }).check()
  await page.getByRole('checkbox', { name: /^Ben Roth/ }).check()
  await page.getByRole('button', { name: 'Skip them' }).click()
  await expect(page.getByText('Skipped 2 messages.')).toBeVisible()
  await expect(page.getByRole('checkbox')).toHaveCount(people.length - 2)
})
