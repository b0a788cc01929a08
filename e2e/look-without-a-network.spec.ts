import type { Page } from '@playwright/test'
import { asUser } from '../db/doors'
import { interviewPeople } from '../db/schema/interview-people'
import { reflections } from '../db/schema/reflections'
import { expectAccessible } from './support/axe'
import { hadInterview } from './support/had-interview'
import { expect, test } from './support/test'

test.use({ serviceWorkers: 'allow' })

const over = new Date('2026-11-24T11:00:00Z')
const seen = (page: Page) =>
  page.evaluate(async () => {
    const cache = await caches.open('afterword-seen-1')
    return (await cache.keys())
      .map(({ url }) => new URL(url).pathname)
      .filter(path => !path.startsWith('/_next'))
  })
const isWatched = (page: Page) =>
  page.evaluate(async () => {
    await navigator.serviceWorker.ready
    return Boolean(navigator.serviceWorker.controller)
  })

// One visit without a network each: after it the browser lets the worker out again.
for (const what of ['Today', 'the brief'] as const)
  test(`without a network somebody sees ${what} as they last did, and how old that is`, async ({
    page,
    context,
    signIn,
    clock,
  }) => {
    const { id } = await signIn(`sees-${what.replace(' ', '-')}@example.com`.toLowerCase())
    await clock.travelTo(new Date(over.getTime() - 3 * 60 * 60_000))
    const interviewId = await hadInterview(id, over, { people: ['Ana Osei'] })
    const path = what === 'Today' ? '/today' : `/interviews/${interviewId}/brief`
    await page.goto('/settings')
    await expect.poll(() => isWatched(page)).toBe(true)
    await page.goto(path)
    await expect.poll(() => seen(page)).toEqual([path])

    await context.setOffline(true)
    const said = page.getByRole('status').filter({ hasText: 'No connection. This is the page as you saw it' })
    // The worker learns of it a moment after the page.
    await expect(async () => {
      await page.goto(path)
      await expect(said).toBeVisible({ timeout: 2000 })
    }).toPass()
    await expect(page.getByText('Northlight').first()).toBeVisible()
    await expect(page.locator('button:enabled'), 'no button looks as if it worked').toHaveCount(0)
    await expectAccessible(page)
    const margin = await page.evaluate(() => getComputedStyle(document.body).marginTop)
    expect(margin, 'it wears its styles').toBe('0px')
    await context.setOffline(false)
    // A browser that was only told to be offline says nothing when it is told otherwise.
    await page.evaluate(() => dispatchEvent(new Event('online')))
    await expect(said).toBeHidden()
    await expect(page.getByText('Northlight').first()).toBeVisible()
  })

test('a page that was come to by a link is there without a network too', async ({
  page,
  context,
  signIn,
  clock,
}) => {
  const { id } = await signIn('comes-by-a-link@example.com')
  await clock.travelTo(new Date(over.getTime() - 3 * 60 * 60_000))
  const interviewId = await hadInterview(id, over, { people: ['Ana Osei'] })
  const brief = `/interviews/${interviewId}/brief`
  await page.goto(`/interviews/${interviewId}`)
  await expect.poll(() => isWatched(page)).toBe(true)
  await page.locator(`a[href="${brief}"]`).first().tap()
  await expect(page).toHaveURL(url => url.pathname === brief)
  await expect.poll(() => seen(page)).toEqual([brief])
  await context.setOffline(true)
  const said = page.getByRole('status').filter({ hasText: 'No connection. This is the page as you saw it' })
  await expect(async () => {
    await page.goto(brief)
    await expect(said).toBeVisible({ timeout: 2000 })
  }).toPass()
  await expect(page.getByText('Northlight').first()).toBeVisible()
  await context.setOffline(false)
})

test('without a network the minute is there as it was last seen, says how old that is, and takes what is typed', async ({
  page,
  context,
  signIn,
  clock,
}) => {
  const { id } = await signIn('sees-the-minute@example.com')
  await clock.travelTo(new Date(over.getTime() + 60 * 60_000))
  const interviewId = await hadInterview(id, over, { people: ['Ana Osei', 'Ben Roth'] })
  const path = `/interviews/${interviewId}/follow-up`
  await page.goto('/settings')
  await expect.poll(() => isWatched(page)).toBe(true)
  await page.goto(path)
  await page.getByRole('radio', { name: 'Good' }).tap()
  await page.getByRole('radio', { name: '7' }).tap()
  await page.getByText('listened well').tap()
  await page.getByRole('button', { name: 'Next', exact: true }).tap()

  await context.setOffline(true)
  const said = page.getByText('This is your reflection as you saw it just now: Northlight, Tue')
  await expect(async () => {
    await page.goto(path)
    await expect(said).toBeVisible({ timeout: 2000 })
  }).toPass()
  await expect(page.getByRole('radio', { name: 'Good' })).toBeChecked()
  await expect(page.getByRole('radio', { name: '7' })).toBeChecked()
  await expect(page.getByText('What went well: listened well')).toBeVisible()
  await expect(page.getByLabel('For the note to Ben Roth')).toBeVisible()
  await expectAccessible(page)
  await page.getByLabel('For the note to Ana Osei').fill('You drew the ledger as a river')

  await context.setOffline(false)
  await page.goto('/today')
  await expect(page.getByText('Sent: your reflection on Northlight')).toBeVisible()
  const kept = await asUser(id, async tx => ({
    minutes: await tx.select().from(reflections),
    met: await tx.select().from(interviewPeople),
  }))
  expect(kept.minutes).toMatchObject([{ gut: 4, likelihood: 7, strengths: ['listened_well'] }])
  expect(kept.met.map(({ noteForThem }) => noteForThem).sort()).toEqual([
    ...['You drew the ledger as a river', null],
  ])
})

test('a new version comes while somebody types: the page stays as it is, and not a word is lost', async ({
  page,
  signIn,
}) => {
  await signIn('types-through-an-update@example.com')
  await page.goto('/settings')
  await expect.poll(() => isWatched(page)).toBe(true)
  await page.goto('/today')
  await expect.poll(() => seen(page)).toEqual(['/today'])
  await page.goto('/interviews/new')
  await page.getByLabel('Company').fill('Acme')
  await page.getByLabel('Who will be there').fill('Mira, half a na')
  // The same worker under another address is to the browser what a new version is: it comes, takes over and clears up.
  const worker = await page.evaluate(async () => {
    const changed = new Promise(resolve =>
      navigator.serviceWorker.addEventListener('controllerchange', resolve, { once: true }),
    )
    await navigator.serviceWorker.register('/sw.js?next', { scope: '/' })
    await changed
    return navigator.serviceWorker.controller?.scriptURL
  })
  expect(worker).toContain('/sw.js?next')
  await expect(page.getByLabel('Company')).toHaveValue('Acme')
  await expect(page.getByLabel('Who will be there')).toHaveValue('Mira, half a na')
  expect(await seen(page)).toEqual(['/today'])
  await page.getByLabel('Who will be there').press('End')
  await page.keyboard.type('me')
  await expect(page.getByLabel('Who will be there')).toHaveValue('Mira, half a name')
})

test('nothing of it is left after signing out, nor for whoever has to sign in', async ({
  page,
  context,
  signIn,
}) => {
  await signIn('leaves-no-sight@example.com')
  await page.goto('/settings')
  await expect.poll(() => isWatched(page)).toBe(true)
  await page.goto('/today')
  await expect.poll(() => seen(page)).toEqual(['/today'])
  await context.clearCookies()
  await page.goto('/today')
  await expect(page).toHaveURL(/\/sign-in/)
  await expect.poll(() => seen(page)).toEqual([])

  await signIn('leaves-no-sight@example.com')
  await page.goto('/today')
  await expect.poll(() => seen(page)).toEqual(['/today'])
  await page.goto('/settings')
  // What a page still tells of itself while its person leaves is dropped.
  await page.evaluate(() => {
    const { controller } = navigator.serviceWorker
    controller?.postMessage({ leaving: true })
    controller?.postMessage({ path: '/prepare', seen: '<body>late</body>' })
  })
  expect(await seen(page)).toEqual(['/today'])
  await page.getByRole('button', { name: 'Sign out' }).tap()
  await expect(page).toHaveURL(url => url.pathname === '/')
  expect(await page.evaluate(() => caches.keys())).toEqual([])
})
