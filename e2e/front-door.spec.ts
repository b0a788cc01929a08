import { request } from 'node:http'
import { eq } from 'drizzle-orm'
import { asSystem } from '../db/doors'
import { auditLog } from '../db/schema/audit-log'
import { sessions } from '../db/schema/sessions'
import { users } from '../db/schema/users'
import { hashToken } from '../db/token-hash'
import { bodyBytes } from '../lib/body-limits'
import { listActions } from './support/endpoints'
import { directives } from './support/observatory'
import { newUser } from './support/seed-every-table'
import { sideBySide } from './support/side-by-side'
import { expect, test } from './support/test'
import { testBuild } from './support/test-house'
import { Visitor } from './support/visitor'

test.describe.configure({ timeout: 180_000 })

const actionNamed = (name: string) => {
  const action = listActions().find(known => known.name === name)
  if (!action) throw new Error(`No action ${name}`)
  return action
}

test('a nonce is fresh for every answer, and no inline script is without it', async ({ house }) => {
  const visitor = new Visitor(house.url)
  const nonces = new Set<string>()
  for (const path of ['/', '/sign-in', '/privacy', '/nothing-here']) {
    const { headers, text } = await visitor.get(path)
    const scripts = directives(headers.get('content-security-policy') ?? '').get('script-src') ?? []
    const nonce = scripts.map(source => /^'nonce-(.+)'$/.exec(source)?.[1]).find(Boolean) ?? ''
    nonces.add(nonce)
    const tags = [...text.matchAll(/<script\b([^>]*)>/g)].map(match => match[1] ?? '')
    expect(tags.filter(tag => !tag.includes(`nonce="${nonce}"`))).toEqual([])
  }
  expect(nonces.size).toBe(4)
})

test('over https the session’s cookie is bound to this host, and comes anew once a day', async ({
  house,
}) => {
  const app = await house.openAnother(testBuild, {
    APP_URL: 'https://afterword.example',
    AUTH_GITHUB_ID: 'an id',
    AUTH_GITHUB_SECRET: 'a secret',
  })
  const waysIn = (await new Visitor(app.url).get('/sign-in')).text
  expect(waysIn, 'another service is offered when it is configured').toContain('GitHub')
  expect(waysIn).not.toMatch(/Google|LinkedIn/)
  expect((await new Visitor(house.url).get('/sign-in')).text).not.toMatch(/GitHub|Google|LinkedIn/)
  const ada = await newUser(`cookie-${process.pid}@example.com`)
  const { token } = await Visitor.signedIn(app.url, ada)
  const visit = (cookie: string) =>
    new Visitor(app.url).get('/today', { cookie, 'sec-fetch-dest': 'document' })
  const first = await visit(`__Host-afterword-session=${token}`)
  expect(first.status).toBe(200)
  const set =
    first.headers.getSetCookie().find(cookie => cookie.startsWith('__Host-afterword-session=')) ?? ''
  expect(set).toContain(`=${token};`)
  expect(set).toMatch(/Max-Age=7776000/)
  for (const flag of ['Secure', 'HttpOnly', 'Path=/', 'SameSite=lax'])
    expect(set.toLowerCase()).toContain(flag.toLowerCase())
  const again = await visit(`__Host-afterword-session=${token}; __Host-afterword-day=1`)
  expect(again.headers.getSetCookie()).toEqual([])
  const old = await visit(`afterword-session=${token}`)
  expect(old.status).toBe(307)
  await app.close()
})

test('what comes from another site is refused, whatever it says of itself', async ({ house }) => {
  const visitor = new Visitor(house.url)
  const post = (path: string, headers: Record<string, string>) =>
    visitor.send(path, { method: 'POST', headers, body: 'a=b' }).then(answer => answer.status)
  const paths = [
    '/',
    '/sign-in',
    '/today',
    '/api/reflections',
    '/api/act/x',
    '/api/share/x',
    '/api/auth/session',
    '/pipelines/x.png',
    '/robots.txt/x.txt',
  ]
  for (const path of paths) {
    expect(await post(path, { origin: 'https://evil.example' })).toBe(403)
    expect(await post(path, { origin: 'null' })).toBe(403)
    expect(await post(path, { origin: 'null', 'sec-fetch-site': 'cross-site' })).toBe(403)
    expect(await post(path, {})).toBe(403)
    const spoofed = {
      origin: 'https://evil.example',
      'x-forwarded-host': 'evil.example',
      host: 'evil.example',
    }
    expect(await post(path, spoofed)).toBe(403)
    for (const method of ['PUT', 'PATCH', 'DELETE'])
      expect((await visitor.send(path, { method })).status).toBe(403)
  }
  expect(await post('/api/cron/reminders', { origin: 'https://evil.example' })).toBe(401)
})

test('a proxy that names another host, or a made-up one, changes nothing', async ({ house, mailbox }) => {
  const email = `hosted-${process.pid}@example.com`
  const { status, headers } = await new Visitor(house.url).act(
    actionNamed('requestSignInAction'),
    '/sign-in',
    { email, next: '/today' },
    { 'x-forwarded-host': 'evil.example', 'x-forwarded-proto': 'https' },
  )
  expect(status).toBe(200)
  expect(headers.get('x-action-redirect')).toMatch(/^\/sign-in\/code\?/)
  const mail = await mailbox.waitForMail(mail => mail.to.includes(email))
  expect(mail.text).toContain(`${house.url}/sign-in/confirm`)
  expect(mail.text).not.toContain('evil.example')
})

test('what is too large is refused before it is read', async ({ house }) => {
  const visitor = new Visitor(house.url)
  const send = (bytes: number) =>
    visitor.send('/sign-in', { method: 'POST', headers: { origin: house.url }, body: 'x'.repeat(bytes) })
  expect((await send(bodyBytes + 1)).status).toBe(413)
  expect((await send(1000)).status).not.toBe(413)
  // In pieces, without a length: nobody counts these but whoever reads them.
  for (const path of ['/sign-in', '/pipelines', '/api/reflections', '/api/share/x', '/api/act/x'])
    expect(await sendInPieces(house.url + path, house.url), path).toBe(411)
  for (const path of ['/api/unsubscribe/x', '/api/webhooks/resend']) {
    const status = await sendInPieces(house.url + path, house.url)
    expect(status >= 400 && status < 500, `${path} ${status}`).toBe(true)
  }
})

/** Two megabytes, one after the other, without saying so before; resolves with the answer's status. */
const sendInPieces = (url: string, origin: string) =>
  new Promise<number>((resolve, reject) => {
    const sent = request(url, { method: 'POST', headers: { origin } }, answer => {
      answer.resume().on('end', () => resolve(answer.statusCode ?? 0))
    })
    sent.on('error', reject)
    sent.write('x'.repeat(1_000_000))
    sent.end('x'.repeat(1_000_000))
  })

test('next-auth’s own ways in and out are shut, so no link is used up by opening it', async ({ house }) => {
  const visitor = new Visitor(house.url)
  const shut = [
    'callback/email?email=a@example.com&token=x',
    'signin',
    'signin/email',
    'signout',
    'csrf',
    'providers',
  ]
  for (const path of shut) expect((await visitor.get(`/api/auth/${path}`)).status, path).toBe(404)
  for (const path of shut) {
    const answer = await visitor.send(`/api/auth/${path}`, { method: 'POST', headers: { origin: house.url } })
    expect([404, 405]).toContain(answer.status)
  }
  const ada = await newUser(`session-${process.pid}@example.com`)
  const signedIn = await Visitor.signedIn(house.url, ada)
  const { text } = await signedIn.get('/api/auth/session')
  expect(Object.keys(JSON.parse(text) as object).sort()).toEqual(['expires', 'user'])
  expect(text).not.toContain(signedIn.token)
  expect(text).not.toContain(hashToken(signedIn.token ?? ''))
})

test('sign-in: three mails a quarter of an hour for an address, twenty tries an hour from a source', async ({
  house,
  mailbox,
}) => {
  const action = actionNamed('requestSignInAction')
  const email = `often-${process.pid}@example.com`
  const answers: string[] = []
  for (let i = 0; i < 5; i++)
    answers.push(
      (await new Visitor(house.url).act(action, '/sign-in', { email, next: '/today' })).headers.get(
        'x-action-redirect',
      ) ?? '',
    )
  expect(new Set(answers).size, 'the same answer, mailed or not').toBe(1)
  await expect.poll(() => mailbox.mails().filter(mail => mail.to.includes(email)).length).toBe(3)
  // The same form posted to another page that knows it is counted, too; in words, with what was typed kept.
  const other = action.pages.find(path => path !== '/sign-in' && !path.includes('[')) ?? ''
  for (const [mark, page] of [['s', '/sign-in'] as const, ['e', other] as const]) {
    const source = new Visitor(house.url)
    const told: string[] = []
    for (let i = 0; i < 22; i++)
      told.push((await source.act(action, page, { email: `${mark}${i}-${email}`, next: '/today' })).text)
    expect(told.filter(text => text.includes('Please try again in an hour'))).toHaveLength(2)
    expect(told.at(-1)).toContain(`${mark}21-${email}`)
    const mailed = mailbox
      .mails()
      .flatMap(mail => mail.to)
      .filter(to => to.startsWith(mark) && to.endsWith(email))
    expect(mailed).toHaveLength(20)
  }
  const noScript = new Visitor(house.url)
  const statuses: number[] = []
  for (let i = 0; i < 22; i++)
    statuses.push(
      (await noScript.send('/sign-in', { method: 'POST', headers: { origin: house.url } })).status,
    )
  expect(statuses.indexOf(429)).toBe(20)
})

test('a known and an unknown address get the same answer, and odd ones are one person', async ({
  house,
  mailbox,
}) => {
  const action = actionNamed('requestSignInAction')
  const ask = async (email: string) => {
    const { status, headers, text } = await new Visitor(house.url).act(action, '/sign-in', {
      email,
      next: '/today',
    })
    return {
      status,
      to: headers.get('x-action-redirect')?.replace(/email=[^&;]*/, ''),
      length: text.length > 0,
    }
  }
  const known = `known-${process.pid}@example.com`
  await newUser(known)
  expect(await ask(known)).toEqual(await ask(`un${known}`))
  await ask(` KNOWN-${process.pid}＠Example.com `)
  await expect.poll(() => mailbox.mails().filter(mail => mail.to.includes(known)).length).toBe(2)
  for (const odd of [
    `a@b@example.com`,
    `"a"@example.com`,
    `a@example.com,b@example.com`,
    `a@example.com\nBcc: b@example.com`,
    'a@localhost',
    `${'a'.repeat(250)}@example.com`,
  ]) {
    const { text } = await new Visitor(house.url).act(action, '/sign-in', { email: odd, next: '/today' })
    expect(text, odd).toContain('doesn’t look like an email address')
  }
  expect(await asSystem('test', tx => tx.select().from(users).where(eq(users.email, known)))).toHaveLength(1)
})

test('a shared page: sixty looks a minute from one source, whatever the link', async ({ house }) => {
  const visitor = new Visitor(house.url)
  const statuses: number[] = []
  await sideBySide([...Array(64).keys()], async i => {
    statuses.push((await visitor.get(`/share/${String(i).padStart(43, 'x')}`)).status)
  })
  expect(statuses.filter(status => status === 404)).toHaveLength(60)
  expect(statuses.filter(status => status === 429)).toHaveLength(4)
  expect((await visitor.get('/share/x.txt')).status, 'a name that looks like a file is one more').toBe(429)
  expect((await new Visitor(house.url).get(`/share/${'x'.repeat(43)}`)).status).toBe(404)
})

test('a change leaves one line in the audit log, a refusal none', async ({ house }) => {
  const robin = await newUser(`audited-${process.pid}@example.com`)
  const visitor = await Visitor.signedIn(house.url, robin)
  const create = actionNamed('createPipelineAction')
  const written = () => asSystem('test', tx => tx.select().from(auditLog).where(eq(auditLog.userId, robin)))
  await visitor.act(create, '/pipelines/new', { company: 'Halden', role: '' })
  await visitor.act(create, '/pipelines/new', { company: 'Halden', role: 'x', recruiterId: robin })
  expect(await written()).toEqual([])
  await visitor.act(create, '/pipelines/new', { company: 'Halden', role: 'Analyst' })
  expect((await written()).map(({ action }) => action)).toEqual(['pipeline.created'])
})

test('actions: 120 a minute for a person', async ({ house }) => {
  const ada = await newUser(`busy-${process.pid}@example.com`)
  const visitor = await Visitor.signedIn(house.url, ada)
  const action = actionNamed('renameAction')
  let refused = 0
  await sideBySide([...Array(124).keys()], async i => {
    const { text } = await visitor.act(action, '/settings/account', { name: `N${i}` })
    if (text.includes('That’s too much at once')) refused++
  })
  expect(refused).toBe(4)
})

test('a person ends a session they do not know, and then all of them', async ({ page, signIn, house }) => {
  const person = await signIn(`sessions-${process.pid}@example.com`)
  const elsewhere = await Visitor.signedIn(house.url, person.id)
  await asSystem('test', tx =>
    tx
      .update(sessions)
      .set({ device: 'Firefox on Windows' })
      .where(eq(sessions.sessionToken, hashToken(elsewhere.token ?? ''))),
  )
  expect((await elsewhere.get('/today')).status).toBe(200)
  await page.goto('/settings/sessions')
  await expect(page.getByText('Firefox on Windows')).toBeVisible()
  await page.getByRole('button', { name: 'Sign out', exact: true }).click()
  await expect(page.getByText('Firefox on Windows')).toBeHidden()
  expect((await elsewhere.get('/today')).status).toBe(307)
  await page.getByRole('button', { name: 'Sign out everywhere', exact: true }).click()
  await expect(page).toHaveURL(/\/sign-in/)
  expect(
    await asSystem('test', tx => tx.select().from(sessions).where(eq(sessions.userId, person.id))),
  ).toEqual([])
})

test('signing out ends the session where it is kept, whatever else the browser holds beside it', async ({
  page,
  signIn,
}) => {
  const person = await signIn('leaves-for-good@example.com')
  await page.goto('/settings')
  const names = (await page.context().cookies()).map(cookie => cookie.name)
  expect(names, 'the day’s first visit leaves its mark').toContain('afterword-day')
  await page.getByRole('main').getByRole('button', { name: 'Sign out' }).click()
  await expect(page).not.toHaveURL(/\/settings/)
  expect(
    await asSystem('test', tx => tx.select().from(sessions).where(eq(sessions.userId, person.id))),
  ).toEqual([])
})
