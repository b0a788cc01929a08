import { bodyBytes } from '../../lib/body-limits'
import { listEndpoints } from '../support/endpoints'
import { score } from '../support/observatory'
import { expect, test } from '../support/test'
import { testBuild } from '../support/test-house'
import { mintToken, seedTenant } from '../support/two-people'
import { Visitor } from '../support/visitor'

test.describe.configure({ timeout: 180_000 })

test('every page and every error page scores 130 or more with the Observatory’s rules', async ({ house }) => {
  const app = await house.openAnother(testBuild, { APP_URL: 'https://afterword.example' })
  const tenant = await seedTenant('SCORED', new Date())
  const token = await mintToken(tenant, 'share', tenant.seeded.ids.share_links ?? '')
  const visitor = new Visitor(app.url)
  const paths = listEndpoints().pages.map(path =>
    path.replace('[token]', 'x'.repeat(43)).replace('[id]', tenant.seeded.ids.pipelines ?? ''),
  )
  paths.push(
    '/nothing.png',
    '/share/x.txt',
    '/icons/x.png',
    '/nothing-here',
    `/share/${token}`,
    '/api/health',
    '/api/auth/session',
    '/api/auth/signout',
  )
  const poor: string[] = []
  // Signed in, three pages of the desk are shown rather than refused.
  const signedIn = {
    cookie: `__Host-afterword-session=${(await Visitor.signedIn(app.url, tenant.id)).token}`,
  }
  const desk = ['/today', `/pipelines/${tenant.seeded.ids.pipelines}`, '/settings']
  const visits = [...paths.map(path => [path, {}] as const), ...desk.map(path => [path, signedIn] as const)]
  for (const [path, cookie] of visits) {
    const { status, headers, text } = await visitor.get(path, { accept: 'text/html', ...cookie })
    if (cookie === signedIn && status !== 200) poor.push(`${path}: ${status} for its owner`)
    const { total, why } = score(headers, text)
    if (total < 130) poor.push(`${path} ${status}: ${total} (${why.join(', ')})`)
    const seconds = Number(/max-age=(\d+)/.exec(headers.get('strict-transport-security') ?? '')?.[1])
    if (seconds !== 31_536_000) poor.push(`${path}: https for ${seconds} s`)
    const opener = headers.get('cross-origin-opener-policy')
    if (opener !== 'same-origin') poor.push(`${path}: opener ${opener}`)
    if (headers.has('x-powered-by')) poor.push(`${path} says what it runs on`)
  }
  for (const refused of [
    await visitor.send('/today', { method: 'POST', headers: { origin: 'https://evil.example' } }),
    await visitor.send('/today', {
      method: 'POST',
      headers: { origin: 'https://afterword.example' },
      body: 'x'.repeat(bodyBytes + 1),
    }),
  ])
    if (score(refused.headers, refused.text).total < 130) poor.push(`refusal ${refused.status}`)
  expect(poor).toEqual([])
  await app.close()
})
