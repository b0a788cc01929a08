import { asUser } from '../db/doors'
import { contacts } from '../db/schema/contacts'
import { drafts } from '../db/schema/drafts'
import { hadInterview } from './support/had-interview'
import { expect, test } from './support/test'

test.beforeEach(({ clock }) => clock.travelTo(new Date('2026-11-20T10:00:00Z')))

const email = 'forwards@example.com'
const forwarded = (subject: string, ...lines: string[]) => ({
  from: `Robin Marsh <${email}>`,
  subject: `Fwd: ${subject}`,
  text: [
    ...['---------- Forwarded message ---------', 'From: Rosa Lind <rosa@northlight.example>'],
    ...[
      'Date: Fri, 20 Nov 2026 09:12:00 +0000',
      `Subject: ${subject}`,
      'To: Robin <robin@mailbox.example>',
      '',
    ],
    ...lines,
  ].join('\n'),
})

test('a person forwards what they were sent: it becomes an interview, moves it, and a stranger’s mail waits', async ({
  page,
  signIn,
  mailbox,
}) => {
  await signIn(email, { zone: 'Europe/London' })
  await page.goto('/settings')
  await page.getByRole('button', { name: 'Make my address' }).click()
  const own = page.locator('[data-own-address]')
  await expect(own).toContainText('@in.afterword.example')
  const address = (await own.textContent())?.trim() ?? ''

  const invitation = forwarded(
    'Interview confirmation',
    'Hi Robin,',
    'Your technical interview with Northlight for the Data Analyst role is confirmed.',
    'Date: Thursday, 3 December 2026',
    'Time: 15:00 - 15:45 (London time)',
    '',
    'Best,',
    'Rosa Lind',
    'Recruiting Coordinator',
  )
  expect(await mailbox.receive({ ...invitation, to: [address] })).toMatchObject({ status: 200 })
  await page.goto('/today')
  const arrived = page.getByRole('region', { name: 'What arrived' })
  await arrived.getByRole('link', { name: /^Added: your interview with Northlight/ }).click()
  await expect(page.getByText(/Thu 3 December, 15:00–15:45/)).toBeVisible()

  // A change that is sure moves it; what is not sure asks.
  const moved = forwarded(
    'Rescheduled: Northlight interview',
    'Your interview with Northlight has been moved to Friday 4 December 2026 at 11:00 (London time).',
  )
  await mailbox.receive({ ...moved, to: [address] })
  await page.goto('/today')
  await expect(
    arrived.getByText(/^Moved: your interview with Northlight, Fri 4 December, 11:00/),
  ).toBeVisible()

  await mailbox.receive({
    ...forwarded('A chat?', 'Interview with Halden on 04/12/2026 at 14:00. https://halden.zoom.us/j/1'),
    to: [address],
  })
  await mailbox.receive({ ...invitation, from: 'Mallory <mallory@evil.example>', to: [address] })
  await page.goto('/today')
  await expect(arrived.getByText('Not from your address, so nothing was done with it')).toBeVisible()
  await arrived.getByRole('link', { name: 'Look at it: Fwd: A chat?' }).click()
  await expect(page.getByLabel('Company')).toHaveValue('Halden')
  await expect(page.getByLabel('Day')).toHaveValue('2026-12-04')
  await page.getByRole('button', { name: /12 April/ }).click()
  await expect(page.getByLabel('Day')).toHaveValue('2026-04-12')
  await page.getByLabel('Day').fill('2026-12-04')
  await page.getByLabel('Role').fill('Analyst')
  await page.getByRole('button', { name: 'Save interview' }).click()
  await expect(page).toHaveURL(/\/interviews\/[0-9a-f-]{36}/)
  await page.goto('/today')
  await arrived.getByRole('button', { name: /^No, put it away: Fwd: Interview confirmation/ }).click()
  await expect(arrived.getByText('Not from your address, so nothing was done with it')).toBeHidden()
})

test('of several times one is chosen, and a change that fits nothing here is asked about once', async ({
  page,
  signIn,
  mailbox,
}) => {
  const chooses = 'chooses@example.com'
  const { id } = await signIn(chooses, { zone: 'Europe/London' })
  await hadInterview(id, new Date('2026-11-25T10:00:00Z'), {})
  await page.goto('/settings')
  await page.getByRole('button', { name: 'Make my address' }).click()
  const own = page.locator('[data-own-address]')
  await expect(own).toContainText('@in.afterword.example')
  const address = (await own.textContent())?.trim() ?? ''
  const offer = forwarded(
    'Interview at Halden',
    'Hi Robin,',
    'we would like to talk to you about the Data Analyst role at Halden.',
    'Tuesday 1 December at 10:00, Wednesday 2 December at 14:00 or Thursday 3 December at 9:30: which suits?',
    '',
    'Best,',
    'Rosa Lind',
  )
  await mailbox.receive({ ...offer, from: `Robin Marsh <${chooses}>`, to: [address] })
  await page.goto('/today')
  const arrived = page.getByRole('region', { name: 'What arrived' })
  await expect(arrived.getByText(/3 times to choose from/)).toBeVisible()
  await arrived.getByRole('link', { name: /^Look at it/ }).click()
  const slots = page.getByRole('group', { name: /^They offer 3 times/ })
  await expect(slots.getByRole('button', { pressed: true })).toHaveText(/1 December, 10:00/)
  await expect(page.getByLabel('Day')).toHaveValue('2026-12-01')
  await expect(page.getByText('This is a guess: please check it.').first()).toBeVisible()
  await slots.getByRole('button', { name: /3 December, 09:30/ }).click()
  await expect(slots.getByRole('button', { pressed: true })).toHaveText(/3 December, 09:30/)
  await expect(page.getByLabel('Day')).toHaveValue('2026-12-03')
  await expect(page.getByLabel('Starts')).toHaveValue('09:30')
  await page.getByLabel('Company').fill('Halden')
  await page.getByLabel('Role').fill('Data Analyst')
  await page.getByRole('button', { name: 'Save interview' }).click()
  await expect(page.getByText(/Thu 3 December, 09:30/)).toBeVisible()

  const moved = forwarded(
    'Rescheduled: Brix interview',
    'Your interview with Brix has been moved to Friday 4 December 2026 at 11:00 (London time).',
  )
  await mailbox.receive({ ...moved, from: `Robin Marsh <${chooses}>`, to: [address] })
  await page.goto('/today')
  await expect(arrived.getByText(/^An interview was moved to .*, but we don’t know which$/)).toBeVisible()
  await arrived.getByRole('link', { name: 'Look at it: Fwd: Rescheduled: Brix interview' }).click()
  const which = page.getByRole('region', { name: 'Which one was moved?' })
  await expect(which.getByRole('listitem')).toHaveCount(2)
  await expect(page.getByRole('heading', { name: 'Or add it as a new interview' })).toBeVisible()
  await which.getByRole('button', { name: /^Move it to Fri 4 December, 11:00: Halden/ }).click()
  await expect(page).toHaveURL(/\/interviews\/[0-9a-f-]{36}/)
  await expect(page.getByText(/Fri 4 December, 11:00/)).toBeVisible()
  await page.goto('/today')
  await expect(arrived.getByText(/^Moved: your interview with Halden/)).toBeVisible()
  await expect(arrived.getByRole('link', { name: /^Look at it/ })).toHaveCount(0)
})

test('a message carries one’s own address as BCC in every way out, until the switch is off', async ({
  page,
  signIn,
}) => {
  const { id } = await signIn('copies@example.com', { zone: 'Europe/London' })
  await page.goto('/settings')
  await page.getByRole('button', { name: 'Make my address' }).click()
  const own = page.locator('[data-own-address]')
  await expect(own).toContainText('@in.afterword.example')
  const address = (await own.textContent())?.trim() ?? ''
  const [draft] = await asUser(id, async tx => {
    const ana = {
      userId: id,
      name: 'Ana Osei',
      kind: 'interviewer',
      email: 'ana@northlight.example',
    } as const
    const [person] = await tx.insert(contacts).values(ana).returning({ id: contacts.id })
    const letter = {
      kind: 'nudge_undated',
      subject: 'Any news?',
      body: 'Hi Ana,\n\nAny news?',
      edited: true,
    } as const
    return tx
      .insert(drafts)
      .values({ userId: id, contactId: person?.id, ...letter })
      .returning({ id: drafts.id })
  })
  const ways = async () => {
    await page.goto(`/drafts/${draft?.id}`)
    const link = page.getByRole('link', { name: 'Open in my email app' })
    const file = await page.request.get(`/drafts/${draft?.id}/eml`)
    return [decodeURIComponent((await link.getAttribute('href')) ?? ''), await file.text()]
  }
  for (const way of await ways()) expect(way).toContain(address)
  await page.goto('/settings')
  await page.getByLabel(/^Put it as BCC/).uncheck()
  const section = page.getByRole('region', { name: 'Forward to Afterword' })
  await section.getByRole('button', { name: 'Save' }).click()
  await expect(page.getByRole('status').filter({ hasText: /\S/ }).first()).toBeVisible()
  for (const way of await ways()) expect(way).not.toContain(address)
})

test('the local mailbox forwards a mail with a tap', async ({ page, signIn, house, tick }) => {
  await signIn('taps@example.com', { zone: 'Europe/London' })
  await page.goto('/settings')
  await page.getByRole('button', { name: 'Make my address' }).click()
  const own = page.locator('[data-own-address]')
  await expect(own).toContainText('@in.afterword.example')
  const address = (await own.textContent())?.trim() ?? ''
  await page.goto('/settings/deliveries')
  await page.getByRole('button', { name: 'Send a test email' }).click()
  await expect(page.getByRole('status').filter({ hasText: /\S/ }).first()).toBeVisible()
  await tick()
  const mail = await house.mailbox.waitForMail(({ to }) => to.includes('taps@example.com'))
  await page.goto(`${house.mailbox.url}/mail/${mail.id}`)
  await page.getByLabel(/Your own address/).fill(address)
  await page.getByRole('button', { name: /^Forward to/ }).click()
  await expect(page.getByText('Forwarded.')).toBeVisible()
  await page.goto('/today')
  await expect(page.getByRole('region', { name: 'What arrived' }).getByText(/Fwd: /)).toBeVisible()
})

test('a person pastes a mail: each guess is marked, and nothing is saved before a yes', async ({
  page,
  signIn,
}) => {
  await signIn('pastes@example.com', { zone: 'Europe/London' })
  await page.goto('/interviews/new')
  const field = page.getByLabel('Paste the invitation')
  await field.fill(
    'Hi Robin, your interview with Acme for the Data Engineer role is on Thursday 3 December 2026 at 14:00 GMT. https://acme.zoom.us/j/1',
  )
  await page.getByRole('button', { name: 'Read the invitation' }).click()
  await expect(page.getByRole('heading', { name: 'Is this right?' })).toBeVisible()
  await expect(page.getByLabel('Company')).toHaveValue('Acme')
  await expect(page.getByLabel('Role')).toHaveValue('Data Engineer')
  await expect(page.getByLabel('Link to the call')).toHaveValue('https://acme.zoom.us/j/1')
  await expect(page.getByText('This is a guess: please check it.').first()).toBeVisible()
  await expect(field).toHaveValue(/Hi Robin/)

  await page.getByLabel('Role').fill('Corrected by hand')
  await field.fill(
    'Hi Robin, your interview with Borealis for the Platform Engineer role is on Friday 4 December 2026 at 10:00 GMT.',
  )
  await page.getByRole('button', { name: 'Read the invitation' }).click()
  await expect(page.getByLabel('Company'), 'a second one is not mixed with the first').toHaveValue('Borealis')
  await expect(page.getByLabel('Role')).toHaveValue('Platform Engineer')
  await expect(page.getByLabel('Link to the call')).toHaveValue('')
})

test('without script the same field reads, by its button', async ({ browser, house, signIn, context }) => {
  await signIn('plain@example.com', { zone: 'Europe/London' })
  const plain = await browser.newContext({
    javaScriptEnabled: false,
    storageState: await context.storageState(),
    baseURL: house.url,
  })
  const page = await plain.newPage()
  await page.goto('/interviews/new')
  await page
    .getByLabel('Paste the invitation')
    .fill('Interview with Acme on Thursday 3 December 2026 at 14:00 GMT')
  await page.getByRole('button', { name: 'Read the invitation' }).click()
  await expect(page.getByLabel('Company')).toHaveValue('Acme')
  await expect(page.getByLabel('Day')).toHaveValue('2026-12-03')
  await plain.close()
})
