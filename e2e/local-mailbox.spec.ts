import { type Mailbox, startMailbox } from '@afterword/local-mailbox'
import { expectAccessible } from './support/axe'
import { desk, expect, test as inHouse } from './support/test'

// The mailbox alone, in this process: the product's own specs use the one that `npm start` brings up. A worker of the
// house serves these too, but no page here is the house's, and a hostile mail makes its page complain.
// biome-ignore lint/correctness/noEmptyPattern: Playwright reads a fixture's needs from this pattern.
const test = inHouse.extend({ quietPages: ({}, use) => use(undefined) })
test.use(desk)

let mailbox: Mailbox
test.beforeEach(async () => {
  mailbox = await startMailbox()
})
test.afterEach(() => mailbox.close())

async function send(mail: object) {
  await fetch(`${mailbox.url}/emails`, {
    method: 'POST',
    headers: { authorization: 'Bearer re_x' },
    body: JSON.stringify({ from: 'a@b.localhost', to: 'ada@b.localhost', text: 't', ...mail }),
  })
}

for (const colorScheme of ['light', 'dark'] as const) {
  test(`a mail appears by itself and can be read (${colorScheme})`, async ({ page }) => {
    const problems: string[] = []
    page.on('console', message => {
      // The tracer's own script in a mail's frame, which runs none, with `--trace on`.
      if (message.type() === 'error' && !/Blocked script execution/.test(message.text()))
        problems.push(message.text())
    })
    await page.emulateMedia({ colorScheme })
    await page.goto(mailbox.url)
    await expect(page.getByRole('heading', { name: 'Nothing has arrived yet' })).toBeVisible()
    await expectAccessible(page)

    await send({
      subject: 'The first',
      html: '<html lang="en"><title>First</title><main>Hello Ada</main></html>',
    })
    const list = page.getByRole('navigation', { name: 'Emails' })
    await list.getByRole('link', { name: /The first/ }).click()
    await expect(page.frameLocator('iframe').getByText('Hello Ada')).toBeVisible()
    await expectAccessible(page)

    await send({ subject: 'The second' })
    await expect(list.getByRole('link')).toHaveText([/The second/, /The first/])
    await expect(page.getByRole('status')).toHaveText('1 new mail')
    await expect(page.getByRole('heading', { name: 'The first' })).toBeVisible()
    await expectAccessible(page)
    expect(problems).toEqual([])
  })
}

test('on a phone the list, then the mail, then back', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 })
  await send({ subject: 'A'.repeat(300), html: '<p>Hello</p>', headers: { 'X-Long': 'x'.repeat(900) } })
  await page.goto(mailbox.url)
  await expect(page.getByRole('main')).toBeHidden()
  await page.getByRole('link', { name: /AAA/ }).click()
  await expect(page.getByRole('searchbox')).toBeHidden()
  await page.getByRole('link', { name: 'Technical details' }).click()
  await expect(page.getByText('X-Long')).toBeVisible()
  await expectAccessible(page)
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360)
  await page.getByRole('link', { name: 'All emails' }).click()
  await expect(page.getByRole('searchbox')).toBeVisible()
})

test('a hostile mail does nothing, and its links open outside the mailbox', async ({ page }) => {
  const elsewhere: string[] = []
  // What the policy stops is reported as a request too, but never leaves the browser.
  page.on('requestfinished', request => elsewhere.push(request.url()))
  page.on('requestfailed', request => {
    if (request.failure()?.errorText !== 'csp') elsewhere.push(request.url())
  })
  await send({
    subject: 'Click me',
    html: `<script>top.document.title = 'taken'</script><img src="https://tracker.example/x.gif">
      <meta http-equiv="refresh" content="0;url=https://evil.example/">
      <form action="https://evil.example/"><button>Go</button></form>
      <a href="https://evil.example/" target="_top">Take over</a> <a href="${mailbox.url}/list">Open</a>`,
  })
  await page.goto(mailbox.url)
  const frame = page.frameLocator('iframe')
  await frame.getByRole('button').click()
  await frame.getByRole('link', { name: 'Take over' }).click()
  const popup = page.waitForEvent('popup')
  await frame.getByRole('link', { name: 'Open' }).click()
  const opened = await popup
  await expect(opened).toHaveURL(`${mailbox.url}/list`)
  // The page a mail leads to is a page like any other, not a prisoner of the mail's frame.
  expect(await opened.evaluate(() => window.origin)).toBe(mailbox.url)
  await expect(page).toHaveTitle(/test mailbox/)
  await expect(page.getByRole('heading', { name: 'Click me' })).toBeVisible()
  expect(elsewhere.filter(url => !url.startsWith(mailbox.url))).toEqual([])
})

test('emptying it says that it is for good, and then it is empty', async ({ page }) => {
  await send({ subject: 'Soon gone' })
  await page.goto(mailbox.url)
  await page.getByText('Empty the mailbox').click()
  await expect(page.getByText('gone then, for good')).toBeVisible()
  await page.getByRole('button', { name: 'Empty it' }).click()
  await expect(page.getByRole('heading', { name: 'Nothing has arrived yet' })).toBeVisible()
  expect(mailbox.mails()).toEqual([])
})
