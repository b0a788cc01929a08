import { expectAccessible } from './support/axe'
import { expect, test } from './support/test'
import { testBuild } from './support/test-house'

// The demo exists only where the start script says so.
test('a visitor is one tap away from a life by their own clock, its mailbox and its recruiter’s page', async ({
  browser,
  house,
  mailbox,
}) => {
  const app = await house.openAnother(testBuild, { AFTERWORD_DEMO: '1' })
  try {
    const visitor = await browser.newContext({
      ...{ baseURL: app.url, timezoneId: 'Asia/Tokyo', viewport: { width: 360, height: 740 } },
      ...{ extraHTTPHeaders: { 'x-forwarded-for': '10.20.30.40' }, serviceWorkers: 'block' },
    })
    const page = await visitor.newPage()
    await page.goto('/')
    await page.getByRole('button', { name: 'Try the demo' }).first().click()
    await expect(page.getByRole('complementary', { name: 'About the demo' })).toBeVisible({ timeout: 30_000 })
    await expect(page.getByRole('region', { name: /Do now/ })).toContainText('Northlight Freight')
    await expectAccessible(page)
    await page.goto('/settings')
    await expect(page.getByLabel('Time zone')).toHaveValue('Asia/Tokyo')
    await expect(page.getByLabel('Country', { exact: true })).toHaveValue('Japan')
    await page.goto('/today/ahead')
    await expect(page.getByText('by Tokyo time')).toBeVisible()
    expect(await page.getByRole('listitem').count()).toBeGreaterThan(3)

    await page.goto('/today')
    await page.getByRole('link', { name: 'What its recruiter sees' }).click()
    await expect(page.getByRole('article')).toContainText('Halden & Moss')

    const inBox = mailbox.mails().filter(mail => mail.to.some(to => to.startsWith('demo-')))
    expect(inBox.length).toBeGreaterThan(4)
    const subjects = inBox.map(({ subject }) => subject)
    await page.goto('/settings/deliveries')
    for (const subject of subjects.slice(-3)) await expect(page.getByText(subject).first()).toBeVisible()

    // Somebody else, straight from the landing page and without an account.
    const other = await browser.newContext({
      baseURL: app.url,
      timezoneId: 'Asia/Tokyo',
      serviceWorkers: 'block',
    })
    const shared = await other.newPage()
    await shared.goto('/')
    await shared.getByRole('button', { name: 'See what a recruiter sees' }).click()
    await expect(shared.getByRole('article')).toContainText('Halden & Moss')
    expect(await other.cookies(), 'nobody is signed in by it').toEqual([])
    expect(mailbox.mails().filter(mail => mail.to.some(to => to.startsWith('demo-')))).toHaveLength(
      inBox.length,
    )
  } finally {
    await app.close()
  }
})
