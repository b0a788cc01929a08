import type { CDPSession, Page } from '@playwright/test'
import { asSystem } from '../db/doors'
import { passkeys } from '../db/schema/passkeys'
import { sessions } from '../db/schema/sessions'
import { listActions } from './support/endpoints'
import { SoftPasskey } from './support/soft-passkey'
import { expect, test } from './support/test'
import { Visitor } from './support/visitor'

/** A device with a fingerprint reader, whose owner always puts a finger on it. */
async function pluggedIn(page: Page): Promise<{ cdp: CDPSession; authenticatorId: string }> {
  const cdp = await page.context().newCDPSession(page)
  await cdp.send('WebAuthn.enable', { enableUI: false })
  const { authenticatorId } = await cdp.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  })
  return { cdp, authenticatorId }
}

/** Without what the browser would offer under the field by itself. */
const onlyByButton = (page: Page) =>
  page.addInitScript(() => {
    PublicKeyCredential.isConditionalMediationAvailable = async () => false
  })

async function addPasskey(page: Page, name?: string) {
  await page.goto('/settings/account')
  const field = page.getByLabel('Name of the new passkey')
  if (name) await field.fill(name)
  await page.getByRole('button', { name: 'Add a passkey' }).click()
}

test('a person adds a passkey, signs out, signs in with it, and removes it', async ({
  page,
  signIn,
  mailbox,
  house,
}) => {
  const { email } = await signIn('keys.person@example.com')
  await onlyByButton(page)
  await pluggedIn(page)
  await addPasskey(page, 'My laptop')
  const row = page.getByRole('listitem').filter({ hasText: 'My laptop' })
  await expect(row).toContainText('not used yet')
  const mail = await mailbox.waitForMail(m => m.to.includes(email), 10_000)
  expect(mail.subject).toBe('A passkey was added to your Afterword account')
  expect(mail.text).toContain('My laptop')

  await page.goto('/settings')
  await page.getByRole('main').getByRole('button', { name: 'Sign out' }).click()
  await expect(page).not.toHaveURL(/settings/)
  await page.goto('/sign-in?next=/pipelines')
  await page.getByRole('button', { name: 'Sign in with a passkey' }).click()
  await expect(page).toHaveURL(`${house.url}/pipelines`)

  await page.goto('/settings/account')
  await expect(row).toContainText('last used')
  await row.getByRole('button', { name: 'Remove' }).click()
  await page.getByRole('button', { name: 'Remove the passkey' }).click()
  await expect(row).toHaveCount(0)
  await page.context().clearCookies()
  await page.goto('/sign-in')
  await page.getByRole('button', { name: 'Sign in with a passkey' }).click()
  await expect(page.getByText('isn’t known here any more')).toBeVisible()
})

test('the browser offers it under the address, and it signs in', async ({ page, signIn, house }) => {
  const { id } = await signIn('autofill.person@example.com')
  await pluggedIn(page)
  await addPasskey(page)
  await expect(page.getByText('Added. You can sign in with it from now on.')).toBeVisible()
  await page.context().clearCookies()
  // The virtual device takes what is offered at once.
  await page.goto('/sign-in')
  await expect(page).toHaveURL(/\/today$/)
  const open = await asSystem('test', tx => tx.select().from(sessions))
  expect(open.filter(session => session.userId === id).at(-1)?.device).toMatch(/Chrome/)
  expect(await house.readLog()).not.toContain('autofill.person@example.com')
})

test('one device holds one passkey of an account, and a finger taken away changes nothing', async ({
  page,
  signIn,
}) => {
  await signIn('twice.person@example.com')
  await onlyByButton(page)
  const { cdp, authenticatorId } = await pluggedIn(page)
  await addPasskey(page)
  await expect(page.getByText('Added. You can sign in with it from now on.')).toBeVisible()
  await addPasskey(page)
  await expect(page.getByText('already has a passkey')).toBeVisible()
  await page.context().clearCookies()
  await cdp.send('WebAuthn.setUserVerified', { authenticatorId, isUserVerified: false })
  await page.goto('/sign-in')
  await page.getByRole('button', { name: 'Sign in with a passkey' }).click()
  await expect(page.getByText('No passkey was used.')).toBeVisible()
  await expect(page).toHaveURL(/\/sign-in/)
})

test('over the wire: a foreign challenge, a second use and another origin sign nobody in', async ({
  house,
  signIn,
}) => {
  const { id } = await signIn('wire.person@example.com')
  const action = (name: string) => {
    const found = listActions().find(one => one.name === name)
    if (!found) throw new Error(`no ${name}`)
    return found
  }
  const owner = await Visitor.signedIn(house.url, id)
  const options = (text: string) => ({
    challenge: /"challenge":"([\w-]+)"/.exec(text)?.[1] ?? '',
    user: { id: /"user":\{[^}]*"id":"([\w-]+)"/.exec(text)?.[1] ?? '' },
  })
  const key = new SoftPasskey(house.url)
  const asked = await owner.act(action('askNewPasskeyAction'), '/settings/account', {})
  const signed = key.make(options(asked.text))
  await owner.act(action('addPasskeyAction'), '/settings/account', { name: 'Made by hand', signed })
  expect(
    (await asSystem('test', tx => tx.select().from(passkeys))).filter(row => row.userId === id),
  ).toHaveLength(1)

  const begin = async () => {
    const browser = new Visitor(house.url)
    const answer = await browser.act(action('askPasskeySignInAction'), '/sign-in', {})
    const cookie = answer.headers
      .getSetCookie()
      .map(line => line.split(';')[0])
      .join('; ')
    const send = async (text: string, more: Record<string, string> = { cookie }) => {
      const done = await browser.act(
        action('passkeySignInAction'),
        '/sign-in',
        { signed: text, next: '/today' },
        more,
      )
      return done.headers.getSetCookie().some(line => /afterword-session=[\w-]{43}/.test(line))
    }
    return { options: options(answer.text), send }
  }
  const [mine, theirs] = [await begin(), await begin()]
  expect(await mine.send(key.sign(theirs.options))).toBe(false)
  expect(await mine.send(key.sign(mine.options), {})).toBe(false)
  const right = key.sign(mine.options)
  expect(await mine.send(right)).toBe(true)
  expect(await mine.send(right)).toBe(false)
  expect(await theirs.send(key.sign(theirs.options, { origin: 'https://evil.example' }))).toBe(false)
})
