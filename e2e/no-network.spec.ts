import type { Page } from '@playwright/test'
import { asUser } from '../db/doors'
import { interviewPeople } from '../db/schema/interview-people'
import { interviews } from '../db/schema/interviews'
import { reflections } from '../db/schema/reflections'
import { expectAccessible } from './support/axe'
import { hadInterview } from './support/had-interview'
import { expect, test } from './support/test'

test.use({ serviceWorkers: 'allow' })

const over = new Date('2026-11-24T11:00:00Z')
const shellIsHeld = (page: Page) =>
  page.evaluate(async () => {
    await navigator.serviceWorker.ready
    const held = await caches.match('/offline.html')
    return Boolean(held) && Boolean(navigator.serviceWorker.controller)
  })

test('without a network a person takes the minute on the shell; it arrives once, and the shell knows nobody', async ({
  page,
  context,
  signIn,
  clock,
}) => {
  const { id } = await signIn('shell@example.com')
  await clock.travelTo(over)
  await page.goto('/today')
  await expect.poll(() => shellIsHeld(page)).toBe(true)
  const manifest = await page.locator('link[rel=manifest]').getAttribute('href')
  const { display, icons } = await (await page.request.get(manifest ?? '')).json()
  expect(display, 'it can be put on the home screen').toBe('standalone')
  for (const { src } of icons)
    expect((await page.request.get(src)).headers()['content-type']).toBe('image/png')
  expect(icons.map((icon: { sizes: string }) => icon.sizes)).toEqual(
    expect.arrayContaining(['192x192', '512x512']),
  )
  await context.setOffline(true)
  await page.goto('/just-now')
  await expect(page.getByRole('heading', { name: 'No connection right now' })).toBeVisible()
  await expectAccessible(page)
  await page.getByLabel('Company').fill('Acme')
  await page.getByLabel('Role').fill('Data engineer')
  await page.getByText('Good', { exact: true }).tap()
  await page.getByLabel('What went well').fill('I asked what success looks like')
  await page.getByLabel('Name').fill('Mira')
  await page.getByLabel('For the note to them').fill('You drew the ledger as a river with three dams')
  await expect(page.getByText('One reflection is saved here, not sent yet.')).toBeVisible()

  await context.setOffline(false)
  await page.goto('/today')
  await expect(page.getByText('Sent: your reflection on Acme')).toBeVisible()
  await page.reload()
  await expect(page.getByRole('heading', { name: 'Today' })).toBeVisible()
  const kept = await asUser(id, async tx => ({
    rounds: await tx.select().from(interviews),
    minutes: await tx.select().from(reflections),
    met: await tx.select().from(interviewPeople),
  }))
  expect(kept.rounds).toHaveLength(1)
  expect(kept.minutes).toMatchObject([{ gut: 4, wentWell: 'I asked what success looks like' }])
  expect(kept.met).toMatchObject([{ noteForThem: 'You drew the ledger as a river with three dams' }])
  const cached = await page.evaluate(async () => {
    const names = (await caches.keys()).filter(name => name.startsWith('afterword-shell-'))
    const all = await Promise.all(
      names.map(async name => (await (await caches.open(name)).keys()).map(r => r.url)),
    )
    return all.flat().map(url => new URL(url).pathname)
  })
  expect(cached.sort()).toEqual([
    ...['/icons/192.png', '/offline-age.js', '/offline-seen.js'],
    ...['/offline.css', '/offline.html', '/offline.js'],
  ])
})

test('what cannot be sent stands on Today, and outlives an ended session', async ({
  page,
  context,
  signIn,
  clock,
}) => {
  const { id, email } = await signIn('not-sent@example.com')
  await clock.travelTo(new Date(over.getTime() + 60 * 60_000))
  const interviewId = await hadInterview(id, over, { people: ['Ana Osei'] })
  await page.goto(`/interviews/${interviewId}/follow-up`)
  await page.getByRole('radio', { name: 'Good' }).tap()
  await expect(page.getByRole('heading', { name: 'How likely' })).toBeVisible()
  await context.clearCookies()
  for (let step = 0; step < 4; step++) await page.locator('button[type=submit]').tap()
  await page.getByRole('textbox', { name: 'For the note to Ana Osei' }).fill('You laughed about the printers')
  await page.locator('button[type=submit]').tap()
  await expect(page.getByText('You’re signed out. What you wrote is saved on this device')).toBeVisible()
  await expectAccessible(page)

  await signIn(email)
  await page.route('**/api/reflections', route => route.abort())
  await page.goto('/today')
  const notSent = page.getByRole('region', { name: 'Not sent yet' })
  await expect(notSent.getByText('Your reflection on Northlight.')).toBeVisible()
  await page.unroute('**/api/reflections')
  await notSent.getByRole('button', { name: 'Send now' }).tap()
  await expect(page.getByText('Sent: your reflection on Northlight')).toBeVisible()
  await expect(notSent).toBeHidden()
  const met = await asUser(id, tx => tx.select().from(interviewPeople))
  expect(met).toMatchObject([{ noteForThem: 'You laughed about the printers' }])
})

test('signing out asks about what is not sent, then leaves nothing on the device', async ({
  page,
  context,
  signIn,
  clock,
}) => {
  const { id } = await signIn('leaves-nothing@example.com')
  await clock.travelTo(new Date(over.getTime() + 60 * 60_000))
  const interviewId = await hadInterview(id, over, { people: ['Ana Osei'] })
  await page.goto('/settings')
  await expect.poll(() => shellIsHeld(page)).toBe(true)
  await page.goto(`/interviews/${interviewId}/follow-up`)
  // The server refuses for a while, as when it is away: the minute stays on the device.
  await page.route('**/api/reflections', route => route.abort())
  await page.getByRole('radio', { name: 'Good' }).tap()
  await expect(page.getByRole('heading', { name: 'How likely' })).toBeVisible()
  await page.goto('/settings')
  await page.getByRole('button', { name: 'Sign out' }).tap()
  const dialog = page.getByRole('dialog', { name: 'One reflection hasn’t been sent yet' })
  await expectAccessible(page)
  await dialog.getByRole('button', { name: 'Stay signed in' }).tap()
  await expect(dialog).toBeHidden()
  await page.getByRole('button', { name: 'Sign out' }).tap()
  await dialog.getByRole('button', { name: 'Delete and sign out' }).tap()
  await expect(page).toHaveURL(url => url.pathname === '/')
  expect((await context.cookies()).filter(cookie => /session/.test(cookie.name))).toEqual([])
  const left = await page.evaluate(async () => ({
    kept: Object.keys(localStorage),
    caches: await caches.keys(),
  }))
  expect(left).toEqual({ kept: [], caches: [] })
})

test('a form sent without a network says so and keeps what was typed', async ({ page, context, signIn }) => {
  await signIn('form-offline@example.com')
  await page.goto('/interviews/new')
  const company = page.getByLabel('Company')
  await company.fill('Acme')
  await page.getByLabel('Role').fill('Data engineer')
  await context.setOffline(true)
  await page.getByRole('button', { name: 'Save' }).tap()
  await expect(page.getByText('We couldn’t reach the server. Nothing was lost')).toBeVisible()
  await expect(company).toHaveValue('Acme')
  await context.setOffline(false)
  await page.getByLabel('Day').fill('2026-12-03')
  await page.getByRole('button', { name: 'Save' }).tap()
  await expect(page).toHaveURL(/\/interviews\/[0-9a-f-]{36}/)
})

test('a form that an older version showed keeps what was typed, and says to reload', async ({
  page,
  signIn,
}) => {
  await signIn('older-page@example.com')
  await page.goto('/interviews/new')
  const company = page.getByLabel('Company')
  await company.fill('Acme')
  await page.getByLabel('Role').fill('Data engineer')
  await page.route('**/interviews/new', route => {
    const headers = { ...route.request().headers(), 'next-action': '0'.repeat(42) }
    return route.continue({ headers })
  })
  await page.getByRole('button', { name: 'Save' }).tap()
  await expect(page.getByText('Afterword was updated while this page was open.')).toBeVisible()
  await expect(company).toHaveValue('Acme')
})
