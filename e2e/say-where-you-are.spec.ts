import { expect, test } from './support/test'

test('where one is, is found by typing; without script it is read as it was typed', async ({
  page,
  browser,
  context,
  signIn,
  house,
}) => {
  await signIn('somewhere@example.com')
  await page.goto('/settings')
  await page.getByRole('combobox', { name: 'Time zone' }).fill('lisb')
  await page.getByRole('option', { name: 'Europe/Lisbon' }).click()
  await page.getByRole('combobox', { name: 'Country' }).fill('portug')
  await page.getByRole('option', { name: 'Portugal' }).click()
  await page.getByRole('button', { name: 'Save' }).click()
  await expect(page.getByText('Saved.')).toBeVisible()
  await page.reload()
  await expect(page.getByRole('combobox', { name: 'Time zone' })).toHaveValue('Europe/Lisbon')
  await expect(page.getByRole('combobox', { name: 'Country' })).toHaveValue('Portugal')

  const plain = await browser.newContext({ baseURL: house.url, javaScriptEnabled: false })
  await plain.addCookies(await context.cookies())
  const still = await plain.newPage()
  await still.goto('/settings')
  await still.getByLabel('Time zone').fill('Atlantis')
  await still.getByRole('button', { name: 'Save' }).click()
  await expect(still.getByText('We don’t know this time zone.')).toBeVisible()
  await still.getByLabel('Time zone').fill('america/los angeles')
  await still.getByLabel('Country').fill('united states')
  await still.getByRole('button', { name: 'Save' }).click()
  await expect(still.getByText('Saved.')).toBeVisible()
  await still.goto('/settings')
  await expect(still.getByLabel('Time zone')).toHaveValue('America/Los Angeles')
  await expect(still.getByLabel('Country')).toHaveValue('United States')
  await plain.close()
})
