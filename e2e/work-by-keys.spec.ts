import type { Page } from '@playwright/test'
import { eq } from 'drizzle-orm'
import { placeNames, places } from '../components/desk/map'
import { asUser } from '../db/doors'
import { drafts } from '../db/schema/drafts'
import { expectAccessible } from './support/axe'
import { hadInterview } from './support/had-interview'
import { desk, expect, test } from './support/test'

test.use(desk)

/** An interview that ended this morning, so that a thank-you to each is due. */
const met = (userId: string, now: Date) =>
  hadInterview(userId, new Date(now.getTime() - 3 * 3_600_000), {
    people: ['Ana Osei', 'Ben Roth', 'Cora Lind'],
  })

/** The list of all keys; once it stands there, the page's script runs and hears them. */
async function openKeys(page: Page) {
  const list = page.getByRole('dialog', { name: 'Keys' })
  await expect(async () => {
    await page.keyboard.press('?')
    await expect(list).toBeVisible({ timeout: 1000 })
  }).toPass()
  return list
}

async function listens(page: Page) {
  const list = await openKeys(page)
  await page.keyboard.press('Escape')
  await expect(list).toHaveCount(0)
}

test('two keys lead to each place, one to a new interview and to the search', async ({ page, signIn }) => {
  await signIn('goes-by-keys@example.com')
  await page.goto('/today')
  await listens(page)
  for (const name of placeNames.toReversed()) {
    await page.keyboard.press('g')
    await page.keyboard.press(places[name].key)
    await expect(page).toHaveURL(new RegExp(`${places[name].tabs[0].href}$`))
  }
  await page.keyboard.press('n')
  await expect(page).toHaveURL(/\/interviews\/new$/)
  await page.getByLabel('Company').first().focus()
  await page.keyboard.type('gtn/?')
  await expect(page.getByLabel('Company').first(), 'they rest in a field').toHaveValue('gtn/?')
  await expect(page).toHaveURL(/\/interviews\/new$/)
  await page.goto('/people')
  await listens(page)
  await page.keyboard.press('/')
  await expect(page.getByRole('combobox', { name: 'Find anything' })).toBeFocused()
  await page.keyboard.press('Escape')
  await page.keyboard.press('Alt+n')
  await expect(page, 'nor with another key').toHaveURL(/\/people$/)
})

test('a question mark shows them all, and they can be switched off', async ({ page, signIn }) => {
  await signIn('keys-off@example.com')
  await page.goto('/today')
  const list = await openKeys(page)
  await expect(list).toContainText('Add an interview')
  await expect(list.getByRole('region', { name: 'Go to' }).locator('dt')).toHaveCount(placeNames.length)
  await expectAccessible(page)
  await list.getByRole('link', { name: 'Settings' }).click()
  await expect(page).toHaveURL(/\/settings#keys$/)
  await page.getByLabel('Single keys do something').uncheck()
  await page.goto('/today')
  await page.keyboard.press('n')
  await page.keyboard.press('?')
  await page.keyboard.press('Control+k')
  await expect(page.getByRole('dialog', { name: 'Search and commands' }), 'but this one').toBeVisible()
  await expect(list).toHaveCount(0)
  await expect(page).toHaveURL(/\/today$/)
})

test('messages are walked through, sent, put off and taken back, by keys alone', async ({
  page,
  signIn,
  clock,
}) => {
  const { id } = await signIn('sends-by-keys@example.com')
  await met(id, clock.now())
  await page.goto('/drafts?show=now')
  const rows = page.getByRole('region', { name: 'To send' }).getByRole('listitem')
  await expect(rows.first()).toBeVisible()
  const before = await rows.count()
  const stateOf = async (draftId: string) =>
    (await asUser(id, tx => tx.select().from(drafts).where(eq(drafts.id, draftId))))[0]
  await page.keyboard.press('j')
  await page.keyboard.press('j')
  const second = rows.nth(1).getByRole('link')
  await expect(second).toBeFocused()
  const draftId = (await second.getAttribute('href'))?.split('/').at(-1) ?? ''
  await page.keyboard.press('k')
  await expect(rows.nth(0).getByRole('link')).toBeFocused()
  await page.keyboard.press('j')
  await page.keyboard.press('e')
  await expect(page.getByText(/^Marked as sent/)).toBeVisible()
  await expect(rows).toHaveCount(before - 1)
  expect((await stateOf(draftId))?.state).toBe('sent')
  await page.keyboard.press('u')
  await expect(rows).toHaveCount(before)
  expect((await stateOf(draftId))?.state).toBe('open')
  await page.locator(`a[href="/drafts/${draftId}"]`).focus()
  await page.keyboard.press('z')
  await expect(page.getByText(/^Put off until/)).toBeVisible()
  await expect(rows).toHaveCount(before - 1)
  await page.goto('/today')
  // The days ahead may show it, where it was put off to.
  const now = page.getByRole('region', { name: /Do now/ })
  await expect(now).toBeVisible()
  await expect(now.locator(`a[href="/drafts/${draftId}"]`), 'Today knows it').toHaveCount(0)
  await clock.travelTo(new Date(clock.now().getTime() + 4 * 86_400_000))
  await page.goto('/drafts?show=now')
  await expect(page.locator(`a[href="/drafts/${draftId}"]`), 'and it comes back').toHaveCount(1)
})

test('an undo goes along to the next page', async ({ page, signIn, clock }) => {
  const { id } = await signIn('undo-goes-along@example.com')
  await met(id, clock.now())
  const [draft] = await asUser(id, tx => tx.select().from(drafts).where(eq(drafts.state, 'open')).limit(1))
  await page.goto(`/drafts/${draft?.id}`)
  await page.getByRole('button', { name: 'Skip it' }).click()
  await expect(page.getByText('Skipped.', { exact: true })).toBeVisible()
  await page.keyboard.press('g')
  await page.keyboard.press(places.review.key)
  await expect(page).toHaveURL(/\/week$/)
  await page.keyboard.press('u')
  await expect(page.getByText('It’s back in your messages to send.')).toBeVisible()
  const open = await asUser(id, tx =>
    tx
      .select()
      .from(drafts)
      .where(eq(drafts.id, draft?.id ?? '')),
  )
  expect(open[0]?.state).toBe('open')
})

test('on Today the first thing is done without looking for it', async ({ page, signIn, clock }) => {
  const { id } = await signIn('today-by-keys@example.com')
  await hadInterview(id, new Date(clock.now().getTime() - 3 * 86_400_000), { people: ['Ana Osei'] })
  await page.goto('/today')
  await expect(page.getByRole('heading', { name: /^Do now/ })).toBeVisible()
  await listens(page)
  await page.keyboard.press('e')
  await expect(page.getByText(/^Marked as sent/)).toBeVisible()
  const sent = await asUser(id, tx => tx.select().from(drafts).where(eq(drafts.state, 'sent')))
  expect(sent).toHaveLength(1)
  await page.keyboard.press('u')
  await expect
    .poll(() => asUser(id, tx => tx.select().from(drafts).where(eq(drafts.state, 'sent'))))
    .toEqual([])
})
