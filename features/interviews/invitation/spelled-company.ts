import { isJobTitle } from '@/features/contacts/piece-kinds'
import type { Guess } from './arrival-company'
import { bareDomain, squeezed } from './company-address'
import { institution, isFirmsLastWord, noFirmsWord } from './firm-words'

const forms = (text: string) => [
  squeezed(text.replace(/[&+]/g, '')),
  squeezed(text.replace(/[&+]/g, 'and')),
  squeezed(text.replace(/[&+]/g, 'und')),
  squeezed(text.replace(/[&+]/g, 'et')),
  squeezed(
    text.replace(/ä/gi, 'ae').replace(/ö/gi, 'oe').replace(/ü/gi, 'ue').replace(/ß/g, 'ss').replace(/&/g, ''),
  ),
]

interface Word {
  text: string
  /** Nothing but a space stands before it. */
  joined: boolean
}

const wordsOf = (line: string): Word[] => {
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

const legal =
  /^(?:Società|Cooperativa|ONLUS|SELARL|SCM|SCP|mbH|GmbH|gGmbH|PartG|mbB|GbR|eG|e\.?K|e\.?V|VOF|SNC|SCOP|EURL|SASU|CIC|Pty|AG|SE|KG|OHG|UG|Ltd|Limited|Inc|LLC|LLP|PLC|plc|Corp|S\.?A\.?S?|SARL|S\.?r\.?l|SRL|S\.?p\.?A|S\.?L\.?U?|B\.?V|N\.?V|AB|Oy|ApS)\.?$/iu
/** "Aerloch Training Centre" is where one goes. */
const place = /^(?:offices?|centre|center|campus|building|headquarters|hq|house|tower|reception|car|site)$/i
const small = /^(?:des|de|du|la|le|les|of|the|der|van|del|und|and|et|y|en|für|for|d['’]\p{L}+)$/u
const tidy = (text: string) => text.replace(/['’]s$|[.'’-]+$/g, '')

/** Several of a trade are a firm: "Pelletier & Sung Architects". */
const trades =
  /^(?:architects|engineers|surveyors|consultants|designers|builders|opticians|accountants|solicitors|lawyers|advisors|brokers|planners|caterers|publishers|printers|jewellers|chemists|architekten|ingenieure|rechtsanwälte|steuerberater|architectes|avocats|notaires|ingénieurs|architecten|advocaten|ingenieurs|arquitectos|abogados|ingenieros|architetti|avvocati)$/iu

/** Whether a word may be one of a firm's name behind what is one. */
const belongs = (text: string) =>
  /^\p{Lu}/u.test(text) &&
  !legal.test(text) &&
  !noFirmsWord.test(tidy(text)) &&
  (!isJobTitle(tidy(text)) || trades.test(tidy(text)))

/** How far a name goes on: "Cairnmoor Distillers", "Boulangerie du Port", "Bell & Sons". */
function endOf(words: readonly Word[], from: number): number {
  let end = from
  while (end < words.length && !/[.]$/.test(words[end - 1]?.text ?? '')) {
    const [one, two] = [words[end], words[end + 1]]
    if (!one?.joined) break
    if (belongs(one.text)) end++
    else if ((small.test(one.text) || /^[&+]$/.test(one.text)) && two?.joined && belongs(two.text)) end += 2
    else break
  }
  return end
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
  return at > 1 && words[at]?.joined && /^(?:Les|Le|La|El|Los|Las|Het|Die|Der|Das)$/.test(article)
    ? at - 1
    : at
}

interface Spelled {
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

/** Every place in which the words of a domain stand. */
function placesOf(lines: readonly string[], isWanted: (text: string) => boolean): Spelled[] {
  const found: Spelled[] = []
  lines.slice(0, 160).forEach((line, number) => {
    const words = wordsOf(line)
    for (let at = 0; at < words.length; at++) {
      if (!/^[\p{Lu}\d]/u.test(words[at]?.text ?? '')) continue
      for (let length = 1; length <= 5 && at + length <= words.length; length++) {
        if (length > 1 && !words[at + length - 1]?.joined) break
        const core = tidy(
          words
            .slice(at, at + length)
            .map(({ text }) => text)
            .join(' '),
        )
        if (!isWanted(core)) continue
        const start = startOf(words, at)
        const end = endOf(words, at + length)
        const run = tidy(
          words
            .slice(start, end)
            .map(({ text }) => text)
            .join(' '),
        )
        const isLegal = Boolean(words[end]?.joined && legal.test(words[end]?.text ?? ''))
        const isFirst = !words[start]?.joined || legal.test(words[start - 1]?.text ?? '')
        const alone = isFirst && (isLegal || !words[end]?.joined)
        // "Carrowmore Training Centre" below a name is the firm; in a sentence it is where one goes.
        const isPlace =
          place.test(run.split(' ').at(-1) ?? '') &&
          !(alone && lines.filter(text => text.trim().startsWith(run)).length > 1)
        const whole = isPlace ? core : run
        found.push({ core, whole, alone: alone && !isPlace, legal: isLegal, line: number })
      }
    }
  })
  return found
}

/**
 * The name that a domain runs together, as the text spells it, with what belongs to it: Hotel Miramar of
 * hotelmiramar.example, Cairnmoor Distillers of cairnmoor.example. Sure where it is never longer or shorter; else what
 * stands alone on a line, as a signature has it, counts most. The first line is the title, where every word may have a
 * capital: nothing there is longer for itself.
 */
export function spelledOut(
  lines: readonly string[],
  domains: readonly string[],
): (Guess & { isShort?: true }) | null {
  const wanted = new Set(
    domains.flatMap(domain => [squeezed(domain), bareDomain(domain)]).filter(text => text.length > 2),
  )
  if (wanted.size === 0) return null
  const isWanted = (text: string) => forms(text).some(form => wanted.has(form))
  const places = placesOf(lines, isWanted)
  const body = places.filter(({ line }) => line > 0)
  if (places.length > 0) {
    const signed = (body.some(({ alone }) => alone) ? body : places)
      .filter(({ alone }) => alone)
      .map(({ whole }) => whole)
    const said = body.map(({ whole }) => whole)
    const best = longest(signed) ?? longest(said) ?? places[0]?.core ?? ''
    const all = places.filter(({ whole }) => whole === best)
    const short = shorterOf(best, places, all)
    if (short) return { value: inCapitals(short), sure: false, isShort: true }
    // "Ridgeway Homes" and "Ridgeway" are one; two that go on in two ways are not.
    const isOne = places.every(({ whole }) => best.startsWith(whole))
    // The domain says so much, and for what is longer a signature or a second sentence does.
    const isBacked = isWanted(best) || new Set(all.map(({ line }) => line)).size > 1
    return { value: inCapitals(best), sure: isOne && isBacked }
  }
  return explained(lines, domains) ?? partOf(lines, domains) ?? registered(lines, domains)
}

/** What a register has ("Corrib Mutual Insurance plc"), and the text itself calls shorter; or ends as nobody says it. */
function shorterOf(best: string, places: readonly Spelled[], all: readonly Spelled[]): string | null {
  if (!all.every(({ legal }) => legal) && !foundation.test(best)) return null
  const other = places.find(
    ({ core, whole }) =>
      whole !== best && whole.endsWith(core) && (best.startsWith(`${core} `) || best.endsWith(` ${core}`)),
  )
  const [own] = all
  const isUnsaid = own && best.startsWith(`${own.core} `) && unsaid.test(best.slice(own.core.length + 1))
  return other?.core ?? (isUnsaid ? own.core : null)
}
const foundation = /^(?:Stichting|Fundación|Fondazione|Stiftung|Fondation)\s/u
const unsaid =
  /^(?:Technolog(?:y|ies)|Solutions|Services|Holdings?|International|Worldwide|Europe|Deutschland|France|UK|Ireland|Nederland|España|Italia)$/

/** "Brandvold Heating & Air LLC" of brandvoldhvac.example: a line of a name and its legal form, which begins alike. */
function registered(lines: readonly string[], domains: readonly string[]): Guess | null {
  for (const line of lines.slice(0, 160)) {
    const words = wordsOf(line)
    const end = words.findIndex(({ text }, at) => at > 0 && legal.test(text))
    const first = squeezed(words[0]?.text ?? '')
    if (end < 1 || end > 7 || first.length < 4 || !/^\p{Lu}/u.test(words[0]?.text ?? '')) continue
    if (domains.some(domain => squeezed(domain).startsWith(first)))
      return {
        value: inCapitals(
          tidy(
            words
              .slice(0, end)
              .map(({ text }) => text)
              .join(' '),
          ),
        ),
        sure: false,
      }
  }
  return null
}

/** "Vauzelle & Associés" of vauzelle-avocats.example: a part of the domain that the text has. */
function partOf(lines: readonly string[], domains: readonly string[]): Guess | null {
  const parts = domains.flatMap(domain => domain.split(/[\s-]+/)).map(squeezed)
  const wanted = new Set(parts.filter(part => part.length > 4 && !generic.test(part)))
  if (wanted.size === 0 || domains.every(domain => !/[\s-]/.test(domain))) return null
  const places = placesOf(lines, text => forms(text).some(form => wanted.has(form)))
  const best =
    longest(places.filter(({ alone }) => alone).map(({ whole }) => whole)) ??
    longest(places.filter(({ core, whole }) => whole !== core).map(({ whole }) => whole)) ??
    // "Kreissparkasse Uhlental" of ksk-uhlental.example, alone on its line.
    longest(places.flatMap(({ core, line }) => wholeLine(lines[line] ?? '', core) ?? []))
  return best ? { value: inCapitals(best), sure: false } : null
}

const house = /(?:kasse|werke?|bank|haus|schule|amt|verein|verband|klinik|zentrum|stiftung|gesellschaft)$/iu
function wholeLine(line: string, core: string): string | null {
  const words = line.trim().split(' ')
  const isHouse = [words[0] ?? '', words.at(-1) ?? ''].some(
    word => house.test(word) || institution.test(word) || isFirmsLastWord(word),
  )
  const isNames = words.length < 5 && words.every(word => /^(?:\p{Lu}[\p{L}'’-]+|&|und|of|de)$/u.test(word))
  return isHouse && isNames && line.includes(core) ? line.trim() : null
}

const generic =
  /^(?:avocats|notaires|hotels?|restaurant|praxis|klinik|klinikum|group|groupe|gruppe|school|primary|trust|health|media|design|studio|energy|systems?|software|solutions|services?|consulting|partners?|legal|bakery|schreinerei|stadt|gemeente|careers?|recruitment|jobs|zorg|international)$/

/** What a signature shouts: "KIRSCH OYELARAN & WEBB". */
const inCapitals = (text: string) =>
  /\p{Ll}/u.test(text) || !text.includes(' ')
    ? text
    : text.replace(/\p{L}+/gu, word =>
        word.length < 3 ? word.toLowerCase() : word.charAt(0) + word.slice(1).toLowerCase(),
      )

const longest = (names: readonly string[]) => names.toSorted((a, b) => b.length - a.length)[0] ?? null

/**
 * Of whose words the domain takes the beginnings, in their order: Fenland NHS Trust of fenlandtrust.example, Universidad
 * Mar Menor of umarmenor.example, Northern Ballet Supplies of nbs.example.
 */
function explained(lines: readonly string[], domains: readonly string[]): Guess | null {
  const wanted = [...new Set(domains.flatMap(domain => [squeezed(domain), bareDomain(domain)]))].filter(
    text => text.length > 2,
  )
  const found: { value: string; rank: number }[] = []
  for (const [number, line] of lines.slice(0, 120).entries()) {
    const words = wordsOf(line)
    for (let at = 0; at < words.length; at++) {
      if (!/^\p{Lu}/u.test(words[at]?.text ?? '')) continue
      for (let length = 2; length <= 6 && at + length <= words.length; length++) {
        const last = words[at + length - 1]
        if (!last?.joined || legal.test(last.text)) break
        const run = words.slice(at, at + length).map(({ text }) => text)
        if (!run.every(word => belongs(word) || small.test(word) || /^[&+]$/.test(word))) break
        if (small.test(run.at(-1) ?? '') || !wanted.some(domain => isMadeOf(domain, run))) continue
        const end = words[at + length]
        const isAlone = at === 0 && number > 0 && !(end?.joined && !legal.test(end.text))
        // "… Primary School": what it is stands behind, and the domain may leave it out.
        const more =
          end?.joined &&
          !/[.,]$/.test(run.at(-1) ?? '') &&
          /^\p{Lu}/u.test(end.text) &&
          (institution.test(end.text) || isFirmsLastWord(tidy(end.text)))
        if (more) run.push(end.text)
        found.push({ value: tidy(run.join(' ')), rank: (isAlone ? 10 : 0) + (number > 0 ? 1 : 0) })
      }
    }
  }
  const [best] = found.toSorted((a, b) => b.rank - a.rank || b.value.length - a.value.length)
  return best ? { value: inCapitals(best.value), sure: false } : null
}

/** The beginnings of the words, one after another, make the domain; one of them has four letters, or each has its first. */
function isMadeOf(domain: string, run: readonly string[]): boolean {
  const words = run.map(squeezed)
  const capitals = run.filter(word => /^\p{Lu}/u.test(word)).length
  const ends = (from: number, at: number, longest: number, used: number): boolean => {
    if (from === domain.length || (from === domain.length - 1 && domain.endsWith('s') && longest > 3))
      return longest >= 4 ? used > 1 : used === capitals && used > 2
    const word = words[at]
    if (word === undefined) return false
    let most = 0
    while (most < word.length && word[most] === domain[from + most]) most++
    // As much of a word as fits, or its first letter; a word may be left out, if not the first.
    for (const take of new Set([most, Math.min(most, 1)]))
      if (take > 0 && ends(from + take, at + 1, Math.max(longest, take), used + 1)) return true
    return at > 0 && ends(from, at + 1, longest, used)
  }
  return ends(0, 0, 0, 0)
}
