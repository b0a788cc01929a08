import { asUser } from '../db/doors'
import { settings } from '../db/schema/settings'
import { expectAccessible } from './support/axe'
import { planMail } from './support/plan-mail'
import { expect, test } from './support/test'

test('somebody sees of every mail what was planned, sent, skipped, failed or held back, when and why', async ({
  page,
  mailbox,
  clock,
  signIn,
  tick,
}) => {
  await clock.travelTo('2026-12-01T10:00:00Z')
  const me = await signIn('ledger@example.com')
  const leaves = async (planKey: string) => {
    await planMail(me.id, clock.now(), { planKey })
    await tick()
  }
  await leaves('sent')
  const mail = await mailbox.waitForMail(one => one.to.includes(me.email))
  await mailbox.sendEvent(mail, 'delivered')
  mailbox.faults.next({ kind: 'error', status: 422 })
  await leaves('refused')
  mailbox.faults.next({ kind: 'cut', when: 'after' })
  await leaves('unknown')
  await asUser(me.id, tx => tx.update(settings).set({ kindsOff: ['pattern_card'] }))
  await planMail(me.id, clock.now(), { planKey: 'unwanted', kind: 'pattern_card' })
  await tick()
  await clock.travelBy(23 * 60)
  await tick()
  await planMail(me.id, clock.now(), { planKey: 'ahead', dueAt: new Date('2026-12-04T09:30:00Z') })

  await page.goto('/settings/deliveries')
  const row = (text: string) => page.getByRole('listitem').filter({ hasText: `About ${text}.` })
  await expect(row('sent')).toContainText(/Sent Tue.* 10:0\d, and delivered/)
  await expect(row('refused')).toContainText('Failed')
  await expect(row('refused')).toContainText('The email service didn’t accept this email.')
  await expect(row('unknown')).toContainText('Held back')
  await expect(row('unknown')).toContainText('couldn’t find out whether this email was sent')
  await expect(row('unwanted')).toContainText('You switched off this kind of email.')
  await expect(row('ahead')).toContainText(/Planned for Fri.* 09:30/)
  expect(mailbox.mailsTo(me.email)).toHaveLength(2) // the one sent, and the one of which nobody heard
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme })
    await expectAccessible(page)
  }
})

test('when the mail service has had enough for today, the page says so, and nothing is lost', async ({
  page,
  mailbox,
  clock,
  signIn,
  tick,
}) => {
  await clock.travelTo('2026-12-01T10:00:00Z')
  const me = await signIn('quota@example.com')
  mailbox.faults.next({ kind: 'quota', period: 'day' })
  await planMail(me.id, clock.now(), { planKey: 'quota' })
  await tick()
  await page.goto('/settings/deliveries')
  await expect(page.getByText(/Today’s email allowance is used up\. Nothing is lost/)).toBeVisible()
  await clock.travelBy(31)
  await tick()
  expect(mailbox.mailsTo(me.email)).toHaveLength(1)
  await page.reload()
  await expect(page.getByText('Nothing is lost')).toHaveCount(0)
})

test('fifty callers of the cron at once are one, a stranger is none, and health tells the oldest lag', async ({
  house,
  mailbox,
  clock,
  signIn,
}) => {
  await clock.travelTo('2026-12-01T10:00:00Z')
  const me = await signIn('fifty@example.com')
  for (const planKey of ['a', 'b', 'c']) await planMail(me.id, clock.now(), { planKey })
  await clock.travelBy(10)
  const health = async () =>
    (await (await fetch(`${house.url}/api/health`)).json()) as { oldestDueSeconds: number }
  expect((await health()).oldestDueSeconds).toBeGreaterThanOrEqual(600)
  const call = (authorization: string, query = '') =>
    fetch(`${house.url}/api/cron/reminders${query}`, { headers: authorization ? { authorization } : {} })
  const secret = house.cronSecret
  for (const wrong of ['', 'Bearer undefined', 'Bearer ', `bearer ${secret}x`, `Basic ${secret}`, secret])
    expect((await call(wrong)).status, wrong).toBe(401)
  expect((await call('', `?secret=${secret}`)).status).toBe(401)
  expect(mailbox.mailsTo(me.email)).toEqual([])

  const answers = await Promise.all(Array.from({ length: 50 }, () => call(`Bearer ${secret}`)))
  const counts = (await Promise.all(answers.map(answer => answer.json()))) as { sent: number }[]
  expect(counts.reduce((sum, { sent }) => sum + sent, 0)).toBe(1)
  const [together, ...more] = mailbox.mailsTo(me.email)
  expect(more).toEqual([])
  expect(new Set(together?.text?.match(/About \w+\./g)).size).toBe(3)
  expect((await health()).oldestDueSeconds).toBe(0)
})
