import type { ContactKind, ImportField, ImportKind, ImportReason, Source, Stage } from '@/db/enums'
import { linkedinProfile } from '@/features/contacts/linkedin-url'
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

/** What one line means. Pure. */
export function readRow(cells: readonly string[], { kind, columns, dayFirst }: HowRead): RowRead {
  const all = (field: ImportField) =>
    columns.flatMap((column, at) => (column === field ? [withoutMark(cells[at] ?? '')] : []))
  const line = (field: ImportField, max = 120) => clip(tidyLine(all(field)[0] ?? ''), max) || null
  const date = (field: ImportField) => readDate(all(field)[0] ?? '', dayFirst)
  if (line('deleted_on')) return { is: 'skipped', reason: 'deleted' }
  const note = all('note').map(tidyText).filter(Boolean).join('\n\n')
  const person = personIn(line, date)
  if (kind === 'people')
    return person
      ? { is: 'person', person: { ...person, note: clip(note, 5000) || null } }
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
    ['Place', line('place')],
    ['Pay', line('pay')],
    ['Stage', stage ? null : said],
    ['Source', known ? null : source],
    ['Link', jobUrl ? null : link],
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
  line: (field: ImportField, max?: number) => string | null,
  date: (field: ImportField) => ReadDate | null,
): ImportedPerson | null {
  const full = line('person') ?? ([line('first_name'), line('last_name')].filter(Boolean).join(' ') || null)
  const email = normalizeAddress(line('email', 300) ?? '')
  if (!full) return null
  return {
    name: clip(full, 120),
    kind: readContactKind(line('contact_kind') ?? ''),
    company: line('company'),
    jobTitle: line('job_title'),
    email,
    phone: line('phone', 40),
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
