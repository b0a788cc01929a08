import { describe, expect, it } from 'vitest'
import { nameParts } from './name-parts'

/** [written, titles, first, middle, surname, degrees and suffix] */
const read = (name: string) => {
  const { titles, first, middle, surname, degrees, suffix } = nameParts(name)
  return [titles.join(' '), first, middle, surname, [...degrees, suffix].filter(Boolean).join(' ')]
}

describe('the parts of a name', () => {
  it.each([
    ['Ana Osei', '', 'Ana', '', 'Osei', ''],
    ['Insp. Rhys Morgan', 'Insp.', 'Rhys', '', 'Morgan', ''],
    ['Charge Nurse Femi Balogun', 'Charge Nurse', 'Femi', '', 'Balogun', ''],
    ['Pfarrer Klaus Weber', 'Pfarrer', 'Klaus', '', 'Weber', ''],
    ['Dr Ana Osei MD', 'Dr', 'Ana', '', 'Osei', 'MD'],
    ['Ana Osei, PhD', '', 'Ana', '', 'Osei', 'PhD'],
    ['Helen Marsh, M.Sc., MBA', '', 'Helen', '', 'Marsh', 'M.Sc. MBA'],
    ['John Marsh Jr.', '', 'John', '', 'Marsh', 'Jr.'],
    ['John Q. Marsh III, Esq.', '', 'John', 'Q.', 'Marsh', 'Esq. III'],
    ['Ana Osei CPA', '', 'Ana', '', 'Osei', 'CPA'],
    ['Eva Vogt LL.M.', '', 'Eva', '', 'Vogt', 'LL.M.'],
    ['Jack Ma', '', 'Jack', '', 'Ma', ''],
    ['JACK MA', '', 'Jack', '', 'Ma', ''],
    ['Mme Durand', 'Mme', '', '', 'Durand', ''],
    ['M. Petit', 'M.', '', '', 'Petit', ''],
    ['Mme Léa Martin', 'Mme', 'Léa', '', 'Martin', ''],
    ['Sra. García López', 'Sra.', '', '', 'García López', ''],
    ['Sr. D. Carlos Vega', 'Sr. D.', 'Carlos', '', 'Vega', ''],
    ['dhr. De Vries', 'dhr.', '', '', 'De Vries', ''],
    ['de heer Van den Berg', 'de heer', '', '', 'Van den Berg', ''],
    ['Sig.ra Rossi', 'Sig.ra', '', '', 'Rossi', ''],
    ['Dott.ssa Maria Rossi', 'Dott.ssa', 'Maria', '', 'Rossi', ''],
    ['Prof.ª Dra. Inês Lopes', 'Prof.ª Dra.', 'Inês', '', 'Lopes', ''],
    ['Dr.-Ing. Hans-Peter Müller', 'Dr.-Ing.', 'Hans-Peter', '', 'Müller', ''],
    ['i. A. Dr.-Ing. Hans-Peter Müller', 'Dr.-Ing.', 'Hans-Peter', '', 'Müller', ''],
    ['Dr. med. Eva Vogt', 'Dr.', 'Eva', '', 'Vogt', ''],
    ['Frau Prof. Dr. Mia von der Heide-Lang', 'Frau Prof. Dr.', 'Mia', '', 'von der Heide-Lang', ''],
    ['Sir Ian McKellen', 'Sir', 'Ian', '', 'McKellen', ''],
    ['Mr van der Berg', 'Mr', '', '', 'van der Berg', ''],
    ['MRS KELLY', 'Mrs', '', '', 'Kelly', ''],
    ['Jan van der Berg', '', 'Jan', '', 'van der Berg', ''],
    ['JAN VAN DER BERG', '', 'Jan', '', 'van der Berg', ''],
    ['ian mckellen', '', 'Ian', '', 'McKellen', ''],
    ["SEAN O'BRIEN", '', 'Sean', '', "O'Brien", ''],
    ['JEAN-LUC PETIT', '', 'Jean-Luc', '', 'Petit', ''],
    ['fiona macdonald', '', 'Fiona', '', 'MacDonald', ''],
    ['paulo machado', '', 'Paulo', '', 'Machado', ''],
    ['Leo DiCaprio', '', 'Leo', '', 'DiCaprio', ''],
    ['Osei, Ana', '', 'Ana', '', 'Osei', ''],
    ['OSEI, Ana (she/her)', '', 'Ana', '', 'Osei', ''],
    ['van der Berg, Anna-Lena', '', 'Anna-Lena', '', 'van der Berg', ''],
    ['García López, María José', '', 'María José', '', 'García López', ''],
    ['Osei, Dr. Ana', 'Dr.', 'Ana', '', 'Osei', ''],
    ['Ana Osei, Head of Data', '', 'Ana', '', 'Osei', ''],
    ['Ana Osei (Head of Data)', '', 'Ana', '', 'Osei', ''],
    ['María José García', '', 'María José', '', 'García', ''],
    ['María del Carmen Ruiz Gil', '', 'María del Carmen', '', 'Ruiz Gil', ''],
    ['Jean Luc Petit', '', 'Jean Luc', '', 'Petit', ''],
    ['Anne Marie Jones', '', 'Anne Marie', '', 'Jones', ''],
    ['Mohammed al-Sayed', '', 'Mohammed', '', 'al-Sayed', ''],
    ['Ahmad bin Ismail', '', 'Ahmad', '', 'bin Ismail', ''],
    ['Abdul Rahman Khan', '', 'Abdul Rahman', '', 'Khan', ''],
    ['Maria da Silva Santos', '', 'Maria', '', 'da Silva Santos', ''],
    ['Ludwig von und zu Muster', '', 'Ludwig', '', 'von und zu Muster', ''],
    ['Robert "Bob" Marsh', '', 'Bob', '', 'Marsh', ''],
    ['Wei (Vivian) Chen', '', 'Vivian', '', 'Chen', ''],
    ['J. Robert Marsh', '', 'Robert', 'J.', 'Marsh', ''],
    ['J. Marsh', '', '', 'J.', 'Marsh', ''],
    ['Suzuki Hanako', '', 'Hanako', '', 'Suzuki', ''],
    ['Hanako Suzuki', '', 'Hanako', '', 'Suzuki', ''],
    ['KIM Min-jun', '', 'Min-jun', '', 'Kim', ''],
    ['Park Ji-woo', '', 'Ji-woo', '', 'Park', ''],
    ['Nguyễn Văn An', '', 'An', 'Văn', 'Nguyễn', ''],
    ['DURAND Camille', '', 'Camille', '', 'Durand', ''],
    ['Camille DURAND', '', 'Camille', '', 'Durand', ''],
    ['鈴木 花子様', '', '花子', '', '鈴木', ''],
    ['佐々木太郎', '', '太郎', '', '佐々木', ''],
    ['김민준', '', '민준', '', '김', ''],
    ['Анна Петрова', '', 'Анна', '', 'Петрова', ''],
    ['Al Gore', '', 'Al', '', 'Gore', ''],
    ['Ben Stone', '', 'Ben', '', 'Stone', ''],
    ['Van Nguyen', '', 'Van', '', 'Nguyen', ''],
    ['Cher', '', 'Cher', '', '', ''],
    ['', '', '', '', '', ''],
  ])('%j', (name, ...parts) => expect(read(name)).toEqual(parts))

  it.each([
    'HR',
    'Talent Team',
    'The People & Culture Team',
    'Acme Recruiting',
    'Personalabteilung',
    '人事部',
    'Recursos Humanos',
  ])('%s is nobody', name => expect(nameParts(name).isMailbox).toBe(true))

  it.each(['Steve Jobs', 'Tom Team', 'Ana Talent', 'Hr Müller'])('%s is somebody', name =>
    expect(nameParts(name).isMailbox).toBe(name === 'Tom Team'),
  )

  it.each([
    ['Ana Osei', true],
    ['María José García', true],
    ['Anne Marie Jones', false],
    ['Anna Maria', false],
    ['Wang Xiaoming', false],
    ['KIM Min-jun', true],
    ['J. Robert Marsh', false],
    ['J. Marsh', false],
  ])('the first name of %s is certain: %s', (name, certain) =>
    expect(nameParts(name).certainFirst).toBe(certain),
  )

  it('the order of China and Hungary is known where they live', () => {
    expect(nameParts('Wang Xiaoming', 'CN')).toMatchObject({ first: 'Xiaoming', certainFirst: true })
    expect(nameParts('Nagy Péter', 'HU')).toMatchObject({ first: 'Péter', certainFirst: false })
    expect(nameParts('Dr. András Szalai', 'HU')).toMatchObject({ first: 'András', surname: 'Szalai' })
    expect(nameParts('Andras Szalai', 'HU')).toMatchObject({ first: 'Andras', surname: 'Szalai' })
    expect(nameParts('M Petit', 'FR')).toMatchObject({ titles: ['M'], surname: 'Petit' })
  })
})
