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

/** Why two entries may be one person, in words; null when nothing says so. Different addresses alone prove nothing. */
function sameness(a: Known, b: Known): string | null {
  if (a.email && a.email === b.email) return 'the same address'
  if (a.linkedinUrl && a.linkedinUrl === b.linkedinUrl) return 'the same LinkedIn profile'
  if (digits(a.phone).length >= 7 && digits(a.phone) === digits(b.phone)) return 'the same phone number'
  if (plain(a.name) !== plain(b.name)) return null
  const companies = [a.company, b.company].map(company => plain(company ?? ''))
  if (companies[0] === companies[1]) return 'the same name at the same company'
  return companies.includes('') ? 'the same name' : null
}

/** Pairs that may be one person, offered and never merged by themselves. The fuller entry is the one to keep. */
export function likelyDuplicates(people: readonly Known[]): Pair[] {
  return people.flatMap((a, at) =>
    people.slice(at + 1).flatMap(b => {
      const why = sameness(a, b)
      if (!why) return []
      const [keep, other] = fullness(b) > fullness(a) ? [b, a] : [a, b]
      return { keepId: keep.id, otherId: other.id, why }
    }),
  )
}

const fullness = ({ email, phone, company, linkedinUrl }: Known) =>
  [email, phone, company, linkedinUrl].filter(Boolean).length

/** The likely ones, and "Mira" beside Mira Lind of the same company, when only the full name has an address. */
export function offeredDuplicates(people: readonly Known[]): Pair[] {
  const short = people.flatMap(other => {
    if (other.email || /\s/.test(other.name.trim())) return []
    const full = people.filter(
      ({ name, email, company }) =>
        email &&
        plain(name).startsWith(`${plain(other.name)} `) &&
        plain(company ?? '') === plain(other.company ?? ''),
    )
    const [only] = full
    return full.length === 1 && only
      ? [{ keepId: only.id, otherId: other.id, why: 'the same first name at the same company' }]
      : []
  })
  const likely = likelyDuplicates(people)
  const isOffered = ({ keepId, otherId }: Pair) =>
    likely.some(pair => [pair.keepId, pair.otherId].toSorted().join() === [keepId, otherId].toSorted().join())
  return [...likely, ...short.filter(pair => !isOffered(pair))]
}
