import { eq } from 'drizzle-orm'
import { getTableConfig } from 'drizzle-orm/pg-core'
import { strFromU8, unzipSync } from 'fflate'
import postgres, { type Sql } from 'postgres'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { asSystem, asUser } from '@/db/doors'
import { accounts } from '@/db/schema/accounts'
import { addressChanges } from '@/db/schema/address-changes'
import { auditLog } from '@/db/schema/audit-log'
import { contacts } from '@/db/schema/contacts'
import { deliveries } from '@/db/schema/deliveries'
import { deliveryRuns } from '@/db/schema/delivery-runs'
import { draftRecipients } from '@/db/schema/draft-recipients'
import { drafts } from '@/db/schema/drafts'
import { interviewPeople } from '@/db/schema/interview-people'
import { interviews } from '@/db/schema/interviews'
import { mailEvents } from '@/db/schema/mail-events'
import { pipelines } from '@/db/schema/pipelines'
import { reminders } from '@/db/schema/reminders'
import { sessions } from '@/db/schema/sessions'
import { users } from '@/db/schema/users'
import { verificationTokens } from '@/db/schema/verification-tokens'
import { newUser, type Seeded, seedEveryTable } from '@/e2e/support/seed-every-table'
import { useTestDatabase } from '@/e2e/support/use-test-database'
import { forgottenName } from '@/features/contacts/forget'
import { readVcards } from '@/features/contacts/vcard'
import { closeAccount, graceDays, reopenAccount } from './closing'
import { exportEverything, exportTable } from './export'
import { exportPeople } from './export-files'
import { exportZip } from './export-zip'
import { forgetPerson } from './forget-person'
import { purge, recoverable } from './purge'
import { columnsOf, type ExportedTable, exportedTables, leftBehind } from './tables'

process.env.AUTH_SECRET ??= 'a secret for tests of at least 32 characters'
const test = useTestDatabase()
const now = new Date('2026-11-24T10:00:00Z')
const days = (n: number) => new Date(now.getTime() + n * 86_400_000)
const canary = 'CANARY-7f3a'
let sql: Sql
let n = 0
let ben = ''
let email = ''
let seeded: Seeded

beforeAll(() => {
  sql = postgres(test.current.superuserUrl, { max: 1, onnotice: () => {} })
})
afterAll(() => sql.end())
beforeEach(async () => {
  email = `${canary}-${++n}@example.com`.toLowerCase()
  ben = await newUser(email)
  seeded = await seedEveryTable(ben, `${canary} ${n}`, now, { 'tokens.expires_at': days(20) })
})

/** Where a text stands, in any column of any table. */
async function traces(text: string): Promise<string[]> {
  const tables = await sql<{ name: string }[]>`
    select relname as name from pg_class where relnamespace = 'public'::regnamespace and relkind in ('r', 'p')`
  const found: string[] = []
  for (const { name } of tables) {
    const rows =
      await sql`select 1 from ${sql(name)} t where position(lower(${text}) in lower(to_jsonb(t)::text)) > 0`
    if (rows.length > 0) found.push(name)
  }
  return found
}

/** The same, column by column: 'drafts.body'. */
async function columnsHolding(text: string): Promise<string[]> {
  const found: string[] = []
  for (const name of await traces(text)) {
    const rows = await sql<{ key: string }[]>`
      select distinct key from ${sql(name)} t, jsonb_each_text(to_jsonb(t)) where position(lower(${text}) in lower(value)) > 0`
    found.push(...rows.map(row => `${name}.${row.key}`))
  }
  return found
}

async function textOf(pieces: AsyncIterable<string>): Promise<string> {
  let text = ''
  for await (const piece of pieces) text += piece
  return text
}

const everything = async () => {
  const text = await textOf(exportEverything(ben, now))
  return JSON.parse(text) as { account: object; tables: Record<string, Record<string, unknown>[]> }
}

describe('the export', () => {
  it('holds every column of every tenant table, or says why not', async () => {
    const catalog = await sql<{ table: string; column: string }[]>`
      select c.relname as table, a.attname as column from pg_class c
      join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
      where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and c.relrowsecurity`
    expect(catalog.length).toBeGreaterThan(200)
    const taken = new Set(
      (Object.keys(exportedTables) as ExportedTable[]).flatMap(table => {
        const keys = Object.keys(columnsOf(table))
        return keys.map(key => `${table}.${key.replace(/[A-Z]/g, l => `_${l.toLowerCase()}`)}`)
      }),
    )
    const reasoned = new Set(Object.keys(leftBehind))
    const missing = catalog
      .filter(
        ({ table, column }) =>
          !taken.has(`${table}.${column}`) &&
          !reasoned.has(table) &&
          !reasoned.has(`${table}.${column}`) &&
          !reasoned.has(`*.${column}`),
      )
      .map(({ table, column }) => `${table}.${column}`)
    expect(missing).toEqual([])
  })

  it('brings every text that was ever typed, and nobody else’s', async () => {
    const adas = await newUser(`ada-${n}@example.com`)
    await seedEveryTable(adas, 'ADAS-OWN', now)
    const told = JSON.stringify(await everything())
    const left = new Set(Object.keys(leftBehind))
    for (const [at, text] of Object.entries(seeded.texts))
      expect({ at, there: told.includes(text) }).toEqual({
        at,
        there: !left.has(at) && !left.has(at.split('.')[0] ?? ''),
      })
    expect(told).toContain(email)
    expect(told).not.toContain('ADAS-OWN')
    for (const table of Object.keys(exportedTables) as ExportedTable[]) {
      const csv = await textOf(exportTable(ben, table))
      expect(csv.split('\r\n').length).toBeGreaterThan(2)
      expect(csv).not.toContain('ADAS-OWN')
    }
  })

  it('is whole in one ZIP: every table, and every row of it, in each of its forms', async () => {
    await asSystem('test', tx =>
      tx
        .update(interviews)
        .set({ zone: 'Europe/London', startWall: '2026-12-01T10:00' })
        .where(eq(interviews.userId, ben)),
    )
    await asSystem('test', tx =>
      tx
        .insert(contacts)
        .values(
          Array.from({ length: 450 }, (_, i) => ({ userId: ben, name: `Person ${i}`, company: '=1+1' })),
        ),
    )
    const pieces: Uint8Array[] = []
    for await (const piece of exportZip(ben, now)) pieces.push(piece)
    const files = unzipSync(Buffer.concat(pieces))
    const text = (name: string) => strFromU8(files[name] ?? new Uint8Array())
    const tables = Object.keys(exportedTables) as ExportedTable[]
    expect(Object.keys(files).sort()).toEqual(
      ['read-me.txt', 'afterword.json', 'interviews.ics', 'people.vcf']
        .concat(tables.map(table => `tables/${table}.csv`))
        .sort(),
    )
    const told = JSON.parse(text('afterword.json')) as Awaited<ReturnType<typeof everything>>
    for (const table of tables) {
      const [row] = await sql<{ count: number }[]>`
        select count(*)::int as count from ${sql(table)} where user_id = ${ben}`
      expect(told.tables[table], table).toHaveLength(row?.count ?? 0)
      expect(text(`tables/${table}.csv`).split('\r\n').length, table).toBeGreaterThan(row?.count ?? 0)
    }
    expect(text('people.vcf').match(/BEGIN:VCARD/g)).toHaveLength(451)
    expect(text('tables/contacts.csv')).toContain("'=1+1")
    expect(text('interviews.ics')).toContain('BEGIN:VEVENT')
  })

  it('says in words what a row of a spreadsheet is about', async () => {
    const [head = '', first = ''] = (await textOf(exportTable(ben, 'reflections')))
      .replace('\uFEFF', '')
      .split('\r\n')
    const [interview] = await asUser(ben, tx =>
      tx
        .select({ company: pipelines.company, when: interviews.startWall })
        .from(interviews)
        .innerJoin(pipelines, eq(pipelines.id, interviews.pipelineId)),
    )
    expect(head).toMatch(/^interview,id,/)
    expect(first).toContain(interview?.company)
    expect(first).toContain(interview?.when.replace('T', ' '))
  })

  it('brings people back as they were, through a vCard', async () => {
    await asSystem('test', tx =>
      tx
        .update(contacts)
        .set({
          name: 'Zoë, "O;Neil"\\',
          email: 'zoe@example.com',
          phone: '+44 20 7946 0018',
          company: 'A;B',
          jobTitle: '=CMD()',
          linkedinUrl: 'https://www.linkedin.com/in/zoe',
        })
        .where(eq(contacts.userId, ben)),
    )
    const back = readVcards(Buffer.from(await textOf(exportPeople(ben))))
    expect(back).toMatchObject({
      ok: true,
      contacts: [
        {
          name: 'Zoë, "O;Neil"\\',
          email: ['zoe@example.com'],
          phone: ['+44 20 7946 0018'],
          company: 'A;B',
          jobTitle: '=CMD()',
          linkedin: 'https://www.linkedin.com/in/zoe',
        },
      ],
    })
  })
})

describe('an account that is deleted', () => {
  beforeEach(() =>
    asSystem('test', async tx => {
      const about = { userId: ben, expires: days(90) }
      await tx.insert(sessions).values({ ...about, sessionToken: `${canary}-a${n}`, device: canary })
      await tx.insert(sessions).values({ ...about, sessionToken: `${canary}-b${n}`, device: canary })
      await tx
        .insert(accounts)
        .values({ userId: ben, type: 'oidc', provider: 'google', providerAccountId: `${canary}-${n}` })
      await tx
        .insert(verificationTokens)
        .values({ identifier: email, token: `${canary}-${n}`, expires: days(40) })
      await tx.insert(addressChanges).values({
        userId: ben,
        newEmail: `new-${email}`,
        oldHash: `${canary}-o${n}`,
        newHash: `${canary}-n${n}`,
        expiresAt: days(40),
      })
      const [mail] = await tx.select().from(deliveries).where(eq(deliveries.userId, ben))
      await tx
        .insert(mailEvents)
        .values({ id: `${canary}-${n}`, type: 'email.sent', providerId: mail?.providerId ?? '', at: now })
    }),
  )
  const close = async () => {
    const [here] = await asSystem('test', tx => tx.select().from(sessions).where(eq(sessions.userId, ben)))
    return asSystem('test', tx => closeAccount(tx, { userId: ben, sessionId: here?.id ?? '', now }))
  }

  it('leaves no trace in any column once its grace period is over, and not before', async () => {
    expect(await traces(canary)).toContain('pipelines')
    expect(await close()).toEqual(days(graceDays))
    await purge(days(graceDays - 0.1))
    expect(await traces(canary)).toContain('pipelines')
    await purge(days(graceDays))
    expect(await traces(email)).toEqual([])
    expect(await traces(`${canary} ${n}`)).toEqual([])
    expect(await traces(ben)).toEqual([])
    expect(await traces(`${canary}-${n}`)).toEqual([])
  })

  it('comes back as it was when the person changes their mind', async () => {
    await close()
    await asSystem('test', tx => reopenAccount(tx, ben))
    await purge(days(graceDays + 1))
    expect((await everything()).tables.pipelines).toHaveLength(1)
  })
})

describe('what has had its time', () => {
  it('goes 30 days after it was deleted, with what hangs on it, and not a day before', async () => {
    for (const table of recoverable)
      await asSystem('test', tx => tx.update(table).set({ deletedAt: now }).where(eq(table.userId, ben)))
    await purge(days(30))
    const names = recoverable.map(table => getTableConfig(table).name)
    expect(await traces(`${canary} ${n}`)).toEqual(expect.arrayContaining(names))
    await purge(days(30.01))
    const left = await traces(`${canary} ${n}`)
    for (const name of names) expect(left).not.toContain(name)
  })

  it('knows every table that can be deleted from, and every column that points at one', async () => {
    const soft = await sql<{ name: string }[]>`
      select c.relname as name from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attname = 'deleted_at'
      where c.relnamespace = 'public'::regnamespace and c.relkind = 'r'`
    expect(soft.map(row => row.name).sort()).toEqual(
      recoverable.map(table => getTableConfig(table).name).sort(),
    )
    // A contact that everything points at can go, or the purge would stop at it for ever.
    await asSystem('test', tx => tx.update(contacts).set({ deletedAt: now }).where(eq(contacts.userId, ben)))
    await purge(days(31))
    expect((await everything()).tables.contacts).toEqual([])
    expect((await everything()).tables.drafts).toHaveLength(1)
  })

  it('lets sessions, links and the text of sent mails go', async () => {
    await asSystem('test', async tx => {
      await tx.insert(sessions).values({ userId: ben, sessionToken: `old-${n}`, expires: days(1) })
      await tx.update(deliveries).set({ state: 'sent', request: { to: email } as never, updatedAt: now })
    })
    await purge(days(60))
    const left = await traces(`${canary} ${n}`)
    expect(left).not.toContain('tokens')
    expect(await asSystem('test', tx => tx.select().from(sessions).where(eq(sessions.userId, ben)))).toEqual(
      [],
    )
    expect(await traces(email)).toEqual(['users'])
  })
})

describe('somebody in the notes who asks to be forgotten', () => {
  // What people typed about their own day, their company or themselves: not found by anybody's name (/privacy).
  const typed = [
    /^(analyses|analysis_scores|draft_templates|feedback|offers|pipelines|questions|reflections|vents|week_plans)\./,
    /^interviews\.(place|url|start_wall|zone|calendar_uid|tzdb_version)$/,
    /^settings\./,
    /^share_links\.(note|needs|questions|availability|start_date|passcode_hash|frozen_view)$/,
    /^(audit_log|mail_events|push_subscriptions|share_link_pipelines|tokens)\./,
    /\.(plan_key|step|bundle|idempotency_key|provider_id)$/,
    /^deliveries\.why$/,
    /^reflections\.device_key$/,
  ]

  it('goes from everybody’s notes and stays out', async () => {
    const address = `met-${n}@example.com`
    const name = `Met Person ${n}`
    const adas = await newUser(`ada2-${n}@example.com`)
    const owner = { userId: adas }
    const { ids } = await seedEveryTable(adas, name, now, {
      'contacts.email': address,
      'pipelines.company': 'Halden',
      'pipelines.role': 'Analyst',
      'settings.signature': 'Ada',
      'pipelines.zone': null,
      'pipelines.country': null,
      'pipelines.region': null,
      'settings.zone': 'Europe/London',
      'settings.country': 'GB',
      'settings.region': null,
      'interviews.zone': 'Europe/London',
      'interviews.start_wall': '2026-11-20T10:00',
    })
    await asSystem('test', async tx => {
      const [old] = await tx
        .insert(contacts)
        .values({ ...owner, name: `${name} Old`, email: `old-${address}`, mergedIntoId: ids.contacts })
        .returning()
      await tx.insert(interviewPeople).values({
        ...owner,
        interviewId: ids.interviews ?? '',
        contactId: old?.id ?? '',
        noteForMe: name,
        rapport: 'good',
      })
      await tx
        .update(contacts)
        .set({ name })
        .where(eq(contacts.id, ids.contacts ?? ''))
      await tx.insert(drafts).values({
        ...{ ...owner, kind: 'debrief', edited: true },
        ...{ body: `I met ${name} and ${name}ina.`, why: `${name} asked.` },
      })
      const [joint] = await tx
        .insert(drafts)
        .values({ ...owner, kind: 'thank_you_joint', state: 'sent', body: 'Dear Met and Ben' })
        .returning()
      await tx
        .insert(draftRecipients)
        .values({ ...owner, draftId: joint?.id ?? '', contactId: ids.contacts ?? '' })
      await tx
        .update(deliveries)
        .set({ request: { text: `Your note to ${name}` } as never })
        .where(eq(deliveries.userId, adas))
      await tx
        .update(deliveries)
        .set({ request: { to: email, text: `write to ${address}` } as never })
        .where(eq(deliveries.userId, ben))
    })
    expect(await forgetPerson(address, now)).toBe(1)
    expect(await traces(address)).toEqual([])
    const left = await columnsHolding(`${name} `)
    expect(left.filter(at => !typed.some(one => one.test(at)))).toEqual([])
    expect(await columnsHolding('Dear Met and Ben')).toEqual([])
    const rows = await asSystem('test', tx => tx.select().from(contacts).where(eq(contacts.userId, adas)))
    expect(rows).toHaveLength(2)
    for (const row of rows)
      expect(row).toMatchObject({
        name: forgottenName,
        company: null,
        phone: null,
        privateNote: null,
        forgottenAt: now,
      })
    const met = await asSystem('test', tx =>
      tx.select().from(interviewPeople).where(eq(interviewPeople.userId, adas)),
    )
    for (const row of met) expect(row).toMatchObject({ noteForThem: null, noteForMe: null, rapport: null })
    const [debrief] = await asSystem('test', tx => tx.select().from(drafts).where(eq(drafts.kind, 'debrief')))
    expect(debrief).toMatchObject({ body: `I met Someone and ${name}ina.`, why: 'Someone asked.' })
    const audit = await asSystem('test', tx =>
      tx.select().from(auditLog).where(eq(auditLog.action, 'contact.forgotten')),
    )
    expect(audit).toMatchObject([{ userId: adas, entityId: ids.contacts, by: 'token' }])
    await asSystem('test', tx => tx.update(contacts).set({ email: address }).where(eq(contacts.userId, adas)))
    expect(await traces(address)).toEqual([])
    expect(await asSystem('test', tx => tx.select().from(users).where(eq(users.id, ben)))).toHaveLength(1)
  })

  it('lets what grew by itself go by its age, however much there is, and nothing that still matters', async () => {
    const old = days(-420)
    const about = {
      userId: ben,
      kind: 'analysis',
      why: canary,
      dueAt: old,
      lookAt: old,
      createdAt: old,
    } as const
    const row = (planKey: string, more: object) => ({ ...about, planKey, ...more })
    const ended = { state: 'done', endedAt: old } as const
    await asSystem('test', async tx => {
      await tx.delete(reminders).where(eq(reminders.userId, ben))
      const [open, closed] = await tx
        .insert(drafts)
        .values((['open', 'sent'] as const).map(state => ({ userId: ben, kind: 'advice' as const, state })))
        .returning({ id: drafts.id })
      await tx
        .insert(reminders)
        .values([
          row('waits', { state: 'planned' }),
          row('ended lately', { state: 'done', endedAt: days(-100) }),
          row('made lately', { ...ended, createdAt: days(-300) }),
          row('of an open draft', { ...ended, draftId: open?.id }),
          row('of a sent draft', { ...ended, draftId: closed?.id }),
        ])
      for (let i = 0; i < 3; i++)
        await tx
          .insert(reminders)
          .values(Array.from({ length: 400 }, (_, j) => row(`ended ${i} ${j}`, ended)))
      await tx.insert(auditLog).values([
        { userId: ben, action: 'old', entity: 'x', by: 'user', at: old },
        { userId: ben, action: 'new', entity: 'x', by: 'user', at: days(-390) },
      ])
      await tx.insert(deliveryRuns).values([
        { job: 'empty', startedAt: days(-3), endedAt: days(-3) },
        { job: 'full', startedAt: days(-3), endedAt: days(-3), claimed: 1 },
      ])
    })
    await purge(now)
    const left = await asUser(ben, tx => tx.select().from(reminders))
    expect(left.map(reminder => reminder.planKey).sort()).toEqual(
      ['ended lately', 'made lately', 'of an open draft', 'waits'].sort(),
    )
    const actions = (await asUser(ben, tx => tx.select().from(auditLog))).map(({ action }) => action)
    expect(actions).toContain('new')
    expect(actions).not.toContain('old')
    const runs = (await asSystem('test', tx => tx.select().from(deliveryRuns))).map(({ job }) => job)
    expect(runs).toContain('full')
    expect(runs).not.toContain('empty')
  })
})
