import type { Mail } from '@afterword/local-mailbox'
import { eq } from 'drizzle-orm'
import { asUser } from '../db/doors'
import { drafts } from '../db/schema/drafts'
import { allRows } from './support/all-rows'
import { expectAccessible } from './support/axe'
import type { Clock } from './support/clock'
import { planAll } from './support/happenings'
import { leaveAsPlanted, planMail } from './support/plan-mail'
import { seedInterview } from './support/seed-interview'
import { expect, test } from './support/test'

const hour = 3_600_000
const question = 'Did your thank-you to Ana go out?'

/** An interview on Tuesday morning, its thank-you mailed at five, and once more on Wednesday at ten. */
async function wasMailed(userId: string, clock: Clock, tick: () => Promise<unknown>) {
  await clock.travelTo('2026-12-01T11:00:00Z')
  const now = clock.now()
  const zone = 'Europe/London'
  const my = await seedInterview(
    [
      {
        name: 'Ana Osei',
        email: 'ana@northlight.example',
        noteForThem: 'You told me about the night trains',
      },
    ],
    {
      userId,
      mine: { zone, country: 'GB', signature: 'Robin Marsh' },
      interview: { zone, startsAt: new Date(+now - 2 * hour), endsAt: new Date(+now - hour) },
    },
  )
  await planAll(my.userId, now)
  for (const at of ['2026-12-01T17:01:00Z', '2026-12-02T10:01:00Z', '2026-12-02T12:00:00Z']) {
    await clock.travelTo(at)
    await tick()
  }
  const thanks = async () =>
    (await asUser(userId, tx => tx.select().from(drafts).where(eq(drafts.origin, 'thank_you'))))[0]
  return { ...my, thanks }
}

const linkTo = (mail: Mail, what: string) =>
  (mail.text ?? '').match(/https?:\/\/localhost\S+/g)?.find(url => url.endsWith(`do=${what}`)) ?? ''

test('the mail of the day asks whether it went out, and one tap says so', async ({
  page,
  context,
  mailbox,
  clock,
  signIn,
  tick,
  house,
}) => {
  const me = await signIn('went.out@example.com')
  const { thanks } = await wasMailed(me.id, clock, tick)
  const again = mailbox.mailsTo(me.email).filter(mail => /^Did your thank-you note/.test(mail.subject))
  expect(again).toHaveLength(1)

  await clock.travelTo('2026-12-03T00:35:00Z')
  await tick()
  await clock.travelTo('2026-12-03T09:00:00Z')
  await planMail(me.id, clock.now(), { planKey: 'of the day' })
  await tick()
  const mail = await mailbox.waitForMail(
    one => one.to.includes(me.email) && /of the day/.test(one.text ?? ''),
  )
  expect(mail.text).toContain(question)
  await context.clearCookies()
  const before = await allRows(house.database.superuserUrl, me.id)
  await page.goto(linkTo(mail, 'not_yet'))
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Not sent yet?')
  await expect(page.getByRole('link', { name: 'Yes, it went out' })).toBeVisible()
  expect(await allRows(house.database.superuserUrl, me.id)).toEqual(before)

  await page.goto(linkTo(mail, 'sent'))
  await page.getByRole('button', { name: 'Yes, I sent it' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Marked as sent')
  await expectAccessible(page)
  const sent = await thanks()
  expect(sent?.state).toBe('sent')
  // When it was mailed to them, not when they said so.
  expect(sent?.sentAt?.toISOString()).toMatch(/^2026-12-01T17:/)
})

test('without a mail Today asks; twice unanswered it is probably sent, and one tap puts that right', async ({
  page,
  clock,
  signIn,
  tick,
}) => {
  const me = await signIn('did.it@example.com')
  const { thanks } = await wasMailed(me.id, clock, tick)
  await clock.travelTo('2026-12-03T00:35:00Z')
  await tick()
  await clock.travelTo('2026-12-03T08:40:00Z')
  await page.goto('/today')
  const asks = page
    .getByRole('region', { name: 'Did it go out?' })
    .or(page.locator('section').filter({ has: page.getByRole('heading', { name: 'Did it go out?' }) }))
  await expect(asks.getByRole('link', { name: question })).toBeVisible()
  for (const answer of ['Yes', 'Not yet', 'Skip it'])
    await expect(asks.getByRole('button', { name: new RegExp(`^${answer}`) })).toBeVisible()
  await expectAccessible(page)

  for (const at of ['2026-12-04T00:35:00Z', '2026-12-04T02:00:00Z']) {
    await clock.travelTo(at)
    await tick()
  }
  expect((await thanks())?.state).toBe('probably_sent')
  await clock.travelTo('2026-12-04T08:40:00Z')
  await page.goto('/today')
  await expect(page.getByText('Probably sent on Tuesday 1 December. Not right?')).toBeVisible()
  await page.goto(`/drafts/${(await thanks())?.id}`)
  await expect(page.getByText(/Probably sent on Tuesday 1 December\./)).toBeVisible()
  await expectAccessible(page)
  await page.goto('/today')
  await page.getByRole('button', { name: /It wasn’t sent/ }).click()
  await expect(page.getByText(/Probably sent on/)).toHaveCount(0)
  expect((await thanks())?.state).toBe('open')
  await page.goto('/drafts')
  await expect(page.getByRole('link', { name: /Ana Osei/ }).first()).toBeVisible()

  // What was mailed before proves nothing any more.
  await clock.travelTo('2026-12-04T14:00:00Z')
  await tick()
  expect((await thanks())?.state).toBe('open')
})

test('mails that fall due together leave as one, and the last question is answered with one tap', async ({
  page,
  context,
  mailbox,
  clock,
  signIn,
  tick,
}) => {
  const me = await signIn('together@example.com')
  await clock.travelTo('2026-12-07T09:00:00Z')
  await leaveAsPlanted(me.id)
  const soon = new Date(+clock.now() + 10 * 60_000)
  await planMail(me.id, clock.now(), { planKey: 'now' })
  await planMail(me.id, clock.now(), { planKey: 'soon', dueAt: soon })
  await planMail(me.id, clock.now(), { planKey: 'quiet', kind: 'going_quiet' })
  await tick()
  await clock.travelBy(20)
  await tick()
  const mails = mailbox.mailsTo(me.email)
  expect(mails).toHaveLength(1)
  for (const about of ['About now.', 'About soon.', 'About quiet.']) expect(mails[0]?.text).toContain(about)
  await context.clearCookies()
  await page.goto(linkTo(mails[0] as Mail, 'go_quiet'))
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Go quiet until you’re back?')
  await page.getByRole('button', { name: 'Go quiet until I’m back' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('We’ll be quiet')
  await planMail(me.id, clock.now(), { planKey: 'held' })
  await tick()
  expect(mailbox.mailsTo(me.email)).toHaveLength(1)
  await signIn('together@example.com')
  await page.goto('/today')
  await clock.travelTo('2026-12-08T09:00:00Z')
  await tick()
  expect(mailbox.mailsTo(me.email).some(mail => mail.text?.includes('About held.'))).toBe(true)
})
