import { and, asc, count, eq, inArray, isNull } from 'drizzle-orm'
import fc from 'fast-check'
import postgres from 'postgres'
import { describe, expect, it } from 'vitest'
import { asSystem, asUser, type Tx } from '@/db/doors'
import { sources, stages } from '@/db/enums'
import { contacts } from '@/db/schema/contacts'
import { drafts } from '@/db/schema/drafts'
import { importRows } from '@/db/schema/import-rows'
import { imports } from '@/db/schema/imports'
import { interviews } from '@/db/schema/interviews'
import { pipelines } from '@/db/schema/pipelines'
import { reminders } from '@/db/schema/reminders'
import { settings } from '@/db/schema/settings'
import { DatabaseUnavailable } from '@/db/unavailable'
import { newUser } from '@/e2e/support/seed-every-table'
import { useTestDatabase } from '@/e2e/support/use-test-database'
import { recordOffer } from '@/features/offers/mutations'
import { exportTable } from '@/features/own-data/export'
import { forgetPerson } from '@/features/own-data/forget-person'
import { purge } from '@/features/own-data/purge'
import { change } from '@/features/planning/change'
import { planEverything } from '@/features/planning/plan-everything'
import { writeCsv } from '@/lib/csv'
import { createImport, howOf, mapImport, startImport, undoImport } from './mutations'
import { readNext } from './next-rows'
import { readAll, readSheet, rowReader, type Sheet } from './read-apart'
import { readAnotherWay } from './read-before'
import { readTable } from './table/read-table'
import { tableLimits } from './table/table-limits'
import { keepNext, workImport, workImports } from './work-import'

process.env.AUTH_SECRET ??= 'a secret for tests of at least 32 characters'
const test = useTestDatabase()
const now = new Date('2026-11-24T18:00:00Z')
let people = 0

async function somebody(): Promise<string> {
  const id = await newUser(`brings-${++people}@example.com`)
  await asSystem('test', tx =>
    tx.insert(settings).values({ userId: id, zone: 'Europe/London', country: 'GB' }),
  )
  return id
}

/** What its rows mean is read first, and then kept. */
async function keep(userId: string, sheet: Sheet): Promise<string> {
  const how = howOf(sheet, false)
  const meant = await readAll(
    how,
    sheet.head?.source ?? 'sheet',
    sheet.lines.map(cells => ({ cells })),
  )
  if (typeof meant === 'string') throw new Error(meant)
  return change(userId, now, tx => createImport(tx, userId, sheet, { how, meant, now }))
}

const sheetOf = async (csv: string) => {
  const table = await readTable(Buffer.from(csv), { ...tableLimits, milliseconds: 30_000 })
  const sheet = typeof table === 'string' ? table : await readSheet(table)
  if (!sheet || typeof sheet === 'string') throw new Error(sheet ?? 'nothing was read')
  return sheet
}

/** Read, and said yes to: as the page and the scheduler do it. */
async function bringIn(userId: string, csv: string): Promise<string> {
  const sheet = await sheetOf(csv)
  const id = await keep(userId, sheet)
  await goOn(userId, id)
  return id
}

async function goOn(userId: string, id: string) {
  await change(userId, now, tx => startImport(tx, id, now))
  for (let left: number | null = 1; left; ) left = await workImport(userId, id, now)
}

const fates = async (userId: string, id: string) =>
  asUser(userId, async tx => {
    const rows = await tx
      .select({ fate: importRows.fate, reason: importRows.reason })
      .from(importRows)
      .where(eq(importRows.importId, id))
      .orderBy(asc(importRows.line))
    return rows.map(({ fate, reason }) => reason ?? fate)
  })

const planned = async (tx: Tx) => ({
  drafts: (await tx.select().from(drafts)).map(draft => draft.kind),
  reminders: (await tx.select().from(reminders).where(eq(reminders.state, 'planned')))
    .map(reminder => reminder.kind)
    .sort(),
})

const search = `Company,Job Position,Status,Date Applied,Interview Date,Location,Excitement,Notes
Northlight,Engineer,Interviewing,2026-10-05,2026-10-20 10:00,Leeds,4,They were kind
Harbor,Analyst,Rejected,2026-03-02,,,,
Saved for later,Analyst,Bookmarked,,,,,
,Nobody,Applied,2026-03-02,,,,
Dovetail,Lead,Offer,2026-09-01,,,,
Northlight,Engineer,Applied,2026-11-01,,,,
Quietly,Lead,No response,2026-01-15,,,,
Soon,Engineer,Interview,2026-11-20,2026-12-02 14:30,Remote,,
`

describe('a file of processes', () => {
  it('lands where each of them stands, with its dates; a row that means nothing stops no other', async () => {
    const userId = await somebody()
    const id = await bringIn(userId, search)
    expect(await fates(userId, id)).toEqual([
      ...['made', 'made', 'not_applied', 'no_company', 'made', 'same', 'made', 'made'],
    ])
    const made = await asUser(userId, tx => tx.select().from(pipelines).orderBy(asc(pipelines.company)))
    expect(
      made.map(({ company, stage, createdAt, endedAt }) => [
        company,
        stage,
        createdAt.toISOString().slice(0, 10),
        endedAt?.toISOString().slice(0, 10) ?? null,
      ]),
    ).toEqual([
      ['Dovetail', 'offer', '2026-09-01', null],
      ['Harbor', 'rejected', '2026-03-02', '2026-03-02'],
      ['Northlight', 'interviewing', '2026-10-05', null],
      ['Quietly', 'quiet', '2026-01-15', null],
      ['Soon', 'interviewing', '2026-11-20', null],
    ])
    expect(made[2]).toMatchObject({
      interest: 4,
      privateNote: 'They were kind\n\nPlace: Leeds\n\nInterview: 2026-10-20 10:00',
    })
    const talks = await asUser(userId, tx => tx.select().from(interviews))
    expect(talks).toMatchObject([{ startWall: '2026-12-02T14:30', zone: 'Europe/London' }])
  })

  it('takes a moment with its offset as the time of day where the person is', async () => {
    const userId = await somebody()
    await asSystem('test', tx =>
      tx.update(settings).set({ zone: 'America/Los_Angeles' }).where(eq(settings.userId, userId)),
    )
    await bringIn(
      userId,
      `Company,Role,Stage,Interview
Ahead,Engineer,Interview,2026-12-03T01:30:00Z
Over,Engineer,Interview,2026-11-11T01:30:00Z
`,
    )
    const talks = await asUser(userId, tx => tx.select().from(interviews))
    expect(talks).toMatchObject([{ startWall: '2026-12-02T17:30', zone: 'America/Los_Angeles' }])
    const notes = await asUser(userId, tx => tx.select().from(pipelines).orderBy(asc(pipelines.company)))
    expect(notes.map(({ privateNote }) => privateNote)).toEqual([null, 'Interview: 2026-11-10 17:30'])
  })

  it('plans what is ahead, nothing of what is over, and planning it all again changes nothing', async () => {
    const userId = await somebody()
    const old = Array.from({ length: 300 }, (_, i) => [
      ...[`Company ${i}`, 'Engineer', stages[i % stages.length] ?? 'applied'],
      ...['2026-06-01', '2026-06-20 10:00'],
    ])
    await bringIn(userId, writeCsv(['Company', 'Role', 'Stage', 'Applied on', 'Interview'], old))
    const weekly = ['weekly_plan', 'weekly_review', 'search_quiet']
    const before = await asUser(userId, planned)
    expect(before.drafts).toEqual([])
    expect(before.reminders.filter(kind => !weekly.includes(kind))).toEqual([])
    await change(userId, now, tx => planEverything(tx, userId, now))
    expect(await asUser(userId, planned)).toEqual(before)
    const ahead = ['Soon', 'Engineer', 'Interview', '2026-11-20', '2026-12-02 14:30']
    await bringIn(userId, writeCsv(['Company', 'Role', 'Stage', 'Applied on', 'Interview'], [ahead]))
    expect((await asUser(userId, planned)).reminders).toContain('brief_evening')
  })

  it('brought in a second time brings nothing', async () => {
    const userId = await somebody()
    await bringIn(userId, search)
    const again = await bringIn(userId, search)
    expect((await fates(userId, again)).filter(fate => fate === 'made')).toEqual([])
  })

  it('is taken back whole, once, and nothing that was there before', async () => {
    const userId = await somebody()
    await asUser(userId, tx => tx.insert(pipelines).values({ userId, company: 'Mine', role: 'Engineer' }))
    const id = await bringIn(userId, search)
    const here = () => asUser(userId, tx => tx.select().from(pipelines).where(isNull(pipelines.deletedAt)))
    expect(await here()).toHaveLength(6)
    expect(await change(userId, now, tx => undoImport(tx, userId, id, now))).toBe(true)
    expect(await here()).toMatchObject([{ company: 'Mine' }])
    expect((await asUser(userId, planned)).reminders).not.toContain('brief_evening')
    expect(await change(userId, now, tx => undoImport(tx, userId, id, now))).toBe(false)
  })

  it('that is taken back takes what was told of its offer with it', async () => {
    const userId = await somebody()
    const mine = { userId, company: 'Mine', role: 'Engineer', stage: 'final' } as const
    await asUser(userId, tx => tx.insert(pipelines).values(mine))
    const id = await bringIn(userId, 'Company,Role,Stage\nDovetail,Lead,Interviewing\n')
    const [offering] = await asUser(userId, tx =>
      tx.select().from(pipelines).where(eq(pipelines.company, 'Dovetail')),
    )
    const offer = { receivedOn: '2026-11-24', inWriting: 'yes', answerBy: '2026-12-04' } as const
    const terms = { title: null, pay: null, terms: null, startDate: null }
    await change(userId, now, tx =>
      recordOffer(tx, userId, { pipelineId: offering?.id ?? '', ...offer, ...terms }, now),
    )
    const told = () =>
      asUser(userId, tx =>
        tx
          .select()
          .from(drafts)
          .where(and(eq(drafts.kind, 'other_offer'), eq(drafts.state, 'open'), isNull(drafts.deletedAt))),
      )
    expect(await told()).toHaveLength(1)
    await change(userId, now, tx => undoImport(tx, userId, id, now))
    expect(await told()).toEqual([])
  })

  it('has people with their titles, and nobody who is called by one', async () => {
    const id = await somebody()
    await bringIn(
      id,
      'Company,Role,Contact\nNorthlight,Analyst,Ana Ruiz (Recruiter)\nAcme,Lead,"Priya S., Eng Manager; Tom (HR)"\nHalden,PM,Jo Marsh',
    )
    const here = await asUser(id, tx =>
      tx
        .select({ name: contacts.name, jobTitle: contacts.jobTitle, kind: contacts.kind })
        .from(contacts)
        .orderBy(asc(contacts.name)),
    )
    expect(here).toEqual([
      { name: 'Ana Ruiz', jobTitle: 'Recruiter', kind: 'in_house_recruiter' },
      { name: 'Jo Marsh', jobTitle: null, kind: 'other' },
      { name: 'Priya S.', jobTitle: 'Eng Manager', kind: 'other' },
    ])
    const notes = await asUser(id, tx =>
      tx.select({ note: pipelines.privateNote }).from(pipelines).where(eq(pipelines.company, 'Acme')),
    )
    expect(notes).toEqual([{ note: 'Also: Tom (HR)' }])
  })

  it('whose columns are called anything is read by hand', async () => {
    const userId = await somebody()
    const sheet = await sheetOf('wo,was,x\nNorthlight,Engineer,1\nHarbor,Lead,2\n')
    const id = await keep(userId, sheet)
    expect(await fates(userId, id)).toEqual(['no_company', 'no_company'])
    const columns = ['company', 'role', null] as const
    const asked = { id, kind: 'processes' as const, dayFirst: 'yes' as const, columns: [...columns] }
    const { how, meant } = await readAnotherWay(asked, { id: userId })
    if (typeof meant === 'string') throw new Error(meant)
    await change(userId, now, tx => mapImport(tx, { id, how, meant }))
    expect(await fates(userId, id)).toEqual(['waiting', 'waiting'])
  })

  it('goes on when nobody looks, and a row that the database refuses stops no other', async () => {
    const userId = await somebody()
    const sql = postgres(test.current.superuserUrl, { max: 1, onnotice: () => {} })
    try {
      await sql.unsafe(`
        create function refuse_boom() returns trigger language plpgsql as $$
        begin if new.company = 'Boom' then raise exception 'boom'; end if; return new; end $$;
        create trigger refuse_boom before insert on pipelines for each row execute function refuse_boom();`)
      const sheet = await sheetOf('Company,Role\nNorthlight,Engineer\nBoom,Engineer\nHarbor,Lead\n')
      const id = await keep(userId, sheet)
      await change(userId, now, tx => startImport(tx, id, now))
      await workImports(now)
      expect(await fates(userId, id)).toEqual(['made', 'refused', 'made'])
      const [job] = await asUser(userId, tx => tx.select().from(imports))
      expect(job?.state).toBe('done')
    } finally {
      await sql.unsafe('drop trigger refuse_boom on pipelines; drop function refuse_boom()')
      await sql.end()
    }
  })

  it('a part of a row that the database refuses is told of, and an undo finds the rest', async () => {
    const userId = await somebody()
    const sql = postgres(test.current.superuserUrl, { max: 1, onnotice: () => {} })
    try {
      await sql.unsafe(`
        create function refuse_part() returns trigger language plpgsql as $$
        begin if new.user_id = '${userId}' then raise exception 'boom'; end if; return new; end $$;
        create trigger refuse_part before insert on interviews for each row execute function refuse_part();
        create trigger refuse_part before insert on contacts for each row execute function refuse_part();`)
      const csv = `Company,Role,Stage,Interview,Contact
Soon,Engineer,Interview,2026-12-02 14:30,
Named,Engineer,Applied,,Jo Marsh
Plain,Engineer,Applied,,
`
      const id = await bringIn(userId, csv)
      expect(await fates(userId, id)).toEqual(['left_out', 'left_out', 'made'])
      const here = () => asUser(userId, tx => tx.select().from(pipelines).where(isNull(pipelines.deletedAt)))
      expect(await here()).toHaveLength(3)
      await change(userId, now, tx => undoImport(tx, userId, id, now))
      expect(await here()).toEqual([])
    } finally {
      await sql.unsafe(
        'drop trigger refuse_part on interviews; drop trigger refuse_part on contacts; drop function refuse_part()',
      )
      await sql.end()
    }
  })

  it('takes fewer rows each time they cannot be read, leaves out the one that stays, and brings in the others', async () => {
    const userId = await somebody()
    const lines = Array.from({ length: 600 }, (_, at) => `Company ${at},Engineer`)
    const id = await keep(userId, await sheetOf(`Company,Role\n${lines.join('\n')}\n`))
    await change(userId, now, tx => startImport(tx, id, now))
    const sizes: number[] = []
    for (let left: number | null = 1; left; ) {
      const next = await readNext(userId, id, now)
      if (!next) throw new Error('not running')
      // Company 3 cannot be read.
      const isStuck = next.rows.some(({ cells }) => cells[0] === 'Company 3')
      sizes.push(next.rows.length)
      const read = isStuck ? { ...next, meant: 'too-complex' as const } : next
      left = await change(userId, now, tx => keepNext(tx, userId, id, read, now))
    }
    // Three before it go one by one, and are tried with it in between.
    expect(sizes).toEqual([500, 50, 5, 1, 5, 1, 5, 1, 5, 1, 500, 96])
    const told = await fates(userId, id)
    expect(told.flatMap((fate, at) => (fate === 'made' ? [] : [[at, fate]]))).toEqual([[3, 'unfit']])
    const [row] = await asUser(userId, tx =>
      tx.select().from(importRows).where(eq(importRows.reason, 'unfit')),
    )
    expect(row).toMatchObject({ line: 5, cells: [] })
  })

  it('that can never go on ends, says so of each row, keeps none of its words, and is in nobody’s way', async () => {
    const start = async (company: string) => {
      const userId = await somebody()
      const id = await keep(userId, await sheetOf(`Company,Role\n${company},Engineer\nHarbor,Lead\n`))
      await change(userId, now, tx => startImport(tx, id, now))
      return { userId, id }
    }
    const stuck: { userId: string; id: string }[] = []
    for (let many = 0; many < 10; many++) stuck.push(await start('Northlight'))
    const zone = (to: string) =>
      asSystem('test', async tx => {
        for (const { userId } of stuck)
          await tx.update(settings).set({ zone: to }).where(eq(settings.userId, userId))
      })
    await zone('Nowhere')
    await workImports(now)
    const fine = await start('Dovetail')
    await workImports(now)
    expect(await fates(fine.userId, fine.id)).toEqual(['made', 'made'])
    for (let round = 0; round < 22; round++) await workImports(now)
    for (const { userId, id } of stuck) {
      const rows = await asUser(userId, tx => tx.select().from(importRows).where(eq(importRows.importId, id)))
      expect(rows.map(({ fate, cells }) => [fate, cells])).toEqual([
        ['skipped', []],
        ['skipped', []],
      ])
      expect(await asUser(userId, tx => tx.select().from(imports))).toMatchObject([{ state: 'done' }])
    }
  })

  it('for which nobody ever had time ends after a day', async () => {
    const userId = await somebody()
    const id = await keep(userId, await sheetOf('Company,Role\nNorthlight,Engineer\n'))
    await change(userId, now, tx => startImport(tx, id, now))
    const next = await readNext(userId, id, now)
    if (!next) throw new Error('not running')
    const busy = { ...next, meant: 'busy' as const }
    expect(await change(userId, now, tx => keepNext(tx, userId, id, busy, now))).toBe(1)
    const whileBusy = async (at: Date) => {
      const rows = Array.from({ length: 1000 }, (_, nth) => ({ cells: [`Company ${nth}`, 'Engineer'] }))
      let isOver = false
      const others = Array.from({ length: 40 }, async () => {
        while (!isOver) {
          await rowReader(next.how, 'sheet')(rows)
          await new Promise(setImmediate)
        }
      })
      const left = await workImport(userId, id, at)
      isOver = true
      await Promise.all(others)
      return left
    }
    expect(await whileBusy(now)).toBe(null)
    expect(await fates(userId, id)).toEqual(['waiting'])
    const tomorrow = new Date(now.getTime() + 25 * 3_600_000)
    expect(await whileBusy(tomorrow)).toBe(0)
    expect(await fates(userId, id)).toEqual(['unfit'])
  })

  it('that nobody has tried since Friday goes on', async () => {
    const userId = await somebody()
    const id = await keep(userId, await sheetOf('Company,Role\nNorthlight,Engineer\n'))
    await change(userId, now, tx => startImport(tx, id, now))
    expect(await workImport(userId, id, new Date(now.getTime() + 60 * 3_600_000))).toBe(0)
    expect(await fates(userId, id)).toEqual(['made'])
  })

  it.each([
    ['is slow', '57014', 3],
    ['is full', '53100', 0],
  ])('no row is to blame for a database that %s, however long that lasts', async (_, code, tries) => {
    const userId = await somebody()
    const id = await keep(userId, await sheetOf('Company,Role\nNorthlight,Engineer\n'))
    await change(userId, now, tx => startImport(tx, id, now))
    const sql = postgres(test.current.superuserUrl, { max: 1, onnotice: () => {} })
    try {
      await sql.unsafe(`
        create function not_now() returns trigger language plpgsql as $$
        begin if new.user_id = '${userId}' then raise exception 'not now' using errcode = '${code}'; end if; return new; end $$;
        create trigger not_now before insert on pipelines for each row execute function not_now();`)
      for (let round = 0; round < 6; round++)
        await expect(workImport(userId, id, now)).rejects.toBeInstanceOf(DatabaseUnavailable)
      const [row] = await asUser(userId, tx => tx.select().from(importRows))
      expect(row).toMatchObject({ fate: 'waiting', cells: ['Northlight', 'Engineer'] })
      expect(await asUser(userId, tx => tx.select().from(imports))).toMatchObject([{ tries }])
    } finally {
      await sql.unsafe('drop trigger not_now on pipelines; drop function not_now()')
      await sql.end()
    }
    expect(await workImport(userId, id, now)).toBe(0)
    expect(await fates(userId, id)).toEqual(['made'])
  })

  it('whose plans cannot be made for a few minutes loses no row by it', async () => {
    const userId = await somebody()
    const id = await keep(userId, await sheetOf('Company,Role\nNorthlight,Engineer\n'))
    await change(userId, now, tx => startImport(tx, id, now))
    const zone = (to: string) => asUser(userId, tx => tx.update(settings).set({ zone: to }))
    await zone('Nowhere')
    for (let round = 0; round < 8; round++) await expect(workImport(userId, id, now)).rejects.toThrow()
    await zone('Europe/London')
    expect(await workImport(userId, id, now)).toBe(0)
    expect(await fates(userId, id)).toEqual(['made'])
  })

  it('keeps no words of rows that nobody is told of any more, once it is done or taken back', async () => {
    const userId = await somebody()
    const words = (id: string) =>
      asUser(userId, async tx => {
        const rows = await tx.select().from(importRows).where(eq(importRows.importId, id))
        return rows.map(({ cells }) => cells.length)
      })
    await bringIn(userId, 'Company,Role\nNorthlight,Engineer\n')
    expect(await words(await bringIn(userId, 'Company,Role\nNorthlight,Engineer\n,Lead\n'))).toEqual([0, 2])
    const id = await keep(userId, await sheetOf('Company,Role\nHarbor,Lead\n'))
    await change(userId, now, tx => startImport(tx, id, now))
    await change(userId, now, tx => undoImport(tx, userId, id, now))
    expect(await words(id)).toEqual([0])
  })

  it('that cannot go on for one person holds up nobody else’s', async () => {
    const start = async () => {
      const userId = await somebody()
      const sheet = await sheetOf('Company,Role\nNorthlight,Engineer\n')
      const id = await keep(userId, sheet)
      await change(userId, now, tx => startImport(tx, id, now))
      return { userId, id: id }
    }
    const [broken, fine] = [await start(), await start()]
    await asUser(broken.userId, tx => tx.update(settings).set({ zone: 'Nowhere' }))
    await workImports(now)
    expect(await fates(fine.userId, fine.id)).toEqual(['made'])
    expect(await fates(broken.userId, broken.id)).toEqual(['waiting'])
    await asUser(broken.userId, tx => tx.update(settings).set({ zone: 'Europe/London' }))
    await workImports(now)
    expect(await fates(broken.userId, broken.id)).toEqual(['made'])
  })

  it('of 5,000 rows is brought in within 20 seconds, while others go on', async () => {
    const userId = await somebody()
    const rows = Array.from({ length: 5000 }, (_, i) => [`Company ${i}`, 'Engineer', 'Applied', '2026-06-01'])
    const started = performance.now()
    const id = await bringIn(userId, writeCsv(['Company', 'Role', 'Stage', 'Applied on'], rows))
    const seconds = (performance.now() - started) / 1000
    console.log(`5,000 rows: ${seconds.toFixed(1)} s.`)
    expect(seconds).toBeLessThan(20)
    const [made] = await asUser(userId, tx => tx.select({ rows: count() }).from(pipelines))
    expect(made?.rows).toBe(5000)
    await change(userId, now, tx => undoImport(tx, userId, id, now))
    const [left] = await asUser(userId, tx =>
      tx.select({ rows: count() }).from(pipelines).where(isNull(pipelines.deletedAt)),
    )
    expect(left?.rows).toBe(0)
  })
})

describe('LinkedIn’s connections', () => {
  const connections = `Notes:
"When exporting your connection data, you may notice that some of the email addresses are missing."

First Name,Last Name,URL,Email Address,Company,Position,Connected On
Ana,Osei,https://www.linkedin.com/in/ana-osei,,Northlight,Lead,12 Mar 2021
Ben,Roth,https://www.linkedin.com/in/ben-roth,ben@harbor.example,Harbor,Analyst,03 Feb 2020
,,,,,,
`
  it('become people, and whoever is known stays as they are', async () => {
    const userId = await somebody()
    await asUser(userId, tx =>
      tx.insert(contacts).values({ userId, name: 'Benjamin Roth', email: 'ben@harbor.example' }),
    )
    const id = await bringIn(userId, connections)
    expect(await fates(userId, id)).toEqual(['made', 'same'])
    const ana = await asUser(userId, tx => tx.select().from(contacts).where(eq(contacts.name, 'Ana Osei')))
    expect(ana).toMatchObject([
      { company: 'Northlight', jobTitle: 'Lead', linkedinUrl: 'https://www.linkedin.com/in/ana-osei' },
    ])
    expect(ana[0]?.linkedinConnectedAt?.toISOString()).toContain('2021-03-12')
  })
})

it('whoever asks to be forgotten goes from files that wait, and files go by their age', async () => {
  const userId = await somebody()
  const sheet = await sheetOf('Name,Email\nAna Osei,ANA@northlight.example\nBen Roth,ben@harbor.example\n')
  const id = await keep(userId, sheet)
  await forgetPerson('ana@northlight.example', now)
  expect(await fates(userId, id)).toHaveLength(1)
  await purge(new Date(now.getTime() + 31 * 86_400_000))
  expect(await asUser(userId, tx => tx.select().from(imports))).toEqual([])
})

describe('what was taken out comes back in as it was', () => {
  const textOf = async (pieces: AsyncIterable<string>) => {
    let text = ''
    for await (const piece of pieces) text += piece
    return text
  }
  const word = fc
    .string({ unit: fc.constantFrom(...'abcXYZ éß田=+-@\'",;'), minLength: 1, maxLength: 20 })
    .map(text => `${text.replace(/\s+/g, ' ').trim()}x`.trim())
  const moment = fc.date({ min: new Date('2020-01-01'), max: now, noInvalidDate: true })

  it('processes', async () => {
    const [from, to] = [await somebody(), await somebody()]
    const rows = fc.sample(
      fc.record({
        ...{ role: word, stage: fc.constantFrom(...stages), source: fc.constantFrom(...sources) },
        ...{ interest: fc.option(fc.integer({ min: 1, max: 5 })), privateNote: fc.option(word) },
        ...{
          jobUrl: fc.option(fc.constant('https://jobs.example/a?b=c,d')),
          createdAt: moment,
          stageChangedAt: moment,
        },
      }),
      { numRuns: 300, seed: 7 },
    )
    await asUser(from, tx =>
      tx.insert(pipelines).values(rows.map((row, i) => ({ ...row, userId: from, company: `=Company ${i}` }))),
    )
    await bringIn(to, await textOf(exportTable(from, 'pipelines')))
    const covered = (userId: string) =>
      asUser(userId, tx =>
        tx
          .select({
            ...{ company: pipelines.company, role: pipelines.role, stage: pipelines.stage },
            ...{ source: pipelines.source, interest: pipelines.interest, note: pipelines.privateNote },
            ...{ jobUrl: pipelines.jobUrl, createdAt: pipelines.createdAt, at: pipelines.stageChangedAt },
          })
          .from(pipelines)
          .orderBy(asc(pipelines.company)),
      )
    expect(await covered(to)).toEqual(await covered(from))
  })

  it('people', async () => {
    const [from, to] = [await somebody(), await somebody()]
    const rows = fc.sample(
      fc.record({
        ...{ company: fc.option(word), jobTitle: fc.option(word), privateNote: fc.option(word) },
        kind: fc.constantFrom('interviewer' as const, 'agency_recruiter' as const, 'other' as const),
        linkedinConnectedAt: fc.option(moment),
      }),
      { numRuns: 200, seed: 7 },
    )
    await asUser(from, tx =>
      tx.insert(contacts).values(
        rows.map((row, i) => ({
          ...row,
          ...{ userId: from, name: `Person ${i} =x`, email: i % 2 ? `p${i}@example.com` : null },
          linkedinUrl: i % 3 ? `https://www.linkedin.com/in/p${i}` : null,
        })),
      ),
    )
    await bringIn(to, await textOf(exportTable(from, 'contacts')))
    const covered = (userId: string) =>
      asUser(userId, tx =>
        tx
          .select({
            ...{ name: contacts.name, kind: contacts.kind, company: contacts.company, email: contacts.email },
            ...{ jobTitle: contacts.jobTitle, note: contacts.privateNote, url: contacts.linkedinUrl },
            connected: contacts.linkedinConnectedAt,
          })
          .from(contacts)
          .where(and(isNull(contacts.deletedAt), inArray(contacts.userId, [userId])))
          .orderBy(asc(contacts.name)),
      )
    expect(await covered(to)).toEqual(await covered(from))
  })
})
