import { asTitle } from '@/lib/people/name-affixes'
import { nameParts } from '@/lib/people/name-parts'
import { degreeKey, doctors } from '@/lib/people/name-words'
import type { NameParts } from '@/lib/people/parsed-name'

export interface Address {
  /** What stands behind "Hi" or "Dear"; empty when nobody is named, and the greeting is "Hello". */
  text: string
  /** False where two readings are near, or nobody wrote down what would be polite: then it is asked once. */
  certain: boolean
  /** What to ask, and the likely answers, the best first. */
  asks?: { question: string; choices: string[] }
}

interface Addressing {
  register: 'first_name' | 'formal'
  /** Where the person lives, two letters. */
  country?: string | null
  /** What was once chosen for this contact stands above all reading. */
  addressAs?: string | null
}

/** How a letter addresses somebody. Nobody's title is guessed: without one, a formal letter says the whole name and asks. */
export function addressOf(name: string, { register, country, addressAs }: Addressing): Address {
  const chosen = addressAs?.trim()
  if (chosen) return { text: chosen, certain: true }
  const parts = nameParts(name, country)
  if (parts.isMailbox || !parts.full) return { text: '', certain: true }
  const said = register === 'formal' ? formal(parts, country) : familiar(parts, country)
  if (said.certain) return said
  const choices = [said.text, ...choicesFor(parts)].filter(
    (text, at, all) => text && all.indexOf(text) === at,
  )
  return { ...said, asks: { question: `How do you address ${parts.full}?`, choices } }
}

/** "Ana" of "Dr Ana Osei"; the whole name when there is only one, "Mr van der Berg" where no first name was written. */
export function firstName(name: string): string {
  const parts = nameParts(name)
  if (parts.isMailbox || !parts.full) return parts.full
  return parts.first || familiar(parts).text
}

/** "Dr Osei", "Prof. de Vries", "Suzuki-san"; the full name where no title was written: nobody's title is guessed. */
export function formalName(name: string): string {
  return addressOf(name, { register: 'formal' }).text || nameParts(name).full
}

function familiar(parts: NameParts, country?: string | null): Address {
  const honoured = withHonorific(parts, country, 'first_name')
  if (honoured) return honoured
  // A knight is Sir Ian to whoever is no friend yet.
  const knighted = parts.titles.find(title =>
    /^(?:sir|dame|lady|lord|sister|schwester|pfleger|brother|father|mother|rabbi|imam|maestr[oa])$/i.test(
      title,
    ),
  )
  // A ward's sister goes by her family name; a nun of whom it is known is not wrongly called so either.
  if (/^sister$/i.test(knighted ?? '') && parts.first && parts.surname)
    return { text: `${knighted} ${parts.surname}`, certain: true }
  if (knighted && parts.first) return { text: `${knighted} ${parts.first}`, certain: true }
  // Whoever is written down as Mrs Hume, Dr Osei or the Colonel is called so, until somebody says otherwise.
  const titled = withTitle(parts)
  if (titled && parts.surname) return { text: titled, certain: parts.certainSurname }
  if (parts.first) return { text: parts.first, certain: parts.certainFirst }
  return titled ? { text: titled, certain: true } : { text: parts.full, certain: false }
}

function formal(parts: NameParts, country?: string | null): Address {
  const { titles, first, surname, certainSurname } = parts
  const honoured = withHonorific(parts, country, 'formal')
  if (honoured) return honoured
  const titled = withTitle(parts)
  if (titled) return { text: titled, certain: certainSurname && titles.length > 0 }
  // Iceland has no family names: everybody is said by the first.
  if (country === 'IS' && first) return { text: parts.full, certain: true }
  if (surname && parts.degrees.some(degree => doctors.has(degreeKey(degree))))
    // In Britain an MD is a managing director.
    return {
      text: `Dr ${surname}`,
      certain:
        certainSurname &&
        parts.degrees.some(degree => !/^md$/i.test(degreeKey(degree)) && doctors.has(degreeKey(degree))),
    }
  return { text: parts.full, certain: false }
}

/** The title that counts, and the name it goes with; empty without one. */
function withTitle({ titles, first, surname, full, origin }: NameParts): string {
  const kinds = titles.map(title => ({ title, ...asTitle(title) })).filter(({ silent }) => !silent)
  const knight = kinds.find(({ beforeFirst }) => beforeFirst)
  if (knight && kinds.every(({ courtesy }) => !courtesy)) return `${knight.title} ${first || surname || full}`
  const academic = kinds.find(kind => kind.academic)
  const courtesy = kinds.find(kind => kind.courtesy && !kind.academic)
  // Frau Dr. Lang keeps both; Mr Dr Lang has never been said.
  const isGerman = /^(herrn?|frau|hr\.?|fr\.?)$/i.test(courtesy?.title ?? '')
  const said = [academic && !isGerman ? null : courtesy, academic].flatMap(kind =>
    kind ? [greeted(kind.title)] : [],
  )
  // Nguyen Van An and Ahmad bin Ismail are called by their own names, not by their fathers'.
  const isOwn = origin === 'vietnamese' || /^(bin|binti) \S+$/i.test(surname)
  const called = (isOwn && first) || surname || full
  return said.length > 0 ? `${said.join(' ')} ${called}` : ''
}

/** "Dr." of Dr.-Ing., "Herr" of Herrn. */
const greeted = (title: string) =>
  title
    .replace(/^(Dr)\.?-.*$/i, '$1.')
    .replace(/^(?:Univ\.?-)/i, '')
    .replace(/^Herrn$/i, 'Herr')

/** 鈴木様, Suzuki-san, 김민준 님: as it was written, or as the country says. */
function withHonorific(
  parts: NameParts,
  country: string | null | undefined,
  register: Addressing['register'],
): Address | null {
  const { honorific, script, surname, first, full, origin, familyFirst, certainSurname, titles } = parts
  if (honorific) {
    const isLatin = /\p{Script=Latin}/u.test(honorific)
    if (/^(bey|han[ıi]m|ji)$/i.test(honorific))
      return { text: `${first || full} ${honorific}`, certain: true }
    const ending = isLatin ? `-${honorific.replace(/^[-\s]+/, '').toLowerCase()}` : honorific
    return { text: `${surname || full}${ending}`, certain: true }
  }
  if (script === 'japanese')
    return {
      text: `${(certainSurname && surname) || full}${register === 'formal' ? '様' : 'さん'}`,
      certain: true,
    }
  if (script === 'korean') return { text: `${full} 님`, certain: true }
  if (script === 'chinese' || script === 'han')
    return { text: full, certain: register === 'first_name' && script === 'chinese' }
  if (origin !== 'japanese' || titles.length > 0 || !surname) return null
  if (country === 'JP') return { text: `${surname}-san`, certain: certainSurname }
  if (country && !familyFirst) return null
  if (register === 'formal') return { text: `${surname}-san`, certain: certainSurname && familyFirst }
  return familyFirst ? { text: `${surname}-san`, certain: false } : null
}

function choicesFor({ first, middle, surname, full, origin, particles }: NameParts): string[] {
  const [half] = first.split(' ')
  const firsts = [
    first,
    half ?? '',
    first && middle && !first.includes(' ') ? `${first} ${middle.split(' ')[0]}` : '',
  ]
  const polite = surname ? ['Ms', 'Mr', 'Dr'].map(title => `${title} ${surname}`) : []
  const san = origin === 'japanese' && surname ? [`${surname}-san`] : []
  return [...san, ...polite, ...firsts, full].filter(text => text && text !== particles)
}

/** "Mr Tan" in what somebody typed of Tan Wei Ming: so they call him, where nobody wrote a title down. */
export function asTyped(name: string, text: string): string {
  const { titles, surname } = nameParts(name)
  if (titles.length > 0 || !surname) return name
  const word = surname.replace(/[^\p{L}\p{N} '’-]/gu, '.')
  const found = new RegExp(
    `(?<!\\p{L})(mr|mrs|ms|mx|dr|prof(?:essor)?|herr|frau|mme|madame)\\.? ${word}(?!\\p{L})`,
    'iu',
  ).exec(text)?.[1]
  return found ? `${found.charAt(0).toUpperCase()}${found.slice(1).toLowerCase()} ${name}` : name
}
