import { asUser } from '../db/doors'
import { contacts } from '../db/schema/contacts'
import { expectAccessible } from './support/axe'
import { hadInterview } from './support/had-interview'
import { expect, test } from './support/test'

const over = new Date('2026-11-24T11:00:00Z')

test('a person types people into the form, and is asked where two readings of a line are near', async ({
  page,
  signIn,
}) => {
  const { id } = await signIn('types-people@example.com')
  await page.goto('/interviews/new')
  await page.getByLabel('Company').fill('Acme')
  await page.getByLabel('Role').fill('Planner')
  await page.getByLabel('Day').fill('2026-12-15')
  const field = page.getByLabel('Who will be there')
  await field.fill('Mira Example <mira@example.com>\nOsei, Kwabena\nsomeone with a red scarf')
  const asked = (line: string) => page.getByRole('group', { name: `“${line}”` })
  await expect(asked('Osei, Kwabena')).toContainText('Is this one person, or two?')
  await expectAccessible(page)
  await asked('someone with a red scarf').getByRole('button', { name: 'No, remove it' }).tap()
  await expect(page.getByText('Removed.')).toBeFocused()
  await asked('Osei, Kwabena').getByRole('button', { name: 'One: Kwabena Osei' }).tap()
  await expect(page.getByText('Read as: Kwabena Osei.')).toBeVisible()
  await expect(asked('Osei, Kwabena')).toBeHidden()
  await expect(field).toHaveValue('Mira Example <mira@example.com>\nKwabena Osei')
  await page.getByRole('button', { name: 'Save interview' }).tap()
  await expect(page).toHaveURL(/\/interviews\/[0-9a-f-]{36}/)
  const met = await asUser(id, tx => tx.select().from(contacts))
  expect(met.map(({ name }) => name).sort()).toEqual(['Kwabena Osei', 'Mira Example'])
})

test('in the minute whoever is typed is there at once, and one tap reads them otherwise', async ({
  page,
  signIn,
  clock,
}) => {
  const { id } = await signIn('types-in-the-minute@example.com')
  await clock.travelTo(new Date(over.getTime() + 60 * 60_000))
  const interviewId = await hadInterview(id, over)
  await page.goto(`/interviews/${interviewId}/follow-up`)
  for (let step = 0; step < 5; step++) await page.locator('button[type=submit]').tap()
  await page.getByLabel('Their name').fill('Osei, Kwabena')
  await page.getByRole('button', { name: 'Add' }).tap()
  const note = (name: string) => page.getByRole('textbox', { name: `For the note to ${name}`, exact: true })
  await note('Osei').fill('You laughed about the printers')
  await expect(note('Kwabena')).toBeVisible()
  await page.getByRole('button', { name: 'One: Kwabena Osei' }).tap()
  await expect(note('Kwabena Osei')).toHaveValue('You laughed about the printers')
  await expect(note('Kwabena')).toBeHidden()
  await page.getByRole('button', { name: 'See my notes' }).tap()
  await expect(page.getByRole('heading', { name: 'You’re done for today' })).toBeVisible()
  const met = () => asUser(id, tx => tx.select().from(contacts))
  await expect.poll(async () => (await met()).map(({ name }) => name)).toEqual(['Kwabena Osei'])
})

test('in the one line on the way out the same is asked, and what is not answered waits for nothing', async ({
  page,
  signIn,
}) => {
  const { id } = await signIn('types-one-line@example.com')
  await page.goto('/just-now')
  const line = page.getByLabel('Company, role and who you met')
  await line.fill('Northlight, Planner, with Osei, Kwabena')
  await page
    .getByRole('group', { name: '“Osei, Kwabena”' })
    .getByRole('button', { name: 'One: Kwabena Osei' })
    .tap()
  await expect(page.getByText('Read as: Kwabena Osei.')).toBeFocused()
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Say how it went' }).tap()
  await expect(page).toHaveURL(/\/follow-up$/)
  const met = await asUser(id, tx => tx.select().from(contacts))
  expect(met.map(({ name }) => name)).toEqual(['Kwabena Osei'])
})
