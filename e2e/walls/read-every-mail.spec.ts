import type { Mail } from '@afterword/local-mailbox'
import { asSystem } from '../../db/doors'
import { createAccount } from '../../features/account/create-account'
import { allRows } from '../support/all-rows'
import { barriersByDayAndNight } from '../support/axe'
import { listActions } from '../support/endpoints'
import { leaveAsPlanted, mailOneByOne } from '../support/plan-mail'
import { seedEveryMail } from '../support/seed-every-mail'
import { sideBySide } from '../support/side-by-side'
import { expect, test } from '../support/test'
import { Visitor } from '../support/visitor'

const noon = '2026-12-01T12:30:00Z'

const subjects = [
  'Halden, tomorrow at 10:30',
  'In an hour: Halden, 10:30',
  'How did it go at Northlight?',
  'There’s still time: how did it go at Northlight?',
  'A debrief for your recruiter about Northlight',
  'How was Northlight?',
  'Your 2 thank-you notes are ready (Northlight)',
  'Time to ask for news (Northlight)',
  'One last note, if you like (Northlight)',
  'A message is ready to go to Ben Roth (Northlight)',
  'Ferrow & Sons wants an answer in 3 days',
  'Call Ana today',
  'Your page was opened',
  'They should have told you by now',
  'Your week, in three minutes',
  'What moved this week?',
  'A pattern in your last interviews',
  'A few small things',
  'Shall we go quiet until you’re back?',
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
  if (stoppable) expect(body, subject).toMatch(/Stop emails like this http\S+/)
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
  await seedEveryMail(me.id, clock.now())
  await leaveAsPlanted(me.id)
  await mailOneByOne([me.id], tick)
  const reminders = mailbox.mailsTo(me.email)
  expect(reminders.map(mail => mail.subject).sort()).toEqual([...subjects].sort())

  await page.goto('/settings/account')
  await page.getByLabel('New email address').fill('moved@example.com')
  await page.getByRole('button', { name: 'Change address' }).click()
  await mailbox.waitForMail(mail => mail.to.includes('moved@example.com'))
  await page.goto('/settings/data')
  await page.getByText('Yes, delete my account').click()
  await page.getByRole('button', { name: 'Delete my account' }).click()
  await mailbox.waitForMail(mail => /account will be deleted on/.test(mail.subject))
  await page.goto('/privacy/forget-me')
  await page.getByLabel('Your email address').fill('stranger@example.com')
  await page.getByRole('button', { name: 'Send me the link' }).click()
  await mailbox.waitForMail(mail => mail.to.includes('stranger@example.com'))
  await page.context().clearCookies()
  await page.goto('/sign-in')
  await page.getByLabel('Your email address').fill('every.sign.in@example.com')
  await page.getByRole('button', { name: 'Send me a link' }).click()
  await mailbox.waitForMail(mail => mail.to.includes('every.sign.in@example.com'))
  const ours = ['moved@example.com', 'stranger@example.com', 'every.sign.in@example.com']
  const all = [...mailbox.mailsTo(me.email), ...ours.flatMap(address => mailbox.mailsTo(address))]
  expect(all.length).toBe(subjects.length + 5)

  await page.goto('about:blank')
  const barriers: string[] = []
  for (const mail of all) {
    expectReadable(mail, subjects.includes(mail.subject))
    await page.setContent(mail.html ?? '')
    barriers.push(...(await barriersByDayAndNight(page)).map(barrier => `${mail.subject}: ${barrier}`))
  }
  expect(barriers).toEqual([])
})

test('a scanner that opens every link of every mail changes nothing, and no link’s token is kept', async ({
  mailbox,
  clock,
  tick,
  house,
}) => {
  test.setTimeout(120_000)
  await clock.travelTo(noon)
  const email = 'scanned.everywhere@example.com'
  const { id } = await asSystem('test', tx => createAccount(tx, { email }))
  await seedEveryMail(id, clock.now())
  await leaveAsPlanted(id)
  await mailOneByOne([id], tick)
  const me = await Visitor.signedIn(house.url, id)
  const [moved, stranger, fresh] = ['moved', 'stranger', 'new'].map(name => `scanned.${name}@example.com`)
  const asked = {
    requestAddressChangeAction: ['/settings/account', { email: moved }],
    askErasureAction: ['/privacy/forget-me', { email: stranger }],
    requestSignInAction: ['/sign-in', { email: fresh, next: '/today' }],
  } as const
  for (const action of listActions()) {
    const [page, values] = asked[action.name as keyof typeof asked] ?? []
    if (page) await me.act(action, page, values as Record<string, string>)
  }
  const mails = () => [email, moved, stranger, fresh].flatMap(address => mailbox.mailsTo(address ?? ''))
  await expect.poll(() => mails().length).toBe(subjects.length + 4)

  const links = new Set<string>()
  for (const { html, headers } of mails())
    for (const [url] of `${html} ${headers['List-Unsubscribe']}`.matchAll(/https?:\/\/localhost[^\s"<>]+/g))
      links.add(url.replaceAll('&amp;', '&'))
  expect(links.size).toBeGreaterThan(60)
  const before = await allRows(house.database.superuserUrl)
  const failed: string[] = []
  await sideBySide([...links], async (url, i) => {
    const headers = { 'x-forwarded-for': `198.20.0.${i % 250}` }
    for (const method of ['HEAD', 'GET', 'GET', 'GET']) {
      const { status } = await fetch(url, { method, headers })
      if (status >= 400 && !/\/(today|week|settings|pipelines|interviews|drafts)/.test(url))
        failed.push(`${method} ${url} ${status}`)
    }
  })
  expect(failed).toEqual([])
  expect(await allRows(house.database.superuserUrl)).toEqual(before)

  const kept = JSON.stringify(before)
  const tokens = [...links].flatMap(url => url.match(/[\w-]{40,}/g) ?? [])
  expect(tokens.length).toBeGreaterThan(40)
  expect([...tokens, me.token ?? ''].filter(token => kept.includes(token))).toEqual([])
  const made = before.tokens as {
    user_id: string
    purpose: string
    created_at: string
    expires_at: string | null
  }[]
  const lives = made
    .filter(token => token.user_id === id)
    .map(
      ({ purpose, created_at, expires_at }) =>
        `${purpose} ${expires_at && Math.round((Date.parse(expires_at) - Date.parse(created_at)) / 3_600_000)}`,
    )
  expect([...new Set(lives)].sort()).toEqual(['act 720', 'capture 48', 'unsubscribe null'])
})
