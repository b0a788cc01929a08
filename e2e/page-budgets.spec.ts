import type { Browser, BrowserContext, Page } from '@playwright/test'
import { asUser } from '../db/doors'
import { contacts } from '../db/schema/contacts'
import { drafts } from '../db/schema/drafts'
import { interviews } from '../db/schema/interviews'
import { captureLink, hadInterview } from './support/had-interview'
import { seedNorthlight } from './support/processes'
import { expect, test } from './support/test'
import { transactionsIn } from './support/transactions'

const kib = 1024

/** Script bytes as they came over the wire, for one first load. */
async function firstLoadScript(page: Page, path: string): Promise<number> {
  const sizes: Promise<number>[] = []
  page.on('requestfinished', request => {
    if (request.resourceType() === 'script')
      sizes.push(request.sizes().then(({ responseBodySize }) => responseBodySize))
  })
  await page.goto(path, { waitUntil: 'networkidle' })
  return (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0)
}

/** The same, for somebody signed in who has nothing of it kept yet. */
async function freshLoadScript(browser: Browser, baseURL: string, signedIn: BrowserContext, path: string) {
  const fresh = await browser.newContext({ baseURL, serviceWorkers: 'block' })
  await fresh.addCookies(await signedIn.cookies())
  const size = await firstLoadScript(await fresh.newPage(), path)
  await fresh.close()
  return size
}

test('the landing page stays light', async ({ page }) => {
  expect(await firstLoadScript(page, '/')).toBeLessThanOrEqual(150 * kib)
})

test('Today stays light', async ({ page, signIn }) => {
  await signIn('light@example.com')
  const ahead: string[] = []
  page.on('request', request => {
    if (request.headers()['next-router-prefetch']) ahead.push(request.url())
  })
  expect(await firstLoadScript(page, '/today')).toBeLessThanOrEqual(180 * kib)
  expect(ahead, 'what nobody asked for').toEqual([])
})

test('the list and the timeline do without the board’s script', async ({
  browser,
  context,
  signIn,
  clock,
  house,
}) => {
  const me = await signIn('light-views@example.com')
  await seedNorthlight(me.id, clock.now())
  const sizes: Record<string, number> = {}
  for (const view of ['list', 'timeline', 'board']) {
    const size = await freshLoadScript(browser, house.url, context, `/pipelines?view=${view}`)
    console.log(`First load of the ${view}: ${(size / kib).toFixed(1)} KiB of script.`)
    sizes[view] = size
  }
  const { list = 0, timeline = 0, board = 0 } = sizes
  expect(list).toBeLessThan(board)
  expect(timeline).toBeLessThan(board)
  expect(board).toBeLessThanOrEqual(205 * kib)
})

test('the list of messages does without the editor’s script until one is open', async ({
  browser,
  context,
  signIn,
  clock,
  house,
}) => {
  const me = await signIn('light-messages@example.com')
  await hadInterview(me.id, new Date(clock.now().getTime() - 3 * 3_600_000), { people: ['Ana Osei'] })
  const [draft] = await asUser(me.id, tx => tx.select({ id: drafts.id }).from(drafts))
  const sizes: Record<string, number> = {}
  for (const path of ['/drafts', `/drafts?open=${draft?.id}`]) {
    const size = await freshLoadScript(browser, house.url, context, path)
    console.log(`First load of ${path.replace(/=.*/, '')}: ${(size / kib).toFixed(1)} KiB of script.`)
    sizes[path] = size
  }
  const [list = 0, open = 0] = Object.values(sizes)
  expect(open - list).toBeGreaterThan(4 * kib)
  expect(list).toBeLessThanOrEqual(180 * kib)
})

test('the minute stays light in a car park', async ({ page, context, signIn, clock, mailbox, tick }) => {
  const email = 'light-minute@example.com'
  const { id } = await signIn(email)
  await context.clearCookies()
  const over = new Date('2026-11-24T11:00:00Z')
  await hadInterview(id, over, { people: ['Ana Osei'] })
  await clock.travelTo(new Date(over.getTime() + 12 * 60_000))
  await tick()
  const bytes = await firstLoadScript(page, await captureLink(mailbox, email))
  console.log(`First load of the minute: ${Math.round(bytes / kib)} KiB of script.`)
  expect(bytes).toBeLessThanOrEqual(170 * kib)
})

test('a message loads the letters only when somebody types', async ({ page, context, signIn, clock }) => {
  const { id } = await signIn('light-draft@example.com')
  const over = new Date(clock.now().getTime() - 20 * 60_000)
  await hadInterview(id, over, { people: ['Ana Osei'] })
  const draftId = await asUser(id, async tx => (await tx.select({ id: drafts.id }).from(drafts))[0]?.id)
  const bytes = await firstLoadScript(page, `/drafts/${draftId}`)
  console.log(`First load of a message: ${(bytes / kib).toFixed(1)} KiB of script.`)
  expect(bytes).toBeLessThanOrEqual(185 * kib)
  // Typed, it is looked over all the same.
  await page.getByLabel('Message').fill('Hello')
  await expect(page.getByText(/^1 words?, /)).toBeVisible()
  // And without a network what the page said stands.
  await page.reload({ waitUntil: 'networkidle' })
  await context.setOffline(true)
  await page.getByLabel('Message').fill('Hello, Ana')
  await expect(page.getByLabel('About this text')).toBeVisible()
  await context.setOffline(false)
})

const turns = ['offer', 'not-this-time', 'vent', 'next-time', 'feedback', 'ask', 'moved-forward']

test('a signed-in page looks the session up once and asks at most five things, in one transaction', async ({
  page,
  signIn,
  clock,
  house,
}) => {
  const { id } = await signIn('budget@example.com')
  const over = new Date(clock.now().getTime() - 20 * 60_000)
  const interviewId = await hadInterview(id, over, { people: ['Ana Osei', 'Ben Roth'] })
  const aheadId = await hadInterview(id, new Date(clock.now().getTime() + 3 * 86_400_000), {
    people: ['Ana Osei', 'Mira Lind'],
  })
  const ids = await asUser(id, async tx => ({
    pipeline: (await tx.select({ id: interviews.pipelineId }).from(interviews))[0]?.id,
    draft: (await tx.select({ id: drafts.id }).from(drafts))[0]?.id,
    contact: (await tx.select({ id: contacts.id }).from(contacts))[0]?.id,
  }))
  const paths = [
    '/today',
    '/today/ahead',
    '/today/arrived',
    '/pipelines?view=board',
    '/pipelines?view=list',
    '/pipelines?view=timeline',
    '/pipelines/stages',
    `/pipelines/${ids.pipeline}`,
    `/interviews/${interviewId}`,
    `/interviews/${aheadId}`,
    `/interviews/${aheadId}/brief`,
    `/interviews/${interviewId}/follow-up`,
    `/interviews/${interviewId}/brief`,
    `/interviews/${interviewId}/analysis`,
    ...turns.map(turn => `/pipelines/${ids.pipeline}/${turn}`),
    '/search?q=ana',
    '/search?q=nrothlight',
    '/interviews/new',
    '/drafts',
    `/drafts/${ids.draft}`,
    `/drafts?open=${ids.draft}`,
    '/drafts?show=now&choose',
    '/people',
    `/people/${ids.contact}`,
    '/people/bridges',
    '/prepare',
    '/questions',
    '/week',
    '/companies',
    '/companies/weights',
    '/offers',
    '/insights',
    '/settings',
    '/settings/calendar',
    '/imports',
    '/settings/deliveries',
  ]
  for (const path of paths) {
    const before = (await house.readLog()).length
    const answer = await page.request.get(path)
    expect(answer.status(), path).toBe(200)
    const asked = transactionsIn((await house.readLog()).slice(before))
    expect(
      asked.filter(t => t.door === 'session').map(t => t.statements),
      path,
    ).toEqual([1])
    // The counter of a limit is a statement of its own, kept whatever becomes of the page.
    const others = asked.filter(t => t.door !== 'session' && t.door !== 'rate-limit')
    expect(others.length, `${path}: one transaction`).toBeLessThanOrEqual(1)
    expect(others[0]?.statements ?? 0, `${path}: statements`).toBeLessThanOrEqual(5)
  }
})
