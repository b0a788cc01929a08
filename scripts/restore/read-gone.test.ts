import { expect, it } from 'vitest'
import { readGone, settle } from './read-gone'

const hash = (letter: string) => letter.repeat(64)
const line = (what: string, of: string, more = {}) =>
  JSON.stringify({ level: 30, time: 1, event: 'gone', what, hash: hash(of), ...more })

it('finds who went among the lines of a log, with or without a prefix, and trusts nothing else', () => {
  const log = [
    '{"level":30,"event":"transaction"}',
    line('account_closed', 'a', { until: '2026-12-01T00:00:00.000Z' }),
    `app-1  | 2026-11-24 ${line('person_forgotten', 'b')}`,
    '{"event":"gone","what":"account_erased","hash":"not a hash"}',
    '{"event":"gone", broken',
    '▲ Next.js says "gone"',
    '',
  ]
  expect(readGone(log.join('\n')).map(({ what, hash }) => `${what} ${hash[0]}`)).toEqual([
    'account_closed a',
    'person_forgotten b',
  ])
})

it.each([
  [['account_closed', 'account_reopened'], 'account_reopened'],
  [['account_closed', 'account_reopened', 'account_closed'], 'account_closed'],
  [['account_closed', 'account_erased'], 'account_erased'],
])('of %j the last counts', (all, last) => {
  const gone = readGone(all.map(what => line(what, 'a')).join('\n'))
  expect(settle(gone).accounts.get(hash('a'))?.what).toBe(last)
})
