import type { Page } from '@playwright/test'
import { barriersOfPage } from '../support/axe'
import { listEndpoints } from '../support/endpoints'
import { hadInterview } from '../support/had-interview'
import { desk, expect, test } from '../support/test'
import { addressOf, closeForGood, linksOf, seedTenant, type Tenant } from '../support/two-people'

// The one place where every page is looked at: with something of everything and with nothing, by day and by night,
// on a phone and at a desk, folded out, and with each of its dialogs and menus open. Other specs look only at what
// these pages do not show by themselves.
test.describe.configure({ timeout: 180_000 })

const parts = [0, 1, 2, 3] as const

/** Tests of a worker share a database: no two people write the same line. */
let lines = 0
const seeded = (now: Date) =>
  seedTenant('SEEN', now, `A line as somebody writes it, ${process.pid} and ${++lines}`)
const desks = (pattern: string) => !pattern.includes('[') && !/^\/($|sign-in|privacy|confirm)/.test(pattern)

/** What bars somebody from these pages; a page that is not shown is a barrier too. */
async function barriersOf(page: Page, patterns: string[], addressed: (pattern: string) => string) {
  const wrong: string[] = []
  for (const pattern of patterns) {
    const answer = await page.goto(addressed(pattern))
    if (answer?.status() !== 200) wrong.push(`${pattern} answers ${answer?.status()}`)
    wrong.push(...(await barriersOfPage(page)).map(barrier => `${pattern}: ${barrier}`))
  }
  return wrong
}

/** A part of the build's pages, with everything in them. */
async function expectPartAccessible(page: Page, me: Tenant, part: (typeof parts)[number]) {
  const links = await linksOf(me)
  const pages = listEndpoints().pages.filter((_, index) => index % parts.length === part)
  expect(await barriersOf(page, pages, pattern => addressOf(pattern, me, links))).toEqual([])
}

for (const part of parts) {
  test(`with something of everything, on a phone: part ${part + 1}`, async ({ page, signIn, clock }) => {
    const me = await seeded(clock.now())
    await signIn(me.email)
    await expectPartAccessible(page, me, part)
  })

  test.describe('at a desk', () => {
    test.use(desk)
    test(`with something of everything, at a desk: part ${part + 1}`, async ({ page, signIn, clock }) => {
      const me = await seeded(clock.now())
      await signIn(me.email)
      await expectPartAccessible(page, me, part)
    })
  })
}

test('with nothing in it yet', async ({ page, signIn }) => {
  await signIn('nothing-yet@example.com')
  expect(await barriersOf(page, listEndpoints().pages.filter(desks), pattern => pattern)).toEqual([])
})

test('a closed account, and what has ended', async ({ page, signIn, clock }) => {
  const me = await seeded(clock.now())
  await signIn(me.email)
  await closeForGood(me)
  const ended = ['act', 'capture', 'share', 'unsubscribe'].map(place => `/${place}/${'x'.repeat(43)}`)
  const wrong: string[] = []
  for (const path of ['/closing', '/nothing-here', ...ended]) {
    await page.goto(path)
    wrong.push(...(await barriersOfPage(page)).map(barrier => `${path}: ${barrier}`))
  }
  expect(wrong).toEqual([])
})

test('every step of the minute', async ({ page, signIn, clock }) => {
  const { id } = await signIn('no-barriers@example.com')
  const over = new Date('2026-11-24T11:00:00Z')
  await clock.travelTo(new Date(over.getTime() + 60 * 60_000))
  const interviewId = await hadInterview(id, over, { people: ['Ana Osei'] })
  await page.goto(`/interviews/${interviewId}/follow-up`)
  const wrong: string[] = []
  const look = async (step: string) =>
    wrong.push(...(await barriersOfPage(page)).map(barrier => `${step}: ${barrier}`))
  for (const title of [
    'How did that feel?',
    'How likely is a next step?',
    'What went well?',
    'Which question stretched or stumped you?',
    'What happens next?',
    'One thing about each person',
  ]) {
    await expect(page.getByRole('heading', { name: title })).toBeVisible()
    await look(title)
    await page.locator('button[type=submit]').tap()
  }
  await expect(page.getByText('Not ready yet')).toBeVisible()
  await look('the notes')
  await page.getByRole('button', { name: 'Four more minutes, if you like' }).tap()
  await expect(page.getByRole('heading', { name: 'Four more minutes' })).toBeVisible()
  await look('four more minutes')
  expect(wrong).toEqual([])
})
