import { expect, test } from './support/test'

test('a visitor reads what Afterword is, on a phone, and finds the way in', async ({ page }) => {
  await page.goto('/')
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await page.getByRole('link', { name: 'Sign in by email' }).first().click()
  await expect(page.getByLabel('Your email address')).toBeVisible()
})

test('the server keeps the time it is told, and the present comes back', async ({ page, clock, signIn }) => {
  await signIn('traveller@example.com', { zone: 'Pacific/Chatham' })
  await page.goto('/today')
  await expect(page).toHaveURL(/\/today$/)
  await clock.travelBy(91 * 24 * 60)
  await page.goto('/today')
  await expect(page, 'a session ends after 90 days').toHaveURL(/\/sign-in/)
  await clock.reset()
  await page.goto('/today')
  await expect(page).toHaveURL(/\/today$/)
})

test('what is there for the benchmark alone is not there', async ({ page, signIn }) => {
  await signIn('curious@example.com')
  for (const floor of ['empty', 'query', 'session', 'toString'])
    expect((await page.request.get(`/bench/${floor}`)).status(), floor).toBe(404)
})
