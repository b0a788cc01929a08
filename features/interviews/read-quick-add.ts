import type { InterviewKind } from '@/db/enums'
import type { NamedPerson, ReadPerson } from '@/features/contacts/named-person'
import { isJobTitle, looksLikeName } from '@/features/contacts/piece-kinds'
import { readPeople } from '@/features/contacts/read-people'
import { companyWords } from '@/lib/job-words'
import { rawOf } from '@/lib/people/people-words'
import { clip, tidyLine } from '@/lib/text'
import { kindWords } from './calendar/interview-words'
import { type RoleApart, roleApart } from './role-apart'

export interface QuickAdd {
  company: string
  /** Null when the line names none. */
  role: string | null
  people: NamedPerson[]
  /** What names them, one on a line, as it was typed. */
  named: string
  /** Null when the line does not say. */
  kind: InterviewKind | null
  /** What another reading is near of: to be shown for a yes. */
  unsure: ('company' | 'role' | 'people')[]
}

const start = '^(?:so |well |ok(?:ay)? |also |gerade |eben )?'
const article = `(?:(?:${rawOf('article')})\\s+)?`
const had = new RegExp(`${start}(?:${rawOf('had')})(?:\\s+${article}(?:${rawOf('talk')}))?(?=\\s)\\s*`, 'iu')
const talked = new RegExp(`${start}(?:${rawOf('talked')})\\s+`, 'iu')
// "Call Centre Ltd" begins with no conversation.
const marks =
  'with|w/|at|@|for|about|by|mit|bei|für|avec|chez|pour|met|bij|voor|con|en|para|presso|per|com|na|no'
const talk = new RegExp(
  `${start}(?:just )?${article}(?:${rawOf('talk')})(?: gehad| gehabt| gevoerd| geführt)?\\s*(?:[:,–—-]\\s*|(?=(?:${marks})\\s))`,
  'iu',
)
const marker =
  /(?<=^|[\s,;.])(?:(?<with>with|w\/|met(?: with)?|mit|avec|con|com|(?:spoke|talked) (?:with|to)|interviewed by)|(?<at>at|@|bei(?: der| dem| den)?|chez|bij|presso|hos)|(?<for>for|about|over(?= (?:de|het|een|je) )|über|re|regarding|für|als|wegen|pour|comme|voor|para|como|per|come))\s+(?=\S)/giu
const spanishAt = /(?<=^|\s)en\s+(?=\p{Lu})/giu
const roleNoun = new RegExp(
  `\\s+(?:${rawOf('roleNoun')})$|^(?:${rawOf('roleNoun')})\\s+(?:of |de |as |als |di |d[’'])?`,
  'iu',
)
const onlyRoleNoun = new RegExp(`^(?:${rawOf('roleNoun')})$`, 'iu')
const trailingTalk =
  /(?<=\S)\s+(?:interviews?|calls?|chats?|screens?|rounds?|gespräch|entretien|gesprek|entrevista|colloquio)$/iu
const plainTalk =
  /^(?:interview|vorstellungsgespräch|bewerbungsgespräch|entretien|sollicitatiegesprek|entrevista|colloquio)\s+(?=\p{Lu})/iu
const leadingArticle = new RegExp(`^(?:${rawOf('article')})\\s+`, 'iu')
const between = /\s*[,;:、，]\s*|\s+[–—|/-]\s+|\.\s+(?=\p{Lu})/u

type Part = { is: 'plain' | 'with' | 'at' | 'for'; text: string }

/**
 * Company, role and names, as somebody says them in one line on the way out: 'Acme, Data engineer, with Mira and Jon',
 * 'just talked to Priya at Acme about the PM job', 'Northlight data analyst Ana Ruiz, Tom'. Null when it names no company.
 */
export function readQuickAdd(text: string): QuickAdd | null {
  const line = tidyLine(text).replace(/[.!\s]+$/, '')
  const { rest, kind, isTalk } = withoutLead(line)
  const parts = partsOf(rest, isTalk)
  const found: Found = { company: null, role: null, names: [], unsure: new Set() }
  for (const part of parts.filter(({ is }) => is === 'at')) takeAt(part.text, found)
  for (const part of parts.filter(({ is }) => is === 'for')) takeFor(part.text, found)
  for (const part of parts.filter(({ is }) => is === 'plain')) takePlain(part.text, found)
  takeWith(
    parts.filter(({ is }) => is === 'with').map(part => part.text),
    found,
  )
  const { company, role, names, unsure } = found
  if (!company) return null
  const people = readPeople(names.join('\n'), { except: [company, ...(role ? [role] : [])] }).slice(0, 30)
  if (people.some(person => person.ask)) unsure.add('people')
  return {
    company: clip(company, 120),
    role: role && clip(role, 120),
    people: people.map(kept),
    named: names.join('\n'),
    kind,
    unsure: [...unsure],
  }
}

const kept = ({ name, email, jobTitle, kind, phone }: ReadPerson): NamedPerson => ({
  name,
  email,
  jobTitle,
  kind,
  phone,
})

interface Found {
  company: string | null
  role: string | null
  names: string[]
  unsure: Set<QuickAdd['unsure'][number]>
}

function withoutLead(line: string): { rest: string; kind: InterviewKind | null; isTalk: boolean } {
  for (const pattern of [had, talked, talk, plainTalk]) {
    const found = pattern.exec(line)?.[0]
    if (!found || found.length === line.length) continue
    const kind = kindWords.find(([, words]) => found.search(words) >= 0)?.[0] ?? null
    return { rest: line.slice(found.length), kind, isTalk: pattern === talked }
  }
  return { rest: line, kind: null, isTalk: false }
}

function partsOf(line: string, isTalk: boolean): Part[] {
  const isSpanish = /(?<!\p{L})(puesto|entrevista|con|para)(?!\p{L})/iu.test(line)
  const text = isSpanish ? line.replace(spanishAt, 'at ') : line
  const parts: Part[] = []
  let is: Part['is'] = isTalk ? 'with' : 'plain'
  let at = 0
  for (const match of text.matchAll(marker)) {
    parts.push({ is, text: text.slice(at, match.index) })
    is = match.groups?.with ? 'with' : match.groups?.at ? 'at' : 'for'
    at = match.index + match[0].length
  }
  parts.push({ is, text: text.slice(at) })
  return parts
    .map(part => ({
      ...part,
      text: part.text
        .trim()
        .replace(/^[\s,;:.–—-]+|[\s,;:–—-]+$|(?<=\p{L}{3})\.$/gu, '')
        .replace(/[\s,;]+(?:and|und|et|en|y|e)$/i, ''),
    }))
    .filter(part => part.text)
}

/** 'Acme, Data engineer, Mira' behind "at". */
function takeAt(text: string, found: Found): void {
  if (found.company) {
    found.names.push(text)
    return
  }
  // "at Quarry (Theo, Wanda)"
  const { name: bare, inside: named } = withoutBrackets(text)
  if (named) found.names.push(named)
  const [company = '', ...more] = bare.split(between)
  const apart = more.length === 0 ? roleApart(company) : null
  if (apart?.before) takeApart(apart, found)
  else {
    found.company = company
    takeRest(more, found)
  }
}

function takeFor(text: string, found: Found): void {
  const [first = '', ...more] = text.split(between)
  const own = first.replace(leadingArticle, '')
  const role = own.replace(roleNoun, '').trim()
  // "für die Stelle als …"
  if (!role || onlyRoleNoun.test(role)) {
    takeRest(more, found)
    return
  }
  if (isJobTitle(role) || role !== own || found.company) found.role ??= role
  else found.company ??= role
  takeRest(more, found)
}

function takePlain(text: string, found: Found): void {
  const pieces = text.replace(trailingTalk, '').split(between).filter(Boolean)
  const [only = ''] = pieces
  const apart = pieces.map(piece => roleApart(piece))
  const mixed = apart.find(each => each?.before)
  // 'Northlight data analyst Ana Ruiz, Tom'
  if (!found.company && mixed && (pieces.length === 1 || apart[0] === mixed)) {
    takeApart(mixed, found)
    found.names.push(...pieces.filter((_, at) => apart[at] !== mixed))
    return
  }
  if (found.company) {
    if (!found.role) found.role = only.replace(leadingArticle, '').replace(roleNoun, '')
    else found.names.push(only)
    found.names.push(...pieces.slice(1))
    return
  }
  const at = pieces.findIndex(piece => isJobTitle(piece))
  // The company stands first, unless a role or a person's name does.
  const isUsual = at === 1 || at === -1 || pieces.length === 1
  const others = pieces.filter((_, index) => index !== at)
  const company = isUsual
    ? only
    : (others.find(piece => !looksLikeName(piece, { strict: true })) ?? others[0])
  if (!company) return
  if (!isUsual) found.unsure.add('company')
  const { name, inside } = withoutBrackets(company)
  const theirs = /\sfrom\s/.test(name) ? someoneOf(name) : null
  found.company = theirs?.company ?? name
  if (theirs) found.names.push(theirs.name)
  if (inside && isJobTitle(inside)) found.role ??= inside
  else if (inside) found.names.push(inside)
  const left = pieces.filter(piece => piece !== company)
  if (found.role === null && left.length > 0) {
    const role = at >= 0 && pieces[at] !== company ? pieces[at] : left[0]
    found.role = role ?? null
    if (at < 0 && left.length > 1) found.unsure.add('role')
    found.names.push(...left.filter(piece => piece !== role))
  } else found.names.push(...left)
}

function takeApart({ before, role, after, unsure }: RoleApart, found: Found): void {
  found.company = before
  found.role ??= role
  if (after) found.names.push(after)
  if (unsure || after) {
    found.unsure.add('company')
    found.unsure.add('role')
  }
}

/** Roles by their words, the rest are people. */
function takeRest(pieces: readonly string[], found: Found): void {
  for (const piece of pieces) {
    if (!found.role && isJobTitle(piece)) found.role = piece
    else if (!found.role && pieces.length === 1 && !looksLikeName(piece)) found.role = piece
    else found.names.push(piece)
  }
}

/** "met Northlight for … with Ana": whom one meets may be a company. */
function takeWith(texts: readonly string[], found: Found): void {
  for (const text of texts) {
    const [first = '', second] = text.split(between)
    if (!found.company && second && isJobTitle(second) && !looksLikeName(first, { strict: true })) {
      takePlain(text, found)
      continue
    }
    const apart = found.company || !/\sfrom\s/.test(text) ? null : someoneOf(text)
    if (apart) {
      found.company = apart.company
      found.names.push(apart.name)
      continue
    }
    const { name, inside } = withoutBrackets(text)
    const isOne = !/[,;&]|\s(?:and|und|et|en|y|e)\s/i.test(name)
    const isPerson = looksLikeName(name, { strict: true }) && !companyWords.test(name)
    if (!found.company && isOne && (texts.length > 1 || !isPerson)) {
      const apart = roleApart(name)
      if (apart?.before) takeApart(apart, found)
      else found.company = name
      if (inside) found.names.push(inside)
    } else found.names.push(text)
  }
  for (const [at, text] of found.names.entries()) {
    const apart = found.company ? null : someoneOf(text)
    if (!apart) continue
    found.company = apart.company
    found.names[at] = apart.name
    if (!apart.sure) found.unsure.add('company')
  }
}

/** "Talia from Lakeside"; "Frau Krüger von Lakeside", who might be a von Lakeside. */
function someoneOf(text: string): { name: string; company: string; sure: boolean } | null {
  const [, name, word, company] =
    /^(.+?)\s+(from|von|van|de chez|di|da|de)\s+(\p{Lu}[^,;]*)$/u.exec(text) ?? []
  if (!name || !company || !looksLikeName(name) || isJobTitle(company)) return null
  return { name, company, sure: word === 'from' }
}

function withoutBrackets(text: string): { name: string; inside: string } {
  const found = /^(.+?)\s*\(([^()]+)\)$/.exec(text)
  return { name: found?.[1] ?? text, inside: found?.[2] ?? '' }
}
