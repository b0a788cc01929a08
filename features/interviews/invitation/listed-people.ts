import { listedPeople } from '@/features/contacts/listed-people'
import type { NamedPerson } from '@/features/contacts/named-person'
import { isJobTitle } from '@/features/contacts/piece-kinds'
import { isFirmsLastWord } from './firm-words'
import { isGivenName } from './given-names'

/**
 * Whom lists and labels name, without what only looks like it: part of what somebody else does ("Amir Solanki - Deputy
 * Ward Manager"), the price of a fir, a word that begins a sentence.
 */
export function likelyListed(body: readonly string[], beside: readonly NamedPerson[]): NamedPerson[] {
  const titles = beside.map(({ jobTitle }) => jobTitle ?? '')
  return listedPeople(body.join('\n')).filter(({ name, email, jobTitle, kind }) => {
    const last = name.split(' ').at(-1) ?? ''
    if (!email && isFirmsLastWord(last) && !isGivenName(name.split(' ')[0] ?? '')) return false
    if (email || isGivenName(name.split(' ')[0] ?? '')) return true
    // "1:45 PM AEDT", "220 Old Coach Rd"
    if (/\d/.test(jobTitle ?? '')) return false
    // "Team Lead, Acute Therapies": where somebody works.
    if (!isGivenName(name.split(' ')[0] ?? '') && body.some(line => isUnit(line, name))) return false
    if (titles.some(title => title.includes(name))) return false
    const isTitled = Boolean(jobTitle && isJobTitle(jobTitle))
    if (!name.includes(' ')) return isTitled && (jobTitle ?? '').split(' ').length <= 5
    return !jobTitle || isTitled || kind !== null
  })
}

/** What stands behind a job's name and a comma. */
function isUnit(line: string, name: string): boolean {
  const parts = line.slice(0, 200).split(/,\s+/)
  const at = parts.findIndex(part => part.trim() === name)
  return at > 0 && isJobTitle(parts[at - 1] ?? '')
}
