import postgres, { type Sql } from 'postgres'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { planEverything } from '../features/planning/plan-everything'
import { act } from './support/every-action/act'
import { featureOf, listDeclaredActions } from './support/every-action/declared-actions'
import { everyAction } from './support/every-action/every-action'
import { type KeptRows, keepRows, putBack } from './support/every-action/kept-rows'
import { differences, plannedRows } from './support/every-action/planned-rows'
import type { Search } from './support/every-action/read-search'
import { mailsAboutNothing } from './support/every-action/waits-for-nobody'
import { now, seedWholeSearch } from './support/every-action/whole-search'
import { asUserAtLeisure } from './support/every-action/without-deadline'
import { useTestDatabase } from './support/use-test-database'

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
const actions = listDeclaredActions()
let sql: Sql
let search: Search
let kept: KeptRows
let nameOf: (text: string) => string

beforeAll(async () => {
  vi.useFakeTimers({ toFake: ['Date'], now })
  sql = postgres(database.current.superuserUrl, { max: 1, onnotice: () => {} })
  search = await seedWholeSearch(database.current, 'robin@example.com', token => {
    request.session = token
  })
  kept = await keepRows(sql, search.userId)
  const named = [search.processes, search.people, search.rounds, search.offers].flatMap(Object.entries)
  const letters = search.drafts.map(({ id, kind, company, name }) => [[kind, company, name].join(' '), id])
  nameOf = text => [...named, ...letters].reduce((told, [name, id]) => told.replaceAll(id, name), text)
}, 300_000)

afterAll(async () => {
  vi.useRealTimers()
  await sql.end()
})

const planAgain = () =>
  asUserAtLeisure(database.current.url, search.userId, tx => planEverything(tx, search.userId, now))

it('every server action has its rows, or a reason', () => {
  const named = actions.filter(action => !everyAction[featureOf(action)]?.[action.name])
  expect(named.map(({ file, name }) => `${file} ${name}`)).toEqual([])
  const known = Object.entries(everyAction).flatMap(([feature, rows]) =>
    Object.keys(rows).map(name => `${feature}/${name}`),
  )
  expect(known.filter(key => !actions.some(one => `${featureOf(one)}/${one.name}` === key))).toEqual([])
  // Whoever changes something of their own is looked at.
  const excused = actions.filter(one => typeof everyAction[featureOf(one)]?.[one.name] === 'string')
  expect(excused.filter(({ wrapper }) => wrapper === 'userAction')).toEqual([])
})

it('a search that nobody touched is planned as it is', async () => {
  const before = await plannedRows(search.userId)
  expect(before.size).toBeGreaterThan(80)
  await planAgain()
  expect(differences(before, await plannedRows(search.userId), nameOf)).toEqual([])
  expect((await mailsAboutNothing(sql, search.userId)).map(nameOf)).toEqual([])
})

describe('after it, on any row, planning again changes nothing, and no mail is to come about nothing', () => {
  it.each(actions.map(action => [`${featureOf(action)}/${action.name}`, action] as const))(
    '%s',
    { timeout: 300_000 },
    async (key, action) => {
      const rows = everyAction[featureOf(action)]?.[action.name]
      if (!rows || typeof rows === 'string') return
      const wrong: string[] = []
      for (const { on, fields, before = [] } of rows(search)) {
        await putBack(sql, search.userId, kept)
        for (const [name, given] of before) await act(name, given, now)
        if (before.length > 0) await planAgain()
        await act(key, fields, now)
        const planned = await plannedRows(search.userId)
        const idle = await mailsAboutNothing(sql, search.userId)
        await planAgain()
        const changed = differences(planned, await plannedRows(search.userId), nameOf)
        wrong.push(...[...changed, ...idle.map(nameOf)].map(line => `${on} | ${line}`))
      }
      // As text: a report tells what was wrong, not how many.
      expect(wrong.join('\n')).toBe('')
    },
  )
})
