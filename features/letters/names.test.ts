import { describe, expect, it } from 'vitest'
import { addressOf, asTyped, firstName, formalName } from './names'

it.each([
  ['Ana Osei', 'Ana', 'Ana Osei'],
  ['Dr Ana Osei', 'Ana', 'Dr Osei'],
  ['Prof. Dr. Jan de Vries', 'Jan', 'Prof. de Vries'],
  ['Dr. Mia von der Heide-Lang', 'Mia', 'Dr. von der Heide-Lang'],
  ['dr mia lang', 'Mia', 'Dr Lang'],
  ['Cher', 'Cher', 'Cher'],
  // Nobody is told by a surname as if it were a first name.
  ['  Ms   Osei ', 'Ms Osei', 'Ms Osei'],
  ['', '', ''],
  ['Mme Durand', 'Mme Durand', 'Mme Durand'],
  ['M. Petit', 'M. Petit', 'M. Petit'],
  ['Sra. Ana Ruiz', 'Ana', 'Sra. Ruiz'],
  ['dhr. De Vries', 'dhr. De Vries', 'dhr. De Vries'],
  ['Dr.-Ing. Hans-Peter Müller', 'Hans-Peter', 'Dr. Müller'],
  ['Dipl.-Ing. Max Muster', 'Max', 'Max Muster'],
  ['Osei, Ana', 'Ana', 'Ana Osei'],
  ['HR', 'HR', 'HR'],
  ['Mr van der Berg', 'Mr van der Berg', 'Mr van der Berg'],
  ['KELLY', 'Kelly', 'Kelly'],
  ['lee', 'Lee', 'Lee'],
  ['Dr Ana Osei MD', 'Ana', 'Dr Osei'],
  ['Sir Ian McKellen', 'Ian', 'Sir Ian'],
  ['Dame Judi Marsh', 'Judi', 'Dame Judi'],
  ['María José García López', 'María José', 'María José García López'],
  ['Suzuki Hanako', 'Hanako', 'Suzuki-san'],
  ['Suzuki-san', 'Suzuki-san', 'Suzuki-san'],
  ['鈴木様', '鈴木様', '鈴木様'],
  ['Ana Osei (Head of Data)', 'Ana', 'Ana Osei'],
  ['Frau Prof. Dr. Eva Vogt', 'Eva', 'Frau Prof. Vogt'],
  ['Herr Dr. Müller', 'Herr Dr. Müller', 'Herr Dr. Müller'],
  ['Sig.ra Rossi', 'Sig.ra Rossi', 'Sig.ra Rossi'],
  ['Doña Ana', 'Ana', 'Doña Ana'],
  ['Ana Osei, PhD', 'Ana', 'Dr Osei'],
])('%s is addressed as %s or as %s', (name, first, formal) => {
  expect(firstName(name)).toBe(first)
  expect(formalName(name)).toBe(formal)
})

describe('how a letter addresses somebody', () => {
  it.each([
    ['Ana Osei', 'first_name', 'GB', 'Ana', true],
    ['Ana Osei', 'formal', 'GB', 'Ana Osei', false],
    ['Ms Ana Osei', 'formal', 'GB', 'Ms Osei', true],
    ['HR', 'first_name', 'GB', '', true],
    ['Talent Team', 'formal', 'GB', '', true],
    ['Suzuki Hanako', 'first_name', 'JP', 'Suzuki-san', true],
    ['Suzuki Hanako', 'formal', 'JP', 'Suzuki-san', true],
    ['Hanako Suzuki', 'first_name', 'US', 'Hanako', true],
    ['Hanako Suzuki', 'formal', 'US', 'Hanako Suzuki', false],
    ['Suzuki Hanako', 'first_name', null, 'Suzuki-san', false],
    ['Mori Hana', 'first_name', 'JP', 'Mori-san', true],
    ['鈴木 花子', 'formal', 'JP', '鈴木様', true],
    ['鈴木 花子', 'first_name', 'JP', '鈴木さん', true],
    ['김민준', 'formal', 'KR', '김민준 님', true],
    ['王小明', 'formal', 'CN', '王小明', false],
    ['Wang Xiaoming', 'first_name', 'DE', 'Xiaoming', false],
    ['Nguyen Van An', 'first_name', 'VN', 'An', true],
    ['Mr Nguyen Van An', 'formal', 'VN', 'Mr An', true],
    ['Anne Marie Jones', 'first_name', 'GB', 'Anne Marie', false],
    ['María José García', 'first_name', 'ES', 'María José', true],
    ['J. Marsh', 'first_name', 'GB', 'J. Marsh', false],
    ['Tom Okafor, MD', 'formal', 'GB', 'Dr Okafor', false],
    ['Ana Osei, PhD', 'formal', 'GB', 'Dr Osei', true],
    ['Mehmet Bey', 'first_name', 'TR', 'Mehmet Bey', true],
    ['Jón Example', 'formal', 'IS', 'Jón Example', true],
    ['Mr van der Berg', 'first_name', 'NL', 'Mr van der Berg', true],
    ['Sir Clive Marchbanks', 'first_name', 'GB', 'Sir Clive', true],
    ['Professor Dame Helen Yardley', 'first_name', 'GB', 'Dame Helen', true],
    ['Lady Harriet Colebrooke', 'first_name', 'GB', 'Lady Harriet', true],
    ['Chief Superintendent Mark Hallworth', 'first_name', 'GB', 'Chief Superintendent Hallworth', true],
    ['Mrs Patricia Hume', 'first_name', 'GB', 'Mrs Hume', true],
    ['Dr. Emily Nakamura', 'first_name', 'US', 'Dr. Nakamura', true],
    ['Lt. Col. James Prior', 'first_name', 'GB', 'Col. Prior', true],
    ['Lieutenant Rourke', 'first_name', 'US', 'Lieutenant Rourke', true],
    ['Chief Superintendent Mark Hallworth', 'formal', 'GB', 'Chief Superintendent Hallworth', true],
    ['Old Pete', 'first_name', 'GB', 'Pete', true],
    ['Big Steve Lomax', 'first_name', 'GB', 'Steve', true],
    ['Chef Pascal Roumier', 'first_name', 'CA', 'Chef Roumier', true],
    ['Dr Ahmad bin Ismail', 'formal', 'MY', 'Dr Ahmad', false],
  ] as const)('%s (%s, %s): %j, certain: %s', (name, register, country, text, certain) => {
    expect(addressOf(name, { register, country })).toMatchObject({ text, certain })
  })

  it('what was chosen once stands above all reading', () => {
    const chosen = { register: 'formal', country: 'JP', addressAs: ' Hana ' } as const
    expect(addressOf('Suzuki Hanako', chosen)).toEqual({ text: 'Hana', certain: true })
    expect(addressOf('HR', { register: 'formal', addressAs: 'Rosa' }).text).toBe('Rosa')
    expect(addressOf('Ana Osei', { register: 'formal', addressAs: ' ' }).certain).toBe(false)
  })

  it('asks once, with the likely answers', () => {
    expect(addressOf('Jan van der Berg', { register: 'formal' }).asks).toEqual({
      question: 'How do you address Jan van der Berg?',
      choices: ['Jan van der Berg', 'Ms van der Berg', 'Mr van der Berg', 'Dr van der Berg', 'Jan'],
    })
    expect(addressOf('Anne Marie Jones', { register: 'first_name' }).asks?.choices).toEqual([
      'Anne Marie',
      'Ms Jones',
      'Mr Jones',
      'Dr Jones',
      'Anne',
      'Anne Marie Jones',
    ])
    expect(addressOf('Ana Osei', { register: 'first_name' }).asks).toBeUndefined()
  })
})

it.each([
  ['Tan Wei Ming', "Mr Tan's question about the load tables", 'Mr Tan Wei Ming'],
  ['Beatrice Achieng', 'ms achieng explained the cold chain', 'Ms Beatrice Achieng'],
  ['Beatrice Achieng', 'Ms Otieno explained the cold chain', 'Beatrice Achieng'],
  ['Dr Gwen Llewellyn', 'Mrs Llewellyn let me hold the owl', 'Dr Gwen Llewellyn'],
  ['Dan Day', 'the open day', 'Dan Day'],
  ['Dan Day', "wouldn't miss a day here", 'Dan Day'],
])('%s is called as in "%s"', (name, text, called) => expect(asTyped(name, text)).toBe(called))

it.each([
  // A ward's sister goes by her family name, a nun by her first.
  ['Sister Adaeze Nwosu', 'GB', 'Sister Nwosu'],
  ['Schwester Monika Brandl', 'DE', 'Schwester Monika'],
  ['Lieutenant Amy Rourke', 'US', 'Lieutenant Rourke'],
  ['Fire Chief Dana Wells', 'US', 'Chief Wells'],
  ['Station Officer Liam Keane', 'IE', 'Liam'],
  ['Me Sophie Tremblay', 'CA', 'Me Tremblay'],
])('%s (%s) is greeted as %s', (name, country, greeted) =>
  expect(addressOf(name, { register: 'first_name', country }).text).toBe(greeted),
)
