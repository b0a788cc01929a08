import { and, eq } from 'drizzle-orm'
import { asUser } from '../db/doors'
import { contacts } from '../db/schema/contacts'
import { drafts } from '../db/schema/drafts'
import { inboundAddresses } from '../db/schema/inbound-addresses'
import { expectAccessible } from './support/axe'
import { planAll } from './support/happenings'
import { seedInterview } from './support/seed-interview'
import { desk, expect, test } from './support/test'

const hour = 3_600_000

async function justMet(userId: string, now: Date, bens: { email?: string } = {}) {
  const my = await seedInterview(
    [
      {
        name: 'Ana Osei',
        kind: 'hiring_manager',
        email: 'ana@northlight.example',
        noteForThem: 'You told me how the ledger migration failed twice before you froze the old system',
      },
      { name: 'Ben Roth', ...bens },
      { name: 'Cora Diaz', kind: 'coordinator', email: 'cora@northlight.example' },
    ],
    {
      userId,
      mine: { zone: 'Europe/London', country: 'GB', signature: 'Robin Marsh' },
      interview: {
        zone: 'Europe/London',
        startsAt: new Date(now.getTime() - 2 * hour),
        endsAt: new Date(now.getTime() - hour),
      },
    },
  )
  await planAll(my.userId, now)
  return my
}

test('somebody thanks a person whose address is missing, through the coordinator', async ({
  page,
  signIn,
  clock,
}) => {
  const me = await signIn('thanks@example.com')
  await justMet(me.id, clock.now())
  await page.goto('/drafts')
  await expect(page.getByText('Needs a detail')).toHaveCount(1)

  // Hers and the note she hands on are one mail.
  await expect(page.getByRole('link', { name: /Ben Roth/ })).toHaveCount(0)
  await page.getByRole('link', { name: /Cora Diaz: thank/ }).click()
  await expect(
    page.getByText('With the note for Ben Roth: Cora Diaz will be asked to pass it on.'),
  ).toBeVisible()
  await expect(page.getByRole('link', { name: 'Open in my email app' })).toHaveCount(0)
  await page
    .getByLabel(/One thing Ben/)
    .fill('You drew the whole billing system on one napkin and then crossed half of it out')
  await page.getByRole('button', { name: 'Add to the message' }).click()

  const message = page.getByLabel('Message', { exact: true })
  await expect(message).toHaveValue(/on one napkin/)
  await expect(message).toHaveValue(/Could you pass/)
  await expect(page.getByText('Ready to send.')).toBeVisible()
  await expect(page.locator('mark')).toContainText('napkin')
  await expect(page.getByRole('link', { name: 'Open in my email app' })).toHaveAttribute(
    'href',
    /^mailto:cora@northlight\.example\?subject=/,
  )
  await expectAccessible(page)

  await page.getByRole('button', { name: 'I sent it' }).click()
  await expect(page.getByText(/^Sent on /)).toBeVisible()
  await expect(page.getByRole('link', { name: 'Next: Ana Osei' })).toBeVisible()
  await page.locator('#main').getByRole('button', { name: 'Undo' }).click()
  await expect(page.getByRole('button', { name: 'I sent it' })).toBeVisible()
})

test('what a message still lacks stands in words, and is filled in after one typed around it', async ({
  page,
  signIn,
  clock,
}) => {
  const me = await signIn('gap@example.com')
  await justMet(me.id, clock.now())
  await page.goto('/drafts')
  await page.getByRole('link', { name: /Cora Diaz: thank/ }).click()
  const message = page.getByLabel('Message', { exact: true })
  const gap = '… one thing from your conversation with them …'
  await expect(message).toHaveValue(new RegExp(gap))
  await expect(message).not.toHaveValue(/[{}]/)
  await message.fill(`${await message.inputValue()}\nOne more line.`)
  await expect(page.getByText('Saved', { exact: true })).toBeVisible()
  const kept = await asUser(me.id, tx => tx.select().from(drafts).where(eq(drafts.edited, true)))
  expect(kept.map(({ body }) => body)).toEqual([expect.stringContaining('{note}')])
  const file = await page.request.get(`/drafts/${kept[0]?.id}/eml`)
  expect(await file.text()).not.toMatch(/[{}]/)

  await page.getByLabel(/One thing Ben/).fill('You drew the whole billing system on one napkin')
  await page.getByRole('button', { name: 'Add to the message' }).click()
  await expect(message).toHaveValue(/on one napkin[\s\S]*One more line\./)
  await expect(message).not.toHaveValue(new RegExp(gap))
})

test('what is typed is kept without a button, and after the network is gone for a while', async ({
  page,
  context,
  signIn,
  clock,
}) => {
  const me = await signIn('kept@example.com')
  await justMet(me.id, clock.now())
  await page.goto('/drafts')
  await page.getByRole('link', { name: /Ana Osei: thank/ }).click()
  const message = page.getByLabel('Message', { exact: true })
  await message.pressSequentially(' One more line.')
  await expect(page.getByText('Saved', { exact: true })).toBeVisible()
  await page.reload()
  await expect(message).toHaveValue(/One more line\./)
  await context.setOffline(true)
  await message.pressSequentially(' And one in the tunnel.')
  await expect(page.getByText(/No connection/)).toBeVisible()
  await context.setOffline(false)
  await page.reload()
  await expect(message).toHaveValue(/And one in the tunnel\./)
  await expect(page.getByText('Saved', { exact: true })).toBeVisible()
})

test('words typed again while an earlier save is on its way stay', async ({ page, signIn, clock }) => {
  const me = await signIn('again@example.com')
  await justMet(me.id, clock.now())
  await page.goto('/drafts')
  await page.getByRole('link', { name: /Ana Osei: thank/ }).click()
  const message = page.getByLabel('Message', { exact: true })
  const words = await message.inputValue()
  let release = () => {}
  const held = new Promise<void>(resolve => {
    release = resolve
  })
  await page.route('**/drafts/**', async route => {
    if (route.request().method() !== 'POST') return route.continue()
    const answer = await route.fetch()
    await held
    await route.fulfill({ response: answer })
  })
  const sent = page.waitForRequest(request => request.method() === 'POST')
  await message.fill('On second thoughts, nothing of it.')
  await sent
  await message.fill(words)
  release()
  await expect(page.getByText('Saved', { exact: true })).toBeVisible()
  await expect(message).toHaveValue(words)
  await page.reload()
  await expect(message).toHaveValue(words)
})

test('words typed on while the first note is on its way stay, and stay in sight', async ({
  page,
  signIn,
  clock,
}) => {
  const me = await signIn('typed-on@example.com')
  await justMet(me.id, clock.now(), { email: 'ben@northlight.example' })
  await page.goto('/drafts')
  await page.getByRole('link', { name: /Ben Roth: thank/ }).click()
  const note = page.getByLabel('One thing Ben told or showed you')
  await note.fill('told me about the move to one warehouse')
  let release = () => {}
  const held = new Promise<void>(resolve => {
    release = resolve
  })
  await page.route('**/drafts/**', async route => {
    if (route.request().method() !== 'POST') return route.continue()
    const answer = await route.fetch()
    await held
    await route.fulfill({ response: answer })
  })
  const sent = page.waitForRequest(request => request.method() === 'POST')
  await page.getByRole('button', { name: 'Add to the message' }).click()
  await sent
  await note.fill('told me about the move to one warehouse in a night')
  release()
  await expect(page.getByLabel('Message', { exact: true })).toHaveValue(/one warehouse/)
  await expect(note).toBeVisible()
  await expect(note).toHaveValue('told me about the move to one warehouse in a night')
  await page.getByRole('button', { name: 'Add to the message' }).click()
  await expect(page.getByLabel('Message', { exact: true })).toHaveValue(/in a night/)
})

test('words kept in the tab never go over what was written elsewhere since', async ({
  page,
  context,
  signIn,
  clock,
}) => {
  const me = await signIn('elsewhere@example.com')
  await justMet(me.id, clock.now())
  await page.goto('/drafts')
  await page.getByRole('link', { name: /Ana Osei: thank/ }).click()
  const message = page.getByLabel('Message', { exact: true })
  await page.route('**/drafts/**', route =>
    route.request().method() === 'POST' ? route.abort() : route.continue(),
  )
  await message.fill('Written in the tunnel.')
  await expect(page.getByText(/No connection/)).toBeVisible()
  const other = await context.newPage()
  await other.goto(page.url())
  await other.getByLabel('Message', { exact: true }).fill('Written at the desk since.')
  await expect(other.getByText('Saved', { exact: true })).toBeVisible()

  await page.unroute('**/drafts/**')
  await page.reload()
  await expect(message).toHaveValue('Written in the tunnel.')
  await expect(page.getByText('This draft was changed somewhere else.')).toBeVisible()
  await expect(page.getByText('Written at the desk since.')).toBeVisible()
  await page.getByRole('button', { name: 'Use the version above' }).click()
  await expect(message).toHaveValue('Written at the desk since.')
  await page.reload()
  await expect(message).toHaveValue('Written at the desk since.')
})

test.describe('at a desk', () => {
  test.use(desk)
  test('a panel gets one joint note instead, and one each again, with nothing lost', async ({
    page,
    signIn,
    clock,
  }) => {
    const me = await signIn('panel@example.com')
    await justMet(me.id, clock.now(), { email: 'ben@northlight.example' })
    await page.goto('/drafts')
    await page.getByRole('link', { name: /Ana Osei: thank/ }).click()
    await page
      .getByLabel('Message', { exact: true })
      .fill('Dear Ana, these are my very own words about the ledger.')
    await expect(page.getByText('Saved', { exact: true })).toBeVisible()
    await page.getByRole('link', { name: /Ben Roth: thank/ }).click()
    await expect(page.getByRole('heading', { name: 'To Ben Roth' })).toBeVisible()
    await page
      .getByLabel('Message', { exact: true })
      .fill('Dear Ben, these are my very own words about the ledger.')
    await expect(page.getByText('This sounds a lot like your note to Ana Osei')).toBeVisible()
    await expect(page.getByText('Saved', { exact: true })).toBeVisible()
    await page.getByRole('button', { name: 'One joint note instead' }).click()
    await page.getByRole('link', { name: /whole panel/ }).click()
    await expect(page.getByRole('heading', { name: 'To Ana Osei, Ben Roth' })).toBeVisible()
    await page.getByRole('button', { name: 'One note each instead' }).click()
    await page.getByRole('link', { name: /Ana Osei: thank/ }).click()
    await expect(page.getByLabel('Message', { exact: true })).toHaveValue(/my very own words/)
  })

  test('with keys alone a note is written formally, leaves as a file, and another is left out', async ({
    page,
    signIn,
    clock,
  }) => {
    const me = await signIn('formally@example.com')
    await justMet(me.id, clock.now())
    await page.goto('/drafts')
    await page.getByRole('link', { name: /Ana Osei: thank/ }).press('Enter')
    await page.getByRole('button', { name: 'Write formally' }).press('Enter')
    await expect(page.getByLabel('Message', { exact: true })).toHaveValue(/^Dear Ana Osei/)
    await page.getByText('More options').press('Enter')
    const file = await page.request.get(
      (await page.getByRole('link', { name: 'Download as .eml' }).getAttribute('href')) ?? '',
    )
    expect(await file.text()).toMatch(/^X-Unsent: 1/m)
    expect(await file.text()).toContain('ana@northlight.example')
    await page.goto('/drafts')
    await page.getByRole('link', { name: /Cora Diaz: thank/ }).press('Enter')
    await page.getByRole('button', { name: 'Skip it' }).press('Enter')
    await expect(page.getByText(/^Skipped on /)).toBeVisible()
    await page.goto('/drafts')
    await page.getByRole('link', { name: /Ana Osei: thank/ }).press('Enter')
    await page.getByRole('button', { name: 'I sent it' }).press('Enter')
    await page.getByRole('button', { name: 'They replied' }).press('Enter')
    await expect(page.getByText(/with a reply on/)).toBeVisible()
    await expect(page.getByRole('region', { name: 'History' }).getByRole('listitem')).toHaveCount(3)
  })

  test('an own version of a template is what untouched drafts follow', async ({ page, signIn, clock }) => {
    const me = await signIn('templates@example.com')
    await justMet(me.id, clock.now())
    await page.goto('/drafts/templates')
    await page.getByRole('link', { name: 'Thank-you to the hiring manager' }).click()
    await page
      .getByRole('textbox', { name: /^Message/ })
      .fill('Hello {recipient_first}!\n\n{note}\n\nYours, {my_name}')
    await page.getByRole('button', { name: 'Save as my version' }).click()
    await expect(page.getByText(/Saved as your version/)).toBeVisible()
    await page.goto('/drafts')
    await page.getByRole('link', { name: /Ana Osei: thank/ }).click()
    await expect(page.getByLabel('Message', { exact: true })).toHaveValue(/^Hello Ana!/)
  })
})

test('on Android sharing the text comes first, with its lines', async ({
  browser,
  context,
  signIn,
  clock,
  house,
}) => {
  const me = await signIn('shares-thanks@example.com')
  const { userId } = await justMet(me.id, clock.now())
  const [ana] = await asUser(userId, tx =>
    tx
      .select({ id: drafts.id })
      .from(drafts)
      .innerJoin(contacts, eq(contacts.id, drafts.contactId))
      .where(and(eq(contacts.name, 'Ana Osei'), eq(drafts.origin, 'thank_you'))),
  )
  const phone = await browser.newContext({
    baseURL: house.url,
    viewport: { width: 360, height: 740 },
    userAgent:
      'Mozilla/5.0 (Linux; Android 15; Pixel 9) AppleWebKit/537.36 Chrome/140.0 Mobile Safari/537.36',
  })
  await phone.addCookies(await context.cookies())
  const page = await phone.newPage()
  await page.addInitScript(() => {
    const shared: unknown[] = []
    Object.assign(window, { shared })
    Object.defineProperty(navigator, 'share', { value: async (what: unknown) => void shared.push(what) })
  })
  await page.goto(`/drafts/${ana?.id}`)
  const share = page.getByRole('button', { name: 'Share the text' })
  const noBcc = page.getByText('It can’t carry your BCC, so say here once it’s sent.')
  await expect(share).toBeVisible()
  await expect(noBcc).toBeHidden()
  await asUser(userId, tx => tx.insert(inboundAddresses).values({ userId }))
  await page.reload()
  await expect(noBcc).toBeVisible()
  await share.click()
  const [what] = await page.evaluate(() => (window as unknown as { shared: { text: string }[] }).shared)
  expect(what?.text).toMatch(/^.*Ana,\n\n.+\n\n.*Robin Marsh$/s)
  const mail = page.getByRole('link', { name: 'Open in my email app' })
  const [first, second] = [await share.boundingBox(), await mail.boundingBox()]
  expect([first?.y, first?.x ?? 0] < [second?.y, second?.x ?? 0]).toBe(true)
  await expectAccessible(page)
  // What was shared is still to be said: nothing counts it as sent.
  const [kept] = await asUser(userId, tx =>
    tx
      .select({ state: drafts.state })
      .from(drafts)
      .where(eq(drafts.id, ana?.id ?? '')),
  )
  expect(kept?.state).toBe('open')
  await expect(page.getByRole('button', { name: 'I sent it', exact: true })).toBeVisible()
})
