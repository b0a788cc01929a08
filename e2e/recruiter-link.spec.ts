import { gzipSync } from 'node:zlib'
import type { Browser, Page } from '@playwright/test'
import { asUser } from '../db/doors'
import { drafts } from '../db/schema/drafts'
import { extendShareLink, revokeShareLink } from '../features/share-links/mutations'
import { getShareLink } from '../features/share-links/queries'
import { expectAccessible } from './support/axe'
import { leaveAsPlanted } from './support/plan-mail'
import { seedProcess, seedShareLink } from './support/seed-share-link'
import { expect, test } from './support/test'

// A headless browser is rightly no view, so the recruiter's says that it is a phone.
const phone =
  'Mozilla/5.0 (iPhone; CPU iPhone OS 15_8 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/15.6 Mobile/15E148 Safari/604.1'
const sentence = 'This link has ended'

async function asRecruiter(browser: Browser, url: string, { script = false, forwarded = '10.9.9.9' } = {}) {
  const context = await browser.newContext({
    userAgent: phone,
    javaScriptEnabled: script,
    viewport: { width: 360, height: 740 },
    extraHTTPHeaders: { 'x-forwarded-for': forwarded },
  })
  const page = await context.newPage()
  const answer = await page.goto(url)
  return { page, status: answer?.status() }
}

/** The as-of minute may have passed between two looks. */
const withoutMinute = (text: string | null) => text?.replace(/\d\d:\d\d \(London/, '')

async function makeLink(page: Page) {
  await page.getByRole('button', { name: 'Preview' }).click()
  await expect(page.getByRole('heading', { name: 'As Alex Reed will see it' })).toBeFocused()
  await page.getByRole('button', { name: 'Create the link' }).click()
  return page.getByLabel('Link', { exact: true }).inputValue()
}

test('someone shows a recruiter where things stand, sees it first, and ends it in one tap', async ({
  page,
  browser,
  signIn,
  clock,
}) => {
  const robin = await signIn('robin-shares@example.com', { name: 'Robin Marsh' })
  const { pipelineId } = await seedProcess(robin.id, clock.now())
  await seedProcess(robin.id, clock.now(), { company: 'Umbra', role: 'Chief canary', recruiter: 'Kim' })
  await page.goto(`/pipelines/${pipelineId}`)
  await page.locator('#main').getByRole('button', { name: 'More', exact: true }).click()
  await page.getByRole('link', { name: 'Share with a recruiter' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('A page for Alex Reed')
  await expect(page.getByRole('checkbox', { name: /Northlight/ })).toBeChecked()
  await expect(page.getByRole('checkbox', { name: /Umbra/ })).not.toBeChecked()

  await page.getByRole('checkbox', { name: /Umbra/ }).check()
  await page.getByRole('checkbox', { name: 'What I need from them' }).check()
  await page.getByRole('textbox', { name: 'What I need from them' }).fill('Please ask about the team.')
  await page.getByRole('checkbox', { name: /reply to me/ }).check()
  await page.getByRole('button', { name: 'Preview' }).click()
  const preview = page.getByRole('article')
  await expect(preview).toContainText('Process B, final round, decision by')
  await expect(preview).not.toContainText('Umbra')
  await expectAccessible(page)
  const promised = await preview.textContent()

  await page.getByLabel('A short note from you, at the top').fill('Good to talk on Monday.')
  await expect(preview, 'a change asks for another look').toBeHidden()
  await page.getByLabel('A short note from you, at the top').fill('')
  const url = await makeLink(page)
  await expectAccessible(page)
  await page.reload()
  await expect(page.getByText(url), 'shown once').toBeHidden()

  const recruiter = await asRecruiter(browser, url)
  expect(recruiter.status).toBe(200)
  await expect(recruiter.page).toHaveTitle('A page shared with you')
  const seen = await recruiter.page.getByRole('article').textContent()
  expect(withoutMinute(seen)).toBe(withoutMinute(promised))
  await expect(recruiter.page.getByRole('link', { name: 'Reply to Robin' })).toHaveAttribute(
    'href',
    /^mailto:robin-shares@example\.com\?/,
  )

  await page.goto('/share-links')
  await expect(page.getByText(/Opened once, last/)).toBeVisible()
  await page.getByRole('button', { name: 'End it' }).click()
  await expect(page.getByText(/^Ended /)).toBeVisible()
  await recruiter.page.reload()
  await expect(recruiter.page.getByRole('heading', { level: 1 })).toHaveText(sentence)
  await page.goto(url)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(sentence)
})

test('someone without a recruiter, or a name, says both on the way', async ({ page, signIn, clock }) => {
  const robin = await signIn('robin-names@example.com')
  const { pipelineId } = await seedProcess(robin.id, clock.now(), { direct: true })
  await page.goto(`/share-links/new?pipeline=${pipelineId}`)
  await page.getByLabel('Or someone new: their name').fill('Noor Haddad')
  await page.getByRole('button', { name: 'Continue' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('A page for Noor Haddad')
  await expect(page.getByRole('checkbox', { name: /Northlight/ })).toBeChecked()
  await page.getByRole('textbox', { name: 'When I am free' }).fill('After four')
  await page.getByLabel('Your name').fill('Robin Marsh')
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  await expect(page.getByLabel('Your name')).toBeHidden()
  await page.getByRole('button', { name: 'Preview' }).click()
  await expect(page.getByRole('article').getByRole('heading', { name: 'Robin Marsh' })).toBeVisible()
  await expect(page.getByRole('article')).toContainText('After four')
})

test('a recruiter reads the page: light, on one sheet of paper, on an old phone, and nothing from elsewhere', async ({
  browser,
  signIn,
  clock,
  baseURL,
}) => {
  const robin = await signIn('robin-read@example.com', { name: 'Robin Marsh' })
  const { pipelineId, recruiterId } = await seedProcess(robin.id, clock.now())
  const { token } = await seedShareLink(robin.id, clock.now(), {
    recruiterId,
    named: pipelineId,
    needs: 'Ask them',
    questions: 'Which range?\nWho decides?',
  })
  const url = `${baseURL}/share/${token}`
  const { page } = await asRecruiter(browser, 'about:blank', { script: true })
  const asked: string[] = []
  const scripts: Promise<number>[] = []
  page.on('request', request => asked.push(request.url()))
  page.on('response', response => {
    if (response.request().resourceType() === 'script')
      scripts.push(response.body().then(body => gzipSync(body).length))
  })
  await page.goto(url, { waitUntil: 'networkidle' })
  expect(asked.filter(one => !one.startsWith(`${baseURL}/`) && !one.startsWith('data:'))).toEqual([])
  expect(scripts.length).toBeGreaterThan(0)
  const kibibytes = (await Promise.all(scripts)).reduce((sum, bytes) => sum + bytes, 0) / 1024
  expect(kibibytes, 'first-load JavaScript').toBeLessThanOrEqual(150)
  const paper = (await page.pdf({ format: 'A4' })).toString('latin1')
  expect(paper.match(/\/Type\s*\/Page\b/g), 'one sheet of paper').toHaveLength(1)

  await page.route('**/*.css', route => route.abort())
  await page.goto(url)
  const widths = await page
    .locator('svg')
    .evaluateAll(all => all.map(one => one.getBoundingClientRect().width))
  expect(Math.max(...widths), 'on a phone too old for the style sheet').toBeLessThanOrEqual(64)

  for (const headers of [{}, { rsc: '1' }] as { rsc?: string }[]) {
    const answer = await fetch(url, { headers: { ...(headers as object), 'x-forwarded-for': '10.9.9.9' } })
    const body = await answer.text()
    expect(body).toContain('Which range?')
    expect(body).not.toContain('canary')
    expect(body).not.toContain('robin-read@example.com')
    expect(answer.headers.get('x-robots-tag')).toContain('noindex')
    expect(answer.headers.get('referrer-policy')).toBe('no-referrer')
    expect(answer.headers.get('cache-control')).toContain('no-store')
  }
})

test('a link is prolonged, kept as it is, given a new address, and ended from its own page', async ({
  page,
  browser,
  signIn,
  clock,
  baseURL,
}) => {
  const robin = await signIn('robin-cares@example.com', { name: 'Robin Marsh' })
  const { pipelineId, recruiterId } = await seedProcess(robin.id, clock.now())
  const { id, token } = await seedShareLink(robin.id, clock.now(), { recruiterId, named: pipelineId })
  const link = () => asUser(robin.id, tx => getShareLink(tx, id))
  await page.goto(`/share-links/${id}`)
  const fortnight = (await link())?.expiresAt.getTime() ?? 0
  await page.getByLabel('Open for, starting today').selectOption('30')
  await page.getByRole('button', { name: 'Change' }).click()
  await expect
    .poll(async () => Math.round(((await link())?.expiresAt.getTime() ?? 0) - fortnight) / 864e5)
    .toBeCloseTo(16, 0)

  await page.getByRole('button', { name: 'Freeze it as it is now' }).click()
  await expect(page.getByText(/As it stood on/)).toBeVisible()

  await page.getByRole('button', { name: 'Get a new address' }).click()
  const url = await page.getByLabel('Link', { exact: true }).inputValue()
  const old = await asRecruiter(browser, `${baseURL}/share/${token}`)
  await expect(old.page.getByRole('heading', { level: 1 })).toHaveText(sentence)
  const fresh = await asRecruiter(browser, url)
  await expect(fresh.page.getByRole('heading', { level: 1 })).toHaveText('Robin Marsh')

  await page.getByRole('button', { name: 'End it' }).click()
  await expect(page.getByText(/ended for good/)).toBeVisible()
  await fresh.page.reload()
  await expect(fresh.page.getByRole('heading', { level: 1 })).toHaveText(sentence)
})

test('unknown, run out and ended are one answer, to the byte', async ({ signIn, clock, baseURL }) => {
  const robin = await signIn('robin-shut@example.com', { name: 'Robin Marsh' })
  const { pipelineId, recruiterId } = await seedProcess(robin.id, clock.now())
  const ended = await seedShareLink(robin.id, clock.now(), { recruiterId, named: pipelineId })
  const over = await seedShareLink(robin.id, clock.now(), { recruiterId, named: pipelineId })
  await asUser(robin.id, async tx => {
    await revokeShareLink(tx, ended.id, clock.now())
    await extendShareLink(tx, over.id, -1, clock.now())
  })
  const tokens = ['A'.repeat(43), over.token, ended.token]
  const ask = async (path: string, token: string, init: RequestInit = {}) => {
    const answer = await fetch(`${baseURL}${path}${token}`, {
      ...init,
      headers: { ...init.headers, 'x-forwarded-for': '10.9.9.8', 'user-agent': phone },
    })
    const body = await answer.text()
    const nonce = /'nonce-([^']+)'/.exec(answer.headers.get('content-security-policy') ?? '')?.[1] ?? '-'
    const masked = (text: string) => text.replaceAll(token, 'TOKEN').replaceAll(nonce, 'NONCE')
    const headers = [...answer.headers].filter(([name]) => name !== 'date').map(pair => masked(pair.join()))
    return { status: answer.status, headers, body: masked(body) }
  }
  const origin = { method: 'POST', headers: { origin: baseURL ?? '' }, body: new URLSearchParams() }
  for (const [path, init] of [
    ['/share/', {}],
    ['/share/', { headers: { rsc: '1' } }],
    ['/api/share/', origin],
  ] as const) {
    const answers = []
    for (const token of [...tokens, ...tokens]) answers.push(await ask(path, token, init))
    const [first, ...others] = answers
    expect(first?.status).toBe(404)
    expect(first?.body).toContain(sentence)
    for (const other of others) expect(other).toEqual(first)
  }
})

test('a passcode opens the page on a phone without script, and five tries are all there are', async ({
  browser,
  signIn,
  clock,
  baseURL,
}) => {
  const robin = await signIn('robin-locks@example.com', { name: 'Robin Marsh' })
  const { pipelineId, recruiterId } = await seedProcess(robin.id, clock.now())
  const { id, token } = await seedShareLink(robin.id, clock.now(), {
    recruiterId,
    named: pipelineId,
    passcode: 'blue door',
  })
  const url = `${baseURL}/share/${token}`
  const { page } = await asRecruiter(browser, url)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('This page has a passcode')
  expect(await page.content()).not.toMatch(/Northlight|Robin/)
  const flight = await fetch(url, { headers: { rsc: '1', 'x-forwarded-for': '10.9.9.7' } })
  expect(await flight.text()).not.toMatch(/Northlight|Robin/)

  const type = async (passcode: string) => {
    await page.getByLabel('Passcode').fill(passcode)
    await page.getByRole('button', { name: 'Open the page' }).click()
  }
  await type('green door')
  await expect(page.getByRole('alert')).toHaveText('That’s not it. Please try again.')
  await type('blue door')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Robin Marsh')
  const jar = await page.context().cookies(url)
  expect(jar).toMatchObject([{ path: `/share/${token}`, httpOnly: true, sameSite: 'Lax' }])
  expect((await asUser(robin.id, tx => getShareLink(tx, id)))?.viewCount).toBe(1)

  const other = await asRecruiter(browser, url)
  for (let tries = 0; tries < 3; tries++) {
    await other.page.getByLabel('Passcode').fill('wrong')
    await other.page.getByRole('button', { name: 'Open the page' }).click()
    await expect(other.page.getByRole('alert')).toBeVisible()
  }
  await other.page.getByLabel('Passcode').fill('blue door')
  await other.page.getByRole('button', { name: 'Open the page' }).click()
  await expect(other.page.getByRole('main')).toContainText('wait fifteen minutes')
  await clock.travelBy(16)
  await other.page.goto(url)
  await other.page.getByLabel('Passcode').fill('blue door')
  await other.page.getByRole('button', { name: 'Open the page' }).click()
  await expect(other.page.getByRole('heading', { level: 1 })).toHaveText('Robin Marsh')
})

test('the first real look is told by mail; a robot’s, a peek and one’s own are none', async ({
  browser,
  page,
  signIn,
  clock,
  tick,
  mailbox,
  baseURL,
}) => {
  await clock.travelTo('2026-11-24T10:00:00Z')
  const robin = await signIn('robin-hears@example.com', { name: 'Robin Marsh' })
  const { pipelineId, recruiterId } = await seedProcess(robin.id, clock.now())
  const { id, token } = await seedShareLink(robin.id, clock.now(), { recruiterId, named: pipelineId })
  await leaveAsPlanted(robin.id)
  const url = `${baseURL}/share/${token}`
  const views = async () => (await asUser(robin.id, tx => getShareLink(tx, id)))?.viewCount
  const from = { 'x-forwarded-for': '10.9.9.6' }
  await fetch(url, { headers: { ...from, 'user-agent': 'Slackbot-LinkExpanding 1.0' } })
  await fetch(url, { headers: { ...from, 'user-agent': phone, purpose: 'prefetch' } })
  await fetch(url, { method: 'HEAD', headers: { ...from, 'user-agent': phone } })
  await page.goto(url)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Robin Marsh')
  expect(await views()).toBe(0)
  await asRecruiter(browser, url)
  expect(await views()).toBe(1)
  await tick()
  await expect
    .poll(() => mailbox.mailsTo(robin.email).map(mail => mail.subject))
    .toEqual(['Your page was opened'])

  await asUser(robin.id, tx => revokeShareLink(tx, id, clock.now()))
  await leaveAsPlanted(robin.id)
  await asRecruiter(browser, url)
  await tick()
  await expect
    .poll(() => mailbox.mailsTo(robin.email).map(mail => mail.subject))
    .toContain('Someone tried a page you had ended')
})

test('the link goes into a message to the recruiter in the browser, and is kept nowhere', async ({
  page,
  signIn,
  clock,
}) => {
  const robin = await signIn('robin-writes@example.com', { name: 'Robin Marsh' })
  const { pipelineId, recruiterId } = await seedProcess(robin.id, clock.now())
  await asUser(robin.id, tx =>
    tx.insert(drafts).values({
      userId: robin.id,
      pipelineId,
      contactId: recruiterId,
      kind: 'recruiter_update',
      subject: 'Where I stand',
      body: 'Hello Alex,\n\nyou can always look here: {share_link}\n\nRobin',
      edited: true,
    }),
  )
  await page.goto(`/share-links/new?pipeline=${pipelineId}`)
  const url = await makeLink(page)
  await page.getByRole('button', { name: /Add it to .Where I stand/ }).click()
  await expect(page.getByLabel('The link to your page')).toHaveValue(url)
  await expect(page.getByLabel('Message', { exact: true })).toHaveValue(/… the link to your page …/)
  await page.reload()
  await expect(page.getByLabel('The link to your page')).toHaveValue('')
})
