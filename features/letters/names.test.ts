import { expect, it } from 'vitest'
import { firstName, formalName } from './names'

it.each([
  ['Ana Osei', 'Ana', 'Ana Osei'],
  ['Dr Ana Osei', 'Ana', 'Dr Osei'],
  ['Prof. Dr. Jan de Vries', 'Jan', 'Prof. de Vries'],
  ['Dr. Mia von der Heide-Lang', 'Mia', 'Dr. von der Heide-Lang'],
  ['dr mia lang', 'mia', 'dr lang'],
  ['Cher', 'Cher', 'Cher'],
  ['  Ms   Osei ', 'Osei', 'Ms Osei'],
  ['', '', ''],
])('%s is addressed as %s or as %s', (name, first, formal) => {
  expect(firstName(name)).toBe(first)
  expect(formalName(name)).toBe(formal)
})
