import type { Page } from '@playwright/test'
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
