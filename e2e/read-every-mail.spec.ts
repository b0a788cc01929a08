import type { Mail } from '../scripts/mailbox/mail'
import { expectMailAccessible } from './support/axe'
import { plantEveryMail } from './support/plant-every-mail'
import { expect, test } from './support/test'

test.use({ trace: 'off' }) // it would take a picture at every step of every scan

const noon = '2026-12-01T12:30:00Z'

const subjects = [
  'Halden, tomorrow at 10:30',
  'In an hour: Halden, 10:30',
  'How did it go at Northlight?',
  'Still one minute for Northlight',
  'A word to your recruiter about Northlight',
  'What did Northlight show you?',
  'Your 2 thank-you notes are ready (Northlight)',
  'Time to ask for news (Northlight)',
  'One last line, if you like (Northlight)',
  'A message is ready to go to Ben Roth (Northlight)',
  'Ferrow & Sons wants an answer in 3 days',
  'Your page was opened',
  'They may owe you word by now',
  'Your week, in three minutes',
  'What moved this week?',
  'A pattern in your last interviews',
  'A few small things',
  'A test from Afterword',
]

/** What any mail's plain text has to be: a letter that can be acted on, not a page with its tags taken off. */
function expectReadable({ subject, text, headers }: Mail, stoppable: boolean) {
  const body = text ?? ''
  expect(body.length, subject).toBeGreaterThan(150)
  expect(body, subject).not.toMatch(/<\/?[a-z]+[ >]|&[a-z]+;|undefined|null|NaN|zzTOKEN|\[object|\n{3}/)
  expect(body, subject).toMatch(/https?:\/\/localhost\S+/)
  expect(body, subject).toContain('Afterword writes to nobody but you.')
  expect(body, subject).toContain('You get this because')
  expect(body, subject).not.toMatch(/https?:\S{200}|body=/)
  expect('List-Unsubscribe' in headers, subject).toBe(stoppable)
  if (stoppable) expect(body, subject).toMatch(/Stop mails like this http\S+/)
}

test('every mail reads well as text, and by day and by night for everybody', async ({
  page,
  mailbox,
  clock,
  signIn,
  tick,
}) => {
  test.setTimeout(120_000)
  await clock.travelTo(noon)
  const me = await signIn('every.mail@example.com')
  await plantEveryMail(me.id, clock.now())
  await tick()
  const reminders = mailbox.mailsTo(me.email)
  expect(reminders.map(mail => mail.subject).sort()).toEqual([...subjects].sort())

  await page.goto('/settings/account')
  await page.getByLabel('Another address').fill('moved@example.com')
  await page.getByRole('button', { name: 'Move to this address' }).click()
  await mailbox.waitForMail(mail => mail.to.includes('moved@example.com'))
  await page.goto('/settings/data')
  await page.getByText('Yes, delete my account').click()
  await page.getByRole('button', { name: 'Delete my account' }).click()
  await mailbox.waitForMail(mail => /account goes on/.test(mail.subject))
  await page.goto('/privacy/forget-me')
  await page.getByLabel('Your e-mail address').fill('stranger@example.com')
  await page.getByRole('button', { name: 'Send me the link' }).click()
  await mailbox.waitForMail(mail => mail.to.includes('stranger@example.com'))
  await page.context().clearCookies()
  await page.goto('/sign-in')
  await page.getByLabel('Your e-mail address').fill('every.sign.in@example.com')
  await page.getByRole('button', { name: 'Send me a link' }).click()
  await mailbox.waitForMail(mail => mail.to.includes('every.sign.in@example.com'))
  const ours = ['moved@example.com', 'stranger@example.com', 'every.sign.in@example.com']
  const all = [...mailbox.mailsTo(me.email), ...ours.flatMap(address => mailbox.mailsTo(address))]
  expect(all.length).toBe(subjects.length + 5)

  await page.goto('about:blank')
  for (const mail of all) {
    expectReadable(mail, subjects.includes(mail.subject))
    await page.setContent(mail.html ?? '')
    await test.step(mail.subject, () => expectMailAccessible(page))
  }
})
