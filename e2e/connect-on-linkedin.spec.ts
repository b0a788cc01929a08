import { eq, like } from 'drizzle-orm'
import { contacts } from '../db/schema/contacts'
import { drafts } from '../db/schema/drafts'
import { markDraftSent } from '../features/drafts/mutations'
import { expectAccessible } from './support/axe'
import { seedInterview } from './support/seed-interview'
import { expect, test } from './support/test'

test('two working days after the thank-you a person asks to connect, in 200 characters, and tells what became of it', async ({
  page,
  context,
  signIn,
  clock,
  mailbox,
  tick,
}) => {
  const email = 'linkedin@example.com'
  const { id } = await signIn(email, { zone: 'Europe/London' })
  await clock.travelTo(new Date('2026-11-24T18:00:00Z'))
  const my = await seedInterview(
    [
      {
        name: 'Ana Osei',
        kind: 'hiring_manager',
        email: 'ana@northlight.example',
        linkedinUrl: 'https://www.linkedin.com/in/ana-osei/',
        noteForThem: 'You drew the ledger as a river with three dams',
      },
      { name: 'Ben Roth', email: 'ben@northlight.example', noteForThem: 'You asked where I would cut it' },
    ],
    {
      userId: id,
      pipeline: { country: 'GB' },
      mine: { zone: 'Europe/London', country: 'GB', signature: 'Robin Marsh', linkedinAllowance: 1 },
    },
  )
  await page.goto(`/interviews/${my.interviewId}/follow-up`)
  for (let step = 0; step < 5; step++) await page.locator('button[type=submit]').tap()
  await page.locator('summary', { hasText: 'How it went, and their email address, Ana Osei' }).tap()
  await page
    .getByRole('group', { name: 'Between you and Ana Osei' })
    .getByText('They offered to connect')
    .tap()
  await page.getByRole('button', { name: 'See my notes' }).tap()
  await expect(page.getByText('Ready', { exact: true })).toHaveCount(2)
  await my.change(clock.now(), async tx => {
    for (const { id: draftId } of await tx.select().from(drafts).where(like(drafts.kind, 'thank_you%')))
      await markDraftSent(tx, id, draftId, clock.now())
  })
  await clock.travelTo(new Date('2026-11-26T12:00:00Z'))
  await tick()
  const subject = 'A LinkedIn request to Ana Osei, if you like (Northlight)'
  const mail = await mailbox.waitForMail(m => m.to.includes(email) && m.subject === subject, 10_000)
  expect(mail.text).toContain('https://www.linkedin.com/in/ana-osei/')
  expect(mail.text).toContain('river with three dams')
  expect(mail.text, 'nobody who has not offered is suggested').not.toContain('Ben')

  await page.goto('/drafts')
  await page.getByRole('link', { name: /Ana Osei: LinkedIn/ }).tap()
  await expect(page.getByText('1 of 1 requests with a note left this month.')).toBeVisible()
  const note = page.getByLabel('Note with the request')
  const words = await note.inputValue()
  await expect(page.getByText(`${words.length} of 200 characters, ${200 - words.length} left`)).toBeVisible()
  await expectAccessible(page)
  await note.fill('x'.repeat(201))
  await expect(page.getByText('LinkedIn takes 200 characters here: 1 too many.')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Copy the note' })).toHaveCount(0)
  await note.fill(words)
  await expect(page.getByText('Saved', { exact: true })).toBeVisible()
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.getByRole('button', { name: 'Copy the note' }).tap()
  await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toBe(words)
  await expect(page.getByRole('link', { name: 'Open their profile' })).toHaveAttribute(
    'href',
    'https://www.linkedin.com/in/ana-osei/',
  )
  await page.getByRole('button', { name: 'I requested it' }).tap()
  await expect(page.getByText('Requested on Thursday 26 November.')).toBeVisible()

  // The month's one note is spent: the next request says so, and when the next comes free.
  await page.goto(`/people/${my.id('Ben Roth')}`)
  await page.getByRole('button', { name: 'LinkedIn request' }).tap()
  await expect(page.getByText(/You’ve used this month’s 1 requests? with a note/)).toBeVisible()
  await note.fill('')
  await expect(page.getByText('Ready to send.')).toBeVisible()
  await expect(page.getByText('The next one is free on Sat 26 December.')).toBeVisible()

  await page.goto('/drafts')
  await page.getByRole('link', { name: /Ana Osei: LinkedIn/ }).tap()
  await page.getByRole('button', { name: 'They accepted' }).tap()
  await expect(page.getByText(/^Accepted on/)).toBeVisible()
  await page.goto(`/people/${my.id('Ana Osei')}`)
  await expect(page.getByText('Connected')).toBeVisible()
  const [ana] = await my.as(tx =>
    tx
      .select()
      .from(contacts)
      .where(eq(contacts.id, my.id('Ana Osei'))),
  )
  expect(ana?.linkedinConnectedAt).not.toBeNull()
})
