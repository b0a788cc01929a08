import type { Mail, Mailbox } from '@afterword/local-mailbox'
import type { Page } from '@playwright/test'
import { eq } from 'drizzle-orm'
import { asUser } from '../db/doors'
import { drafts } from '../db/schema/drafts'
import { allRows } from './support/all-rows'
import { expectAccessible } from './support/axe'
import { mailOneByOne, planMail, planNudge, stateOf } from './support/plan-mail'
import { expect, test } from './support/test'

const tuesday = '2026-12-01T10:00:00Z'

const linksOf = (mail: Mail) => [...new Set((mail.text ?? '').match(/https?:\/\/localhost\S+/g) ?? [])]
const linkTo = (mail: Mail, what: string) =>
  linksOf(mail).find(url => url.includes('/act/') && url.endsWith(`do=${what}`)) ?? `no link to ${what}`
const mailAbout = (mailbox: Mailbox, email: string, text: string) =>
  mailbox.waitForMail(mail => mail.to.includes(email) && (mail.text ?? '').includes(text))

/** Opens a mail's link and presses its button, in a browser that is not signed in. */
async function tap(page: Page, url: string, button: string | RegExp) {
  await page.goto(url)
  await page.getByRole('button', { name: button }).click()
}

test('scanners open every link of a mail and change nothing; the person still succeeds, once', async ({
  page,
  context,
  mailbox,
  clock,
  signIn,
  tick,
  house,
}) => {
  await clock.travelTo(tuesday)
  const me = await signIn('scanned@example.com')
  await planNudge(me.id, clock.now(), 'Ana Osei')
  await tick()
  await context.clearCookies()
  const mail = await mailAbout(mailbox, me.email, 'Ana Osei')
  const oneClick = mail.headers['List-Unsubscribe']?.replace(/[<>]/g, '') ?? ''
  const everything = () => allRows(house.database.superuserUrl, me.id)
  const before = await everything()
  for (const url of [...linksOf(mail), oneClick]) {
    await fetch(url, { method: 'HEAD', redirect: 'manual' })
    for (let time = 0; time < 3; time++) await (await fetch(url)).text()
    await page.goto(url)
  }
  expect(await everything()).toEqual(before)

  await page.goto(linkTo(mail, 'replied'))
  const [asked] = await Promise.all([
    page.waitForRequest(request => request.method() === 'POST'),
    page.getByRole('button', { name: 'Yes, they replied' }).click(),
  ])
  // Old phones send no Sec-Fetch-Site, so that with `Origin: null` they would be refused.
  expect((await asked.allHeaders()).origin).toBe(house.url)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Good to know')
  const after = await stateOf(me.id)
  expect(after.drafts.map(draft => draft.state)).toContain('answered')
  await page.goto(linkTo(mail, 'replied'))
  await expect(page.getByRole('button')).toHaveCount(0)
  const again = await fetch(linkTo(mail, 'sent').replace('/act/', '/api/act/'), {
    method: 'POST',
    headers: { origin: new URL(page.url()).origin },
    body: new URLSearchParams({ do: 'sent' }),
    redirect: 'manual',
  })
  expect(again.status).toBe(303)
  expect(await stateOf(me.id)).toEqual(after)
})

test('a mail’s link that is over says so, to a phone without script too', async ({ house }) => {
  for (const place of ['act', 'unsubscribe']) {
    const answer = await fetch(`${house.url}/${place}/${'x'.repeat(43)}`)
    expect(await answer.text(), place).toMatch(/>This link has ended<\/h1>/)
  }
})

test('"I sent it", "not this person" and "done" each end it with one tap', async ({
  page,
  context,
  mailbox,
  clock,
  signIn,
  tick,
}) => {
  await clock.travelTo(tuesday)
  const me = await signIn('one.tap@example.com')
  const sentId = await planNudge(me.id, clock.now(), 'Ben Roth')
  const leftId = await planNudge(me.id, clock.now(), 'Cora Diaz')
  const doneId = await planNudge(me.id, clock.now(), 'Dov Katz')
  await mailOneByOne([me.id], tick)
  await context.clearCookies()
  const stateOfDraft = async (id: string) =>
    (await asUser(me.id, tx => tx.select().from(drafts).where(eq(drafts.id, id))))[0]?.state
  const mailTo = (name: string) => mailAbout(mailbox, me.email, `(${name})`)

  await tap(page, linkTo(await mailTo('Ben Roth'), 'sent'), 'Yes, I sent it')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Marked as sent')
  expect(await stateOfDraft(sentId)).toBe('sent')

  await tap(page, linkTo(await mailTo('Cora Diaz'), 'not_me'), 'Yes, skip them')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Skipped')
  expect(await stateOfDraft(leftId)).toBe('skipped')

  await tap(page, linkTo(await mailTo('Dov Katz'), 'done'), 'Yes, done with this')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Done')
  expect(await stateOfDraft(doneId)).toBe('open')
  await expectAccessible(page)
})

test('"later" puts it off to the next working day, two of them, or next week, and it comes back once', async ({
  page,
  context,
  mailbox,
  clock,
  signIn,
  tick,
}) => {
  await clock.travelTo(tuesday)
  const me = await signIn('later@example.com')
  const ways = [
    ['tomorrow', /^Next working day, Wed/, '2026-12-02T09:31:00Z'],
    ['two days', /^In two working days, Thu/, '2026-12-03T09:31:00Z'],
    ['next week', /^Next week, Mon/, '2026-12-07T09:31:00Z'],
  ] as const
  for (const [key] of ways) await planMail(me.id, clock.now(), { planKey: key })
  await mailOneByOne([me.id], tick)
  await context.clearCookies()
  for (const [key, button] of ways) {
    const mail = await mailAbout(mailbox, me.email, `About ${key}.`)
    await tap(page, linkTo(mail, 'snooze'), button)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Put off')
    await expect(page.getByText(/^You’ll be reminded again/)).toBeVisible()
    await page.goto(linkTo(mail, 'snooze'))
    await expect(page.getByRole('button')).toHaveCount(0)
  }
  for (const [key, , comesBack] of ways) {
    await clock.travelTo(comesBack)
    await tick()
    const about = mailbox.mailsTo(me.email).filter(mail => mail.text?.includes(`About ${key}.`))
    expect(about, key).toHaveLength(2)
  }
  expect(mailbox.mailsTo(me.email)).toHaveLength(6)
})
