import { contacts } from '../db/schema/contacts'
import { expectAccessible } from './support/axe'
import { planAll } from './support/happenings'
import { seedInterview } from './support/seed-interview'
import { desk, expect, test } from './support/test'

const signature = `Best regards,
Ana Osei
Head of Data, Northlight GmbH
ana.osei@northlight.example
+44 20 7946 0958`

test('a pasted signature becomes a person, once its fields were looked over', async ({ page, signIn }) => {
  await signIn('paste@example.com')
  await page.goto('/people')
  await expect(page.getByText('Nobody here yet')).toBeVisible()
  await page.getByRole('link', { name: 'Add someone' }).first().click()
  await page.getByText('Have an email from them?').click()
  await page.getByLabel(/Paste a signature/).fill(signature)
  await page.getByRole('button', { name: 'Read it' }).click()
  await expect(page.getByLabel('Name', { exact: false }).first()).toHaveValue('Ana Osei')
  await expect(page.getByLabel('Email', { exact: true })).toHaveValue('ana.osei@northlight.example')
  await expectAccessible(page)
  await page.getByLabel('Private note').fill('Plays the viola.')
  await page.getByRole('button', { name: 'Save' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Ana Osei')

  const card = await page.request.get(`${page.url()}/vcard`)
  expect(await card.text()).toContain('EMAIL;TYPE=INTERNET:ana.osei@northlight.example')
  expect(await card.text()).not.toContain('viola')

  await page.locator('#main').getByRole('button', { name: 'More', exact: true }).click()
  await page.getByRole('button', { name: 'Delete' }).click()
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Ana Osei')

  await page.getByRole('link', { name: 'Edit', exact: true }).click()
  await page.getByText('Have an email from them?').click()
  await page.getByLabel(/Paste a signature/).fill('Ana Osei\nana@halden.example\n+44 161 496 0000')
  await page.getByRole('button', { name: 'Read it' }).click()
  await expect(page.getByLabel('Email', { exact: true })).toHaveValue('ana@halden.example')
  await expect(page.getByLabel('Private note')).toHaveValue('Plays the viola.')
  await page.getByRole('button', { name: 'Save' }).click()
  await expect(page.getByText('ana@halden.example')).toBeVisible()

  await page.getByRole('button', { name: 'Stay in touch' }).click()
  const messages = page.getByRole('region', { name: 'Messages' })
  await expect(messages.getByRole('link', { name: 'Stay in touch' })).toHaveCount(3)
  await messages.getByRole('link').first().click()
  await expect(page.getByLabel('Message', { exact: true })).toHaveValue(/It['’]s been a while since we spoke/)
  await expect(page.getByText(/Still to fill in/)).toBeVisible()
})

test('a contact file with several people comes in, and a second time changes nothing', async ({
  page,
  signIn,
}) => {
  await signIn('vcards@example.com')
  const card = (name: string, email: string) =>
    `BEGIN:VCARD\r\nVERSION:3.0\r\nFN:${name}\r\nEMAIL:${email}\r\nEND:VCARD\r\n`
  const file = {
    name: 'people.vcf',
    mimeType: 'text/vcard',
    buffer: Buffer.from(
      card('Ana Osei', 'ana@northlight.example') + card('Ben Roth', 'ben@northlight.example'),
    ),
  }
  await page.goto('/people/import')
  for (const said of ['2 people added.', '0 people added, 2 already known.']) {
    await page.getByLabel(/Choose a contact file/).setInputFiles(file)
    await page.getByRole('button', { name: 'Import' }).click()
    await expect(page.getByText(said)).toBeVisible()
  }
  await page.goto('/people')
  await expect(page.getByText('2 people, every address known')).toBeVisible()
})

test.describe('at a desk', () => {
  test.use(desk)
  test('two entries for one person are offered for merging, and a person can be forgotten', async ({
    page,
    signIn,
    clock,
  }) => {
    const me = await signIn('merge@example.com')
    const my = await seedInterview([{ name: 'Ana Osei', email: 'ana@northlight.example' }], {
      userId: me.id,
    })
    await my.as(tx =>
      tx.insert(contacts).values({ userId: me.id, name: 'Ana Osei', phone: '+44 20 7946 0958' }),
    )
    await planAll(my.userId, clock.now())
    await page.goto('/people')
    await page.getByRole('button', { name: /^Merge/ }).click()
    await expect(page.getByText('+44 20 7946 0958')).toBeVisible()
    await expect(page.getByText('ana@northlight.example')).toBeVisible()
    await page.getByRole('button', { name: 'Remove this person' }).click()
    await page.getByRole('button', { name: 'Remove for good' }).click()
    await expect(page.getByText('Nobody here yet')).toBeVisible()
    await page.goto(`/interviews/${my.interviewId}`)
    await expect(page.getByText('Ana Osei')).toHaveCount(0)
    await expect(page.getByRole('link', { name: 'Someone' })).toBeVisible()
  })
})
