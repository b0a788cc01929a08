import postgres from 'postgres'
import { identityTables } from '../db/grants'
import { inputOf, valuesFor } from './support/action-inputs'
import { listActions, listEndpoints, type ServerAction } from './support/endpoints'
import { newUser } from './support/plant-every-table'
import { expect, test } from './support/test'
import { closeForGood, mintToken, plantTenant, type Tenant } from './support/two-people'
import { Visitor } from './support/visitor'
import { buildWithoutProxy } from './support/without-proxy'

test.describe.configure({ timeout: 400_000 })

type Who = 'public' | 'desk' | 'token' | 'machine'
/** Every endpoint, who may, and which table the id in its address is of. Whoever adds one says so here. */
const endpoints: Record<string, [who: Who, table?: string]> = {
  '/': ['public'],
  '/act/[token]': ['token'],
  '/api/act/[token]': ['token'],
  '/api/auth/[...nextauth]': ['public'],
  '/api/calendar/[token]': ['token'],
  '/api/cron/drafts': ['machine'],
  '/api/cron/reminders': ['machine'],
  '/api/health': ['public'],
  '/api/reflections': ['token'],
  '/api/share/[token]': ['token'],
  '/api/unsubscribe/[token]': ['token'],
  '/api/webhooks/resend': ['machine'],
  '/capture/[token]': ['token'],
  '/closing': ['desk'],
  '/companies': ['desk'],
  '/companies/weights': ['desk'],
  '/confirm-address': ['public'],
  '/drafts': ['desk'],
  '/drafts/[id]': ['desk', 'drafts'],
  '/drafts/[id]/eml': ['desk', 'drafts'],
  '/drafts/templates': ['desk'],
  '/insights': ['desk'],
  '/interviews/[id]': ['desk', 'interviews'],
  '/interviews/[id]/analysis': ['desk', 'interviews'],
  '/interviews/[id]/brief': ['desk', 'interviews'],
  '/interviews/[id]/calendar': ['desk', 'interviews'],
  '/interviews/[id]/edit': ['desk', 'interviews'],
  '/interviews/[id]/follow-up': ['desk', 'interviews'],
  '/interviews/new': ['desk'],
  '/just-now': ['desk'],
  '/offers': ['desk'],
  '/people': ['desk'],
  '/people/[id]': ['desk', 'contacts'],
  '/people/[id]/edit': ['desk', 'contacts'],
  '/people/[id]/vcard': ['desk', 'contacts'],
  '/people/bridges': ['desk'],
  '/people/import': ['desk'],
  '/people/new': ['desk'],
  '/people/vcard': ['desk'],
  '/pipelines': ['desk'],
  '/pipelines/[id]': ['desk', 'pipelines'],
  '/pipelines/[id]/ask': ['desk', 'pipelines'],
  '/pipelines/[id]/edit': ['desk', 'pipelines'],
  '/pipelines/[id]/feedback': ['desk', 'pipelines'],
  '/pipelines/[id]/moved-forward': ['desk', 'pipelines'],
  '/pipelines/[id]/not-this-time': ['desk', 'pipelines'],
  '/pipelines/[id]/offer': ['desk', 'pipelines'],
  '/pipelines/[id]/offer/accept': ['desk', 'pipelines'],
  '/pipelines/[id]/offer/edit': ['desk', 'pipelines'],
  '/pipelines/[id]/vent': ['desk', 'pipelines'],
  '/pipelines/new': ['desk'],
  '/privacy': ['public'],
  '/privacy/forget-me': ['public'],
  '/questions': ['desk'],
  '/settings': ['desk'],
  '/settings/account': ['desk'],
  '/settings/data': ['desk'],
  '/settings/data/[file]': ['desk'],
  '/settings/deliveries': ['desk'],
  '/settings/sessions': ['desk'],
  '/share-links': ['desk'],
  '/share-links/[id]': ['desk', 'share_links'],
  '/share-links/new': ['desk'],
  '/share/[token]': ['token'],
  '/sign-in': ['public'],
  '/sign-in/code': ['public'],
  '/sign-in/confirm': ['public'],
  '/today': ['desk'],
  '/unsubscribe/[token]': ['token'],
}

const files = [
  'afterword.json',
  'interviews.ics',
  'people.vcf',
  'pipelines.csv',
  'contacts.csv',
  'drafts.csv',
]

/** The addresses that a pattern stands for, with the ids of this tenant's rows. */
function addresses(pattern: string, tenant: Tenant): string[] {
  if (pattern.includes('[file]')) return files.map(file => pattern.replace('[file]', file))
  const table = endpoints[pattern]?.[1]
  const id = table ? tenant.planted.ids[table] : undefined
  if (pattern.includes('[id]') && !id) throw new Error(`${pattern} has an id: of which table?`)
  return [pattern.replace('[id]', id ?? '').replace('[token]', 'x'.repeat(43))]
}

const now = new Date()
let ada: Tenant
let ben: Tenant

test.beforeAll(async ({ house }) => {
  expect(house.url).toBeTruthy()
  ada = await plantTenant('ADAS-OWN', now)
  ben = await plantTenant('CANARY-B', now)
})

test('every endpoint of the build is on the list, and every action is made by a wrapper', async () => {
  const { pages, routes } = listEndpoints()
  expect([...pages, ...routes].filter(pattern => !endpoints[pattern])).toEqual([])
  const actions = listActions()
  expect(actions.length).toBeGreaterThan(30)
  for (const action of actions) expect((await inputOf(action)).wrapper).toMatch(/Action$/)
})

for (const proxy of ['with the front desk', 'without it'] as const) {
  test(`nobody sees what is another’s, ${proxy}`, async ({ house }, { workerIndex }) => {
    const app =
      proxy === 'without it'
        ? await house.openAnother(buildWithoutProxy(workerIndex))
        : { url: house.url, readLog: house.readLog, close: async () => {} }
    const { pages, routes } = listEndpoints()
    const gone = await plantTenant('CANARY-GONE', now)
    const visitors = {
      ada: await Visitor.signedIn(app.url, ada.id),
      anonymous: new Visitor(app.url),
      expired: await Visitor.signedIn(app.url, ben.id, new Date(Date.now() - 1000)),
      forged: new Visitor(app.url, 'x'.repeat(43)),
      deleted: await Visitor.signedIn(app.url, gone.id),
    }
    await closeForGood(gone)
    const wrong: string[] = []
    for (const pattern of [...pages, ...routes]) {
      const [who, table] = endpoints[pattern] ?? ['desk']
      if (who === 'machine' || pattern === '/api/auth/[...nextauth]') continue
      for (const [name, visitor] of Object.entries(visitors)) {
        const owner = name === 'deleted' ? gone : ben
        for (const path of addresses(pattern, owner)) {
          for (const rsc of [{}, { RSC: '1' }] as Record<string, string>[]) {
            const { status, text, headers } = await visitor.get(path, rsc)
            const say = (what: string) => wrong.push(`${name} ${path} ${status} ${what}`)
            if (/CANARY-(B|GONE)/.test(text + JSON.stringify([...headers]))) say('shows another’s text')
            if (status >= 500) say('failed')
            const turnedAway = status === 401 || status === 404 || (status >= 300 && status < 400)
            const refused = turnedAway || /NEXT_(REDIRECT|HTTP_ERROR_FALLBACK;404)/.test(text)
            const open = name === 'ada' ? Boolean(table) : who === 'desk'
            if (open && !refused && !(name === 'deleted' && path === '/closing')) say('was not refused')
          }
        }
      }
    }
    expect(wrong).toEqual([])
    expect(await app.readLog()).not.toMatch(/CANARY-(B|GONE)/)
    await app.close()
  })
}

test('the list is worth something: their owner sees the marked pages', async ({ house }) => {
  const owner = await Visitor.signedIn(house.url, ben.id)
  const { pages, routes } = listEndpoints()
  let shown = 0
  const failed: string[] = []
  for (const pattern of [...pages, ...routes]) {
    if (endpoints[pattern]?.[0] !== 'desk') continue
    for (const path of addresses(pattern, ben)) {
      const { status, text } = await owner.get(path)
      if (status >= 400) failed.push(`${path} ${status}`)
      if (text.includes(ben.mark)) shown++
    }
  }
  expect(failed).toEqual([])
  expect(shown).toBeGreaterThan(15)
})

test('a link of one purpose opens nothing else, nor another’s, nor one whose owner has left', async ({
  house,
}) => {
  const gone = await plantTenant('CANARY-GONE', now)
  const rows = { act: 'reminders', capture: 'interviews', share: 'share_links' } as const
  const anyone = new Visitor(house.url)
  const opened: string[] = []
  for (const [purpose, table] of Object.entries(rows)) {
    const token = await mintToken(ben, purpose as 'act', ben.planted.ids[table] ?? '')
    const left = await mintToken(gone, purpose as 'act', gone.planted.ids[table] ?? '')
    for (const place of ['act', 'capture', 'share', 'unsubscribe', 'api/calendar']) {
      const { text } = await anyone.get(`/${place}/${token}`)
      if (text.includes(ben.mark)) opened.push(`${purpose} at ${place}`)
    }
    await closeForGood(gone)
    expect((await anyone.get(`/${purpose}/${left}`)).text).not.toContain('CANARY-GONE')
  }
  const right = ['act at act', 'capture at capture', 'share at share']
  expect(opened.filter(place => !right.includes(place))).toEqual([])
  expect(opened.length).toBeGreaterThan(0)
})

test('no action reads, moves or takes a row of another’s, whatever id it is given', async ({ house }) => {
  const sql = postgres(house.database.superuserUrl, { max: 1, onnotice: () => {} })
  const before = await everythingOf(sql, ben)
  const wrong: string[] = []
  const guess = (key: string, { file }: ServerAction) =>
    ({ contactId: 'contacts', recruiterId: 'contacts', replyTo: 'contacts', referralFrom: 'contacts' })[
      key
    ] ??
    { pipelineId: 'pipelines', named: 'pipelines', unnamed: 'pipelines', interviewId: 'interviews' }[key] ??
    file.split('/')[1]?.replaceAll('-', '_') ??
    ''
  let calls = 0
  let who = await Visitor.signedIn(house.url, ada.id)
  const used = [ada.id]
  for (const action of listActions()) {
    const input = await inputOf(action)
    const ids = input.fields.filter(field => field.kind === 'id')
    const path = addresses(action.pages[0] ?? '/', ada)[0] ?? '/'
    for (const { key } of ids) {
      const others = Object.fromEntries(
        ids.map(field => [field.key, ada.planted.ids[guess(field.key, action)] ?? ada.id]),
      )
      for (const table of Object.keys(ben.planted.ids)) {
        const values = valuesFor(input, { ...others, [key]: ben.planted.ids[table] ?? '' })
        if (!values) {
          wrong.push(`${action.name}: nothing that its schema takes`)
          break
        }
        if (++calls % 100 === 0) {
          const id = await newUser(`a-${calls}-${process.pid}@example.com`)
          used.push(id)
          who = await Visitor.signedIn(house.url, id)
        }
        const { status, text } = await who.act(action, path, values)
        if (text.includes('marked fields')) wrong.push(`${action.name}: its fields were not read`)
        if (text.includes(ben.mark)) wrong.push(`${action.name}.${key} shows another’s text`)
        if (status >= 500 || text.includes('went wrong on our side'))
          wrong.push(`${action.name}.${key} (${table}) ${status} failed`)
      }
    }
  }
  expect(wrong).toEqual([])
  expect(calls).toBeGreaterThan(300)
  expect(await everythingOf(sql, ben)).toEqual(before)
  const theirIds = Object.values(ben.planted.ids)
  for (const id of used) {
    const mine = JSON.stringify(await everythingOf(sql, { id } as Tenant))
    expect(theirIds.filter(other => mine.includes(other))).toEqual([])
  }
  await sql.end()
})

test('anonymous, expired and closing people change nothing by any action of the desk', async ({ house }) => {
  const sql = postgres(house.database.superuserUrl, { max: 1, onnotice: () => {} })
  const gone = await plantTenant('CANARY-GONE', now)
  const leaving = await Visitor.signedIn(house.url, gone.id)
  await closeForGood(gone)
  const visitors = [
    new Visitor(house.url),
    await Visitor.signedIn(house.url, ben.id, new Date(Date.now() - 1000)),
    leaving,
  ]
  const before = [await everythingOf(sql, ben), await everythingOf(sql, gone)]
  const allowed: string[] = []
  for (const action of listActions()) {
    const input = await inputOf(action)
    if (input.wrapper !== 'userAction') continue
    const ids = Object.fromEntries(
      input.fields.filter(f => f.kind === 'id').map(f => [f.key, ben.planted.ids.pipelines ?? '']),
    )
    for (const visitor of visitors) {
      const path = addresses(action.pages[0] ?? '/', ben)[0] ?? '/'
      const { text } = await visitor.act(action, path, valuesFor(input, ids) ?? ids)
      if (!/signed out/i.test(text)) allowed.push(`${action.name}: ${text.slice(0, 200)}`)
    }
  }
  expect(allowed).toEqual([])
  expect([await everythingOf(sql, ben), await everythingOf(sql, gone)]).toEqual(before)
  await sql.end()
})

test('a mail holds nothing of another’s', async ({ tick, mailbox, house }) => {
  await tick()
  const toAda = mailbox.mails().filter(mail => mail.to.includes(ada.email))
  for (const mail of toAda) expect(JSON.stringify(mail)).not.toContain('CANARY')
  expect(await house.readLog()).not.toContain('CANARY-B')
})

/** Every row of theirs in every tenant table, but for the moment of their last change of session or limits. */
async function everythingOf(sql: postgres.Sql, { id }: Pick<Tenant, 'id'>) {
  const tables = await sql<{ name: string }[]>`
    select relname as name from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r' order by 1`
  const rows: Record<string, readonly unknown[]> = {}
  for (const { name } of tables.filter(t => !identityTables.some(identity => identity === t.name)))
    rows[name] = await sql`select to_jsonb(t) as row from ${sql(name)} t where user_id = ${id} order by 1`
  return rows
}
