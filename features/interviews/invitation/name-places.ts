import { isJobTitle } from '@/features/contacts/piece-kinds'
import { squeezed } from './company-address'
import { institution, noFirmsWord } from './firm-words'

export const forms = (text: string) => [
  squeezed(text.replace(/[&+]/g, '')),
  squeezed(text.replace(/[&+]/g, 'and')),
  squeezed(text.replace(/[&+]/g, 'und')),
  squeezed(text.replace(/[&+]/g, 'et')),
  squeezed(
    text.replace(/ä/gi, 'ae').replace(/ö/gi, 'oe').replace(/ü/gi, 'ue').replace(/ß/g, 'ss').replace(/&/g, ''),
  ),
]

/** Most words have one spelling; an "&" or an umlaut has several. */
const formsOf = (word: string): readonly string[] => {
  if (/[&+äöüß]/i.test(word)) return forms(word)
  const form = squeezed(word)
  return [form, form, form, form, form]
}

interface Word {
  text: string
  /** Nothing but a space stands before it. */
  joined: boolean
}

export const wordsOf = (line: string): Word[] => {
  const bare = line.replace(/\S*(?:@|:\/\/|www\.)\S*/g, ' | ')
  const found: Word[] = []
  let end = 0
  for (const match of bare.matchAll(/[\p{L}\d][\p{L}\d'’.-]*|[&+]/gu)) {
    found.push({ text: match[0], joined: /^\s?$/.test(bare.slice(end, match.index)) && found.length > 0 })
    end = match.index + match[0].length
    if (found.length === 80) break
  }
  return found
}

export const legal =
  /^(?:Società|Cooperativa|ONLUS|SELARL|SCM|SCP|mbH|GmbH|gGmbH|PartG(?:mbB)?|mbB|GbR|eG|e\.?K|e\.?V|VOF|SNC|SCOP|EURL|SASU|CIC|Pty|AG|SE|KG|OHG|UG|Ltd|Limited|Inc|LLC|LLP|PLC|plc|Corp|S\.?A\.?S?|SARL|S\.?r\.?l|SRL|S\.?p\.?A|S\.?L\.?U?|B\.?V|N\.?V|AB|Oy|ApS)\.?$/iu
/** "Aerloch Training Centre" is where one goes. */
const place = /^(?:offices?|centre|center|campus|building|headquarters|hq|house|tower|reception|car|site)$/i
export const small = /^(?:des|de|du|la|le|les|of|the|der|van|del|und|and|et|y|e|en|für|for|d['’]\p{L}+)$/u
export const tidy = (text: string) => text.replace(/['’]s$|[.'’-]+$/g, '')

/** Several of a trade are a firm: "Pelletier & Sung Architects". */
const trades =
  /^(?:architects|engineers|surveyors|consultants|designers|builders|opticians|accountants|solicitors|lawyers|advisors|brokers|planners|caterers|publishers|printers|jewellers|chemists|architekten|ingenieure|rechtsanwälte|steuerberater|architectes|avocats|notaires|ingénieurs|architecten|advocaten|ingenieurs|arquitectos|abogados|ingenieros|architetti|avvocati)$/iu

/** Whether a word may be one of a firm's name behind what is one. */
export const belongs = (text: string) =>
  /^\p{Lu}/u.test(text) &&
  !legal.test(text) &&
  !noFirmsWord.test(tidy(text)) &&
  (!isJobTitle(tidy(text)) || trades.test(tidy(text)))

/** How far a name goes on: "Cairnmoor Distillers", "Boulangerie du Port", "Bell & Sons". Each word is looked at once. */
function endOf(words: readonly Word[], from: number, ends: Map<number, number>): number {
  const way: number[] = []
  let end = from
  while (!ends.has(end)) {
    way.push(end)
    const further = end < words.length ? goesOn(words, end) : 0
    if (further === 0) break
    end += further
  }
  const last = ends.get(end) ?? end
  for (const passed of way) ends.set(passed, last)
  return last
}

/** How many words from this one on belong to the name before it. */
function goesOn(words: readonly Word[], at: number): number {
  const [one, two] = [words[at], words[at + 1]]
  if (/[.]$/.test(words[at - 1]?.text ?? '') || !one?.joined) return 0
  if (belongs(one.text)) return 1
  const isAnd = /^(?:[&+]|und|and|et)$/.test(one.text)
  if (isAnd && two?.joined && /^(?:Partners?|Kollegen|Co)[.,]?$/.test(two.text)) return 2
  return (small.test(one.text) || /^[&+]$/.test(one.text)) && two?.joined && belongs(two.text) ? 2 : 0
}

/** "University of Vesterhavn", "Les Jardins": where it begins, where the domain has the middle alone. */
function startOf(words: readonly Word[], at: number): number {
  for (const back of [1, 2, 3]) {
    const head = words[at - back]
    const between = words.slice(at - back + 1, at)
    if (
      head &&
      institution.test(head.text) &&
      /^\p{Lu}/u.test(head.text) &&
      words.slice(at - back + 1, at + 1).every(({ joined }) => joined) &&
      between.every(({ text }) => small.test(text) || /^(?:\p{Lu}\p{L}+)$/u.test(text))
    )
      return at - back
  }
  const article = words[at - 1]?.text ?? ''
  return at > 1 && words[at]?.joined && /^(?:Les|Le|La|El|Los|Las|Het|De|Il|Die|Der|Das)$/.test(article)
    ? at - 1
    : at
}

const textOf = (words: readonly Word[], from: number, to: number, last?: string) =>
  [...words.slice(from, to).map(({ text }) => text), ...(last === undefined ? [] : [last])].join(' ')

export interface Spelled {
  /** The words that the domain has. */
  core: string
  /** With those that stand beside them. */
  whole: string
  /** Nothing else is on the line, or in its part of one. */
  alone: boolean
  /** "Ltd", "mbB" stands behind: the name as a register has it. */
  legal: boolean
  line: number
}

const startsName = /^[\p{Lu}\d]/u

/**
 * Every place in which words stand that are spelled (`forms`) as one of those `wanted`, and `isIt`. Word by word, and no
 * further than one of them may still come of it: a mail can have ten thousand.
 */
export function placesOf(
  lines: readonly string[],
  wanted: readonly string[],
  isIt: (text: string) => boolean = () => true,
): Spelled[] {
  const places: Spelled[] = []
  const all = new Set(wanted)
  // Of ten thousand words hardly one begins what is wanted: the others are looked at once, and no more.
  const begins = (word: string) => formsOf(word).some(form => wanted.some(one => one.startsWith(form)))
  lines.slice(0, 160).forEach((line, number) => {
    const words = wordsOf(line)
    const ends = new Map<number, number>()
    for (let at = 0; at < words.length; at++) {
      const first = words[at]?.text ?? ''
      if (!startsName.test(first) || !(begins(first) || all.has(squeezed(tidy(first))))) continue
      let ahead: readonly string[] = ['', '', '', '', '']
      for (let length = 1; length <= 5 && at + length <= words.length; length++) {
        const last = words[at + length - 1]
        if (length > 1 && !last?.joined) break
        const before = ahead
        const isSpelled = (word: string) => formsOf(word).some((form, way) => all.has(before[way] + form))
        const [tidied, said] = [tidy(last?.text ?? ''), last?.text ?? '']
        const own = formsOf(said)
        ahead = before.map((form, way) => form + own[way])
        // "Aldhelm's" of aldhelms.example
        const ending = (tidied === said ? [said] : [tidied, said]).find(
          word => isSpelled(word) && isIt(textOf(words, at, at + length - 1, word)),
        )
        if (ending === undefined) {
          if (ahead.some(form => wanted.some(one => one.startsWith(form)))) continue
          break
        }
        const core = textOf(words, at, at + length - 1, ending)
        const start = startOf(words, at)
        const end = endOf(words, at + length, ends)
        const found = tidy(textOf(words, start, end))
        const more = found.length < core.length ? core : found
        const isLegal = Boolean(words[end]?.joined && legal.test(words[end]?.text ?? ''))
        const isFirst = !words[start]?.joined || legal.test(words[start - 1]?.text ?? '')
        const alone = isFirst && (isLegal || !words[end]?.joined)
        // "Carrowmore Training Centre" below a name is the firm; in a sentence it is where one goes.
        const isPlace =
          place.test(more.split(' ').at(-1) ?? '') &&
          !(alone && lines.filter(text => text.trim().startsWith(more)).length > 1)
        const whole = isPlace ? core : more
        places.push({ core, whole, alone: alone && !isPlace, legal: isLegal, line: number })
      }
    }
  })
  return places
}

/** What a signature shouts: "KIRSCH OYELARAN & WEBB". */
export const inCapitals = (text: string) =>
  /\p{Ll}/u.test(text) || !text.includes(' ')
    ? text
    : text.replace(/\p{L}+/gu, word =>
        /^[^aeiouyäöü]+$/iu.test(word) && word.length > 2 && word.length < 6
          ? word
          : word.length < 3
            ? word.toLowerCase()
            : word.charAt(0) + word.slice(1).toLowerCase(),
      )

export const longest = (names: readonly string[]) => names.toSorted((a, b) => b.length - a.length)[0] ?? null
