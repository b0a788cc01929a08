import type { Mailbox } from '@afterword/local-mailbox'
import { eq } from 'drizzle-orm'
import { asSystem } from '../db/doors'
import { sessions } from '../db/schema/sessions'
import { expect, test } from './support/test'

async function signInMail(mailbox: Mailbox, email: string) {
  const mail = await mailbox.waitForMail(m => m.to.includes(email), 10_000)
  const link = /http\S+\/sign-in\/confirm\S+/.exec(mail.text ?? '')?.[0] ?? ''
  const code = /\b[2-9A-HJKMNP-TV-Z]{8}\b/.exec(mail.text ?? '')?.[0] ?? ''
  return { link, code }
}

test('a person signs in by the mail’s link, after scanners have opened it', async ({
  page,
  mailbox,
  request,
}) => {
  await page.goto('/sign-in')
  await page.getByLabel('Your email address').fill('Link.Person@Example.com')
  await page.getByRole('button', { name: 'Send me a link' }).click()
  await expect(page.getByRole('heading', { name: 'Check your email' })).toBeVisible()
  const { link } = await signInMail(mailbox, 'link.person@example.com')
  await request.head(link)
  for (let i = 0; i < 3; i++) expect((await request.get(link)).status()).toBe(200)
  await page.goto(link)
  await page.getByRole('button', { name: 'Sign in' }).click()
  await expect(page).toHaveURL(/\/today$/)
  await page.context().clearCookies()
  await page.goto(link)
  await page.getByRole('button', { name: 'Sign in' }).click()
  await expect(page.getByText('has been used or has expired')).toBeVisible()
})

test('a person types the code instead, and the link ends with it', async ({ page, mailbox }) => {
  await page.goto('/sign-in?next=/pipelines')
  await page.getByLabel('Your email address').fill('code.person@example.com')
  await page.getByRole('button', { name: 'Send me a link' }).click()
  const { link, code } = await signInMail(mailbox, 'code.person@example.com')
  await page.getByLabel('The code from the email').fill('WRNGCDE2')
  await page.getByRole('button', { name: 'Sign in' }).click()
  await expect(page.getByText('Check the code in the most recent email.')).toBeVisible()
  await expect(page.getByLabel('The code from the email')).toHaveValue('WRNGCDE2')
  await page.getByLabel('The code from the email').fill(` ${code.slice(0, 4).toLowerCase()} ${code.slice(4)}`)
  await page.getByRole('button', { name: 'Sign in' }).click()
  await expect(page).toHaveURL(/\/pipelines$/)
  await page.goto('/sign-in?next=/drafts')
  await expect(page, 'whoever is in already goes on').toHaveURL(/\/drafts$/)
  await page.context().clearCookies()
  await page.goto(link)
  await page.getByRole('button', { name: 'Sign in' }).click()
  await expect(page.getByText('has been used or has expired')).toBeVisible()
})

test('a sign-in ends the session that the browser held before', async ({ page, mailbox, signIn }) => {
  const email = 'again.person@example.com'
  await page.goto('/sign-in')
  await page.getByLabel('Your email address').fill(email)
  await page.getByRole('button', { name: 'Send me a link' }).click()
  await expect(page.getByRole('heading', { name: 'Check your email' })).toBeVisible()
  const { link } = await signInMail(mailbox, email)
  await page.goto(link)
  const { id } = await signIn(email)
  await page.getByRole('button', { name: 'Sign in' }).click()
  await expect(page).toHaveURL(/\/today$/)
  const open = await asSystem('test', tx => tx.select().from(sessions).where(eq(sessions.userId, id)))
  expect(open).toHaveLength(1)
})

test('after ten minutes a link is too old, and after five wrong codes so is the code', async ({
  page,
  mailbox,
  clock,
}) => {
  await page.goto('/sign-in')
  await page.getByLabel('Your email address').fill('late.person@example.com')
  await page.getByRole('button', { name: 'Send me a link' }).click()
  const { link, code } = await signInMail(mailbox, 'late.person@example.com')
  for (const wrong of ['AAAAAAAA', 'BBBBBBBB', 'CCCCCCCC', 'DDDDDDDD', 'EEEEEEEE']) {
    await page.getByLabel('The code from the email').fill(wrong)
    await page.getByRole('button', { name: 'Sign in' }).click()
    await expect(page.getByRole('button', { name: 'Sign in' })).toBeEnabled()
    await expect(page.locator('form[aria-busy]')).toHaveCount(0)
  }
  await page.getByLabel('The code from the email').fill(code)
  await page.getByRole('button', { name: 'Sign in' }).click()
  await expect(page.getByText('Check the code in the most recent email.')).toBeVisible()
  await clock.travelBy(11)
  await page.goto(link)
  await page.getByRole('button', { name: 'Sign in' }).click()
  await expect(page.getByText('has been used or has expired')).toBeVisible()
})

test('the fourth request in a quarter of an hour sends nothing, and says the same', async ({
  page,
  mailbox,
}) => {
  for (let i = 0; i < 4; i++) {
    await page.goto('/sign-in')
    await page.getByLabel('Your email address').fill('eager.person@example.com')
    await page.getByRole('button', { name: 'Send me a link' }).click()
    await expect(page.getByRole('heading', { name: 'Check your email' })).toBeVisible()
  }
  expect(mailbox.mailsTo('eager.person@example.com')).toHaveLength(3)
})

test('what was typed stays when an address cannot be one', async ({ page }) => {
  await page.goto('/sign-in')
  const field = page.getByLabel('Your email address')
  await page
    .locator('form')
    .first()
    .evaluate((form: HTMLFormElement) => form.setAttribute('novalidate', ''))
  await field.fill('ada＠evil.example@example.com')
  await page.getByRole('button', { name: 'Send me a link' }).click()
  await expect(page.getByText('doesn’t look like an email address')).toBeVisible()
  await expect(field).toHaveValue('ada＠evil.example@example.com')
})

test('next-auth’s own e-mail callback takes nothing, whatever the verb', async ({ request, house }) => {
  const url = '/api/auth/callback/email?email=a%40example.com&token=x'
  expect((await request.get(url)).status()).toBe(404)
  expect((await request.post(url, { headers: { origin: house.url } })).status()).toBe(405)
})
