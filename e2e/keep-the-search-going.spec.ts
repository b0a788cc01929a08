import { planAll } from './support/happenings'
import { seedNorthlight } from './support/processes'
import { expect, test } from './support/test'

// Monday morning in London, before the plan's mail.
test.beforeEach(({ clock }) => clock.travelTo(new Date('2026-11-23T07:00:00Z')))

test('Monday’s mail opens the plan, Friday’s the review, and a pause stops both without a word', async ({
  page,
  signIn,
  clock,
  tick,
  mailbox,
}) => {
  const me = await signIn('weekly@example.com')
  await seedNorthlight(me.id, clock.now())
  await planAll(me.id, clock.now())
  await clock.travelTo('2026-11-23T08:30:30Z')
  await tick()
  const monday = await mailbox.waitForMail(
    mail => mail.to.includes(me.email) && mail.subject === 'Your week, in three minutes',
  )
  expect(monday.text).toContain('Only one process is under way')
  expect(monday.text).toMatch(/\/week\b/)

  await page.goto('/week')
  await expect(page.getByText('1, your goal is 4')).toBeVisible()
  await expect(page.getByText('1 (2 make waiting easier)')).toBeVisible()
  await expect(page.getByText('3 days ago')).toBeVisible()
  await page.getByLabel('This week’s focus').fill('One first conversation')
  await page.getByLabel('Conversations', { exact: true }).fill('2')
  await page.getByRole('button', { name: 'Plan the week' }).click()
  await expect(page.getByText('Your week is planned.')).toBeVisible()
  await expect(page.getByText('0 of 2')).toBeVisible()

  await page.getByLabel('Pause until').fill('2026-12-07')
  await page.getByRole('button', { name: 'Pause the search' }).click()
  await expect(
    page.getByText('Your search is paused until Monday 7 December.', { exact: false }),
  ).toBeVisible()
  await expect(page.getByText('1, your goal is 4')).toHaveCount(0)
  await clock.travelTo('2026-11-27T15:00:30Z')
  await tick()
  expect(mailbox.mailsTo(me.email).map(mail => mail.subject)).not.toContain('What moved this week?')
})

test('Friday’s three minutes close the week', async ({ page, signIn, clock, tick, mailbox }) => {
  const me = await signIn('friday@example.com')
  await seedNorthlight(me.id, clock.now())
  await planAll(me.id, clock.now())
  await clock.travelTo('2026-11-27T15:00:30Z')
  await tick()
  const mail = await mailbox.waitForMail(
    one => one.to.includes(me.email) && one.subject === 'What moved this week?',
  )
  expect(mail.text).toContain('three minutes to see what moved')
  expect(mail.text, 'no row of noughts').not.toContain('So far')
  await page.goto('/week')
  await page.getByLabel('What moved, and what to do again').fill('Two calls I had put off.')
  await page.getByRole('button', { name: 'Finish the review' }).click()
  await expect(page.getByText('Done. Have a good weekend.')).toBeVisible()
  await page.reload()
  await expect(page.getByLabel('What moved, and what to do again')).toHaveValue('Two calls I had put off.')
})
