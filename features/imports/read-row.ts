import type { ContactKind, ImportField, ImportKind, ImportReason, Source, Stage } from '@/db/enums'
import { linkedinProfile } from '@/features/contacts/linkedin-url'
import type { ReadPerson } from '@/features/contacts/named-person'
import { normalizeAddress } from '@/lib/address'
import { clip, tidyLine, tidyText } from '@/lib/text'
import { type ReadDate, readDate } from './read-date'
import { readContactKind, readSource, readStage } from './stage-words'

export interface ImportedPerson {
  name: string
  kind: ContactKind
  company: string | null
  jobTitle: string | null
  email: string | null
  phone: string | null
  linkedinUrl: string | null
  note: string | null
  connectedOn: ReadDate | null
}

export interface ImportedProcess {
  company: string
  role: string
  stage: Stage
  source: Source
  jobUrl: string | null
  interest: number | null
  note: string | null
  appliedOn: ReadDate | null
  changedOn: ReadDate | null
  interviewAt: ReadDate | null
  person: ImportedPerson | null
}

export interface HowRead {
  kind: ImportKind
  columns: readonly (ImportField | null)[]
  dayFirst: boolean
}

export type RowRead =
  | { is: 'process'; process: ImportedProcess }
  | { is: 'person'; person: ImportedPerson }
  | { is: 'skipped'; reason: ImportReason }

export const noRole = 'Role not noted'

/** A spreadsheet's own mark that a cell is text (lib/csv.ts writes it): whatever it holds stays text. */
export const withoutMark = (cell: string): string =>
  /^'+[=+\-@\t\r＝＋－＠]/.test(cell) ? cell.slice(1) : cell

/** Who stands in a cell, by its text; of what is not in it, the text is the name. */
export type Named = ReadonlyMap<string, readonly ReadPerson[]>

const lineIn =
  (cells: readonly string[], columns: HowRead['columns']) =>
  (field: ImportField, max = 120): string | null => {
    const at = columns.indexOf(field)
    return at < 0 ? null : clip(tidyLine(withoutMark(cells[at] ?? '')), max) || null
  }

/** What a line says of its person: one cell, or first and last name. */
export function nameIn(cells: readonly string[], { columns }: Pick<HowRead, 'columns'>): string | null {
  const line = lineIn(cells, columns)
  return line('person') ?? ([line('first_name'), line('last_name')].filter(Boolean).join(' ') || null)
}

/** What one line means. Pure. */
export function readRow(
  cells: readonly string[],
  { kind, columns, dayFirst }: HowRead,
  named: Named = new Map(),
): RowRead {
  const all = (field: ImportField) =>
    columns.flatMap((column, at) => (column === field ? [withoutMark(cells[at] ?? '')] : []))
  const line = lineIn(cells, columns)
  const date = (field: ImportField) => readDate(all(field)[0] ?? '', dayFirst)
  if (line('deleted_on')) return { is: 'skipped', reason: 'deleted' }
  const note = all('note').map(tidyText).filter(Boolean).join('\n\n')
  const full = nameIn(cells, { columns })
  const read = (full && named.get(full)) || []
  // A first and a last name are one person's, whatever stands in them.
  const [who, ...others] = read.length > 1 && !line('person') ? [] : read
  const also = others.map(({ name, jobTitle }) => (jobTitle ? `${name} (${jobTitle})` : name)).join(', ')
  // A day that nobody can read ("next week") is kept as it was written.
  const unread = (field: ImportField) => (date(field) ? null : line(field))
  const connected = unread('connected_on')
  const withAlso = (note: string) =>
    clip(
      [note, also && `Also: ${also}`, connected && `Connected on: ${connected}`].filter(Boolean).join('\n\n'),
      5000,
    ) || null
  const person = full ? personIn(full, who, line, date) : null
  if (kind === 'people')
    return person
      ? { is: 'person', person: { ...person, note: withAlso(note) } }
      : { is: 'skipped', reason: 'no_name' }
  const company = line('company')
  if (!company) return { is: 'skipped', reason: 'no_company' }
  const said = line('stage')
  const stage = said ? readStage(said) : 'applied'
  if (stage === 'not_applied') return { is: 'skipped', reason: 'not_applied' }
  const [source, link] = [line('source'), line('job_url', 2000)]
  const jobUrl = link && isHttps(link) ? link : null
  const known = source ? readSource(source) : 'direct'
  const beside = [
    ['Applied on', unread('applied_on')],
    ['Last moved on', unread('changed_on')],
    ['Connected on', connected],
    ['Interview', unread('interview_at')],
    ['Place', line('place')],
    ['Pay', line('pay')],
    ['Stage', stage ? null : said],
    ['Source', known ? null : source],
    ['Link', jobUrl ? null : link],
    ['Also', also],
  ].flatMap(([name, value]) => (value ? [`${name}: ${value}`] : []))
  return {
    is: 'process',
    process: {
      company,
      role: line('role') ?? noRole,
      stage: stage ?? 'applied',
      source: known ?? 'direct',
      jobUrl,
      interest: interestIn(line('interest')),
      note: clip([note, beside.join('\n')].filter(Boolean).join('\n\n'), 5000) || null,
      appliedOn: date('applied_on'),
      changedOn: date('changed_on'),
      interviewAt: date('interview_at'),
      person,
    },
  }
}

function personIn(
  full: string,
  who: ReadPerson | undefined,
  line: (field: ImportField, max?: number) => string | null,
  date: (field: ImportField) => ReadDate | null,
): ImportedPerson {
  const email = normalizeAddress(line('email', 300) ?? '') ?? who?.email ?? null
  const said = readContactKind(line('contact_kind') ?? '')
  return {
    name: clip(who?.name ?? full, 120),
    kind: said === 'other' ? (who?.kind ?? said) : said,
    company: line('company'),
    jobTitle: line('job_title') ?? who?.jobTitle ?? null,
    email,
    phone: line('phone', 40) ?? who?.phone ?? null,
    linkedinUrl: linkedinProfile(line('linkedin_url', 300) ?? ''),
    note: null,
    connectedOn: date('connected_on'),
  }
}

function isHttps(text: string): boolean {
  return URL.canParse(text) && new URL(text).protocol === 'https:'
}

/** '4', '4/5', '★★★★' or '4 stars'; null for anything else. */
function interestIn(text: string | null): number | null {
  if (!text) return null
  const stars = text.match(/[★⭐]/gu)?.length ?? 0
  const number = stars || Number(/^([1-5])(?:\s*(?:\/\s*5|stars?))?$/i.exec(text.trim())?.[1] ?? 0)
  return number >= 1 && number <= 5 ? number : null
}

/** Two lines, or a line and what is here, are one process when they say the same company and role. */
export const processKey = ({ company, role }: { company: string; role: string }): string =>
  `${tidyLine(company).toLowerCase()}\n${tidyLine(role).toLowerCase()}`
