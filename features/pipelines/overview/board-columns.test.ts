import { expect, it } from 'vitest'
import { type Stage, stages } from '@/db/enums'
import { inOwnOrder } from '@/features/vocabulary/stages'
import { type Ask, readAsk } from './ask'
import { columnsOf, opensOn } from './board-columns'
import type { Card } from './card-words'

const board = (asked: Record<string, string>, hidden: Stage[] = [], order: Stage[] = [], loaded = 0) => {
  const ask: Ask = readAsk(asked, 'board')
  const own = { names: { applied: 'Sent off' }, hidden, counts: { applied: 30, final: 2, rejected: 4 } }
  const shown = {
    totals: { applied: 30 },
    loaded: (stage: Stage) => (stage === 'applied' ? loaded : 0),
    atMost: 200,
  }
  return columnsOf(ask, own, inOwnOrder(order), shown)
}
const columns = (...asked: Parameters<typeof board>) =>
  board(...asked).flatMap(({ stage, strip }) => (strip ? [] : [stage]))
const strips = (...asked: Parameters<typeof board>) =>
  board(...asked).flatMap(({ stage, strip }) => (strip ? [stage] : []))

const open = ['applied', 'screening', 'interviewing', 'final', 'offer', 'quiet']
const ended = ['accepted', 'declined', 'rejected', 'withdrawn', 'aside']

it('what is open is a column, what is over a strip to drop on', () => {
  expect(columns({})).toEqual(open)
  expect(strips({})).toEqual(ended)
})

it('what is over can be opened again', () => {
  expect(columns({ show: 'closed' })).toEqual(ended)
  expect(strips({ show: 'closed' })).toEqual(open)
  expect(columns({ show: 'all' })).toEqual(stages)
  expect(columns({ stage: 'final' })).toEqual(['final'])
})

it('stands in one’s own order, under one’s own names', () => {
  expect(columns({}, [], ['quiet', 'offer'])).toEqual(['quiet', 'offer', ...open.slice(0, 4)])
  expect(board({})[0]?.name).toBe('Sent off')
})

it('what is out of sight is found under closed', () => {
  expect(columns({}, ['applied'])).not.toContain('applied')
  expect(strips({}, ['applied'])).not.toContain('applied')
  expect(columns({ show: 'closed' }, ['applied'])).toContain('applied')
  expect(columns({ show: 'all' }, ['applied', 'quiet'])).not.toContain('quiet')
})

it('leads on to the rest of a column, and of a very long one to the list', () => {
  expect(board({}, [], [], 20)[0]?.more).toBe('/pipelines?view=board&whole=applied')
  expect(board({}, [], [], 30)[0]?.more).toBeUndefined()
  expect(board({ wants: 'me' }, [], [], 200)[0]?.more).toBeUndefined()
})

it('opens on the furthest column that wants something, else on the furthest with anything in it', () => {
  const card = (stage: Stage, wants?: Card['wants']): Card => ({
    ...{ id: stage, company: 'Northlight', role: 'Data Analyst', stage },
    ...(wants && { wants }),
  })
  const opens = (...cards: Card[]) => opensOn(board({}), cards)
  expect(opens(card('applied'), card('interviewing', 'minute'), card('final'))).toBe('interviewing')
  expect(opens(card('interviewing', 'message'), card('offer', 'offer'))).toBe('offer')
  expect(opens(card('applied'), card('final'), card('quiet'))).toBe('final')
  expect(opens(card('quiet'), card('rejected'))).toBeUndefined()
})
