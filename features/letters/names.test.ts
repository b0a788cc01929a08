import { expect, it } from 'vitest'
import { firstName, formalName, properCase, splitName } from './names'
import { languagePacks } from './templates/language-packs'

it.each([
  ['Ana Osei', 'Ana', 'Ana Osei'],
  ['Dr Ana Osei', 'Ana', 'Dr Osei'],
  ['Prof. Dr. Jan de Vries', 'Jan', 'Prof de Vries'],
  ['Dr. Mia von der Heide-Lang', 'Mia', 'Dr von der Heide-Lang'],
  ['dr mia lang', 'Mia', 'Dr Lang'],
  ['Cher', 'Cher', 'Cher'],
  ['  Ms   Osei ', 'Ms Osei', 'Ms Osei'],
  ['Mr van der Berg', 'Mr van der Berg', 'Mr van der Berg'],
  ['Mme Dupont', 'Mme Dupont', 'Mme Dupont'],
  ['Sra. García', 'Sra. García', 'Sra. García'],
  ['dhr. de Boer', 'Mr de Boer', 'Mr de Boer'],
  ['Dr.-Ing. Karl Weiss', 'Karl', 'Dr Weiss'],
  ['Osei, Ana', 'Ana', 'Ana Osei'],
  ['Ana Osei, PhD', 'Ana', 'Ana Osei'],
  ['Dr Ana Osei MD', 'Ana', 'Dr Osei'],
  ['Ana Osei (Head of Data)', 'Ana', 'Ana Osei'],
  ['Ana Osei, Head of Data', 'Ana', 'Ana Osei'],
  ['KELLY MARSH', 'Kelly', 'Kelly Marsh'],
  ['lee chen', 'Lee', 'Lee Chen'],
  ['María José García', 'María José', 'María José García'],
  ['Jean-Pierre Roux', 'Jean-Pierre', 'Jean-Pierre Roux'],
  ['Sir Ian McKellen', 'Ian', 'Sir McKellen'],
  ['J. R. Okafor', 'J. R. Okafor', 'J. R. Okafor'],
  ['J. Okafor', 'J. Okafor', 'J. Okafor'],
  ['HR', 'HR', 'HR'],
  ['', '', ''],
])('%s is addressed as %s or as %s', (name, first, formal) => {
  expect(firstName(name)).toBe(first)
  expect(formalName(name)).toBe(formal)
})

it.each([
  ['Dr Ana Osei', 'formal', 'US', 'Dr. Osei'],
  ['Dr Ana Osei', 'formal', 'GB', 'Dr Osei'],
  ['Suzuki Hanako', 'formal', 'GB', 'Suzuki Hanako'],
  ['Ana Osei', 'first_name', 'US', 'Ana'],
  ['HR', 'first_name', 'GB', ''],
] as const)('%s in a %s letter to %s: %s', (name, register, country, called) =>
  expect(languagePacks.en.address(name, register, country).name).toBe(called),
)

it('calls people as they said', () => {
  const { address } = languagePacks.en
  expect(address('Hanako Suzuki', 'formal', 'JP', 'Suzuki-san')).toEqual({ name: 'Suzuki-san', isSure: true })
  expect(address('Hanako Suzuki', 'formal', 'JP').name).toBe('Suzuki-san')
  expect(address('Ana Osei', 'formal', 'GB').isSure).toBe(false)
})

it('leaves the capitals somebody gave their own name', () => {
  expect(['de Vries', "O'Neill", 'McKellen', 'MARSH', "o'neill"].map(properCase)).toEqual([
    'de Vries',
    "O'Neill",
    'McKellen',
    'Marsh',
    "O'Neill",
  ])
  expect(splitName('Ana Osei').title).toBeNull()
})
