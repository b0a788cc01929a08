import postgres, { type Sql } from 'postgres'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { planEverything } from '../features/planning/plan-everything'
import { allRows } from './support/all-rows'
import { act, answerOf, undo } from './support/every-action/act'
import { featureOf, listDeclaredActions } from './support/every-action/declared-actions'
import { everyAction } from './support/every-action/every-action'
import { type KeptRows, keepRows, putBack } from './support/every-action/kept-rows'
import type { Search } from './support/every-action/read-search'
import { now, seedWholeSearch } from './support/every-action/whole-search'
import { asUserAtLeisure } from './support/every-action/without-deadline'
import { useTestDatabase } from './support/use-test-database'
import { waysBack } from './support/ways-back'

// What a request brings, and nothing else: the actions, their wrapper and the database are the real ones.
const request = vi.hoisted(() => ({ session: '' }))
vi.mock('next/headers', () => ({
  cookies: async () => ({ get: (name: string) => ({ name, value: request.session }), set: () => {} }),
  headers: async () => new Headers(),
}))
vi.mock('next/cache', () => ({ revalidatePath: () => {} }))
vi.mock('@/features/auth/auth', () => ({ signIn: async () => '/', signOut: async () => {} }))
process.env.AUTH_SECRET ??= 'a secret for tests of at least 32 characters'
process.env.APP_URL ??= 'http://app.localhost'

const database = useTestDatabase()
const actions = listDeclaredActions().filter(({ wrapper }) => wrapper !== 'visitorAction')
const nameOf = (action: (typeof actions)[number]) => `${featureOf(action)}/${action.name}`
const undone = actions.filter(action => waysBack[nameOf(action)] === 'undo')

it('every action says how it is taken back, and none is listed that is not there', () => {
  expect(Object.keys(waysBack).toSorted()).toEqual(actions.map(nameOf).toSorted())
})

describe('what is undone is as it was', () => {
  let sql: Sql
  let search: Search
  let kept: KeptRows
  let untouched: Facts

  beforeAll(async () => {
    vi.useFakeTimers({ toFake: ['Date'], now })
    sql = postgres(database.current.superuserUrl, { max: 1, onnotice: () => {} })
    search = await seedWholeSearch(database.current, 'undo@example.com', token => {
      request.session = token
    })
    await planAll()
    kept = await keepRows(sql, search.userId)
    untouched = await facts(search.userId)
  }, 300_000)
  afterAll(async () => {
    vi.useRealTimers()
    await sql.end()
  })

  it.each(undone.map(action => [nameOf(action)]))('%s', { timeout: 300_000 }, async name => {
    const [feature = '', action = ''] = name.split('/')
    const rows = everyAction[feature]?.[action]
    if (!rows || typeof rows === 'string') throw new Error(`${name} is tried on no row`)
    const wrong: string[] = []
    let ways = 0
    for (const { on, fields, before = [] } of rows(search)) {
      await putBack(sql, search.userId, kept)
      for (const [other, given] of before) await act(other, given, now)
      if (before.length > 0) await planAll()
      const was = before.length > 0 ? await facts(search.userId) : untouched
      const answer = await answerOf(name, fields, now)
      if (!answer.undo) {
        if (JSON.stringify(was) !== JSON.stringify(await facts(search.userId)) && !staysThere(name, fields))
          wrong.push(`${on}: no way back`)
        continue
      }
      ways += 1
      await undo(answer.undo, new Date(now.getTime() + 9000))
      const is = await facts(search.userId)
      wrong.push(...differences(was, is).map(line => `${on}: ${line}`))
    }
    expect(wrong).toEqual([])
    expect(ways).toBeGreaterThan(0)
  })

  const planAll = () =>
    asUserAtLeisure(database.current.url, search.userId, tx => planEverything(tx, search.userId, now))

  /** Taking somebody in is undone on the very control that did it. */
  const staysThere = (name: string, fields: Record<string, unknown>) =>
    name === 'contacts/setStayInTouchAction' && fields.keep === 'yes'

  type Facts = Record<string, Record<string, unknown>[]>

  /** All that is theirs and stands, but for what only says that something happened. */
  async function facts(userId: string): Promise<Facts> {
    const rows = await allRows(database.current.superuserUrl, userId)
    const traces = ['audit_log', 'touched', 'stage_changes', 'sessions', 'deliveries']
    const stands = ({ deleted_at, state }: Record<string, unknown>) => !deleted_at && state !== 'cancelled'
    return Object.fromEntries(
      Object.entries(rows)
        .filter(([table]) => !traces.includes(table))
        .map(([table, found]) => [table, (found as Record<string, unknown>[]).filter(stands).map(plain)]),
    )
  }

  // That somebody said "not sent" stays said when "sent" is taken back: it is not asked again the same day.
  const unseen = ['updated_at', 'created_at', 'version', 'stage_changed_at', 'kept_by_id', 'not_sent_at']

  /** Without when it was written; what a letter lists may stand in another order, the latest touched first. */
  const plain = (row: Record<string, unknown>) =>
    Object.fromEntries(
      Object.entries(row)
        .filter(([column]) => !unseen.includes(column))
        .map(([column, value]) => [
          column,
          column === 'body' && typeof value === 'string' ? value.split('\n').toSorted() : value,
        ]),
    )

  /** Rows by their id; those that come back as another row by what they hang on. */
  const keyOf = (table: string, row: Record<string, unknown>) =>
    table === 'interview_people'
      ? `${row.interview_id} ${row.contact_id}`
      : table === 'draft_templates'
        ? row.kind
        : table === 'replies'
          ? row.at
          : (row.id ?? row.user_id)

  function differences(was: Facts, is: Facts): string[] {
    return Object.keys({ ...was, ...is }).flatMap(table => {
      const [before, after] = [was, is].map(
        facts => new Map((facts[table] ?? []).map(row => [keyOf(table, row), row])),
      )
      return [...new Set([...(before?.keys() ?? []), ...(after?.keys() ?? [])])].flatMap(key => {
        const [one, other] = [before?.get(key), after?.get(key)]
        if (!one || !other)
          return `${table} ${one ? 'lost' : 'got'} ${JSON.stringify(one ?? other).slice(0, 300)}`
        return Object.keys(one)
          .filter(column => column !== 'id' && JSON.stringify(one[column]) !== JSON.stringify(other[column]))
          .map(
            column => `${table}.${column} ${JSON.stringify(one[column])} → ${JSON.stringify(other[column])}`,
          )
      })
    })
  }
})
