import { eq } from 'drizzle-orm'
import postgres from 'postgres'
import { asSystem, asUser } from '../../db/doors'
import { interviews } from '../../db/schema/interviews'
import { createAccount } from '../../features/account/create-account'
import { type ActionInput, inputOf, tableOf, valuesFor } from '../support/action-inputs'
import { allRows, type Rows } from '../support/all-rows'
import { listActions, listEndpoints, type ServerAction } from '../support/endpoints'
import { leaveAsPlanted, mailOneByOne } from '../support/plan-mail'
import { seedEveryMail } from '../support/seed-every-mail'
import { sideBySide } from '../support/side-by-side'
import { expect, test } from '../support/test'
import type { AnotherApp } from '../support/test-house'
import { closeForGood, linksOf, mintToken, seedTenant, type Tenant } from '../support/two-people'
import { Visitor } from '../support/visitor'
import { buildWithoutProxy } from '../support/without-proxy'

test.describe.configure({ timeout: 180_000 })

type Who = 'public' | 'desk' | 'token' | 'machine'
/** Every endpoint, who may, and which table the id in its address is of. Whoever adds one says so here. */
const endpoints: Record<string, [who: Who, table?: string]> = {
  '/': ['public'],
  '/.well-known/security.txt': ['public'],
  '/act/[token]': ['token'],
  '/api/act/[token]': ['token'],
  '/api/auth/[...nextauth]': ['public'],
  '/api/calendar/[token]': ['token'],
  '/api/cron/drafts': ['machine'],
  '/api/cron/reminders': ['machine'],
  '/api/health': ['public'],
  '/api/metrics': ['machine'],
  '/api/reflections': ['token'],
  '/api/share/[token]': ['token'],
  '/api/unsubscribe/[token]': ['token'],
  '/api/webhooks/inbound': ['machine'],
  '/api/webhooks/resend': ['machine'],
  '/capture/[token]': ['token'],
  '/choices': ['desk'],
  '/closing': ['desk'],
  '/companies': ['desk'],
  '/companies/weights': ['desk'],
  '/confirm-address': ['public'],
  '/drafts': ['desk'],
  '/drafts/[id]': ['desk', 'drafts'],
  '/drafts/[id]/calendar': ['desk', 'drafts'],
  '/drafts/[id]/eml': ['desk', 'drafts'],
  '/drafts/templates': ['desk'],
  '/imports': ['desk'],
  '/imports/[id]': ['desk', 'imports'],
  '/insights': ['desk'],
  '/insights/picture': ['desk'],
  '/interviews/[id]': ['desk', 'interviews'],
  '/interviews/[id]/analysis': ['desk', 'interviews'],
  '/interviews/[id]/brief': ['desk', 'interviews'],
  '/interviews/[id]/calendar': ['desk', 'interviews'],
  '/interviews/[id]/edit': ['desk', 'interviews'],
  '/interviews/[id]/follow-up': ['desk', 'interviews'],
  '/interviews/[id]/promise': ['desk', 'interviews'],
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
  '/pipelines/[id]/next-time': ['desk', 'pipelines'],
  '/pipelines/[id]/not-this-time': ['desk', 'pipelines'],
  '/pipelines/[id]/offer': ['desk', 'pipelines'],
  '/pipelines/[id]/offer/accept': ['desk', 'pipelines'],
  '/pipelines/[id]/offer/calendar': ['desk', 'pipelines'],
  '/pipelines/[id]/offer/edit': ['desk', 'pipelines'],
  '/pipelines/[id]/vent': ['desk', 'pipelines'],
  '/pipelines/new': ['desk'],
  '/pipelines/stages': ['desk'],
  '/prepare': ['desk'],
  '/privacy': ['public'],
  '/privacy/forget-me': ['public'],
  '/questions': ['desk'],
  '/questions/[id]': ['desk', 'questions'],
  '/search': ['desk'],
  '/search/answers': ['desk'],
  '/settings': ['desk'],
  '/settings/account': ['desk'],
  '/settings/calendar': ['desk'],
  '/settings/data': ['desk'],
  '/settings/data/[file]': ['desk'],
  '/settings/deleted': ['desk'],
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
  '/today/ahead': ['desk'],
  '/today/arrived': ['desk'],
  '/unsubscribe/[token]': ['token'],
  '/week': ['desk'],
}

const files = [
  'afterword.zip',
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
  const id = table ? tenant.seeded.ids[table] : undefined
  if (pattern.includes('[id]') && !id) throw new Error(`${pattern} has an id: of which table?`)
  return [pattern.replace('[id]', id ?? '').replace('[token]', 'x'.repeat(43))]
}

/** What a capture page sends. */
const capture = (more: object) =>
  JSON.stringify({ deviceKey: crypto.randomUUID(), revision: 1, ageSeconds: 1, ...more })

/** The table that an id's name speaks of, and some of the others in turn; all of them where the name says nothing. */
function tablesFor(guessed: string, turn: number): string[] {
  const all = Object.keys(ben.seeded.ids)
  if (!all.includes(guessed)) return all
  return [guessed, ...[1, 2, 3].map(step => all[(turn * 3 + step) % all.length] ?? guessed)]
}

const now = new Date()
let ada: Tenant
let ben: Tenant

test.beforeAll(async ({ house }) => {
  expect(house.url).toBeTruthy()
  ada = await seedTenant('ADAS-OWN', now)
  ben = await seedTenant('CANARY-B', now)
})

test('every endpoint of the build is on the list, and every action is made by a wrapper', async () => {
  const { pages, routes } = listEndpoints()
  expect([...pages, ...routes].filter(pattern => !endpoints[pattern])).toEqual([])
  const actions = listActions()
  expect(actions.length).toBeGreaterThan(30)
  for (const action of actions) expect((await inputOf(action)).wrapper).toMatch(/Action$/)
})

test('the list is worth something: their owner sees the marked pages', async ({ house }) => {
  const owner = await Visitor.signedIn(house.url, ben.id)
  const { pages, routes } = listEndpoints()
  const before = await allRows(house.database.superuserUrl)
  let shown = 0
  const failed: string[] = []
  const desks = [...pages, ...routes].filter(pattern => endpoints[pattern]?.[0] === 'desk')
  await sideBySide(
    desks.flatMap(pattern => addresses(pattern, ben)),
    async path => {
      const { status, text } = await owner.get(path)
      if (status >= 400) failed.push(`${path} ${status}`)
      if (text.includes(ben.mark)) shown++
    },
  )
  expect(failed).toEqual([])
  expect(await allRows(house.database.superuserUrl)).toEqual(before)
  expect(shown).toBeGreaterThan(15)
})

for (const desk of ['with the front desk', 'without it'] as const) {
  test.describe(desk, () => {
    let app: AnotherApp
    let rowsOf: (tenant: Tenant) => Promise<Rows>

    test.beforeAll(async ({ house }, { workerIndex }) => {
      rowsOf = ({ id }) => allRows(house.database.superuserUrl, id)
      app =
        desk === 'without it'
          ? await house.openAnother(buildWithoutProxy(workerIndex))
          : { ...house, close: async () => {} }
    })
    test.afterAll(() => app.close())

    test('nobody sees what is another’s, and nothing changes by being asked for', async ({ house }) => {
      const { pages, routes } = listEndpoints()
      const gone = await seedTenant('CANARY-GONE', now)
      const visitors = {
        ada: await Visitor.signedIn(app.url, ada.id),
        anonymous: new Visitor(app.url),
        expired: await Visitor.signedIn(app.url, ben.id, new Date(Date.now() - 1000)),
        forged: new Visitor(app.url, 'x'.repeat(43)),
        deleted: await Visitor.signedIn(app.url, gone.id),
      }
      await closeForGood(gone)
      const before = await allRows(house.database.superuserUrl)
      const wrong: string[] = []
      const asked = [...pages, ...routes].filter(
        pattern => endpoints[pattern]?.[0] !== 'machine' && pattern !== '/api/auth/[...nextauth]',
      )
      const visits = asked.flatMap(pattern =>
        Object.keys(visitors).flatMap(name =>
          addresses(pattern, name === 'deleted' ? gone : ben).flatMap(path =>
            [{}, { RSC: '1' }].map(headers => ({
              pattern,
              name: name as keyof typeof visitors,
              path,
              headers,
            })),
          ),
        ),
      )
      await sideBySide(visits, async ({ pattern, name, path, headers: sent }) => {
        const [who, table] = endpoints[pattern] ?? ['desk']
        const { status, text, headers } = await visitors[name].get(path, sent as Record<string, string>)
        const say = (what: string) => wrong.push(`${name} ${path} ${status} ${what}`)
        if (/CANARY-(B|GONE)/.test(text + JSON.stringify([...headers]))) say('shows another’s text')
        if (status >= 500) say('failed')
        const turnedAway = status === 401 || status === 404 || (status >= 300 && status < 400)
        const refused = turnedAway || /NEXT_(REDIRECT|HTTP_ERROR_FALLBACK;404)/.test(text)
        const shut = name === 'ada' ? Boolean(table) : who === 'desk'
        if (shut && !refused && !(name === 'deleted' && path === '/closing')) say('was not refused')
      })
      expect(wrong).toEqual([])
      expect(await allRows(house.database.superuserUrl)).toEqual(before)
      expect(await app.readLog()).not.toMatch(/CANARY-(B|GONE)/)
    })

    test('a link of one purpose opens nothing else, nor one whose owner has left', async () => {
      const gone = await seedTenant('CANARY-GONE', now)
      const [bens, left] = [await linksOf(ben), await linksOf(gone)]
      await closeForGood(gone)
      const anyone = new Visitor(app.url)
      const opened: string[] = []
      for (const place of ['act', 'capture', 'share', 'unsubscribe', 'api/calendar'])
        for (const [purpose, token] of Object.entries(bens)) {
          const { text } = await anyone.get(`/${place}/${token}`)
          if (text.includes(ben.mark)) opened.push(`${purpose} at ${place}`)
        }
      expect(opened).toEqual([
        'act at act',
        'capture at capture',
        'share at share',
        'calendar at api/calendar',
      ])
      for (const [purpose, token] of Object.entries(left))
        expect(
          (await anyone.get(`/${purpose === 'calendar' ? 'api/calendar' : purpose}/${token}`)).text,
        ).not.toContain('CANARY-GONE')
    })

    test('nor does a link’s form do anything with such a link, whoever sends it', async () => {
      const gone = await seedTenant('CANARY-GONE', now)
      const [bens, left] = [await linksOf(ben), await linksOf(gone)]
      await closeForGood(gone)
      const senders = [new Visitor(app.url), await Visitor.signedIn(app.url, ada.id)]
      const state = async () => [await rowsOf(ada), await rowsOf(ben), await rowsOf(gone)]
      const before = await state()
      const forms = { act: 'do=done', share: 'passcode=1234', unsubscribe: 'List-Unsubscribe=One-Click' }
      const wrong: string[] = []
      for (const sender of senders)
        for (const purpose of [...Object.keys(forms), 'capture'] as (keyof typeof forms | 'capture')[]) {
          const tokens = { ...bens, [purpose]: left[purpose], unknown: 'x'.repeat(43) }
          for (const [kind, token] of Object.entries(tokens)) {
            const body = purpose === 'capture' ? capture({ token }) : new URLSearchParams(forms[purpose])
            const path = purpose === 'capture' ? '/api/reflections' : `/api/${purpose}/${token}`
            const answer = await sender.send(path, { method: 'POST', headers: { origin: app.url }, body })
            const nothing = answer.status === 404 || /did=nothing/.test(answer.headers.get('location') ?? '')
            if (!nothing || /CANARY/.test(answer.text)) wrong.push(`${kind} at ${path}: ${answer.status}`)
          }
        }
      expect(wrong).toEqual([])
      expect(await state()).toEqual(before)
    })

    test('no action reads, moves or takes a row of another’s, whatever id it is given', async () => {
      const before = await rowsOf(ben)
      const wrong: string[] = []
      const most = desk === 'without it' ? 1 : Number.POSITIVE_INFINITY
      const calls: { action: ServerAction; input: ActionInput; key: string; table: string }[] = []
      for (const action of listActions()) {
        const input = await inputOf(action)
        for (const { key } of input.fields.filter(field => field.kind === 'id'))
          for (const table of tablesFor(tableOf(key, action), calls.length).slice(0, most))
            calls.push({ action, input, key, table })
      }
      expect(calls.length).toBeGreaterThan(most === 1 ? 80 : 300)
      const owners = [ada]
      for (let from = 0; from < calls.length; from += 100) {
        // Every other id is their own, so that the foreign one is looked at.
        if (from > 0) owners.push(await seedTenant('ADAS-OWN', now))
        const me = owners.at(-1) ?? ada
        const who = await Visitor.signedIn(app.url, me.id)
        await sideBySide(calls.slice(from, from + 100), async ({ action, input, key, table }) => {
          const say = (what: string) => wrong.push(`${action.name}.${key} (${table}) ${what}`)
          const ids = input.fields.filter(field => field.kind === 'id').map(field => field.key)
          const own = ids.map(name => [name, me.seeded.ids[tableOf(name, action)] ?? me.id])
          const values = valuesFor(input, { ...Object.fromEntries(own), [key]: ben.seeded.ids[table] ?? '' })
          if (!values) return void say('nothing that its schema takes')
          const path = addresses(action.pages[0] ?? '/', me)[0] ?? '/'
          const { status, text } = await who.act(action, path, values)
          if (text.includes('highlighted fields')) say('its fields were not read')
          if (text.includes(ben.mark)) say('shows another’s text')
          if (status >= 500 || text.includes('went wrong on our side')) say(`${status} failed`)
        })
      }
      expect(wrong).toEqual([])
      expect(await rowsOf(ben)).toEqual(before)
      const theirs = Object.values(ben.seeded.ids)
      for (const owner of owners)
        for (const [table, rows] of Object.entries(await rowsOf(owner)))
          for (const row of rows)
            if (theirs.some(other => JSON.stringify(row).includes(other)))
              wrong.push(`${table} holds an id of another’s: ${JSON.stringify(row)}`)
      expect(wrong).toEqual([])
    })

    test('nor by the UID of another’s invitation, sent again or cancelled', async () => {
      const uid = `calendar-of-${desk.replaceAll(' ', '-')}@canary.example`
      const sent = { calendarUid: uid, calendarSequence: 1, calendarOrganiser: 'hiring@canary.example' }
      await asUser(ben.id, tx =>
        tx
          .update(interviews)
          .set(sent)
          .where(eq(interviews.id, ben.seeded.ids.interviews ?? '')),
      )
      const me = await seedTenant('ADAS-OWN', now)
      const who = await Visitor.signedIn(app.url, me.id)
      const before = await rowsOf(ben)
      const event = (method: string) =>
        [
          ...[
            'BEGIN:VCALENDAR',
            'VERSION:2.0',
            `METHOD:${method}`,
            'BEGIN:VEVENT',
            `UID:${uid}`,
            'SEQUENCE:9',
          ],
          ...['SUMMARY:Interview with Acme', 'DTSTART:20270112T100000Z', 'DTEND:20270112T110000Z'],
          ...['ORGANIZER:mailto:hiring@canary.example', ...(method === 'CANCEL' ? ['STATUS:CANCELLED'] : [])],
          ...['END:VEVENT', 'END:VCALENDAR'],
        ].join('\r\n')
      const form = {
        ...{ company: 'Acme', role: 'Planner', kind: 'panel', date: '2027-01-12', time: '10:00' },
        ...{ zone: 'Europe/London', lengthMinutes: '60', place: '', url: '', people: '' },
        ...{ calendarUid: uid, calendarSequence: '9', calendarOrganiser: sent.calendarOrganiser },
      }
      const actions = listActions()
      const call = (name: string, values: Record<string, string | Blob>) => {
        const action = actions.find(one => one.name === name)
        if (!action) throw new Error(name)
        return who.act(action, '/interviews/new', values)
      }
      const file = (method: string) => new File([event(method)], 'i.ics', { type: 'text/calendar' })
      const answers = [
        await call('readInvitationAction', { file: file('REQUEST') }),
        await call('readInvitationAction', { file: file('CANCEL') }),
        await call('createInterviewAction', form),
        await call('readInvitationAction', { file: file('CANCEL') }),
      ]
      expect(answers.map(({ status }) => status).every(status => status < 400)).toBe(true)
      expect(answers.map(({ text }) => text).join()).not.toContain(ben.mark)
      expect(await rowsOf(ben)).toEqual(before)
      // It is one of their own, made and cancelled by what they sent.
      const own = await asUser(me.id, tx =>
        tx.select().from(interviews).where(eq(interviews.calendarUid, uid)),
      )
      expect(own).toMatchObject([{ userId: me.id, state: 'cancelled' }])
    })

    test('nor by an id within what a capture page sends', async () => {
      const me = await seedTenant('ADAS-OWN', now)
      const before = await rowsOf(ben)
      const who = await Visitor.signedIn(app.url, me.id)
      const token = await mintToken(me, 'capture', me.seeded.ids.interviews ?? '')
      const [mine, theirs] = [me.seeded.ids, ben.seeded.ids]
      const within = {
        people: [{ key: 'p1', id: theirs.contacts, name: 'Somebody', forThem: 'a word' }],
        question: { id: theirs.questions, text: 'Why?' },
        facts: { whom_to_ask: { state: 'answered', person: 'p1', saidBy: 'p1', text: 'them' } },
      }
      const bodies: [status: number, body: object][] = [
        [404, { interviewId: theirs.interviews }],
        [200, { interviewId: mine.interviews, ...within }],
        [200, { token, ...within }],
      ]
      for (const [expected, more] of bodies) {
        const { status, text } = await who.send('/api/reflections', {
          method: 'POST',
          headers: { origin: app.url, 'content-type': 'application/json' },
          body: capture(more),
        })
        expect(`${status} ${text}`).toMatch(new RegExp(`^${expected} `))
        expect(text).not.toContain(ben.mark)
      }
      expect(await rowsOf(ben)).toEqual(before)
      const rows = JSON.stringify(await rowsOf(me))
      expect(Object.values(theirs).filter(id => rows.includes(id))).toEqual([])
    })

    test('anonymous, expired and closing people change nothing by any action of the desk', async () => {
      const gone = await seedTenant('CANARY-GONE', now)
      const leaving = await Visitor.signedIn(app.url, gone.id)
      await closeForGood(gone)
      const visitors = [
        new Visitor(app.url),
        await Visitor.signedIn(app.url, ben.id, new Date(Date.now() - 1000)),
        leaving,
      ]
      const before = [await rowsOf(ben), await rowsOf(gone)]
      const allowed: string[] = []
      await sideBySide(listActions(), async action => {
        const input = await inputOf(action)
        if (input.wrapper !== 'userAction') return
        const ids = Object.fromEntries(
          input.fields.filter(f => f.kind === 'id').map(f => [f.key, ben.seeded.ids.pipelines ?? '']),
        )
        for (const visitor of visitors) {
          const path = addresses(action.pages[0] ?? '/', ben)[0] ?? '/'
          const { text } = await visitor.act(action, path, valuesFor(input, ids) ?? ids)
          if (!/signed out/i.test(text)) allowed.push(`${action.name}: ${text.slice(0, 200)}`)
        }
      })
      expect(allowed).toEqual([])
      expect([await rowsOf(ben), await rowsOf(gone)]).toEqual(before)
    })
  })
}

test('a mail holds nothing of another’s', async ({ tick, mailbox, house, clock }) => {
  await clock.travelTo('2026-12-01T12:30:00Z')
  const sql = postgres(house.database.superuserUrl, { max: 1, onnotice: () => {} })
  const texts = {
    pipelines: ['company', 'role'],
    contacts: ['name'],
    interviews: ['place'],
    interview_people: ['note_for_them'],
    drafts: ['subject', 'body'],
    reminders: ['why'],
    share_links: ['label'],
    settings: ['signature'],
  }
  const people = ['MAIL-ADA', 'MAIL-BEN'].map(mark => ({ mark, email: `${mark}@example.com`.toLowerCase() }))
  const ids: string[] = []
  for (const { mark, email } of people) {
    const { id } = await asSystem('test', tx => createAccount(tx, { email }))
    ids.push(id)
    await seedEveryMail(id, clock.now())
    for (const [table, columns] of Object.entries(texts))
      for (const column of columns)
        await sql`update ${sql(table)} set ${sql(column)} = ${sql(column)} || ${` ${mark}`} where user_id = ${id}`
    await leaveAsPlanted(id)
  }
  await sql.end()
  await mailOneByOne(ids, tick)
  for (const { mark, email } of people) {
    const mails = mailbox.mailsTo(email).map(mail => JSON.stringify(mail))
    const other = people.find(person => person.mark !== mark)
    expect(mails.filter(mail => mail.includes(mark)).length).toBeGreaterThanOrEqual(14)
    expect(mails.filter(mail => mail.includes(other?.mark ?? '') || mail.includes('CANARY'))).toEqual([])
  }
  expect(await house.readLog()).not.toMatch(/MAIL-(ADA|BEN)|CANARY/)
})
