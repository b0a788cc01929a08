import type { Mailbox } from '@afterword/local-mailbox'
import type { Page } from '@playwright/test'
import { captureLink } from './support/had-interview'
import { expect, test } from './support/test'

test.use({ serviceWorkers: 'allow' })

const note = 'the ledger migration that failed twice before the team froze the old system'
type Mail = ReturnType<Mailbox['mails']>[number]
const links = (mail: Mail, path: RegExp) =>
  (mail.text?.match(/http\S+/g) ?? []).filter(link => path.test(link))

async function takeTheMinute(page: Page, link: string) {
  await page.goto(link)
  await page.getByRole('radio', { name: 'Good' }).tap()
  await page.getByRole('radio', { name: '7' }).tap()
  await expect(page.getByRole('heading', { name: 'What went well?' })).toBeVisible()
  await page.getByRole('button', { name: 'Next', exact: true }).tap()
  await page.getByRole('radio', { name: 'None did' }).tap()
  await page
    .getByRole('group', { name: 'When will they decide?', exact: true })
    .getByText('Friday after')
    .tap()
  await page
    .getByRole('group', { name: 'Who gets in touch?', exact: true })
    .getByText('They’ll get in touch')
    .tap()
  await page.getByRole('button', { name: 'Next', exact: true }).tap()
  await page.getByRole('textbox', { name: 'For the note to Ana Osei' }).fill(`You told me about ${note}`)
  await page.getByRole('button', { name: 'See my notes' }).tap()
  await expect(page.getByText('Ready', { exact: true })).toBeVisible()
}

test('a person goes from an invitation to the thank-you and to the nudge, with nothing but the mailbox', async ({
  page,
  context,
  signIn,
  clock,
  mailbox,
  tick,
  request,
}) => {
  test.slow()
  const email = 'whole-thread@example.com'
  await clock.travelTo(new Date('2026-11-20T10:00:00Z'))
  await signIn(email, { name: 'Robin Marsh', zone: 'Europe/London' })
  await page.goto('/interviews/new')
  await page.getByLabel('Choose the invitation').setInputFiles({
    name: 'invite.ics',
    mimeType: 'text/calendar',
    buffer: Buffer.from(
      'BEGIN:VCALENDAR\r\nVERSION:2.0\r\nMETHOD:REQUEST\r\nBEGIN:VEVENT\r\nUID:thread@example.com\r\nSUMMARY:Interview: Data Analyst at Northlight\r\nDTSTART;TZID=Europe/London:20261124T100000\r\nDTEND;TZID=Europe/London:20261124T110000\r\nORGANIZER;CN=Ana Osei:mailto:ana@example.org\r\nATTENDEE;CN=Ana Osei:mailto:ana@example.org\r\nEND:VEVENT\r\nEND:VCALENDAR',
    ),
  })
  await expect(page.getByRole('heading', { name: 'Is this right?' })).toBeVisible()
  await page.getByRole('button', { name: 'Save' }).click()
  await expect(page).toHaveURL(/\/interviews\/[0-9a-f-]{36}/)
  await context.clearCookies()

  await clock.travelTo(new Date('2026-11-24T11:09:00Z'))
  await tick()
  expect(mailbox.mailsTo(email).filter(mail => /capture/.test(mail.text ?? ''))).toHaveLength(0)
  await clock.travelTo(new Date('2026-11-24T11:11:00Z'))
  await tick()
  await takeTheMinute(page, await captureLink(mailbox, email))

  await clock.travelTo(new Date('2026-11-24T17:01:00Z'))
  await tick()
  const thanks = await mailbox.waitForMail(
    mail => mail.to.includes(email) && (mail.text ?? '').includes(note),
    10_000,
  )
  expect(thanks.html).toContain('https://mail.google.com/mail/?view=cm')
  const [sentLink = ''] = links(thanks, /\/act\/.*do=sent/)
  for (let i = 0; i < 3; i++) await request.get(sentLink)
  await page.goto(sentLink)
  await page.getByRole('button', { name: /sent it/i }).click()
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  const before = mailbox.mailsTo(email).length
  await tick()
  expect(mailbox.mailsTo(email), 'a sent note is not mailed again').toHaveLength(before)

  // They promised Friday 4 December; two working days later, half past nine on their clock.
  await clock.travelTo(new Date('2026-12-08T09:25:00Z'))
  await tick()
  const early = mailbox
    .mailsTo(email)
    .filter(mail => /any news|heard/i.test(mail.subject) && /Northlight/.test(mail.text ?? ''))
  await clock.travelTo(new Date('2026-12-08T09:31:00Z'))
  await tick()
  const nudge = await mailbox.waitForMail(
    mail =>
      mail.to.includes(email) &&
      /Ana/.test(mail.text ?? '') &&
      /4 December/.test(mail.text ?? '') &&
      !(mail.text ?? '').includes(note),
    10_000,
  )
  expect(early).toHaveLength(0)
  expect(nudge.text).toContain('Ask Ana Osei for news')
})
