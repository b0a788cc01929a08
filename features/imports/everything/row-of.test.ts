import { describe, expect, it } from 'vitest'
import { draftKinds, draftOrigins, reminderKinds } from '@/db/enums'
import { columnsOf } from '@/features/own-data/tables'
import { type BroughtBack, broughtBack } from './brought-back'
import { type JsonShapes, jsonShapes } from './json-shapes'
import { idMaker } from './new-ids'
import { type GivenRow, openExport } from './open-export'
import { rowOf } from './row-of'

const [mine, other] = ['11111111-1111-4111-8111-111111111111', '22222222-2222-4222-8222-222222222222']
const ids = idMaker()
ids.plan(mine)
const moved = ids.newId(mine, { mustBeHere: false })
const whole = (table: BroughtBack, row: GivenRow) =>
  rowOf(table, row, columnsOf(table), old => ids.newId(old, { mustBeHere: false }))
const read = (table: BroughtBack, row: GivenRow) => whole(table, row)?.row ?? null
const process = { id: mine, company: 'Acme', role: 'Analyst', stage: 'applied', source: 'direct' }

describe('a row of an export', () => {
  it('gets a new id, and the new one of what it names; of what is not in the file none', () => {
    expect(read('pipelines', { ...process, recruiterId: mine })).toMatchObject({
      id: moved,
      recruiterId: moved,
    })
    expect(read('pipelines', { ...process, recruiterId: other })).toMatchObject({ recruiterId: null })
    expect(read('pipelines', { ...process, id: other })).toBeNull()
  })

  it('has the new ids in the key of its plan', () => {
    const plan = { id: mine, kind: reminderKinds[0], planKey: `brief:${mine}:${other}`, state: 'planned' }
    const more = { dueAt: '2026-12-01T09:00:00.000Z', why: 'before', lookAt: '2026-12-01T09:00:00.000Z' }
    expect(read('reminders', { ...plan, ...more })).toMatchObject({ planKey: `brief:${moved}:${other}` })
  })

  it.each<[string, GivenRow, GivenRow]>([
    ['a link that runs', { jobUrl: 'javascript:alert(1)' }, { jobUrl: null }],
    ['a link that is none', { jobUrl: 'https://' }, { jobUrl: null }],
    ['a number as text', { interest: '5' }, { interest: null }],
    ['a number beyond all', { interest: 2 ** 40 }, { interest: null }],
    ['a day that is none', { endedAt: 'soon' }, { endedAt: null }],
    ['characters that cannot be stored', { privateNote: 'a\0b' }, { privateNote: null }],
    ['a text without end', { privateNote: 'a'.repeat(20_001) }, { privateNote: null }],
    ['somebody else’s row', { userId: other }, {}],
  ])('leaves out %s', (_, given, told) => {
    const row = read('pipelines', { ...process, ...given })
    expect(row).toMatchObject(told)
    expect(row).not.toHaveProperty('userId')
    expect(whole('pipelines', { ...process, ...given })?.left).toEqual(
      Object.keys(given).filter(key => key !== 'userId'),
    )
  })

  it.each<[string, GivenRow]>([
    ['a stage that is none', { stage: 'hired at once' }],
    ['no company', { company: null }],
    ['a company that is a list', { company: ['Acme'] }],
  ])('is none with %s', (_, given) => {
    const row = read('pipelines', { ...process, ...given })
    // What has a value of its own when nothing is said may be left to it.
    if (row) expect(row).not.toMatchObject(given)
    else expect(row).toBeNull()
  })
})

const draft = {
  ...{ id: mine, kind: draftKinds[0], origin: draftOrigins[0], channel: 'email', state: 'open' },
  ...{ subject: 'Thank you', body: 'It was good to meet you.' },
}
const analysis = { id: mine, interviewId: mine, verdict: null }
const plan = {
  ...{ id: mine, weekOf: '2026-11-23', applications: 3, conversations: 2, followUps: 4 },
  createdAt: '2026-11-23T09:00:00.000Z',
}
const flag = { colour: 'green', about: 'people', example: 'They let the analyst finish.' }

describe('what is a shape of its own in a row', () => {
  it.each<[BroughtBack, GivenRow, string, unknown]>([
    ['drafts', draft, 'words', { note: 'the ledger', topics: ['a', 'b'] }],
    ['analyses', analysis, 'flags', [flag]],
    ['week_plans', plan, 'done', { applications: 2 }],
  ])('%s: comes back as it is', (table, row, key, value) => {
    expect(whole(table, { ...row, [key]: value })).toMatchObject({ row: { [key]: value }, left: [] })
  })

  it.each<[BroughtBack, GivenRow, string, unknown]>([
    ['drafts', draft, 'words', ['note']],
    ['drafts', draft, 'words', { note: { deep: 'x' } }],
    ['drafts', draft, 'words', { note: 7 }],
    ['drafts', draft, 'words', 'note'],
    ['analyses', analysis, 'flags', { colour: 'green' }],
    ['analyses', analysis, 'flags', [{ ...flag, colour: 'red' }]],
    ['analyses', analysis, 'flags', [{ ...flag, more: 1 }]],
    ['analyses', analysis, 'flags', Array.from({ length: 7 }, () => flag)],
    ['week_plans', plan, 'done', { applications: 'many' }],
    ['week_plans', plan, 'done', { applications: -1 }],
    ['week_plans', plan, 'done', { other: 1 }],
  ])('%s: %j with %s %j keeps the rest, and tells', (table, row, key, value) => {
    const told = whole(table, { ...row, [key]: value })
    expect(told?.left).toEqual([key])
    expect(told?.row).not.toHaveProperty(key)
    expect(told?.row).toMatchObject({ id: moved })
  })

  it('does not compile without one', () => {
    const { drafts: _, ...others } = jsonShapes
    // @ts-expect-error: the words of a draft have no schema here
    const lacking: JsonShapes = others
    expect(lacking).not.toHaveProperty('drafts')
  })

  it('has a schema for each JSON column that comes back, and for none that is not there', () => {
    const json = (table: string) =>
      Object.entries(columnsOf(table as BroughtBack)).flatMap(([key, { columnType }]) =>
        columnType === 'PgJsonb' ? [`${table}.${key}`] : [],
      )
    const shapes = Object.entries(jsonShapes).flatMap(([table, keys]) =>
      Object.keys(keys).map(key => `${table}.${key}`),
    )
    expect(shapes.toSorted()).toEqual([...Object.keys(broughtBack), 'settings'].flatMap(json).toSorted())
  })
})

describe('a file of everything', () => {
  const file = (value: unknown) => new TextEncoder().encode(JSON.stringify(value))
  const fine = { format: 'afterword', version: 1, tables: { pipelines: [process, 'no row', null] } }

  it('is opened, without what is no row', () => {
    expect(openExport(file(fine))).toEqual({ tables: { pipelines: [process] }, rows: 1 })
  })

  it.each([
    ['another program’s', { ...fine, format: 'other' }],
    ['of a later version', { ...fine, version: 2 }],
    ['a list', [fine]],
    ['without tables', { ...fine, tables: null }],
  ])('is refused when it is %s', (_, value) => expect(openExport(file(value))).toBe('not-an-export'))

  it('is refused when it holds too much, and no text of it is parsed in vain', () => {
    expect(openExport(file(fine), { rows: 0, unpackedBytes: 1000 })).toBe('too-much')
    expect(openExport(file(fine), { rows: 10, unpackedBytes: 10 })).toBe('too-much')
    expect(openExport(new Uint8Array([0x50, 0x4b, 3, 4, 0]))).toBe('not-an-export')
    expect(openExport(new Uint8Array())).toBe('not-an-export')
  })
})
