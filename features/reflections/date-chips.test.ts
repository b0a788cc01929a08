import { describe, expect, it } from 'vitest'
import { dateChips } from './date-chips'

const days = (today: string) => dateChips(today).map(({ value, day }) => `${value} ${day}`)

describe('dates to tap', () => {
  it('names four, soonest first', () =>
    expect(days('2026-11-24')).toEqual([
      '2026-11-25 25 Nov',
      '2026-11-27 27 Nov',
      '2026-12-04 4 Dec',
      '2026-12-08 8 Dec',
    ]))
  it('names a day once: on a Thursday tomorrow is Friday', () =>
    expect(dateChips('2026-11-26').map(chip => chip.label)).toEqual([
      'Tomorrow',
      'Friday after',
      'In two weeks',
    ]))
  it('means the coming Friday on a Friday', () =>
    expect(dateChips('2026-11-27').map(chip => chip.value)).toContain('2026-12-04'))
})
