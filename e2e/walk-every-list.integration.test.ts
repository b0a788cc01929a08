import { sql } from 'drizzle-orm'
import { beforeAll, expect, it } from 'vitest'
import type { z } from 'zod'
import { asUser, type Tx } from '@/db/doors'
import type { Stage } from '@/db/enums'
import { contacts } from '@/db/schema/contacts'
import { drafts } from '@/db/schema/drafts'
import { findChoices, getChoice, mostChoices, recentChoices } from '@/features/choices/find-choices'
import { offeredDuplicates } from '@/features/contacts/duplicates'
import { countPeople, listAlike, listKnown, listPeople, personKey } from '@/features/contacts/list-people'
import { loadDeliveryLog, logKey } from '@/features/deliveries/log'
import { draftKey, listDrafts, pageOfDrafts } from '@/features/drafts/list-drafts'
import type { DraftGroup } from '@/features/drafts/sorted-drafts'
import { bridgeKey, listKept } from '@/features/endings/queries'
import { arrivedKey, listArrived } from '@/features/inbound/queries'
import { deletedKey, listDeleted } from '@/features/own-data/deleted'
import { readAsk, sorts } from '@/features/pipelines/overview/ask'
import {
  cardsAtFirst,
  listProcesses,
  loadBoard,
  loadOwnStages,
  processKey,
} from '@/features/pipelines/overview/list-processes'
import { listQuestions, questionKey } from '@/features/questions/queries'
import { linkKey, listShareLinks } from '@/features/share-links/queries'
import { inOwnOrder } from '@/features/vocabulary/stages'
import { readCursor } from '@/lib/cursor'
import { mostRows } from '@/lib/page-rows'
import type { Paged, PageRequest } from '@/lib/paging'
import { newUser } from './support/seed-every-table'
import { seedInterview } from './support/seed-interview'
import { seedMany } from './support/seed-many'
import { useTestDatabase } from './support/use-test-database'

const held = useTestDatabase()
const now = new Date('2026-11-28T12:00:00Z')
let userId = ''
const as = <T>(fn: (tx: Tx) => Promise<T>) => asUser(userId, fn)

beforeAll(async () => {
  const { userId: id } = await seedInterview([])
  userId = id
  await seedMany(held.current, userId, 700, now)
})

type List<Key> = (tx: Tx, place: PageRequest<Key>) => Promise<Paged<{ id: string }>>

/** Every row of a list, window by window, as an address leads through it. */
async function walk<Key>(shape: z.ZodType<Key>, list: List<Key>): Promise<string[]> {
  const seen: string[] = []
  let after: Key | null = null
  for (;;) {
    const page = await as(tx => list(tx, { after, rows: mostRows }))
    expect(page.rows.length).toBeLessThanOrEqual(mostRows)
    seen.push(...page.rows.map(row => row.id))
    if (!page.more) return seen
    after = readCursor(shape, page.more.after)
    expect(after).not.toBeNull()
  }
}

const idsOf = async (query: ReturnType<typeof sql>) => {
  const rows = await as(tx => tx.execute(query))
  return rows.map(row => String(row.id)).toSorted()
}
const group =
  (name: DraftGroup): List<z.output<typeof draftKey>> =>
  async (tx, place) =>
    pageOfDrafts((await listDrafts(tx, now, { group: name, place })).rows, place)

const clock = { zone: 'Europe/London', now }
const walkProcesses = (asked: Record<string, string>) => {
  const ask = readAsk(asked, 'list')
  return walk(processKey(ask), async (tx, place) => {
    const own = await loadOwnStages(tx)
    return (await listProcesses(tx, ask, own, inOwnOrder(own.order), clock, place)).page
  })
}

it('every list leads to each of its rows once', async () => {
  const here = sql`deleted_at is null`
  const lists: [string, Promise<string[]>, ReturnType<typeof sql>][] = [
    ['people', walk(personKey, listPeople), sql`select id from contacts where ${here}`],
    ['bridges', walk(bridgeKey, listKept), sql`select id from contacts where ${here} and is_bridge`],
    ...sorts.flatMap(sort =>
      ['', '-'].map((way): [string, Promise<string[]>, ReturnType<typeof sql>] => [
        `processes by ${way}${sort}`,
        walkProcesses({ show: 'all', sort: way + sort }),
        sql`select id from pipelines`,
      ]),
    ),
    ['applied', walkProcesses({ stage: 'applied' }), sql`select id from pipelines where stage = 'applied'`],
    ['ended', walkProcesses({ stage: 'ended' }), sql`select id from pipelines where ended_at is not null`],
    [
      'processes at Moss, by company',
      walkProcesses({ q: 'moss', show: 'all', sort: 'company' }),
      sql`select id from pipelines where company ilike '%moss%'`,
    ],
    [
      'asked of me',
      walk(questionKey, (tx, place) => listQuestions(tx, 'asked_of_me', place)),
      sql`select id from questions where direction = 'asked_of_me'`,
    ],
    ['share links', walk(linkKey, listShareLinks), sql`select id from share_links`],
    ['deleted', walk(deletedKey, listDeleted), sql`select id from contacts where deleted_at is not null`],
    [
      'what arrived',
      walk(arrivedKey, (tx, place) => listArrived(tx, now, place)),
      sql`select id from inbound_mails where state <> 'dismissed'`,
    ],
    [
      'mails that were',
      walk(logKey, async (tx, place) => (await loadDeliveryLog(tx, place)).past),
      sql`select id from reminders where state <> 'planned'`,
    ],
  ]
  for (const [name, walked, query] of lists) {
    const [seen, all] = [await walked, await idsOf(query)]
    expect(all.length, name).toBeGreaterThan(50)
    expect(seen.toSorted(), name).toEqual(all)
  }
  const messages = []
  for (const name of ['now', 'waiting', 'later', 'done'] as const)
    messages.push(...(await walk(draftKey, group(name))))
  expect(messages.toSorted()).toEqual(await idsOf(sql`select id from drafts`))
})

it('the board shows the first of each stage and counts the rest', async () => {
  const board = (whole: Stage | null) =>
    as(async tx => {
      const own = await loadOwnStages(tx)
      return loadBoard(tx, readAsk({}, 'board'), own, inOwnOrder(own.order), clock, whole)
    })
  const { standings, totals } = await board(null)
  const applied = standings.filter(({ stage }) => stage === 'applied')
  expect(applied).toHaveLength(cardsAtFirst)
  expect(totals.applied).toBeGreaterThan(100)
  expect(standings.map(({ stage }) => stage)).not.toContain('rejected')
  expect((await board('applied')).standings.filter(({ stage }) => stage === 'applied')).toHaveLength(200)
  expect(await as(countPeople)).toMatchObject({ people: expect.any(Number) })
})

it('finds twenty at most, by every word, and only what is there', async () => {
  const { recent, hasMore } = await as(tx => recentChoices(tx, 'open-processes'))
  expect(recent).toHaveLength(mostChoices)
  expect(hasMore).toBe(true)
  expect(await as(tx => findChoices(tx, 'processes', 'a'))).toHaveLength(mostChoices)
  const found = await as(tx => findChoices(tx, 'processes', 'moss NURSE'))
  for (const { label } of found) expect(label).toMatch(/Moss.*Nurse/)
  expect(await as(tx => findChoices(tx, 'people', 'zoë lind'))).not.toHaveLength(0)
  for (const nothing of ['%', '_', '\\', "'; drop table users; --"])
    expect(await as(tx => findChoices(tx, 'people', nothing)), nothing).toEqual([])
  const stranger = await newUser('stranger@example.com')
  const one = recent[0]?.id ?? ''
  expect(await as(tx => getChoice(tx, 'processes', one))).toEqual(recent[0])
  expect(await asUser(stranger, tx => getChoice(tx, 'processes', one))).toBeNull()
  expect(await asUser(stranger, tx => findChoices(tx, 'processes', ''))).toEqual([])
})

it('puts a message where it belongs', async () => {
  const my = await seedInterview([{ name: 'Ana Osei' }])
  const tomorrow = new Date('2026-11-29T15:00:00Z')
  const made = async (more: Partial<typeof drafts.$inferInsert>) => {
    const [row] = await my.as(tx =>
      tx
        .insert(drafts)
        .values({ userId: my.userId, interviewId: my.interviewId, kind: 'nudge_dated', ...more })
        .returning(),
    )
    return row?.id
  }
  const ids = {
    now: [
      await made({ sendAt: new Date('2026-11-20T15:00:00Z') }),
      await made({ sendAt: new Date('2026-11-28T23:00:00Z') }),
      await made({ kind: 'thank_you_manager', sendAt: tomorrow }),
      await made({ sendAt: null }),
    ],
    later: [await made({ sendAt: tomorrow })],
    waiting: [await made({ state: 'sent', sentAt: now })],
    done: [
      await made({ state: 'answered', answeredAt: now, updatedAt: now }),
      await made({ state: 'sent', kind: 'thank_you_manager', sentAt: new Date('2026-11-01T15:00:00Z') }),
    ],
  }
  await made({ state: 'skipped', skippedAt: now, updatedAt: new Date('2026-08-01T15:00:00Z') })
  const { rows } = await my.as(tx => listDrafts(tx, now, null))
  for (const [name, wanted] of Object.entries(ids))
    expect(
      rows.filter(row => row.group === name).map(row => row.id),
      name,
    ).toEqual(wanted)
})

it('the database finds whoever is offered as the same person, and looks at nobody else', async () => {
  const my = await seedInterview([])
  const person = (name: string, more: Partial<typeof contacts.$inferInsert> = {}) => ({
    userId: my.userId,
    name,
    ...more,
  })
  await my.as(tx =>
    tx
      .insert(contacts)
      .values([
        person('Zoë Marsh', { company: 'Northlight' }),
        person('Zoe Marsh', { company: 'northlight' }),
        person('Pat O’Neil'),
        person("Pat O'Neil", { company: 'Brix' }),
        person('A. One', { phone: '+44 20 7946 0958' }),
        person('B. Two', { phone: '020 7946 0958' }),
        person('C. Three', { email: 'c@brix.example' }),
        person('Cleo', { email: 'c@brix.example' }),
        person('Mira', { company: 'Halden' }),
        person('Mira Lind', { company: 'Halden', email: 'mira@halden.example' }),
        person('大野 健', { company: 'Brix' }),
        person('大野 健', { company: 'Brix' }),
        person('Nobody Else', { company: 'Halden', email: 'else@halden.example' }),
      ]),
  )
  const [all, alike] = await my.as(async tx => [await listKnown(tx), await listAlike(tx)])
  const whys = (people: Parameters<typeof offeredDuplicates>[0]) =>
    offeredDuplicates(people)
      .map(({ why }) => why)
      .toSorted()
  expect(whys(all)).toHaveLength(6)
  expect(whys(alike)).toEqual(whys(all))
  expect(alike.map(({ name }) => name)).not.toContain('Nobody Else')
})
