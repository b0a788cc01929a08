import { eq } from 'drizzle-orm'
import { pipelines } from '../db/schema/pipelines'
import { expectAccessible } from './support/axe'
import { hadInterview } from './support/had-interview'
import { offered } from './support/happenings'
import { seedNorthlight, seedProcess } from './support/processes'
import { countTaps } from './support/taps'
import { expect, test } from './support/test'

// A Wednesday morning in London.
test.beforeEach(({ clock }) => clock.travelTo(new Date('2026-11-25T10:00:00Z')))

test('from "I have an offer" to an honest note for each other live process: five taps', async ({
  page,
  signIn,
  clock,
}) => {
  const me = await signIn('offered@example.com')
  const my = await seedNorthlight(me.id, clock.now())
  await hadInterview(me.id, new Date(clock.now().getTime() - 48 * 3_600_000), { company: 'Halden' })
  const [{ id: halden } = { id: '' }] = await my.as(tx =>
    tx.update(pipelines).set({ stage: 'final' }).where(eq(pipelines.company, 'Halden')).returning(),
  )
  await seedProcess(my, 'Brix', 'screening')
  await seedProcess(my, 'Corvid', 'applied')
  await page.goto('/today')

  const thumb = countTaps()
  await thumb.tap(page.getByRole('region', { name: /They owe you/ }).getByRole('link', { name: /Halden/ }))
  await thumb.tap(page.getByRole('link', { name: 'To stage Offer' }))
  await thumb.tap(page.getByText('In writing', { exact: true }))
  await thumb.tap(page.getByRole('button', { name: /^A week/ }))
  await thumb.tap(page.getByRole('button', { name: 'Record the offer' }))
  await expect(page.getByText('Seven days to answer, until Wednesday 2 December.')).toBeVisible()
  await expect(page.getByRole('link', { name: 'Northlight' })).toBeVisible()
  await expect(page.getByText('A note to Ana Osei is ready')).toBeVisible()
  await expect(page.getByText('A note is ready; choose who it’s for')).toBeVisible()
  await expect(page.getByText('Applied: no conversation yet, so it can wait')).toBeVisible()
  thumb.expectAtMost(5, 'from "I have an offer" to an honest draft for each other live process')
  await expectAccessible(page)

  await page.getByRole('link', { name: 'Northlight' }).click()
  const message = page.getByLabel('Message', { exact: true })
  await expect(message).toHaveValue(/(had an offer elsewhere|made another offer)/)
  await expect(message).toHaveValue(/by Wednesday,? 2 December/)
  await expect(message).not.toHaveValue(/Halden/)
  await expect(page.getByText('none is recorded')).toHaveCount(0)
  await expect(page.getByRole('region', { name: 'Ways to send' })).toBeVisible()

  await page.goto(`/pipelines/${halden}`)
  await expect(page.getByRole('region', { name: 'Stage' }).locator('[aria-current=step]')).toContainText(
    'Offer',
  )
})

test('an offer that is only said is kept from the others, and a pipeline moved by hand asserts none', async ({
  page,
  signIn,
  clock,
}) => {
  const me = await signIn('said@example.com')
  const my = await seedNorthlight(me.id, clock.now())
  const halden = await seedProcess(my, 'Halden', 'offer')
  await page.goto('/drafts')
  await expect(page.getByText(/another offer/i)).toHaveCount(0)
  await page.goto(`/pipelines/${halden}/offer`)
  await page.getByText('Verbal only').click()
  await page.getByRole('button', { name: 'Record the offer' }).click()
  await expect(page.getByText(/Once you have it in writing/)).toBeVisible()
  await expect(page.getByText(/A note to/)).toHaveCount(0)
})

test('the clock of an offer is mailed three days and one day before, and a yes ends it', async ({
  page,
  signIn,
  clock,
  mailbox,
  tick,
}) => {
  const me = await signIn('clocked@example.com')
  const my = await seedNorthlight(me.id, clock.now())
  const halden = await seedProcess(my, 'Halden', 'final')
  await offered(me.id, halden, '2026-12-04', clock.now())
  await page.goto(`/pipelines/${halden}/offer`)
  await expect(page.getByText(/Nine days to answer/)).toBeVisible()
  await clock.travelTo('2026-12-01T09:00:30Z')
  await tick()
  const mail = await mailbox.waitForMail(one => one.to.includes(me.email) && /answer/.test(one.subject))
  expect(mail.text).toContain('Friday 4 December')
  expect(mail.text).toContain(`/pipelines/${halden}/offer`)

  await page.goto(`/pipelines/${halden}/offer`)
  await page.getByRole('link', { name: 'Say yes' }).click()
  // What becomes of the rest is asked, and nothing is chosen beforehand.
  await expect(page.getByRole('radio', { name: /^Withdraw from Northlight/ })).not.toBeChecked()
  await page.getByText(/^Withdraw from Northlight/).click()
  await page.getByRole('button', { name: 'Write my acceptance' }).click()
  await expect(page.getByRole('heading', { name: 'You said yes' })).toBeVisible()
  await expect(page.getByRole('link', { name: /^Say yes/ })).toBeVisible()
  await expect(page.getByRole('link', { name: /Decline or withdraw, to Ana Osei/ })).toBeVisible()
  await clock.travelTo('2026-12-03T09:00:30Z')
  await tick()
  const clocks = mailbox.mailsTo(me.email).filter(one => /wants an answer/.test(one.subject))
  expect(clocks).toHaveLength(1)

  await page.goto(`/pipelines/${my.pipelineId}`)
  await expect(page.getByText('Withdrawn').first()).toBeVisible()
  await page.goto(`/pipelines/${halden}/offer`)
  await page.getByRole('button', { name: 'Undo this answer' }).click()
  await expect(page.getByRole('heading', { name: 'Your offer' })).toBeVisible()
  await page.goto(`/pipelines/${my.pipelineId}`)
  await expect(page.getByText('Interviewing').first()).toBeVisible()
})

test('with keys alone: an offer, more time, and a kind no', async ({ page, signIn, clock }) => {
  const me = await signIn('keys-offer@example.com')
  const my = await seedNorthlight(me.id, clock.now())
  await page.goto(`/pipelines/${my.pipelineId}`)
  await page.getByRole('button', { name: 'They replied' }).first().press('Enter')
  await page.getByRole('link', { name: 'I have an offer' }).press('Enter')
  await page.getByRole('radio', { name: 'In writing' }).press('Space')
  await page.getByRole('button', { name: /^A week/ }).press('Enter')
  await page.getByRole('button', { name: 'Record the offer' }).press('Enter')
  await page.getByText('Ask for more time').press('Enter')
  await page.getByRole('button', { name: 'Write the request' }).press('Enter')
  await expect(page.getByLabel('Message', { exact: true })).toHaveValue(/Wednesday,? 9 December/)
  await page.goto(`/pipelines/${my.pipelineId}/offer`)
  await page.getByText('Say no', { exact: true }).press('Enter')
  await page.getByRole('button', { name: 'Write a kind refusal' }).press('Enter')
  await expect(page.getByRole('heading', { name: 'You said no' })).toBeVisible()
  await page.getByRole('link', { name: /Decline or withdraw, to Ana Osei/ }).press('Enter')
  await expect(page.getByLabel('Message', { exact: true })).toHaveValue(
    /(won['’]t be accepting it|my answer is no)/,
  )
})
