import { contacts } from '../db/schema/contacts'
import { questions } from '../db/schema/questions'
import { expectAccessible } from './support/axe'
import { plantNorthlight } from './support/processes'
import { expect, test } from './support/test'

test('an ending leaves one page: what to do again, what to practise, whom to keep', async ({
  page,
  signIn,
  clock,
}) => {
  const me = await signIn('next-time@example.com')
  const my = await plantNorthlight(me.id, clock.now())
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
  await page.goto(`/pipelines/${my.pipelineId}/not-this-time`)
  await page.getByRole('button', { name: 'Get the reply ready' }).click()
  await page.getByRole('link', { name: 'What to keep for next time' }).click()
  await expect(page.getByText('I asked before I answered')).toBeVisible()
  await expect(
    page.getByText(
      'Next time, if they ask “What would your last team miss?”, I will tell the story of the Friday notes.',
    ),
  ).toBeVisible()
  const keep = page.getByRole('button', { name: 'Keep Ana Osei as a bridge' })
  await expect(keep).toHaveAttribute('aria-pressed', 'true')
  await keep.click()
  await expect(keep).toHaveAttribute('aria-pressed', 'false')
  expect((await my.as(tx => tx.select().from(contacts)))[0]?.isBridge).toBe(false)
  await expectAccessible(page)
})

test('insights are honest with little: no share, no chances, sources with their year', async ({
  page,
  signIn,
  clock,
}) => {
  const me = await signIn('insights@example.com')
  await plantNorthlight(me.id, clock.now())
  await page.goto('/insights')
  await expect(page.getByText('From 3 reflections on')).toBeVisible()
  await expect(page.getByText(/With 5 more there is something to see/)).toBeVisible()
  await page.getByText('The figures, and who found them').first().click()
  await expect(page.getByText('NACE, 2023: US employers hiring graduates').first()).toBeVisible()
  await expect(
    page.getByRole('img', { name: /From interview to offer: others 27 to 45 in 100$/ }),
  ).toBeVisible()
  await expect(page.getByText(/(chance|odds|probability) (is|are|of) \d/i)).toHaveCount(0)
  await expectAccessible(page)
})
