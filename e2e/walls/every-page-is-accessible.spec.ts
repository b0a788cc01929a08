import type { Page } from '@playwright/test'
import { barriersOfPage } from '../support/axe'
import { listEndpoints } from '../support/endpoints'
import { hadInterview } from '../support/had-interview'
import { desk, expect, test } from '../support/test'
import { addressOf, closeForGood, linksOf, seedTenant } from '../support/two-people'

// The one place where every page is looked at: with something of everything and with nothing, by day and by night,
// on a phone and at a desk, folded out, and with each of its dialogs and menus open. Other specs look only at what
// these pages do not show by themselves.
test.describe.configure({ timeout: 180_000 })

const parts = [0, 1, 2, 3, 4, 5] as const
const phone = { width: 360, height: 740 }

/** Tests of a worker share a database: no two people write the same line. */
let lines = 0
const seeded = (now: Date) =>
  seedTenant('SEEN', now, `A line as somebody writes it, ${process.pid} and ${++lines}`)
const desks = (pattern: string) => !pattern.includes('[') && !/^\/($|sign-in|privacy|confirm)/.test(pattern)

type Look = (page: Page) => Promise<string[]>

/** What bars somebody from these pages; a page that is not shown is a barrier too. */
async function barriersOf(
  page: Page,
  patterns: string[],
  addressed: (pattern: string) => string,
  look: Look = barriersOfPage,
) {
  const wrong: string[] = []
  for (const pattern of patterns) {
    const answer = await page.goto(addressed(pattern))
    if (answer?.status() !== 200) wrong.push(`${pattern} answers ${answer?.status()}`)
    wrong.push(...(await look(page)).map(barrier => `${pattern}: ${barrier}`))
  }
  return wrong
}

/** A page that came to a desk is looked at there, and laid out for a phone, without being asked for again. */
async function onBoth(page: Page): Promise<string[]> {
  const atDesk = await barriersOfPage(page)
  const browser = await page.context().newCDPSession(page)
  await browser.send('Emulation.setTouchEmulationEnabled', { enabled: true })
  await page.setViewportSize(phone)
  expect(await page.evaluate(() => matchMedia('(hover: none)').matches)).toBe(true)
  const onPhone = await barriersOfPage(page)
  return [...atDesk.map(one => `at a desk: ${one}`), ...onPhone.map(one => `on a phone: ${one}`)]
}

test.describe('with something of everything, at a desk and on a phone', () => {
  test.use(desk)
  for (const part of parts)
    test(`part ${part + 1}`, async ({ context, signIn, clock }) => {
      const me = await seeded(clock.now())
      await signIn(me.email)
      const links = await linksOf(me)
      const wrong: string[] = []
      for (const pattern of listEndpoints().pages.filter((_, index) => index % parts.length === part)) {
        // One of its own: a page that has been a phone's is no desk's again.
        const page = await context.newPage()
        wrong.push(...(await barriersOf(page, [pattern], one => addressOf(one, me, links), onBoth)))
        await page.close()
      }
      expect(wrong).toEqual([])
    })
})

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
