import { expect, it } from 'vitest'
import { heldOf } from './wanted-thank-yous'

it.each([
  ['Harbour House, 4th floor', null, 'in_person'],
  ['The meeting room on the left', null, 'in_person'],
  ['Microsoft Teams', null, 'video'],
  ['Zoom', null, 'video'],
  ['Google Meet', 'https://meet.google.com/abc', 'video'],
  ['Phone call', null, 'phone'],
  ['+44 20 7946 0958', null, 'phone'],
  [null, 'https://zoom.us/j/1', 'video'],
  [null, null, null],
] as const)('held at %s (%s): %s', (place, url, held) => {
  expect(heldOf({ place, url })).toBe(held)
})
