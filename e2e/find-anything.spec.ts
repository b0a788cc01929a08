import type { Page } from '@playwright/test'
import { asUser } from '../db/doors'
import { contacts } from '../db/schema/contacts'
import { expectAccessible } from './support/axe'
import { hadInterview } from './support/had-interview'
import { desk, expect, test } from './support/test'

/** Three processes as people have them: an umlaut and an ß, signs of Japan, a name everybody mistypes. */
async function seeded(userId: string, now: Date) {
  const over = new Date(now.getTime() - 3 * 86_400_000)
  const rounds = {
    muller: await hadInterview(userId, over, { company: 'Müller & Straßer', people: ['José Ångström'] }),
    toyota: await hadInterview(userId, over, { company: 'トヨタ自動車', role: '設計', people: ['田中太郎'] }),
  }
  await asUser(userId, tx => tx.insert(contacts).values({ userId, name: 'Gilda Frost', company: 'Google' }))
  return rounds
}

const menu = (page: Page) => page.getByRole('dialog', { name: 'Search and commands' })
const field = (page: Page) => menu(page).getByRole('combobox')
const options = (page: Page, group: string) =>
  menu(page).getByRole('group', { name: group }).getByRole('option')

test.describe('at a desk', () => {
  test.use(desk)

  test('whatever was meant is found while typing, and opened with keys alone', async ({
    page,
    signIn,
    clock,
  }) => {
    const { id } = await signIn('finds-anything@example.com')
    await seeded(id, clock.now())
    await page.goto('/today')
    await page.keyboard.press('Control+k')
    await expect(field(page)).toBeFocused()
    await expect(options(page, 'Do').first()).toHaveAttribute('aria-selected', 'true')
    await expectAccessible(page)
    const found: [typed: string, group: string, shown: RegExp][] = [
      ['muller strasser', 'Processes', /Müller & Straßer/],
      ['STRASSER', 'Processes', /Müller & Straßer/],
      ['angstrom', 'People', /José Ångström/],
      ['ångst jose', 'People', /José Ångström/],
      ['Gogle', 'People', /Gilda Frost/],
      ['トヨタ', 'Processes', /トヨタ自動車/],
      ['太郎', 'People', /田中太郎/],
      ['thank jose', 'Messages', /José Ångström/],
      ['panel müller', 'Interviews', /Panel, Müller & Straßer/],
    ]
    for (const [typed, group, shown] of found) {
      await field(page).fill(typed)
      await expect(options(page, group).filter({ hasText: shown }).first(), typed).toBeVisible()
    }
    await field(page).fill('straßer')
    await expect(options(page, 'Processes').locator('mark')).toHaveText('Straßer')
    await expectAccessible(page)
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL(/\/pipelines\/[0-9a-f-]{36}$/)
    await expect(menu(page)).toHaveCount(0)
    await expect(page.getByRole('heading', { level: 1 })).toContainText('Müller & Straßer')
    await expect(page.getByRole('heading', { level: 1 }), 'and the focus went along').toBeFocused()
  })

  test('it goes anywhere and does what people do most; an act that needs one asks which', async ({
    page,
    signIn,
    clock,
  }) => {
    const { id } = await signIn('commands@example.com')
    const { toyota } = await seeded(id, clock.now())
    await page.goto('/today')
    await page.getByRole('link', { name: 'Search' }).click()
    await field(page).fill('templ')
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL(/\/drafts\/templates$/)
    await page.keyboard.press('Control+k')
    await field(page).fill('how went')
    await expect(options(page, 'Do').filter({ hasText: 'Say how an interview went' })).toBeVisible()
    await page.keyboard.press('Enter')
    await expect(field(page)).toHaveAccessibleName('Which interview?')
    await field(page).fill('トヨタ')
    await expect(menu(page).getByRole('option')).toHaveCount(1)
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL(new RegExp(`/interviews/${toyota}/follow-up$`))
  })

  test('Escape leaves it where one was; a late answer never takes the place of a newer one', async ({
    page,
    signIn,
    clock,
  }) => {
    const { id } = await signIn('in-turn@example.com')
    await seeded(id, clock.now())
    await page.goto('/people')
    let release = () => {}
    const held = new Promise<void>(resolve => {
      release = resolve
    })
    const asked: string[] = []
    await page.route('**/search/answers*', async route => {
      const query = new URL(route.request().url()).searchParams.get('q') ?? ''
      asked.push(query)
      if (query === 'angstrom') await held
      await route.continue().catch(() => {}) // given up by then, as it should be
    })
    await page.keyboard.press('Control+k')
    await field(page).fill('angstrom')
    await expect.poll(() => asked).toContain('angstrom')
    await field(page).fill('gilda')
    await expect(options(page, 'People')).toHaveText([/Gilda Frost/])
    release()
    await field(page).fill('gilda f')
    await expect.poll(() => asked).toContain('gilda f')
    await expect(options(page, 'People')).toHaveText([/Gilda Frost/])
    await page.keyboard.press('Escape')
    await expect(menu(page)).toHaveCount(0)
    await expect(page).toHaveURL(/\/people$/)
  })

  test('what it answers is for nobody else, and no more than is good', async ({ page, signIn, clock }) => {
    const { id } = await signIn('search-private@example.com')
    await seeded(id, clock.now())
    const answer = await page.request.get('/search/answers?q=jose')
    expect(answer.headers()['cache-control']).toContain('no-store')
    expect(answer.headers()['cache-control']).toContain('private')
    expect(JSON.stringify(await answer.json())).toContain('Ångström')
    for (const hostile of ['', '?q=%00', `?q=${'x'.repeat(5000)}`, '?q[]=a', '?q=%25_%5C']) {
      const odd = await page.request.get(`/search/answers${hostile}`)
      expect([odd.status(), (await odd.json()).groups], hostile).toEqual([200, []])
    }
    await page.context().clearCookies()
    expect((await page.request.get('/search/answers?q=jose')).status()).toBe(401)
  })
})

test('on a phone it takes the screen, and a tap opens what was found', async ({ page, signIn, clock }) => {
  const { id } = await signIn('finds-on-a-phone@example.com')
  const { muller } = await seeded(id, clock.now())
  await page.goto('/today')
  await page.getByRole('link', { name: 'Search' }).click()
  const box = await menu(page).boundingBox()
  expect([box?.x, box?.width]).toEqual([0, 360])
  await field(page).fill('mull')
  await options(page, 'Interviews').first().click()
  await expect(page).toHaveURL(new RegExp(`/interviews/${muller}$`))
})

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false })

  test('there is a page for it', async ({ page, signIn, clock }) => {
    const { id } = await signIn('searches-plainly@example.com')
    await seeded(id, clock.now())
    await page.goto('/today')
    await page.getByRole('link', { name: 'Search' }).first().click()
    await page.getByRole('searchbox').fill('strasser')
    await page.getByRole('button', { name: 'Search' }).click()
    const processes = page.getByRole('region', { name: 'Processes' })
    await expect(processes.getByRole('listitem')).toHaveCount(1)
    await expect(processes.locator('mark')).toHaveText('Straßer')
    await page.goto('/search?q=gogle')
    await expect(page.getByText('Nothing says exactly “gogle”.')).toBeVisible()
    await expect(page.getByRole('region', { name: 'People' })).toContainText('Gilda Frost')
    await page.goto('/search?q=zzzz')
    await expect(page.getByText('Nothing found for “zzzz”')).toBeVisible()
  })
})
