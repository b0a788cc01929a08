// Titles in the eight languages a name may come in, and what they read as in a letter; a bare one is no name.
const titles: Record<string, string> = {
  mr: 'Mr',
  mister: 'Mr',
  mrs: 'Mrs',
  ms: 'Ms',
  miss: 'Miss',
  mx: 'Mx',
  dr: 'Dr',
  prof: 'Prof',
  professor: 'Professor',
  sir: 'Sir',
  dame: 'Dame',
  lord: 'Lord',
  lady: 'Lady',
  rev: 'Rev',
  herr: 'Herr',
  frau: 'Frau',
  hr: 'Herr',
  fr: 'Frau',
  'dr-ing': 'Dr',
  ing: 'Ing',
  mag: 'Mag',
  dipl: '',
  'dipl-ing': '',
  m: 'M.',
  monsieur: 'Monsieur',
  mme: 'Mme',
  madame: 'Madame',
  mlle: 'Mlle',
  maître: 'Maître',
  dhr: 'Mr',
  mevr: 'Ms',
  mw: 'Ms',
  meneer: 'Mr',
  mevrouw: 'Ms',
  drs: 'Drs',
  ir: 'Ir',
  sr: 'Sr.',
  sra: 'Sra.',
  srta: 'Srta.',
  señor: 'Señor',
  señora: 'Señora',
  doña: 'Doña',
  sig: 'Sig.',
  signor: 'Signor',
  signora: 'Signora',
  dott: 'Dott.',
  dottssa: 'Dott.ssa',
  avv: 'Avv',
  pan: 'Pan',
  pani: 'Pani',
}
const degrees =
  /^(?:ph\.?\s?d|md|m\.d|mba|bsc|b\.sc|msc|m\.sc|ma|ba|meng|beng|llm|llb|jd|esq|jr|sr|ii|iii|iv|rn|cpa|cfa|acca|fca|pmp|dphil|frcp|frcs|mrcp|obe|mbe|cbe|kc|qc|dds|edd|psyd|dipl|facs|rgn)\.?$/i
const anyCase =
  /^(?:van|von|der|den|de|del|della|di|da|dos|das|du|la|le|el|bin|binti|ibn|ten|ter|zu|zur|'t|het)$/i
const smallOnly = /^(?:al|ben|af|av|op|y|e|san)$/
const isParticle = (word: string) => anyCase.test(word) || smallOnly.test(word)
/** Two given names that are one. */
const twoPart =
  /^(?:(?:anna|ana|maria|mar[ií]a|marie|mary|jean|juan|jos[eé]|john|luis|lu[ií]s|carlos|karl|hans|klaus|eva|rosa|jo|billy|sarah) (?:jos[eé]|maria|mar[ií]a|marie|mary|pierre|paul|claude|carlos|luis|lu[ií]s|jane|lou|ann|anne|anna|beth|helena|teresa|luisa|isabel|antonio|manuel|miguel|ignacio|peter|dieter|joachim|j[uü]rgen|ray|jo|grace|lena|sofia|carmen|pilar|jesus|jes[uú]s|francisco|pablo|felipe|fernando|philippe|françois|francois|louis|luc|michel|marc|ellen|kate))$/i

export interface NameParts {
  title: string | null
  given: string | null
  surname: string | null
  /** The name as one would write it, without title, degrees and brackets. */
  whole: string
}

const key = (word: string) => word.toLowerCase().replace(/\.$/, '').replaceAll('.', '').replace(/-$/, '')

/** "MARSH", "lee" and "o'neill" as they are written; a name with any capital of its own stays. */
export function properCase(name: string): string {
  const isPlain = name === name.toLowerCase() || (name === name.toUpperCase() && name.length > 2)
  if (!isPlain || !/\p{L}/u.test(name)) return name
  return name
    .toLowerCase()
    .replace(/(^|[\s'’-])(\p{L})/gu, (_, before: string, letter: string) => before + letter.toUpperCase())
}

/** A name taken apart; nothing is guessed that is not written there. */
export function splitName(written: string): NameParts {
  const plain = written
    .replace(/\s*[([{][^)\]}]*[)\]}]?/g, ' ')
    .replace(/["“”]/g, '')
    .replace(/\s+/g, ' ')
    .trim()
  const [head = '', ...behind] = plain.split(/\s*,\s*/)
  const isTurned =
    behind.length === 1 &&
    behind[0] &&
    !degrees.test(behind[0].split(' ')[0] ?? '') &&
    behind[0].split(' ').length <= 2 &&
    !/^(?:head|director|manager|lead|chief|vp)/i.test(behind[0]) &&
    head.split(' ').length <= 2
  const words = (isTurned ? `${behind[0]} ${head}` : head).split(' ').filter(Boolean)
  let title: string | null = null
  while (words.length > 1 && Object.hasOwn(titles, key(words[0] ?? ''))) {
    const found = titles[key(words[0] ?? '')] || null
    // "Prof. Dr." is a professor.
    title ??= found
    words.shift()
  }
  while (words.length > 1 && degrees.test(words.at(-1) ?? '')) words.pop()
  const own = words.map(word => (isParticle(word) ? word : properCase(word)))
  const isOnlyTitle = own.length === 1 && Object.hasOwn(titles, key(own[0] ?? ''))
  if (isOnlyTitle || own.length === 0)
    return { title: null, given: null, surname: null, whole: isOnlyTitle ? '' : plain }
  if (own.length === 1) {
    // "Ms Osei": a surname. "Cher": all there is.
    const [only = ''] = own
    return title
      ? { title, given: null, surname: only, whole: only }
      : { title, given: only, surname: null, whole: only }
  }
  if (isParticle(own[0] ?? '') && title)
    return { title, given: null, surname: own.join(' '), whole: own.join(' ') }
  let from = own.length - 1
  while (from > 1 && isParticle(own[from - 1] ?? '')) from--
  const firstTwo = own.slice(0, 2).join(' ')
  const isTwo = twoPart.test(firstTwo) && own.length > 2
  if (isTwo && from < 2) from = 2
  const given = isTwo ? firstTwo : (own[0] ?? '')
  // An initial is no name to greet somebody by.
  const isInitial = /^\p{L}\.?$/u.test(given)
  const called = isInitial
    ? own.length > 2 && from > 1 && !/^\p{L}\.?$/u.test(own[1] ?? '')
      ? (own[1] ?? null)
      : null
    : given
  return { title, given: called, surname: own.slice(from).join(' '), whole: own.join(' ') }
}

/** "Ana" of "Dr Ana Osei"; the whole name when there is only one. */
export function firstName(name: string): string {
  const { given, title, surname, whole } = splitName(name)
  return given ?? ((title && surname ? `${title} ${surname}` : whole) || name.trim())
}

/** "Dr Osei", "Prof de Vries" when a title was written down, else the full name: nobody's title is guessed. */
export function formalName(name: string): string {
  const { title, surname, whole } = splitName(name)
  return title && surname ? `${title} ${surname}` : whole || name.trim()
}
