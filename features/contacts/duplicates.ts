export interface Known {
  id: string
  name: string
  email: string | null
  phone: string | null
  company: string | null
  linkedinUrl: string | null
}

interface Pair {
  keepId: string
  otherId: string
  why: string
}

const plain = (text: string) =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N} ]/gu, '')
    .trim()
const digits = (phone: string | null) => phone?.replace(/\D/g, '').slice(-9) ?? ''

/** What two entries may share, by how much it says. Different addresses alone prove nothing. */
const signs: { why: string; of: (person: Known) => string }[] = [
  { why: 'the same address', of: ({ email }) => email ?? '' },
  { why: 'the same LinkedIn profile', of: ({ linkedinUrl }) => linkedinUrl ?? '' },
  {
    why: 'the same phone number',
    of: ({ phone }) => (digits(phone).length >= 7 ? digits(phone) : ''),
  },
]

/** Groups of more are left alone: whoever brings in a hundred of one name has no pair to look at. */
const mostAlike = 20

/** People by what they share; looks at each once, so that thousands cost no more than their number. */
function groupsOf<T>(people: readonly T[], keyOf: (person: T) => string): T[][] {
  const groups = new Map<string, T[]>()
  for (const person of people) {
    const key = keyOf(person)
    if (key) groups.set(key, [...(groups.get(key)?.slice(0, mostAlike) ?? []), person])
  }
  return [...groups.values()].filter(group => group.length > 1)
}

const pairsOf = <T>(group: readonly T[]): [T, T][] =>
  group.flatMap((a, at) => group.slice(at + 1).map((b): [T, T] => [a, b]))

/** Of two of one name: the same company, or none known of one, may be one person. */
function whyByName(a: Known, b: Known): string | null {
  const [one, other] = [plain(a.company ?? ''), plain(b.company ?? '')]
  if (one === other) return 'the same name at the same company'
  return one === '' || other === '' ? 'the same name' : null
}

/** Pairs that may be one person, offered and never merged by themselves. The fuller entry is the one to keep. */
export function likelyDuplicates(people: readonly Known[]): Pair[] {
  const pairs = new Map<string, Pair>()
  const take = (a: Known, b: Known, why: string | null) => {
    const key = [a.id, b.id].toSorted().join()
    if (!why || pairs.has(key)) return
    const [keep, other] = fullness(b) > fullness(a) ? [b, a] : [a, b]
    pairs.set(key, { keepId: keep.id, otherId: other.id, why })
  }
  for (const { why, of } of signs)
    for (const group of groupsOf(people, of)) for (const [a, b] of pairsOf(group)) take(a, b, why)
  for (const group of groupsOf(people, ({ name }) => plain(name)))
    for (const [a, b] of pairsOf(group)) take(a, b, whyByName(a, b))
  return [...pairs.values()]
}

const fullness = ({ email, phone, company, linkedinUrl }: Known) =>
  [email, phone, company, linkedinUrl].filter(Boolean).length

/** The likely ones, and "Mira" beside Mira Lind of the same company, when only the full name has an address. */
export function offeredDuplicates(people: readonly Known[]): Pair[] {
  const likely = likelyDuplicates(people)
  const offered = new Set(likely.map(({ keepId, otherId }) => [keepId, otherId].toSorted().join()))
  const firstNames = groupsOf(people, ({ name, company }) =>
    [plain(name).split(' ', 1)[0], plain(company ?? '')].join('|'),
  )
  const short = firstNames.flatMap(group => {
    const full = group.filter(({ name, email }) => email && plain(name).includes(' '))
    const [only] = full
    if (full.length !== 1 || !only) return []
    return group
      .filter(({ name, email }) => !email && !/\s/.test(name.trim()))
      .map(other => ({
        keepId: only.id,
        otherId: other.id,
        why: 'the same first name at the same company',
      }))
  })
  return [
    ...likely,
    ...short.filter(({ keepId, otherId }) => !offered.has([keepId, otherId].toSorted().join())),
  ]
}

/** Finds whoever may be this entry among many, each look-up by what it shares rather than by going through all. */
export function knownBy<T extends Known>(people: readonly T[]) {
  const index = new Map<string, T[]>()
  const keysOf = (person: Known) =>
    [...signs.map(({ of }, at) => [at, of(person)]), [signs.length, plain(person.name)]].flatMap(
      ([at, value]) => (value ? [`${at}:${value}`] : []),
    )
  const add = (person: T) => {
    for (const key of keysOf(person)) {
      const group = index.get(key)
      if (group) group.push(person)
      else index.set(key, [person])
    }
  }
  for (const person of people) add(person)
  const find = (entry: Known): T | undefined =>
    keysOf(entry)
      .flatMap(key => index.get(key)?.slice(0, mostAlike) ?? [])
      .find(known => likelyDuplicates([known, entry]).length > 0)
  return { add, find }
}
