import { asUser } from '../db/doors'
import { drafts } from '../db/schema/drafts'
import { pipelines } from '../db/schema/pipelines'
import { hadInterview } from './support/had-interview'
import { expect, test } from './support/test'

test('what is folded away is one link further without script', async ({
  browser,
  context,
  signIn,
  clock,
  house,
}) => {
  const me = await signIn('unfolded@example.com')
  await hadInterview(me.id, new Date(clock.now().getTime() - 3 * 3_600_000), { people: ['Ana Osei'] })
  const [draft] = await asUser(me.id, tx => tx.select().from(drafts))
  const [process] = await asUser(me.id, tx => tx.select().from(pipelines))
  const plain = await browser.newContext({ javaScriptEnabled: false, baseURL: house.url })
  await plain.addCookies(await context.cookies())
  const page = await plain.newPage()
  const show = page.getByRole('link', { name: 'Show what is here' })

  await page.goto(`/drafts/${draft?.id}`)
  await expect(page.getByRole('textbox', { name: 'Their name, as you would say it' })).toHaveCount(0)
  await page.getByText(/^Change “.+” in the greeting$/).click()
  await show.filter({ visible: true }).click()
  await expect(show).toHaveCount(0)
  await page.getByText(/^Change “.+” in the greeting$/).click()
  await page.getByText(/Something else|Change how you address them/).click()
  await page.getByRole('textbox', { name: 'Their name, as you would say it' }).fill('Professor Osei')
  await page.getByRole('button', { name: 'Use it' }).click()
  await expect(page.getByRole('textbox', { name: 'Message' })).toHaveValue(/Professor Osei/)

  await page.goto(`/pipelines/${process?.id}`)
  const main = page.locator('#main')
  await main.getByRole('button', { name: 'More', exact: true }).click()
  await show.filter({ visible: true }).click()
  await main.getByRole('button', { name: 'More', exact: true }).click()
  await page.getByRole('button', { name: 'Withdraw' }).click()
  await expect(page.getByText(/^Decline or withdraw/)).toBeVisible()
})
