import { hadInterview } from './support/had-interview'
import { planAll, refused } from './support/happenings'
import { moveTo, openMenu, takeMoveBack } from './support/process-page'
import { seedNorthlight, seedProcess, seedRecruiter } from './support/processes'
import { seedInterview } from './support/seed-interview'
import { expect, test } from './support/test'

test.beforeEach(({ clock }) => clock.travelTo(new Date('2026-11-25T10:00:00Z')))

test('an agency hears within the hour after the interview, and on Tuesday once something has moved', async ({
  page,
  mailbox,
  signIn,
  clock,
  tick,
}) => {
  const me = await signIn('agency@example.com')
  const my = await seedInterview([{ name: 'Ana Osei', kind: 'hiring_manager' }], {
    userId: me.id,
    mine: { zone: 'Europe/London', country: 'GB', signature: 'Robin Marsh' },
    interview: {
      zone: 'Europe/London',
      startsAt: new Date('2026-11-25T10:00:00Z'),
      endsAt: new Date('2026-11-25T11:00:00Z'),
    },
  })
  await seedRecruiter(my)
  await planAll(my.userId, clock.now())

  await clock.travelTo('2026-11-25T11:11:00Z')
  await tick()
  const minute = await mailbox.waitForMail(mail => mail.to.includes(me.email))
  expect(minute.text).toContain('Priya Nair will want to hear from you within the hour')
  await page.goto(/http\S+\/drafts\/[\w-]+/.exec(minute.text ?? '')?.[0] ?? '')
  await expect(page.getByLabel('Message', { exact: true })).toHaveValue(/Priya[\s\S]*Ana Osei/)
  await page.getByRole('button', { name: 'I sent it' }).click()
  await expect(page.getByText(/^Sent on /)).toBeVisible()

  await clock.travelTo('2026-11-26T09:00:00Z')
  await page.goto(`/pipelines/${my.pipelineId}`)
  await moveTo(page, 'Final round')
  await expect(page.getByText('Moved.')).toBeVisible()
  await expect(page.getByText('Final round').first()).toBeVisible()
  const toPriya = () =>
    mailbox.mailsTo(me.email).filter(mail => /(Dear|Hello|Hi) Priya/.test(mail.text ?? ''))
  await clock.travelTo('2026-12-01T09:59:00Z')
  await tick()
  expect(toPriya()).toHaveLength(0)
  await clock.travelTo('2026-12-01T10:01:00Z')
  await tick()
  const [update, ...more] = toPriya()
  expect(more).toHaveLength(0)
  expect(update?.text).toMatch(/Northlight[\s\S]*final round/)
})

test('somebody asks the recruiter to follow up, and Today says who owes an answer until it comes', async ({
  page,
  signIn,
  clock,
}) => {
  const me = await signIn('asker@example.com')
  const my = await seedNorthlight(me.id, clock.now())
  const priya = await seedRecruiter(my)
  await seedProcess(my, 'Secretco', 'final')
  await page.goto(`/people/${priya}`)
  const through = page.getByRole('region', { name: 'Through Priya' })
  await expect(through.getByRole('link')).toHaveText(['Northlight'])
  await through.getByRole('link', { name: 'Northlight' }).click()
  await page.waitForURL(`/pipelines/${my.pipelineId}`)
  await openMenu(page, 'More')
  await page.getByRole('link', { name: 'Ask Priya Nair' }).click()
  await page.getByText('What worried them').click()
  await page.getByRole('button', { name: 'Write the message' }).click()
  const message = page.getByLabel('Message', { exact: true })
  await expect(message).toHaveValue(
    /Please follow up with Northlight for me, and find out what they said about me, whether anything worried them and when they plan to decide/,
  )
  await expect(message).not.toHaveValue(/Secretco/)
  await page.getByRole('button', { name: 'I sent it' }).click()
  await expect(page.getByText(/^Sent on /)).toBeVisible()
  await page.goto('/today')
  await expect(page.getByText('Priya Nair owes you an answer')).toBeVisible()
  await expect(page.getByText(/Since Wed 25 November/).first()).toBeVisible()
  await page.getByText('Priya Nair owes you an answer').click()
  await page.getByRole('button', { name: 'They replied' }).click()
  await expect(page.getByText(/, with a reply on /)).toBeVisible()
  await page.goto('/today')
  await expect(page.getByText('Priya Nair owes you an answer')).toHaveCount(0)
})

test('what the recruiter relays stands beside one’s own view, also after a no, and can be taken away', async ({
  page,
  signIn,
  clock,
}) => {
  const me = await signIn('hearer@example.com')
  const my = await seedNorthlight(me.id, clock.now())
  await seedRecruiter(my)
  await refused(me.id, my.pipelineId, my.id('Ana Osei'), clock.now())
  await page.goto(`/pipelines/${my.pipelineId}`)
  await openMenu(page, 'More')
  await page.getByRole('link', { name: 'Feedback', exact: true }).click()
  await page.getByLabel('What they said').fill('Strong on systems; the examples ran long.')
  await page.getByLabel('What it was about').fill('answers too long')
  await page.getByLabel('Who said it').selectOption(my.id('Ana Osei'))
  await expect(page.getByLabel('Passed on by')).toHaveValue(/.+/)
  await page.getByRole('button', { name: 'Save' }).click()
  await expect(page.getByText('Ana Osei, through Priya Nair, Wed 25 November')).toBeVisible()
  await expect(page.getByText('It felt good.')).toBeVisible()
  await page.getByRole('button', { name: /Remove.*answers too long/ }).click()
  await expect(page.getByText('the examples ran long')).toHaveCount(0)
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(page.getByText('the examples ran long')).toBeVisible()
})

test('feedback that is passed on settles what was asked, and comes back in the next brief', async ({
  page,
  signIn,
  clock,
}) => {
  const me = await signIn('settled@example.com')
  const my = await seedNorthlight(me.id, clock.now())
  await seedRecruiter(my)
  await page.goto(`/pipelines/${my.pipelineId}/ask`)
  await page.getByRole('button', { name: 'Write the message' }).click()
  await page.getByRole('button', { name: 'I sent it' }).click()
  await expect(page.getByText(/^Sent on /)).toBeVisible()
  await page.goto('/today')
  await expect(page.getByText('Priya Nair owes you an answer')).toBeVisible()

  await page.goto(`/pipelines/${my.pipelineId}/feedback`)
  await page.getByLabel('What they said').fill('They liked the napkin; they wonder about the pace.')
  await page.getByLabel('What it was about').fill('pace')
  await page.getByRole('button', { name: 'Save' }).click()
  await expect(page.getByText(/They, through Priya Nair/)).toBeVisible()
  await page.goto('/today')
  await expect(page.getByText('Priya Nair owes you an answer')).toHaveCount(0)

  const next = await hadInterview(me.id, new Date(clock.now().getTime() + 2 * 86_400_000), {
    pipelineId: my.pipelineId,
  })
  await page.goto(`/interviews/${next}/brief`)
  await expect(page.getByRole('region', { name: 'Feedback so far' })).toContainText('pace')
})

test('a final round elsewhere is told to the others, unnamed, and the lines go when it was a slip', async ({
  page,
  signIn,
  clock,
}) => {
  const me = await signIn('forward@example.com')
  const my = await seedNorthlight(me.id, clock.now())
  await seedRecruiter(my)
  const halden = await seedProcess(my, 'Halden', 'interviewing')
  await seedProcess(my, 'Corvid', 'applied')
  await seedProcess(my, 'Brix', 'interviewing')
  await page.goto(`/pipelines/${halden}`)
  await moveTo(page, 'Final round')
  await expect(page.getByText('Moved.')).toBeVisible()
  await openMenu(page, 'More')
  await page.getByRole('link', { name: 'Tell the others' }).click()
  // One of them may be left out.
  await page.getByText('Brix', { exact: true }).click()
  await page.getByRole('button', { name: 'Write the notes' }).click()
  await expect(page.getByRole('link', { name: 'Northlight' })).toBeVisible()
  await expect(page.getByText('A note is ready')).toHaveCount(1)
  await expect(page.getByRole('checkbox', { name: /Brix/ })).toBeVisible()
  await expect(page.getByText('Corvid')).toHaveCount(0)
  await page.getByRole('link', { name: 'Northlight' }).click()
  const message = page.getByLabel('Message', { exact: true })
  await expect(message).toHaveValue(/final round/)
  await expect(message).not.toHaveValue(/Halden|offer/i)
  await page.goto(`/pipelines/${halden}`)
  await takeMoveBack(page)
  await expect(page.getByRole('button', { name: 'To stage Final round' })).toBeVisible()
  await expect(page.getByText('Interviewing').first()).toBeVisible()
  await page.goto('/drafts')
  await expect(page.getByRole('link', { name: /Priya Nair: update/i })).toHaveCount(0)
})

test('an agency’s recruiter nobody has met yet is named with the process, and the client is never asked past them', async ({
  page,
  signIn,
  clock,
}) => {
  const me = await signIn('unnamed-agency@example.com')
  const my = await seedNorthlight(me.id, clock.now())
  await page.goto(`/pipelines/${my.pipelineId}/edit`)
  await expect(page.getByLabel('The recruiter’s name')).toBeHidden()
  await page.getByText('An agency', { exact: true }).click()
  await page.getByRole('button', { name: 'Save' }).click()
  await page.getByRole('link', { name: /first nudge/i }).click()
  await page.getByRole('link', { name: 'Add the recruiter' }).click()
  await page.getByLabel('The recruiter’s name').fill('Priya Nair')
  await page.getByLabel('Their email').fill('priya@agency.example')
  await page.getByRole('button', { name: 'Save' }).click()
  await openMenu(page, 'More')
  await expect(page.getByRole('link', { name: 'Ask Priya Nair' })).toBeVisible()
  await page.keyboard.press('Escape')
  await page.getByRole('link', { name: /Priya Nair: first nudge/ }).click()
  await expect(page.getByLabel('Message', { exact: true })).toHaveValue(
    /^(Hi|Hello|Dear) Priya,\n\n.*Northlight/is,
  )
})
