import { expect, it } from 'vitest'
import { dayThere } from './day-there'

it.each([
  ['an evening in Seattle', '2026-12-02', '2026-12-02'],
  ['a morning in Auckland', '2026-12-04', '2026-12-04'],
  ['the same day', '2026-12-03', '2026-12-03'],
  ['a browser without script', null, '2026-12-03'],
  ['a clock that is wrong', '2025-12-03', '2026-12-03'],
])('%s', (_, said, day) => expect(dayThere(said, new Date('2026-12-03T03:00:00Z'))).toBe(day))
