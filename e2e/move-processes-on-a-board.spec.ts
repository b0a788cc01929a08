import type { BrowserContext, Locator, Page } from '@playwright/test'
import { eq } from 'drizzle-orm'
import { pipelines } from '../db/schema/pipelines'
import { barriersByDayAndNight } from './support/axe'
import { seedNorthlight, seedProcess } from './support/processes'
import { desk, expect, test } from './support/test'

test.beforeEach(({ clock }) => clock.travelTo(new Date('2026-11-25T10:00:00Z')))

const board = '/pipelines?view=board'
const column = (page: Page, name: string) => page.getByRole('region', { name: new RegExp(`^${name}`) })
const card = (page: Page, company: string) => page.locator('.card', { hasText: company })
const cardIn = (page: Page, stage: string, company: string) =>
  column(page, stage).locator('.card', { hasText: company })
const toast = (page: Page) =>
  page.getByRole('status').filter({ has: page.getByRole('button', { name: 'Undo' }) })

/** Northlight interviewing, Halden applied. */
async function seedTwo(userId: string, now: Date) {
  const my = await seedNorthlight(userId, now)
  const halden = await seedProcess(my, 'Halden', 'applied')
  const stageOf = async (id: string) =>
    (await my.as(tx => tx.select().from(pipelines).where(eq(pipelines.id, id))))[0]?.stage
  return { my, halden, stageOf }
}

async function openBoard(page: Page) {
  await page.goto(board)
  await page.locator('.board[data-ready]').waitFor()
}

const middle = async (target: Locator) => {
  const box = await target.boundingBox()
  if (!box) throw new Error('It is not in sight')
  return { x: box.x + box.width / 2, y: box.y + Math.min(box.height / 2, 120) }
}

async function liftByMouse(page: Page, company: string) {
  const from = await middle(card(page, company))
  await page.mouse.move(from.x, from.y)
  await page.mouse.down()
  await page.mouse.move(from.x + 10, from.y, { steps: 2 })
  await expect(page.locator('.card-float')).toBeVisible()
}

async function dragByMouse(page: Page, company: string, to: Locator) {
  await liftByMouse(page, company)
  const there = await middle(to)
  await page.mouse.move(there.x, there.y, { steps: 4 })
  await expect(page.locator('.target')).toBeVisible()
  await page.mouse.up()
}

/** Holds what the page sends to change something; the answer comes once it is let go. */
async function holdActions(page: Page) {
  let letGo = () => {}
  const held = new Promise<void>(resolve => {
    letGo = resolve
  })
  await page.route('**/pipelines?view=board', async route => {
    if (route.request().method() === 'POST') await held
    await route.continue()
  })
  return () => letGo()
}

test.describe('at a desk', () => {
  test.use(desk)

  test('dragged with the mouse, a card stands in its new column at once, and one tap takes it back', async ({
    page,
    signIn,
    clock,
  }) => {
    const me = await signIn('mouse-board@example.com')
    const { halden, stageOf } = await seedTwo(me.id, clock.now())
    await openBoard(page)
    const letGo = await holdActions(page)
    await dragByMouse(page, 'Halden', column(page, 'Screening'))
    await expect(cardIn(page, 'Screening', 'Halden')).toBeVisible({ timeout: 100 })
    expect(await stageOf(halden)).toBe('applied')
    letGo()
    await expect(toast(page)).toContainText('Moved Halden to Screening.')
    expect(await stageOf(halden)).toBe('screening')
    await expect(page).toHaveURL(/view=board/)
    await expect(page.locator('[data-undo]')).toHaveCount(1)
    await page.getByRole('button', { name: 'Undo' }).click()
    await expect(cardIn(page, 'Applied', 'Halden')).toBeVisible()
    expect(await stageOf(halden)).toBe('applied')
  })

  test('let go over nothing, or with Escape, it is where it was', async ({ page, signIn, clock }) => {
    const me = await signIn('mouse-nowhere@example.com')
    const { halden, stageOf } = await seedTwo(me.id, clock.now())
    await openBoard(page)
    await liftByMouse(page, 'Halden')
    await page.mouse.move(600, 60, { steps: 3 })
    await page.mouse.up()
    await expect(page.locator('.card-float')).toHaveCount(0)
    await expect(cardIn(page, 'Applied', 'Halden')).toBeVisible()
    await liftByMouse(page, 'Halden')
    const there = await middle(column(page, 'Quiet'))
    await page.mouse.move(there.x, there.y, { steps: 3 })
    await page.keyboard.press('Escape')
    await page.mouse.up()
    await expect(page.locator('.card-float')).toHaveCount(0)
    await expect(cardIn(page, 'Applied', 'Halden')).toBeVisible()
    expect(await stageOf(halden)).toBe('applied')
  })

  test('by keys alone: space lifts, arrows choose, space drops, escape puts back, and each step is said', async ({
    page,
    signIn,
    clock,
  }) => {
    const me = await signIn('keys-board@example.com')
    const { halden, stageOf } = await seedTwo(me.id, clock.now())
    await openBoard(page)
    const link = page.getByRole('link', { name: 'Halden' })
    await link.focus()
    await page.keyboard.press('Space')
    await expect(page.getByText('Halden lifted from Applied.')).toBeAttached()
    await page.keyboard.press('ArrowRight')
    await expect(page.getByText('Screening', { exact: true }).last()).toBeAttached()
    await page.keyboard.press('Escape')
    await expect(page.getByText('Halden stays in Applied.')).toBeAttached()
    await page.keyboard.press('Space')
    for (let n = 0; n < 3; n++) await page.keyboard.press('ArrowRight')
    await page.keyboard.press('ArrowLeft')
    await page.keyboard.press('Space')
    await expect(cardIn(page, 'Interviewing', 'Halden')).toBeVisible()
    await expect(page.getByText('Halden is in Interviewing.')).toBeAttached()
    await expect(page.getByRole('link', { name: 'Halden' })).toBeFocused()
    await expect.poll(() => stageOf(halden)).toBe('interviewing')
  })

  test('by menu, to an end: a no offers its reply, and asks for nothing', async ({ page, signIn, clock }) => {
    const me = await signIn('menu-board@example.com')
    const { my, stageOf } = await seedTwo(me.id, clock.now())
    await openBoard(page)
    await page.getByRole('button', { name: 'Move Northlight' }).click()
    await page.getByRole('button', { name: 'Not this time' }).click()
    await expect(card(page, 'Northlight')).toHaveCount(0)
    await expect(column(page, 'Not this time')).toContainText('1')
    await expect.poll(() => stageOf(my.pipelineId)).toBe('rejected')
    await toast(page).getByRole('link', { name: 'Reply to them' }).click()
    await expect(page).toHaveURL(/not-this-time$/)
  })

  test('dragged onto the strip of an end, and opened again from there', async ({ page, signIn, clock }) => {
    const me = await signIn('strip-board@example.com')
    const { halden, stageOf } = await seedTwo(me.id, clock.now())
    await openBoard(page)
    await dragByMouse(page, 'Halden', column(page, 'Withdrawn'))
    await expect.poll(() => stageOf(halden)).toBe('withdrawn')
    await column(page, 'Withdrawn').getByRole('link').click()
    await expect(cardIn(page, 'Withdrawn', 'Halden')).toContainText('Ended')
    await page.locator('.board[data-ready]').waitFor()
    await page.getByRole('button', { name: 'Move Halden' }).click()
    await page.getByRole('button', { name: 'Applied', exact: true }).click()
    await expect.poll(() => stageOf(halden)).toBe('applied')
  })

  test('moved in another tab, a card that was seen elsewhere stays where it was put', async ({
    page,
    context,
    signIn,
    clock,
  }) => {
    const me = await signIn('tabs-board@example.com')
    const { halden, stageOf } = await seedTwo(me.id, clock.now())
    await openBoard(page)
    const other = await context.newPage()
    await openBoard(other)
    await dragByMouse(other, 'Halden', column(other, 'Final round'))
    await expect.poll(() => stageOf(halden)).toBe('final')
    await dragByMouse(page, 'Halden', column(page, 'Screening'))
    await expect(
      page.getByText('Halden was moved to Final round elsewhere. It stays there.').first(),
    ).toBeVisible()
    await expect(cardIn(page, 'Final round', 'Halden')).toBeVisible()
    expect(await stageOf(halden)).toBe('final')
  })

  test('without a network a card is back where it was, and says so', async ({
    page,
    context,
    signIn,
    clock,
  }) => {
    const me = await signIn('offline-board@example.com')
    const { halden, stageOf } = await seedTwo(me.id, clock.now())
    await openBoard(page)
    await context.setOffline(true)
    await dragByMouse(page, 'Halden', column(page, 'Screening'))
    await expect(
      page.getByText('Halden is back in Applied. We couldn’t reach the server.').first(),
    ).toBeVisible()
    await expect(cardIn(page, 'Applied', 'Halden')).toBeVisible()
    await context.setOffline(false)
    expect(await stageOf(halden)).toBe('applied')
    await dragByMouse(page, 'Halden', column(page, 'Screening'))
    await expect.poll(() => stageOf(halden)).toBe('screening')
  })

  test('without script a card is moved by a form', async ({ browser, context, signIn, clock, house }) => {
    const me = await signIn('bare-board@example.com')
    const { halden, stageOf } = await seedTwo(me.id, clock.now())
    const bare = await withoutScript(browser, context, house.url)
    await bare.goto(board)
    await bare.getByRole('button', { name: 'Move Halden' }).click()
    await bare.getByRole('button', { name: 'Final round' }).click()
    await expect(bare.getByText('Moved.')).toBeVisible()
    expect(await stageOf(halden)).toBe('final')
    await bare.getByRole('link', { name: 'Timeline' }).click()
    await expect(bare.getByRole('table')).toBeVisible()
  })

  test('stands in one’s own order, under one’s own names, here and on a process', async ({
    page,
    signIn,
    clock,
  }) => {
    const me = await signIn('own-stages@example.com')
    const { my } = await seedTwo(me.id, clock.now())
    await page.goto(board)
    await page.getByRole('link', { name: 'Your stages' }).click()
    await page.getByLabel('Name of Applied').fill('Sent off')
    await page
      .getByRole('listitem')
      .filter({ has: page.getByLabel('Name of Offer') })
      .getByLabel('Order')
      .selectOption('1')
    await page
      .getByRole('listitem')
      .filter({ has: page.getByLabel('Name of Applied') })
      .getByLabel('Order')
      .selectOption('2')
    await page
      .getByRole('listitem')
      .filter({ has: page.getByLabel('Name of Screening') })
      .getByLabel('Hide')
      .check()
    await page.getByRole('button', { name: 'Save stages' }).click()
    await expect(page).toHaveURL(/\/pipelines$/)
    await expect(page.locator('.column h2')).toHaveText([
      'Offer 0',
      'Sent off 1',
      'Interviewing 1',
      'Final round 0',
      'Quiet 0',
    ])
    await page.goto(`/pipelines/${my.pipelineId}`)
    await expect(page.getByRole('button', { name: 'To stage Sent off' })).toBeVisible()
  })

  test('a long column shows ten, then all of it', async ({ page, signIn, clock }) => {
    const me = await signIn('long-column@example.com')
    const { my } = await seedTwo(me.id, clock.now())
    for (let n = 0; n < 24; n++) await seedProcess(my, `Company ${n}`, 'screening')
    await page.goto(board)
    await expect(column(page, 'Screening').locator('.card')).toHaveCount(10)
    await page.getByRole('link', { name: 'Show 14 more' }).click()
    await expect(column(page, 'Screening').locator('.card')).toHaveCount(24)
  })

  test('has no barriers, by day and by night, and the view that was chosen is there next time', async ({
    page,
    signIn,
    clock,
  }) => {
    const me = await signIn('views-board@example.com')
    await seedTwo(me.id, clock.now())
    await page.goto('/pipelines')
    await expect(page.locator('.board')).toBeVisible()
    expect(await barriersByDayAndNight(page)).toEqual([])
    for (const view of ['List', 'Timeline']) {
      await page.getByRole('navigation', { name: 'View' }).getByRole('link', { name: view }).click()
      await expect(page.getByRole('table')).toBeVisible()
      expect(await barriersByDayAndNight(page)).toEqual([])
    }
    await page.goto('/pipelines')
    await expect(page.getByRole('link', { name: 'Timeline' })).toHaveAttribute('aria-current', 'page')
  })
})

test('dragged with a finger after a short rest; before it, the board scrolls', async ({
  page,
  signIn,
  clock,
}) => {
  const me = await signIn('touch-board@example.com')
  const { halden, stageOf } = await seedTwo(me.id, clock.now())
  await openBoard(page)
  expect(await barriersByDayAndNight(page)).toEqual([])
  // It opens on the furthest stage; what came before stands a swipe away.
  await expect(card(page, 'Northlight')).toBeInViewport()
  await expect(card(page, 'Halden')).not.toBeInViewport()
  await card(page, 'Halden').scrollIntoViewIfNeeded()
  const cdp = await page.context().newCDPSession(page)
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', at?: { x: number; y: number }) =>
    cdp.send('Input.dispatchTouchEvent', { type, touchPoints: at ? [at] : [] })
  const from = await middle(card(page, 'Halden'))
  await touch('touchStart', from)
  await expect(page.locator('.card-float')).toBeVisible()
  // Its column is wide here: near the edge the board moves on under the card.
  for (const x of [220, 280, 330]) await touch('touchMove', { x, y: from.y })
  await expect(page.locator('.target')).toBeVisible()
  await touch('touchEnd')
  await expect.poll(() => stageOf(halden)).not.toBe('applied')
  await expect(page.locator('.card-float')).toHaveCount(0)
  await expect(page).toHaveURL(/view=board/)
})

async function withoutScript(
  browser: import('@playwright/test').Browser,
  context: BrowserContext,
  baseURL: string,
): Promise<Page> {
  const bare = await browser.newContext({ javaScriptEnabled: false, baseURL, viewport: desk.viewport })
  await bare.addCookies(await context.cookies())
  return bare.newPage()
}
