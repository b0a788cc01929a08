import { expect, it } from 'vitest'
import { phonesOf } from './signature-numbers'

it.each([
  ['Gespräch: 03.12.2026 14:00', []],
  ['on 05/12/2026 10:00', []],
  ['Termin 03.12.2026, Tel. 030 1234567', ['030 1234567']],
  ['2026-12-03', []],
  ['Tel 2100000000', []], // its end alone would be another number
  ['1-800-555-0199', ['1-800-555-0199']],
  ['800.555.0199', ['800.555.0199']],
  ['020 7946 0991 (option 2)', ['020 7946 0991']],
  ['+44 (0) 20 7946 0018', ['+44 (0) 20 7946 0018']],
  ['00 44 20 7946 0018', ['00 44 20 7946 0018']],
  ['Fax 020 7946 0992', []],
])('the numbers in %j: %j', (line, numbers) => {
  expect(phonesOf([line]).map(phone => phone.value)).toEqual(numbers)
})
