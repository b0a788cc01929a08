import { describe, expect, it } from 'vitest'
import { ledgerOf, ledgerWords, promiseState, promiseWords } from './ledger'

const today = '2026-12-08'
const promise = (promised: string, keptOn: string | null = null) => ({ promised, keptOn })

describe('a promise beside what happened', () => {
  it.each([
    ['2026-12-04', '2026-12-04', 'kept', 'On the day'],
    ['2026-12-04', '2026-12-02', 'kept', '2 days early'],
    ['2026-12-04', '2026-12-05', 'late', '1 day late'],
    ['2026-12-04', null, 'waiting', 'No answer yet, 4 days past the date'],
    ['2026-12-08', null, 'open', ''],
    ['2026-12-11', null, 'open', ''],
  ])('promised %s, happened %s', (promised, keptOn, state, words) => {
    expect(promiseState(promise(promised, keptOn), today)).toBe(state)
    expect(promiseWords(promise(promised, keptOn), today)).toBe(words)
  })
})

describe('the ledger', () => {
  it.each([
    ['the day before', '2026-12-03', { due: 1, kept: 1, daysLate: 0 }],
    ['on the day itself', '2026-12-04', { due: 1, kept: 1, daysLate: 0 }],
    ['the day after', '2026-12-05', { due: 1, kept: 0, daysLate: 1 }],
  ])('counts a word %s', (_when, keptOn, ledger) =>
    expect(ledgerOf([promise('2026-12-04', keptOn)], today)).toEqual(ledger),
  )
  it('does not count a day that is not over yet', () => {
    expect(ledgerOf([promise('2026-12-08')], today).due).toBe(0)
    expect(ledgerOf([promise('2026-12-07')], today)).toEqual({ due: 1, kept: 0, daysLate: null })
  })
  it('says nothing before the first date has come', () =>
    expect(ledgerWords(ledgerOf([promise('2026-12-11')], today))).toBeNull())
  it('counts what is due, and never rewards one day with another', () => {
    const all = [
      promise('2026-12-01', '2026-11-28'),
      promise('2026-12-01', '2026-12-05'),
      promise('2026-12-04'),
      promise('2026-12-20'),
    ]
    expect(ledgerOf(all, today)).toEqual({ due: 3, kept: 1, daysLate: 2 })
    expect(ledgerWords(ledgerOf(all, today))).toBe('1 of 3 dates kept, 2 days late on average')
  })
})
