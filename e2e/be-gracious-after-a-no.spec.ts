import { eq } from 'drizzle-orm'
import { vents } from '../db/schema/vents'
import { expectAccessible } from './support/axe'
import { refused } from './support/happenings'
import { seedNorthlight } from './support/processes'
import { countTaps } from './support/taps'
import { expect, test } from './support/test'

// A Friday afternoon in London.
test.beforeEach(({ clock }) => clock.travelTo(new Date('2026-11-27T15:00:00Z')))

test('from "rejected" to a gracious reply next working day and a dated referral ask: four taps', async ({
  page,
  signIn,
  clock,
  tick,
  mailbox,
}) => {
  const me = await signIn('rejected@example.com')
  const my = await seedNorthlight(me.id, clock.now())
  await page.goto('/today')
  const thumb = countTaps()
  await thumb.tap(
    page.getByRole('region', { name: /They owe you/ }).getByRole('link', { name: /Northlight/ }),
  )
  await expect(page).toHaveURL(new RegExp(`/pipelines/${my.pipelineId}$`))
  await thumb.tap(page.getByRole('button', { name: 'They replied' }).first())
  await thumb.tap(page.getByRole('link', { name: 'They said no' }))
  await thumb.tap(page.getByRole('button', { name: 'Get the reply ready' }))
  await expect(page.getByText('That’s all for tonight.', { exact: false })).toBeVisible()
  thumb.expectAtMost(4, 'from "rejected" to a gracious reply and a dated referral ask')
  const coming = page.getByRole('listitem').filter({ hasText: 'Ana Osei' })
  await expect(coming.filter({ hasText: 'A gracious reply' })).toContainText('Mon 30 November')
  await expect(coming.filter({ hasText: 'A request for an introduction' })).toContainText('Mon 14 December')
  await expect(coming.filter({ hasText: 'stay in touch' })).toHaveCount(3)
  await expectAccessible(page)

  // The evening is left alone: nothing knocks, on the screen or by mail.
  await page.goto('/today')
  await expect(page.getByText('You’re done for tonight')).toBeVisible()
  await expect(page.getByText('You’re all caught up')).toBeHidden()
  await clock.travelTo('2026-11-28T12:00:00Z')
  await tick()
  expect(mailbox.mailsTo(me.email).filter(mail => /Northlight|message is ready/.test(mail.subject))).toEqual(
    [],
  )

  await clock.travelTo('2026-11-30T09:30:30Z')
  await tick()
  const mail = await mailbox.waitForMail(
    one => one.to.includes(me.email) && /message is ready/.test(one.subject),
  )
  expect(mail.text).toMatch(/Thank you for (letting me know|telling me|your message)[\s\S]*data analyst role/)
  expect(mail.text).toContain('ana@northlight.example')
  expect(mail.text).not.toContain('Reminds me of my aunt')
  await page.goto('/today')
  await expect(page.getByText('You’re done for tonight')).toHaveCount(0)

  await page.goto('/people/bridges')
  await expect(page.getByText('Ana Osei', { exact: true }).first()).toBeVisible()
  await expect(page.getByText(/Next note/)).toBeVisible()
})

test('a no that was a slip is taken back, and with it all that followed', async ({ page, signIn, clock }) => {
  const me = await signIn('slip@example.com')
  const my = await seedNorthlight(me.id, clock.now())
  await page.goto(`/pipelines/${my.pipelineId}/not-this-time`)
  await page.getByRole('button', { name: 'Get the reply ready' }).click()
  await page.getByRole('button', { name: /Marked by mistake/ }).click()
  await expect(page).toHaveURL(new RegExp(`/pipelines/${my.pipelineId}$`))
  await expect(page.getByText('Interviewing').first()).toBeVisible()
  await expect(page.getByText('Gracious reply to a no')).toHaveCount(0)
  await expect(page.getByText(/first nudge/i)).toBeVisible()
})

test('what is written for nobody is gone the next day', async ({ page, signIn, clock, tick }) => {
  const me = await signIn('vent@example.com')
  const my = await seedNorthlight(me.id, clock.now())
  await page.goto(`/pipelines/${my.pipelineId}/vent`)
  await page.getByLabel(/What I’d say/).fill('They never even looked at it.')
  await page.getByRole('button', { name: 'Save for a day' }).click()
  await expect(page.getByText(/deletes itself on Sat 28 November/)).toBeVisible()
  await clock.travelTo('2026-11-28T15:01:00Z')
  await page.goto(`/pipelines/${my.pipelineId}/vent`)
  await expect(page.getByLabel(/What I’d say/)).toHaveValue('')
  await tick()
  expect(await my.as(tx => tx.select().from(vents).where(eq(vents.userId, me.id)))).toEqual([])
})

test('the evening of a no hides every count, also in the week and the insights', async ({
  page,
  signIn,
  clock,
}) => {
  const me = await signIn('resting@example.com')
  const my = await seedNorthlight(me.id, clock.now())
  await refused(me.id, my.pipelineId, my.id('Ana Osei'), clock.now())
  await page.goto('/week')
  await expect(page.getByText('After a no, the numbers can wait until tomorrow.')).toBeVisible()
  await expect(page.getByText('Last application', { exact: true })).toHaveCount(0)
  await page.goto('/insights')
  await expect(page.getByText('No figures tonight.', { exact: false })).toBeVisible()
  await expect(page.getByText('From interview to offer')).toHaveCount(0)
  await clock.travelTo('2026-11-28T09:00:00Z')
  await page.reload()
  await expect(page.getByText('From interview to offer').first()).toBeVisible()
})

test('with keys alone: the no, the reply, what else was chosen', async ({ page, signIn, clock }) => {
  const me = await signIn('keys-no@example.com')
  const my = await seedNorthlight(me.id, clock.now())
  await page.goto(`/pipelines/${my.pipelineId}`)
  await page.getByRole('button', { name: 'They replied' }).first().press('Enter')
  await page.getByRole('link', { name: 'They said no' }).press('Enter')
  await page.getByText('Choose who and what').press('Enter')
  await page.getByLabel('Ask for an introduction later').focus()
  await page.keyboard.press('Home')
  await page.getByRole('checkbox', { name: 'Ana Osei' }).press('Space')
  await page.getByRole('button', { name: 'Get the reply ready' }).press('Enter')
  await expect(page.getByRole('listitem').filter({ hasText: 'A gracious reply to Ana Osei' })).toBeVisible()
  await expect(page.getByText('A request for an introduction')).toHaveCount(0)
  await expect(page.getByText(/note to stay in touch/)).toHaveCount(0)
  // Asked again, the form remembers what was chosen.
  await page.getByText('Change who and what').press('Enter')
  await expect(page.getByLabel('Ask for an introduction later')).toHaveValue('')
  await expect(page.getByRole('checkbox', { name: 'Ana Osei' })).not.toBeChecked()
})
