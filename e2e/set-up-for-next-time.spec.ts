import { readFileSync } from 'node:fs'
import { eq } from 'drizzle-orm'
import { contacts } from '../db/schema/contacts'
import { pipelines } from '../db/schema/pipelines'
import { questions } from '../db/schema/questions'
import { expectAccessible } from './support/axe'
import { refused } from './support/happenings'
import { openMenu } from './support/process-page'
import { seedNorthlight } from './support/processes'
import { expect, test } from './support/test'

test('an ending leaves one page: what to do again, what to practise, whom to keep', async ({
  page,
  signIn,
  clock,
}) => {
  const me = await signIn('next-time@example.com')
  const my = await seedNorthlight(me.id, clock.now())
  await my.as(tx =>
    tx.insert(questions).values({
      userId: me.id,
      pipelineId: my.pipelineId,
      interviewId: my.interviewId,
      direction: 'asked_of_me',
      difficulty: 'stumped',
      type: 'weaknesses',
      text: 'What would your last team miss?',
      ifThen: 'tell the story of the Friday notes',
    }),
  )
  await refused(me.id, my.pipelineId, my.id('Ana Osei'), clock.now())
  await page.goto(`/pipelines/${my.pipelineId}/not-this-time`)
  await page.getByRole('link', { name: 'What to keep for next time' }).click()
  await expect(page.getByText('I asked before I answered')).toBeVisible()
  await expect(
    page.getByText(
      'Next time, if they ask “What would your last team miss?”, I will tell the story of the Friday notes.',
    ),
  ).toBeVisible()
  const keep = page.getByRole('button', { name: 'Stay in touch with Ana Osei' })
  await expect(keep).toHaveAttribute('aria-pressed', 'true')
  await keep.click()
  await expect(keep).toHaveAttribute('aria-pressed', 'false')
  expect((await my.as(tx => tx.select().from(contacts)))[0]?.isBridge).toBe(false)
})

test('insights are honest with little: no share, no chances, sources with their year', async ({
  page,
  signIn,
  clock,
}) => {
  const me = await signIn('insights@example.com')
  await seedNorthlight(me.id, clock.now())
  await page.goto('/insights')
  await expect(page.getByText('After 3 reflections, patterns show here')).toBeVisible()
  await expect(page.getByText(/After 5 more, a pattern can show here/)).toBeVisible()
  await page.getByText('The figures and their sources').first().click()
  await expect(page.getByText('NACE, 2023: US employers hiring graduates').first()).toBeVisible()
  await expect(
    page.getByRole('img', { name: /From interview to offer or hire: others 27 to 45 in 100$/ }),
  ).toBeVisible()
  await expect(page.getByText(/(chance|odds|probability) (is|are|of) \d/i)).toHaveCount(0)
})

test('five guesses with an outcome make a mirror, and a yes leaves its page as well', async ({
  page,
  signIn,
  clock,
}) => {
  const me = await signIn('mirror@example.com')
  for (const stage of ['accepted', 'offer', 'rejected', 'rejected', 'rejected'] as const) {
    const my = await seedNorthlight(me.id, clock.now())
    await my.as(tx => tx.update(pipelines).set({ stage }).where(eq(pipelines.id, my.pipelineId)))
    if (stage !== 'accepted') continue
    await page.goto(`/pipelines/${my.pipelineId}`)
    await openMenu(page, 'More')
    await page.getByRole('link', { name: 'What to keep for next time' }).first().click()
    await expect(page.getByText('I asked before I answered')).toBeVisible()
    await expect(page.getByText('Ana Osei').first()).toBeVisible()
  }
  await page.goto('/insights')
  // Five guesses of 7; two went on.
  const line = 'So far, over 5 interviews, you have rated yourself about 3 higher than how it turned out.'
  await expect(page.getByText(line)).toBeVisible()
  await expect(page.getByText('2 of 5 led to a next step')).toBeVisible()
  await expectAccessible(page)
})

test('a picture of the search is saved to show around: counts, and nobody’s name', async ({
  page,
  signIn,
  clock,
}) => {
  const me = await signIn('picture@example.com')
  await seedNorthlight(me.id, clock.now())
  await page.goto('/insights')
  const saved = page.waitForEvent('download')
  await page.getByRole('link', { name: 'Save as a picture' }).click()
  const png = readFileSync(await (await saved).path())
  expect(png.subarray(1, 4).toString()).toBe('PNG')
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630])
})

test('with keys alone: the look at the company, what they said, the week, next time, the insights', async ({
  page,
  signIn,
  clock,
}) => {
  const me = await signIn('keys-later@example.com')
  const my = await seedNorthlight(me.id, clock.now())
  const press = (role: 'link' | 'button', name: string) => page.getByRole(role, { name }).press('Enter')
  await page.goto(`/interviews/${my.interviewId}/analysis`)
  const row = page.getByRole('group', { name: "The manager I'd have" })
  await row.getByLabel('3').focus()
  await page.keyboard.press('Space')
  await page.keyboard.press('ArrowRight')
  await expect(row.getByLabel('4')).toBeChecked()
  await press('button', 'Save')
  await expect(page.getByText(/^Saved\./)).toBeVisible()

  await page.goto(`/pipelines/${my.pipelineId}`)
  await page.locator('#main').getByRole('button', { name: 'More', exact: true }).press('Enter')
  await press('link', 'Feedback')
  await page.getByLabel('What they said').focus()
  await page.keyboard.type('Clear, and a little fast.')
  await page.keyboard.press('Tab')
  await page.keyboard.type('pace')
  await press('button', 'Save')
  await expect(page.getByText('Clear, and a little fast.').first()).toBeVisible()

  await page.goto('/week')
  await page.getByLabel('This week’s focus').focus()
  await page.keyboard.type('One first conversation')
  await page.keyboard.press('Enter')
  await expect(page.getByText('Your week is planned.')).toBeVisible()

  await page.goto(`/pipelines/${my.pipelineId}/next-time`)
  const keep = page.getByRole('button', { name: 'Stay in touch with Ana Osei' })
  await keep.press('Enter')
  await expect(keep).toHaveAttribute('aria-pressed', 'true')

  await page.goto('/insights')
  const figures = page.getByText('The figures and their sources').first()
  await figures.press('Enter')
  await expect(page.getByText('NACE, 2023: US employers hiring graduates').first()).toBeVisible()
})
