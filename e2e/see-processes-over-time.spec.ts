import { interviews } from '../db/schema/interviews'
import { nextSteps } from '../db/schema/next-steps'
import { replies } from '../db/schema/replies'
import { barriersByDayAndNight } from './support/axe'
import { seedNorthlight, seedProcess } from './support/processes'
import { desk, expect, test } from './support/test'

test.beforeEach(({ clock }) => clock.travelTo(new Date('2026-11-25T10:00:00Z')))

const timeline = '/pipelines?view=timeline'

test.describe('at a desk', () => {
  test.use(desk)

  test('each process is a line: what was, what they said, how long it is quiet, what comes', async ({
    page,
    signIn,
    clock,
  }) => {
    const me = await signIn('timeline@example.com')
    const my = await seedNorthlight(me.id, clock.now())
    await seedProcess(my, 'Halden', 'applied')
    const ahead = new Date('2026-12-03T11:30:00Z')
    await my.as(async tx => {
      await tx.insert(interviews).values({
        userId: me.id,
        pipelineId: my.pipelineId,
        kind: 'technical',
        startWall: '2026-12-03T11:30',
        zone: 'Europe/London',
        startsAt: ahead,
        endsAt: new Date(ahead.getTime() + 3_600_000),
        tzdbVersion: 'test',
      })
      await tx.insert(nextSteps).values({
        userId: me.id,
        interviewId: my.interviewId,
        fact: 'decision_date',
        state: 'answered',
        answerDate: '2026-11-24',
      })
      await tx.insert(replies).values({
        userId: me.id,
        pipelineId: my.pipelineId,
        cause: 'told',
        at: new Date('2026-11-23T10:00:00Z'),
      })
    })
    await page.goto(timeline)
    const line = page.getByRole('row', { name: /Northlight/ }).getByRole('img')
    await expect(line).toHaveAccessibleName(
      '22 Nov: interview. 23 Nov: they replied. 24 Nov: they said they’d answer by then, and didn’t. 3 Dec: interview to come.',
    )
    await expect(page.locator('.today-line')).toHaveText('Today')
    const [today, past, next] = await Promise.all([
      page.locator('.today-line').boundingBox(),
      line.locator('.full').boundingBox(),
      line.locator('.open').boundingBox(),
    ])
    expect(past?.x).toBeLessThan(today?.x ?? 0)
    expect(next?.x).toBeGreaterThan(today?.x ?? 0)
    await page.getByRole('link', { name: 'Earlier weeks' }).click()
    await expect(page).toHaveURL(/back=1/)
    await expect(line).toHaveAccessibleName(/Nothing in these weeks/)
    await page.getByRole('link', { name: 'Later weeks' }).click()
    await expect(page.locator('.today-line')).toBeVisible()
    await page.getByRole('link', { name: 'Northlight' }).click()
    await expect(page).toHaveURL(new RegExp(`/pipelines/${my.pipelineId}$`))
  })
})

test('on a phone it scrolls sideways, with the names beside it', async ({ page, signIn, clock }) => {
  const me = await signIn('timeline-phone@example.com')
  await seedNorthlight(me.id, clock.now())
  await page.goto(timeline)
  expect(await barriersByDayAndNight(page)).toEqual([])
  const box = page.getByRole('region', { name: 'Timeline' })
  await box.evaluate(element => element.scrollTo({ left: 400 }))
  const name = await page.getByRole('link', { name: 'Northlight' }).boundingBox()
  expect(name?.x ?? -1).toBeGreaterThanOrEqual(0)
})

test('a phone begins with the list, and shows the board to whoever asks', async ({
  browser,
  context,
  signIn,
  clock,
  house,
}) => {
  const me = await signIn('first-view@example.com')
  await seedNorthlight(me.id, clock.now())
  const phone = await browser.newContext({
    baseURL: house.url,
    viewport: { width: 360, height: 740 },
    userAgent:
      'Mozilla/5.0 (Linux; Android 15; Pixel 9) AppleWebKit/537.36 Chrome/140.0 Mobile Safari/537.36',
  })
  await phone.addCookies(await context.cookies())
  const page = await phone.newPage()
  await page.goto('/pipelines')
  await expect(page.getByRole('table')).toBeVisible()
  expect(await barriersByDayAndNight(page)).toEqual([])
  await page.getByRole('link', { name: 'Board' }).click()
  await expect(page.locator('.board')).toBeVisible()
})
