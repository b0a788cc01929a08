import { eq } from 'drizzle-orm'
import { asSystem, asUser } from '../db/doors'
import { contacts } from '../db/schema/contacts'
import { expectAccessible } from './support/axe'
import { seedProcess } from './support/seed-share-link'
import { expect, test } from './support/test'

test.use({ serviceWorkers: 'allow' })

const linkIn = (text: string | null | undefined, path: string) =>
  new RegExp(`https?://\\S*${path}\\S*`).exec(text ?? '')?.[0].replace(/[).,]+$/, '') ?? ''

test('somebody takes everything with them, and sees it come', async ({ page, signIn, clock }) => {
  const robin = await signIn('robin-takes@example.com', { name: 'Robin Marsh' })
  await seedProcess(robin.id, clock.now())
  await page.goto('/settings/data')
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: 'Download: Everything', exact: true }).click(),
  ])
  await expect(page.getByRole('status').filter({ hasText: 'Saved to your downloads.' })).toBeVisible()
  const pieces: Buffer[] = []
  for await (const piece of await file.createReadStream()) pieces.push(piece as Buffer)
  const taken = JSON.parse(Buffer.concat(pieces).toString()) as { tables: Record<string, unknown[]> }
  expect(taken.tables.pipelines).toHaveLength(1)
  expect(JSON.stringify(taken)).toContain('canary')
  for (const name of ['interviews.ics', 'people.vcf', 'pipelines.csv'])
    expect(await (await page.request.get(`/settings/data/${name}`)).text()).toMatch(/Northlight|Alex Reed/)
})

test('somebody moves to another address when both have said yes', async ({ page, signIn, mailbox }) => {
  const [old, fresh] = ['robin-moves@example.com', 'robin-moved@example.com']
  await signIn(old)
  await page.goto('/settings/account')
  await page.getByLabel('New email address').fill(fresh)
  await page.getByRole('button', { name: 'Change address' }).click()
  for (const [address, answer] of [
    [fresh, 'confirm in the other email'],
    [old, 'Sign in with the new one'],
  ] as const) {
    await expect.poll(() => mailbox.mailsTo(address).length).toBe(1)
    await page.goto(linkIn(mailbox.mailsTo(address)[0]?.text, '/confirm-address'))
    await page.getByRole('button', { name: 'Yes, continue' }).click()
    await expect(page.getByText(answer)).toBeVisible()
  }
  await page.goto('/today')
  await expect(page).toHaveURL(/\/sign-in/)
  await signIn(fresh)
  await page.goto('/settings/account')
  await expect(page.getByText(fresh)).toBeVisible()
})

test('somebody closes their account, thinks again, and keeps it', async ({ page, signIn, mailbox }) => {
  const { email } = await signIn('robin-leaves@example.com')
  await page.goto('/settings/data')
  await page.getByRole('checkbox', { name: /delete my account/ }).check()
  await page.getByRole('button', { name: 'Delete my account' }).click()
  await expect(page).toHaveURL(/\/closing$/)
  await expectAccessible(page)
  await expect.poll(() => mailbox.mailsTo(email).length).toBe(1)
  for (const path of ['/today', linkIn(mailbox.mailsTo(email)[0]?.text, '/sign-in')]) {
    await page.goto(path)
    await expect(page).toHaveURL(/\/closing$/)
  }
  await page.getByRole('button', { name: 'Keep my account' }).click()
  await expect(page).toHaveURL(/\/today$/)
})

test('somebody in another’s notes asks to be forgotten, and is', async ({
  page,
  signIn,
  mailbox,
  context,
}) => {
  const robin = await signIn('robin-noted@example.com')
  const address = 'ines.forgotten@example.com'
  await asUser(robin.id, tx =>
    tx.insert(contacts).values({ userId: robin.id, name: 'Ines Forgotten', email: address }),
  )
  await context.clearCookies()
  await page.goto('/privacy')
  await page.getByRole('link', { name: 'ask for it here' }).click()
  await page.getByLabel('Your email address').fill(address)
  await page.getByRole('button', { name: 'Send me the link' }).click()
  await expect.poll(() => mailbox.mailsTo(address).length).toBe(1)
  const kept = () => asSystem('test', tx => tx.select().from(contacts).where(eq(contacts.userId, robin.id)))
  await page.goto(linkIn(mailbox.mailsTo(address)[0]?.text, '/privacy/forget-me'))
  expect((await kept())[0]?.email, 'opening the link changes nothing').toBe(address)
  await page.getByRole('button', { name: 'Remove my data' }).click()
  await expect(page.getByText(/Your address has been removed from all notes/)).toBeVisible()
  expect(JSON.stringify(await kept())).not.toMatch(/Ines|ines\.forgotten/)
})
