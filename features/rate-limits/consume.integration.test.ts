import { sql } from 'drizzle-orm'
import { expect, it } from 'vitest'
import { useTestDatabase } from '@/e2e/support/use-test-database'
import { consume, consumeAnd, limits } from './consume'

process.env.AUTH_SECRET ??= 'a secret for tests of at least 32 characters'
useTestDatabase()
const start = new Date('2026-11-24T12:00:00Z')
const after = (seconds: number) => new Date(start.getTime() + seconds * 1000)

it('lets so many through in a window that begins with the first, and again in the next', async () => {
  const take = (seconds: number) => consume(limits.signInAddress, 'ana@example.com', after(seconds))
  expect([await take(0), await take(60), await take(120), await take(180)]).toEqual([true, true, true, false])
  expect([await take(899), await take(900)]).toEqual([false, true])
})

it('lets whoever was locked out in again at the end of the window, however often they tried meanwhile', async () => {
  const take = (seconds: number) => consume(limits.signInAddress, 'ben@example.com', after(seconds))
  const got: boolean[] = []
  for (let seconds = 0; seconds < 900; seconds += 60) got.push(await take(seconds))
  expect(got.map(Number).join('')).toBe('111000000000000')
  expect(await take(900)).toBe(true)
})

it('counts each person, and each limit, by itself', async () => {
  for (let i = 0; i < 4; i++) await consume(limits.signInAddress, 'cy@example.com', start)
  expect(await consume(limits.signInAddress, 'di@example.com', start)).toBe(true)
  expect(await consume(limits.addressWish, 'cy@example.com', start)).toBe(true)
})

it('answers what is asked beside it for as long as there are points, and after that does not look', async () => {
  const look = (question: string) =>
    consumeAnd(() => sql<boolean>`${sql.raw(question)}`)(limits.signInAddress, 'eve@example.com', start, {})
  expect([await look('1 = 1'), await look('1 = 2'), await look('1 = 1')]).toEqual([true, false, true])
  // Asked, it would fail.
  expect(await look(`(select 1 / (extract(epoch from now())::int * 0)) = 1`)).toBeNull()
})
