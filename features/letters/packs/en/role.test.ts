import { expect, it } from 'vitest'
import { role } from './role'

it.each([
  ['Shift Lead', 'shift lead'],
  ['Kiln operator', 'kiln operator'],
  ['Ice road driver', 'ice road driver'],
  ['London bus driver', 'London bus driver'],
  ['Java developer', 'Java developer'],
  ['Year 4 teacher', 'Year 4 teacher'],
  ['CNC operator', 'CNC operator'],
  ['Head Gamekeeper', 'Head Gamekeeper'],
])('the %s is “the %s role” within a sentence', (title, said) => expect(role(title, 'sentence')).toBe(said))
