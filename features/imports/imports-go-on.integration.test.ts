import { count, eq, isNull } from 'drizzle-orm'
import postgres from 'postgres'
import { describe, expect, it } from 'vitest'
import { asSystem, asUser } from '@/db/doors'
import { importRows } from '@/db/schema/import-rows'
import { imports } from '@/db/schema/imports'
import { pipelines } from '@/db/schema/pipelines'
import { settings } from '@/db/schema/settings'
import { DatabaseUnavailable } from '@/db/unavailable'
import { bringIn, fates, keep, now, sheetOf, somebody } from '@/e2e/support/bring-in-a-sheet'
import { useTestDatabase } from '@/e2e/support/use-test-database'
import { change } from '@/features/planning/change'
import { writeCsv } from '@/lib/csv'
import { startImport, undoImport } from './mutations'
import { readNext } from './next-rows'
import { rowReader } from './read-apart'
import { keepNext, workImport, workImports } from './work-import'

process.env.AUTH_SECRET ??= 'a secret for tests of at least 32 characters'
const test = useTestDatabase()

describe('a file of processes', () => {
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
