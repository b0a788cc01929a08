import { isJobTitle, looksLikeName } from '@/features/contacts/piece-kinds'
import { companyWords } from '@/lib/job-words'
import { plain } from '@/lib/people/name-words'
import { bareDomain, companyOfAddress, isSystem, squeezed } from '../company-address'
import { institution, isFirmsLastWord, noFirmsWord } from '../firm-words'
import { isGivenName } from '../given-names'
import { inCapitals } from '../name-places'
import { isTrade } from '../trades'
import { type Candidate, Candidates } from './candidate'
import type { Place, Token } from './places'

const legal =
  /^(?:gGmbH|GmbH|mbH|AG|SE|KG|eG|Ltd|Limited|Inc|LLC|LLP|PLC|plc|Corp|SA|SAS|SARL|SRL|Srl|SL|SLU|BV|NV|AB|Oy|ApS|ETT|PartG|PartGmbB|GbR|e\.?K|e\.?V|S\.?A|S\.?L|B\.?V|S\.?r\.?l|S\.?p\.?A|S\.?A\.?S|Pty)$/u
const small =
  /^(?:and|und|et|en|y|e|of|de|du|des|del|der|die|das|di|da|la|las|los|le|les|l|van|von|the|zum|zur|am|im|&)$/iu
/** "Centre hospitalier", "École supérieure": what begins a house's name has a small word behind it. */
const begins =
  /^(?:Centre|Centro|École|Ecole|Université|Universidad|Università|Communauté|Conseil|Institut|Instituto|Istituto|Caisse|Chambre|Agence|Office|Union|Maison|Banque|Banca|Banco|Lycée|Collège|Hôpital|Clinique|Mairie|Service|Société|Groupe|Syndicat|Association|Asociación|Azienda|Ente|Escuela|Scuola)$/u
const capital = /^(?:\p{Lu}|\d+\p{Lu})/u
const mostCandidates = 250

/** "ä" as an address spells it, and without its dots. */
const spellings = (text: string) => [
  squeezed(text),
  squeezed(text.replace(/ä/gi, 'ae').replace(/ö/gi, 'oe').replace(/ü/gi, 'ue')),
]

export interface CompanyKnown {
  /** Who wrote. */
  address: string
  /** All other addresses and pages' hosts in the mail. */
  others: readonly string[]
  people: readonly string[]
  /** What the address alone would be called. */
  spelled: readonly string[]
  /** Whoever writes does so for another firm. */
  forClient: boolean
}

const hostOf = (address: string) => companyOfAddress(address.includes('@') ? address : `x@${address}`)

/** Every run of words with capitals in a mail that may be an employer, and what was seen of it. */
export function companyVotes(places: readonly Place[], known: CompanyKnown): Candidate[] {
  const found = new Candidates()
  const own = hostOf(known.address)
  const system = known.address !== '' && isSystem(known.address)
  const others = known.others.flatMap(one => hostOf(one) ?? [])
  const counts = new Map<string, number>()
  const wholes = new Map<string, number>()
  for (const place of places)
    for (const [from, to] of runs(place.tokens)) {
      if (found.all.size > mostCandidates) break
      for (let start = from; start <= to; start++)
        for (let end = start; end <= Math.min(to, start + 6); end++) {
          const value = runText(place.tokens, start, end)
          if (!value) continue
          counts.set(value, (counts.get(value) ?? 0) + 1)
          const isWhole = start === from && end === to
          if (isWhole) wholes.set(value, (wholes.get(value) ?? 0) + 1)
          found.see(value, beside(place, start, end, from, to))
        }
    }
  for (const value of known.spelled) found.see(value, ['spelled'])
  for (const one of found.all.values()) {
    const { value, signs } = one
    const count = counts.get(value) ?? 0
    if (count === 0) signs.set('unwritten', 1)
    for (const sign of itself(value, known)) signs.set(sign, 1)
    signs.set('count', Math.log2(count + 1) - 1)
    signs.set('whole', (wholes.get(value) ?? 0) / Math.max(count, 1))
    signs.set(`words:${Math.min(value.split(' ').length, 5)}`, 1)
    for (const sign of ofDomain(value, own)) signs.set(`own:${sign}`, 1)
    if (!own) signs.set('own:none', 1)
    const spelled = new Set(others.flatMap(other => ofDomain(value, other)))
    for (const sign of spelled) signs.set(`other:${sign}`, 1)
    // Of an agency's mail the agency's own name speaks for nothing.
    const by = known.forClient ? 'client' : own ? 'own' : system ? 'system' : 'nobody'
    for (const sign of [...signs.keys()])
      if (/^(?:own|other|in|alone|first):|^(?:firm-word|count|whole|given-first)$/.test(sign))
        signs.set(`${by} ${sign}`, signs.get(sign) ?? 1)
    if (system)
      for (const sign of spelledBy(value, known.address.split('@')[0] ?? '')) signs.set(`account:${sign}`, 1)
  }
  return [...found.all.values()]
}

/** From the first to the last word with a capital, with small words between them. */
function runs(tokens: readonly Token[]): [from: number, to: number][] {
  const all: [number, number][] = []
  let from = -1
  let last = -1
  tokens.forEach((token, at) => {
    const isCut = at > 0 && !/^(?:&|['’"]|-)?$/.test(token.before)
    if (from >= 0 && (isCut || at - last > 3)) {
      all.push([from, last])
      from = -1
    }
    if (capital.test(token.word)) {
      if (from < 0) from = at
      last = at
    } else if (
      from >= 0 &&
      !small.test(token.word) &&
      !(last === at - 1 && begins.test(tokens[last]?.word ?? ''))
    ) {
      all.push([from, last])
      from = -1
    }
  })
  if (from >= 0) all.push([from, last])
  return all.map(([one, two]): [number, number] => [one, Math.min(two, one + 9)])
}

function runText(tokens: readonly Token[], start: number, end: number): string | null {
  const first = tokens[start]
  const last = tokens[end]
  if (!first || !last || !capital.test(first.word) || !capital.test(last.word)) return null
  if (legal.test(last.word) || last.word.length + first.word.length < 3) return null
  let value = first.word
  for (let at = start + 1; at <= end; at++) {
    const { before, word } = tokens[at] as Token
    value += /^['’]$/.test(before)
      ? `${before}${word}`
      : before === '&'
        ? ` & ${word}`
        : before === '-'
          ? ` - ${word}`
          : ` ${word}`
  }
  return inCapitals(value.replace(/['’]s$/, ''))
}

const lower = (text: string | undefined) => (text ?? '').toLowerCase().slice(0, 20)

/** "Powered by Slotwise" */
const byPage =
  /^[\s•*-]*(?:[^.]{0,30}\s)?(?:sent (?:from|by|via|with)|powered by|scheduled with|invitation from|gesendet (?:von|über)|bereitgestellt von|(?:envoyé|propulsé) (?:par|via|avec)|(?:verzonden|verstuurd) (?:via|met|door)|enviado (?:por|con|desde)|inviato (?:da|con|tramite))\s/iu

/** What stands around it in one place. */
function beside(
  { where, tokens, text, rest, isLate }: Place,
  start: number,
  end: number,
  from: number,
  to: number,
): string[] {
  const before = tokens[start - 1]
  const behind = tokens[end + 1]
  const punct = tokens[start]?.before ?? ''
  const after = behind ? behind.before : rest
  const isLegal = behind !== undefined && legal.test(behind.word) && /^,?$/.test(after)
  const isAlone = start === 0 && end === tokens.length - 1
  const signs = [
    `in:${where}`,
    isLegal ? 'legal' : '',
    isAlone ? `alone:${where}` : '',
    isLate ? 'late' : '',
    start > 0 && byPage.test(text) ? 'page' : '',
    punct === ':' && before ? `label:${lower(before.word)}` : '',
    start === 0 ? `first:${where}` : '',
    end === tokens.length - 1 ? `last:${where}` : '',
    start > from ? `cut-ahead:${where}` : '',
    end < to && !isLegal ? `cut-behind:${where}` : '',
    before && /^(?:&|-)?$/.test(punct) ? `b:${lower(before.word)}` : '',
    before && where === 'title' ? `tb:${punct ? punct[0] : lower(before.word)}` : '',
    punct ? `bp:${where}:${punct.slice(-1)}` : '',
    after ? `ap:${where}:${after[0]}` : '',
    behind && !after ? `a:${lower(behind.word)}` : '',
    tokens[end]?.word.match(/['’]s$/) ? 'genitive' : '',
    // "Role at X", "interview with X"
    before && tokens[start - 2] && !punct && !before.before
      ? `bb:${lower(tokens[start - 2]?.word)} ${lower(before.word)}`
      : '',
  ]
  return signs.filter(Boolean)
}

/** What its own words tell. */
function itself(value: string, known: CompanyKnown): string[] {
  const words = value.split(' ')
  const [first = ''] = words
  const last = words.at(-1) ?? ''
  const isPerson = known.people.some(person => plain(person) === plain(value))
  return [
    `f:${lower(first)}`,
    `l:${lower(last)}`,
    companyWords.test(value) ? 'firm-word' : '',
    institution.test(first) ? 'institution' : '',
    isFirmsLastWord(last) ? 'firm-last' : '',
    noFirmsWord.test(first) ? 'no-first' : '',
    noFirmsWord.test(last) ? 'no-last' : '',
    words.some(word => noFirmsWord.test(word)) ? 'no-word' : '',
    isGivenName(first) ? (words.length === 1 ? 'given-alone' : 'given-first') : '',
    isPerson ? 'person' : '',
    known.people.some(person => plain(person).split(' ').includes(plain(last))) ? 'person-last' : '',
    known.people.some(person => plain(person).split(' ').includes(plain(first))) ? 'person-first' : '',
    isJobTitle(value) || (words.length === 1 && isTrade(value)) ? 'job' : '',
    looksLikeName(value, { strict: true }) ? 'like-name' : '',
    /\d/.test(value) ? 'figure' : '',
    value === value.toUpperCase() && value.length > 4 ? 'shouted' : '',
    /^(?:The|Der|Die|Das|La|Le|Les|El|Los|De|Het|Il)$/.test(first) ? 'article' : '',
  ].filter(Boolean)
}

/** How an address's name and the words agree. */
function ofDomain(value: string, domain: string | null): string[] {
  return domain ? spelledBy(value, domain) : []
}

function spelledBy(value: string, domain: string): string[] {
  const names = [...new Set([squeezed(domain), bareDomain(domain)])].filter(name => name.length > 1)
  const all = spellings(value)
  const is = (test: (name: string, text: string) => boolean) =>
    names.some(name => all.some(text => text.length > 1 && test(name, text)))
  const words = value
    .split(' ')
    .filter(word => !small.test(word))
    .map(word => squeezed(word))
    .filter(Boolean)
  const [name = ''] = names
  const isFull =
    words.length > 0 &&
    words.every(word => word.length > 2 && names.some(one => one.includes(word.slice(0, 5))))
  const initials = words.map(word => word[0]).join('')
  return [
    is((one, text) => one === text) ? 'is' : '',
    is((one, text) => one !== text && one.startsWith(text) && text.length > 3) ? 'begins' : '',
    is((one, text) => one !== text && one.endsWith(text) && text.length > 3) ? 'ends' : '',
    is((one, text) => one !== text && text.startsWith(one)) ? 'goes-further' : '',
    is((one, text) => one !== text && text.endsWith(one) && one.length > 3) ? 'has-ahead' : '',
    is((one, text) => one !== text && text.includes(one) && one.length > 3) ? 'has' : '',
    isFull ? `all-words:${Math.min(words.length, 3)}` : '',
    words.some(word => word.length > 3 && name.includes(word)) ? 'some-word' : 'no-word',
    initials.length > 1 && name.startsWith(initials) ? 'initials' : '',
    // "Centre hospitalier de Saint-Ambroise" of ch-saintambroise
    words.slice(1).some((_, at) => initials.slice(0, at + 1) + words.slice(at + 1).join('') === name)
      ? 'initials-then'
      : '',
  ].filter(Boolean)
}
