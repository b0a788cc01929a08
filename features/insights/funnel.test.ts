import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Stage, stages } from '@/db/enums'
import { funnelBenchmarks, silenceNotes, sourceLine, waitBenchmarks } from './benchmarks'
import { funnelLine, funnelOf as funnelOfStandings } from './funnel'
import { type OneProcess, standingsOf } from './search-counts.reference'

const funnelOf = (processes: readonly OneProcess[]) => funnelOfStandings(standingsOf(processes))
const pipeline = (path: readonly Stage[], interviews = 0): OneProcess => ({ stages: path, interviews })
const many = (count: number, path: readonly Stage[], interviews = 0) =>
  Array.from({ length: count }, () => pipeline(path, interviews))

describe('the funnel', () => {
  it('says nothing of its own while there is little', () => {
    const [first] = funnelOf([...many(6, ['applied', 'rejected']), ...many(3, ['applied', 'screening'])])
    expect(first).toMatchObject({ decided: 9, passed: 3, share: null })
    expect(first && funnelLine(first)).toBe('3 of 9 so far: too few to read anything into.')
  })

  it('shows its own share from ten that are decided', () => {
    const [first] = funnelOf([...many(8, ['applied', 'rejected']), ...many(2, ['applied', 'screening'])])
    expect(first).toMatchObject({ decided: 10, passed: 2, waiting: 0, share: 0.2 })
    expect(first && funnelLine(first)).toBe('2 of 10 of your own.')
  })

  it('does not count against you what is still open', () => {
    const [first, second] = funnelOf([...many(12, ['applied']), ...many(4, ['applied', 'interviewing'])])
    expect(first).toMatchObject({ decided: 4, passed: 4, waiting: 12, share: null })
    expect(second).toMatchObject({ decided: 0, waiting: 4 })
  })

  it('leaves out of applications what was entered later', () => {
    const [first, second] = funnelOf(many(10, ['interviewing', 'rejected'], 1))
    expect(first).toMatchObject({ decided: 0, passed: 0 })
    expect(second).toMatchObject({ decided: 10, passed: 0, share: 0 })
  })

  it.each<[string, readonly Stage[], number, number[]]>([
    ['quiet ends the waiting', ['applied', 'interviewing', 'quiet'], 1, [1, 0, 0]],
    ['a declined offer was an offer', ['applied', 'offer', 'declined'], 0, [1, 1, 0]],
    ['accepted', ['applied', 'final', 'offer', 'accepted'], 2, [1, 1, 1]],
    ['an interview counts without its stage', ['applied', 'rejected'], 1, [1, 0, 0]],
  ])('%s', (_, path, interviews, passed) => {
    expect(funnelOf([pipeline(path, interviews)]).map(step => step.passed)).toEqual(passed)
  })

  it('never passes more than were decided, nor decides more than there are', () => {
    const any = fc.record({
      stages: fc.array(fc.constantFrom(...stages), { minLength: 1, maxLength: 6 }),
      interviews: fc.nat({ max: 3 }),
    })
    fc.assert(
      fc.property(fc.array(any, { maxLength: 30 }), all => {
        for (const { decided, passed, waiting, share } of funnelOf(all)) {
          expect(passed).toBeLessThanOrEqual(decided)
          expect(decided + waiting).toBeLessThanOrEqual(all.length)
          expect(share === null).toBe(decided < 10)
        }
      }),
    )
  })
})

describe('figures of others', () => {
  const all = [...Object.values(funnelBenchmarks).flat(), ...waitBenchmarks, ...silenceNotes]

  it('name who was asked and when', () => {
    for (const benchmark of all) expect(sourceLine(benchmark)).toMatch(/^.+, (20\d\d|year not given): .+/)
  })

  it('leave out what has no source', () => {
    const words = JSON.stringify(all)
    expect(words).not.toMatch(/worldmetrics|zipdo|gitnux|networking|Talent Board|LinkedIn/i)
    expect(words).not.toMatch(/\b(0\.94|0\.41|0\.85|94|41|85) /)
    for (const { low, high } of Object.values(funnelBenchmarks).flat()) {
      expect(low).toBeGreaterThan(0)
      expect(high).toBeLessThan(1)
    }
  })
})
