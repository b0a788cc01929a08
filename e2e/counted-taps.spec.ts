import { asUser } from '../db/doors'
import { contacts } from '../db/schema/contacts'
import { interviewPeople } from '../db/schema/interview-people'
import { nextSteps } from '../db/schema/next-steps'
import { reminders } from '../db/schema/reminders'
import { hadInterview } from './support/had-interview'
import { told } from './support/happenings'
import { seedNorthlight } from './support/processes'
import { seedProcess as seedShared } from './support/seed-share-link'
import { seedWaiting } from './support/seed-waiting'
import { countTaps } from './support/taps'
import { desk, expect, test } from './support/test'

// What the product promises in taps and fields. Where a count grows, the product is mended and not this file.

// A Tuesday morning in London.
const now = new Date('2026-11-24T10:00:00Z')
test.beforeEach(({ clock }) => clock.travelTo(now))

test('company, role, interview and three people stand in one form: at most twelve', async ({
  page,
  signIn,
}) => {
  const { id } = await signIn('counted-form@example.com')
  await page.goto('/today')
  const thumb = countTaps()
  await thumb.tap(page.getByRole('main').getByRole('link', { name: 'Add an interview' }))
  await thumb.fill(page.getByLabel('Company'), 'Northlight')
  await thumb.fill(page.getByLabel('Role'), 'Data Analyst')
  await thumb.tap(page.getByLabel('Type of interview'))
  await page.getByLabel('Type of interview').selectOption({ label: 'Panel' })
  await thumb.fill(page.getByLabel('Day'), '2026-12-01')
  await thumb.fill(page.getByLabel('Starts'), '14:30')
  const people = page.getByLabel('Who will be there')
  await thumb.fill(people, 'Ana Osei <ana@northlight.example>')
  for (const other of ['Ben Roth', 'Mira Lind']) {
    await people.press('End')
    await people.press('Enter')
    thumb.count()
    await people.pressSequentially(other)
  }
  await thumb.tap(page.getByRole('button', { name: 'Save interview' }))
  await expect(page).toHaveURL(/\/interviews\/[0-9a-f-]{36}/)
  thumb.expectAtMost(12, 'company, role, interview and three people, from Today')
  const met = await asUser(id, tx => tx.select().from(interviewPeople))
  const known = await asUser(id, tx => tx.select().from(contacts))
  expect(met).toHaveLength(3)
  expect(known.map(({ name }) => name).toSorted()).toEqual(['Ana Osei', 'Ben Roth', 'Mira Lind'])
})

test('"HR phones by Friday" is three taps', async ({ page, signIn }) => {
  const { id } = await signIn('counted-friday@example.com')
  const interviewId = await hadInterview(id, new Date(now.getTime() - 10 * 60_000), { people: ['Ana Osei'] })
  await page.goto(`/interviews/${interviewId}/follow-up`)
  await page.getByRole('radio', { name: 'Good' }).click()
  for (const title of [/How likely/, /What went well/, /Which question/]) {
    await expect(page.getByRole('heading', { name: title })).toBeVisible()
    await page.locator('button[type=submit]').click()
  }
  await expect(page.getByRole('heading', { name: 'What happens next?' })).toBeVisible()
  const thumb = countTaps()
  await thumb.tap(page.getByText('By Friday'))
  await thumb.tap(page.getByText('They’ll get in touch'))
  await thumb.tap(page.getByText('Phone', { exact: true }))
  thumb.expectAtMost(3, '"HR phones by Friday"')
  await page.getByRole('button', { name: 'Next' }).click()
  await page.getByRole('button', { name: 'See my notes' }).click()
  await expect(page.getByText('Not ready yet')).toBeVisible()
  const facts = await asUser(id, tx => tx.select().from(nextSteps))
  const fact = (name: string) => facts.find(one => one.fact === name)
  expect(fact('decision_date')).toMatchObject({ state: 'answered', answerDate: '2026-11-27' })
  expect(fact('who_contacts')).toMatchObject({ state: 'answered', answerWho: 'they' })
  expect(fact('channel')).toMatchObject({ state: 'answered', answerChannel: 'phone' })
})

test('from a no to the reply and the request for an introduction: at most four', async ({ page, signIn }) => {
  const { id } = await signIn('counted-no@example.com')
  await seedNorthlight(id, now)
  await page.goto('/today')
  const thumb = countTaps()
  await thumb.tap(
    page.getByRole('region', { name: /They owe you/ }).getByRole('link', { name: /Northlight/ }),
  )
  await thumb.tap(page.getByRole('button', { name: 'They replied' }).first())
  await thumb.tap(page.getByRole('link', { name: 'They said no' }))
  await thumb.tap(page.getByRole('button', { name: 'Get the reply ready' }))
  const coming = page.getByRole('listitem').filter({ hasText: 'Ana Osei' })
  await expect(coming.filter({ hasText: 'A gracious reply' })).toBeVisible()
  await expect(coming.filter({ hasText: 'A request for an introduction' })).toBeVisible()
  thumb.expectAtMost(4, 'from a no to the reply and the request for an introduction')
})

for (const [where, use] of [
  ['on a phone', {}],
  ['at a desk', desk],
] as const)
  test.describe(where, () => {
    test.use(use)
    test(`what is overdue among sixty processes is found without a tap, ${where}`, async ({
      page,
      signIn,
    }) => {
      const { id } = await signIn(`counted-overdue-${where.length}@example.com`)
      await seedWaiting(id, 59, now)
      const my = await seedNorthlight(id, new Date(now.getTime() - 6 * 86_400_000))
      await told(id, my.interviewId, new Date(now.getTime() - 6 * 86_400_000), {
        decision_date: { state: 'answered', date: '2026-11-19' },
      })
      const thumb = countTaps()
      await page.goto('/today')
      const due = page.getByRole('region', { name: /Do now/ }).getByText(/Ana Osei: .*date has passed/)
      await expect(due).toBeInViewport()
      const owed = page.getByRole('region', { name: /They owe you/ }).getByRole('listitem')
      await expect(owed.first()).toContainText('Northlight')
      await expect(owed.first()).toContainText('answer promised by Thu 19 Nov')
      await page.goto('/pipelines?view=list')
      await expect(page.getByRole('link', { name: /Northlight/ }).first()).toBeInViewport()
      thumb.expectAtMost(0, `what is overdue among sixty processes, ${where}`)
    })
  })

test('a recruiter’s page from its process: at most four, and one to end it', async ({ page, signIn }) => {
  const me = await signIn('counted-share@example.com', { name: 'Robin Marsh' })
  const { pipelineId } = await seedShared(me.id, now)
  await page.goto(`/pipelines/${pipelineId}`)
  const thumb = countTaps()
  await thumb.tap(page.locator('#main').getByRole('button', { name: 'More', exact: true }))
  await thumb.tap(page.getByRole('link', { name: 'Share with a recruiter' }))
  await thumb.tap(page.getByRole('button', { name: 'Preview' }))
  await thumb.tap(page.getByRole('button', { name: 'Create the link' }))
  const url = await page.getByLabel('Link', { exact: true }).inputValue()
  thumb.expectAtMost(4, 'a recruiter’s page, from its process')
  expect((await page.request.get(url)).status()).toBe(200)
  await page.goto('/share-links')
  const end = countTaps()
  await end.tap(page.getByRole('button', { name: /^End it/ }))
  await expect(page.getByText(/Ended/).first()).toBeVisible()
  end.expectAtMost(1, 'to end it')
  expect(await (await page.request.get(url)).text()).toContain('This link has ended')
})

test('from the sign-in page of somebody new to their first planned mail: at most eight', async ({
  page,
  mailbox,
}) => {
  const email = 'counted-newcomer@example.com'
  await page.goto('/sign-in')
  const thumb = countTaps()
  await thumb.fill(page.getByLabel('Your email address'), email)
  await thumb.tap(page.getByRole('button', { name: 'Send me a link' }))
  const mail = await mailbox.waitForMail(one => one.to.includes(email), 10_000)
  thumb.count() // the link in the mail
  await page.goto(/http\S+\/sign-in\/confirm\S+/.exec(mail.text ?? '')?.[0] ?? '')
  await thumb.tap(page.getByRole('button', { name: 'Sign in' }))
  await expect(page.getByRole('list', { name: 'Getting started' })).toBeVisible()
  await thumb.tap(page.getByRole('link', { name: 'I’ve just had one' }))
  await thumb.fill(page.getByLabel('Company, role and who you met'), 'Acme, Data engineer, with Mira and Jon')
  await thumb.tap(page.getByRole('button', { name: 'Say how it went' }))
  await expect(page).toHaveURL(/\/follow-up/)
  thumb.expectAtMost(8, 'from the sign-in page to the first planned mail')
  await page.goto('/today/ahead')
  await expect(page.getByText(/thank-yous to send/).first()).toBeVisible()
})

test('an invitation is pasted, and its mails are planned: at most eight from the sign-in page', async ({
  page,
  signIn,
}) => {
  // Address, "Send me a link", the link in the mail, "Sign in": the test above does them.
  const { id } = await signIn('counted-paste@example.com', { newcomer: true, zone: 'Europe/London' })
  await page.goto('/today')
  const thumb = countTaps()
  for (let before = 0; before < 4; before += 1) thumb.count()
  await thumb.tap(page.getByRole('main').getByRole('link', { name: 'Add an interview' }))
  await thumb.fill(
    page.getByLabel('Paste the invitation'),
    'Interview: Data Analyst at Northlight\nTuesday 1 December 2026, 14:30 to 15:30\nwith Ana Osei <ana@northlight.example>',
  )
  // Pasting reads it at once; words that a script puts in are read by the button.
  await page.getByRole('button', { name: 'Read the invitation' }).click()
  await expect(page.getByRole('heading', { name: 'Is this right?' })).toBeVisible()
  await expect(page.getByLabel('Company')).toHaveValue('Northlight')
  await thumb.fill(page.getByLabel('Role'), 'Data Analyst')
  await thumb.tap(page.getByRole('button', { name: 'Save interview' }))
  await expect(page).toHaveURL(/\/interviews\/[0-9a-f-]{36}/)
  thumb.expectAtMost(8, 'from the sign-in page to an invitation whose mails are planned')
  const planned = await asUser(id, tx => tx.select().from(reminders))
  expect(planned.filter(({ state }) => state === 'planned').length).toBeGreaterThan(0)
})
