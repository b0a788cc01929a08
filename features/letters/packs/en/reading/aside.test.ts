import { expect, it } from 'vitest'
import { withAside } from './aside'

it.each([
  ['the robot that picks the prescriptions, tab 47', 'the robot that picks the prescriptions (tab 47)'],
  ['the saturday lego club, 60 kids some weeks', 'the saturday lego club (60 kids some weeks)'],
  [
    'they do pairing on tuesdays, no meetings those days!',
    'they do pairing on tuesdays (no meetings those days)!',
  ],
  // Somebody is spoken of, or it goes on.
  ['a love of old Land Rovers, he has one in bits', null],
  ['the shift handover, and how long it takes', null],
  ['the plan for christmas, could of talked all day', null],
  // The next of a list, several asides, two sentences, figures.
  ['around the print room, the smell of the ink', null],
  ['team of nine, half remote, meet once a quarter', null],
  ['it failed twice, no blame. They fixed it', null],
  ['year 9 set 4, hardest class', null],
])('%s', (typed, read) => expect(withAside(typed)).toBe(read))
