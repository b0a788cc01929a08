import { clip, tidyLine } from '@/lib/text'
import { type NamedPerson, readPeople } from './people-lines'

export interface JustNow {
  company: string
  /** Null when the line names none. */
  role: string | null
  people: NamedPerson[]
}

const withPeople = /^(.*?)[\s,;.]+(?:with|met)\s+(.+)$/i
const roleAtCompany = /^([^,;:]+?)\s+(?:at|@)\s+([^,;:]+)(?:[,;:]\s*(.*))?$/i
const between = /\s*[,;:]\s*|\s+[–—|/-]\s+/
const and = /\s*(?:,|;|&|\+)?\s+(?:and|&|\+)\s+|\s*[&+]\s*/i

/**
 * Company, role and names, as somebody says them in one line on the way out: 'Acme, Data engineer, with Mira and Jon',
 * 'Data engineer at Acme with Mira', 'Acme - Data engineer'. Null when it names no company.
 */
export function readJustNow(text: string): JustNow | null {
  const line = tidyLine(text).replace(/[.\s]+$/, '')
  const met = withPeople.exec(line)
  const about = met?.[1] ?? line
  const turned = roleAtCompany.exec(about)
  const [first, second, ...more] = turned
    ? [turned[2], turned[1], ...(turned[3] ? [turned[3]] : [])]
    : about.split(between)
  const company = first?.trim()
  if (!company) return null
  const names = [...more, met?.[2] ?? ''].join(', ').split(and).join(', ')
  return {
    company: clip(company, 120),
    role: second?.trim() ? clip(second.trim(), 120) : null,
    people: readPeople(names).slice(0, 30),
  }
}
