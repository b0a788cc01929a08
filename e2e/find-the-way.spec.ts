import type { Page } from '@playwright/test'
import { mainPlaces, places } from '../components/desk/map'
import { moveTo, offered, refused } from './support/happenings'
import { openMenu } from './support/process-page'
import { seedNorthlight, seedProcess, seedRecruiter } from './support/processes'
import { desk, expect, test } from './support/test'

test.beforeEach(({ clock }) => clock.travelTo(new Date('2026-11-25T10:00:00Z')))
test.slow()

const tabs = Object.values(places).flatMap(place => place.tabs)
const standsOnItsFeet = async (page: Page, href: string) => {
  await expect(page).toHaveURL(new RegExp(`${href}$`))
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
}

/** Where each link of a menu on a process's page leads: the first is followed. Each page stands on its own feet. */
async function walk(page: Page, start: string, name: 'They replied' | 'More'): Promise<string[]> {
  const links = page.locator('#main').getByRole('list', { name }).first().getByRole('link')
  await page.goto(start)
  await openMenu(page, name)
  const names = await links.allTextContents()
  const hrefs = await links.evaluateAll(all => all.map(link => link.getAttribute('href') ?? ''))
  await links.first().click()
  for (const [at, link] of names.entries()) {
    if (link === 'Something else') continue
    if (at > 0) await page.goto(hrefs[at] ?? '')
    await expect(page).not.toHaveURL(new RegExp(`${start}$`))
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  }
  return names
}

test.describe('at a desk', () => {
  test.use(desk)

  test('every place is one click away, its other pages two, and the navigation says where one is', async ({
    page,
    signIn,
  }) => {
    await signIn('places@example.com')
    await page.goto('/settings')
    const sidebar = page.getByRole('navigation', { name: 'Main' })
    for (const name of mainPlaces) {
      const { label, tabs } = places[name]
      const link = sidebar.getByRole('link', { name: label, exact: true })
      await link.click()
      await standsOnItsFeet(page, tabs[0].href)
      await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
      for (const tab of tabs.slice(1)) {
        await page.locator('#main').getByRole('link', { name: tab.label, exact: true }).click()
        await standsOnItsFeet(page, tab.href)
        await expect(link).toHaveAttribute('aria-current', 'true')
      }
    }
    for (const tab of places.account.tabs) {
      await sidebar.getByRole('button', { name: 'Account' }).click()
      await sidebar.getByRole('link', { name: tab.label, exact: true }).click()
      await standsOnItsFeet(page, tab.href)
    }
  })

  test('a narrow sidebar stays narrow, already in the page as it comes', async ({ page, signIn }) => {
    await signIn('narrow@example.com')
    await page.goto('/today')
    const sidebar = page.getByRole('navigation', { name: 'Main' })
    const wide = (await sidebar.boundingBox())?.width ?? 0
    await page.getByRole('button', { name: 'Narrow the sidebar' }).click()
    const html = await (await page.request.get('/today')).text()
    expect(html).toMatch(/<nav aria-label="Main" class="[^"]*w-\[4\.25rem\]/)
    await page.goto('/people')
    expect((await sidebar.boundingBox())?.width ?? 0).toBeLessThan(wide / 3)
    await sidebar.getByRole('link', { name: 'Messages' }).click()
    await standsOnItsFeet(page, '/drafts')
  })

  test('compact rows stay compact, already in the page as it comes, and only at a desk', async ({
    page,
    signIn,
    clock,
  }) => {
    await seedRecruiter(await seedNorthlight((await signIn('compact@example.com')).id, clock.now()))
    await page.goto('/people')
    const row = page.locator('#main .row').filter({ hasText: 'Priya Nair' })
    const heightNow = async () => (await row.boundingBox())?.height ?? 0
    const roomy = await heightNow()
    await page.getByRole('button', { name: 'Account' }).click()
    await page.getByRole('button', { name: 'Compact rows' }).click()
    expect(await heightNow()).toBeLessThan(roomy * 0.7)
    expect(await (await page.request.get('/people')).text()).toContain('data-rows="compact"')
    await page.reload()
    expect(await heightNow()).toBeLessThan(roomy * 0.7)
    await page.setViewportSize({ width: 360, height: 740 })
    expect(await heightNow()).toBeGreaterThanOrEqual(44)
  })

  test('a click is seen at once when the answer is slow, and long waits show the outline of a page', async ({
    page,
    signIn,
  }) => {
    await signIn('slow-answer@example.com')
    await page.goto('/today')
    let answer = () => {}
    const held = new Promise<void>(resolve => {
      answer = resolve
    })
    await page.route('**/people?_rsc=*', async route => {
      await held
      await route.continue()
    })
    const link = page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'People' })
    await link.click()
    await expect(link.locator('.going')).toBeVisible({ timeout: 100 })
    await expect(page.locator('.arriving')).toBeVisible()
    await expect(page.getByText('Opening the page')).toBeAttached()
    answer()
    await standsOnItsFeet(page, '/people')
    await expect(page.locator('.arriving')).toHaveCount(0)
    await expect(page.getByText('Opening the page')).toHaveCount(0)
  })
})

test('on a phone every page is reached through the bar, its sheet, and the tabs', async ({
  page,
  signIn,
}) => {
  await signIn('phone-ways@example.com')
  await page.goto('/today')
  const bar = page.getByRole('navigation', { name: 'Main' })
  for (const tab of tabs) {
    const place = mainPlaces.find(name => places[name].tabs.some(({ href }) => href === tab.href))
    const first = place ? places[place].tabs[0].label : tab.label
    const way = bar.getByRole('link', { name: place ? places[place].label : first, exact: true })
    if (!(await way.isVisible())) await bar.getByRole('button', { name: 'More', exact: true }).tap()
    await way.tap()
    if (place && places[place].tabs[0].href !== tab.href)
      await page.locator('#main').getByRole('link', { name: tab.label, exact: true }).tap()
    await standsOnItsFeet(page, tab.href)
  }
})

test('a process that ended leads on to what it leaves', async ({ page, signIn, clock }) => {
  const me = await signIn('full-ways@example.com')
  const now = clock.now()
  const my = await seedNorthlight(me.id, now)
  const long = 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft'
  const takes = await seedProcess(my, long, 'final')
  const ended = await seedProcess(my, 'Brix', 'interviewing')
  await offered(me.id, takes, '2026-12-04', now)
  // Two days ago: the gentle evening is over.
  await refused(me.id, ended, my.id('Ana Osei'), new Date(now.getTime() - 2 * 86_400_000))
  expect((await walk(page, `/pipelines/${ended}`, 'More')).slice(0, 3)).toEqual([
    'Not this time',
    'Feedback',
    'What to keep for next time',
  ])
})

test('every turn of a process is two taps from its page', async ({ page, signIn, clock }) => {
  const me = await signIn('turns@example.com')
  const my = await seedNorthlight(me.id, clock.now())
  await seedRecruiter(my)
  await seedProcess(my, 'Halden', 'interviewing')
  const { pipelineId } = my
  await moveTo(me.id, pipelineId, 'final', clock.now())
  expect(await walk(page, `/pipelines/${pipelineId}`, 'They replied')).toEqual([
    'They invited me',
    'I have an offer',
    'They said no',
    'Something else',
  ])
  expect((await walk(page, `/pipelines/${pipelineId}`, 'More')).slice(0, 4)).toEqual([
    'Ask Priya Nair',
    'Tell the others',
    'Feedback',
    'Company scorecard',
  ])
})

test('the follow-up ends at the look at the company', async ({ page, signIn, clock }) => {
  const me = await signIn('after-the-minute@example.com')
  const my = await seedNorthlight(me.id, clock.now())
  await page.goto(`/interviews/${my.interviewId}/follow-up`)
  const next = page.getByRole('button', { name: 'Next' })
  await page.getByRole('radio', { name: 'Good' }).click()
  await page.getByRole('radio', { name: '7' }).click()
  await expect(page.getByRole('heading', { name: 'What went well?' })).toBeVisible()
  await next.click()
  await page.getByRole('radio', { name: 'None did' }).click()
  await expect(page.getByRole('heading', { name: 'What happens next?' })).toBeVisible()
  await next.click()
  await page.getByRole('button', { name: 'See my notes' }).click()
  await page.getByRole('link', { name: 'Company scorecard' }).click()
  await expect(page).toHaveURL(new RegExp(`/interviews/${my.interviewId}/analysis$`))
})
