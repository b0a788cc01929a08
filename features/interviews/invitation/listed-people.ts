import { listedPeople } from '@/features/contacts/listed-people'
import type { NamedPerson } from '@/features/contacts/named-person'
import { isJobTitle, looksLikeName } from '@/features/contacts/piece-kinds'
import { isFirmsLastWord } from './firm-words'
import { isGivenName } from './given-names'
import { isNobody } from './nobody-words'

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

const listLabels =
  '(?:your |the )?(?:interviewers?|attendees|participants|panel(?: members)?|interview panel|guests?)|teilnehmer(?:innen)?|teilnehmende|gäste|gesprächspartner(?:in|innen)?|interlocuteurs?|participants?|intervenants?|invités|deelnemers?|gasten|genodigden|gesprekspartners?|asistentes|invitados|participantes|entrevistador(?:es|as?)?|partecipanti|invitati'
const peopleLabel = new RegExp(
  `^[\\s•*-]*(?:${listLabels}|(?:your |the )?(?:who|with|meeting with)|met wie|con)\\s*(?:\\(s\\))?\\s*:\\s*(?<names>\\S.*)$`,
  'iu',
)
const labelAlone = new RegExp(`^[\\s•*-]*(?:${listLabels})\\s*:\\s*$`, 'iu')

/** Where a line says no more than "Guests:", all that stands below it up to a blank line. */
export const listsIn = (lines: readonly string[]): string[] =>
  lines.flatMap((line, at) => {
    if (!labelAlone.test(line.slice(0, 80))) return []
    const end = lines.findIndex((text, below) => below > at && !text.trim())
    return [line, ...lines.slice(at + 1, end < 0 ? undefined : end).slice(0, 12), '']
  })

/** "Attendees: Eleni Markou, Petros Vlachos": names and nothing else, where a form lists people. */
export const onLabel = (body: readonly string[]): string[] =>
  [
    ...body.slice(0, 80),
    ...listsIn(body).map(name => `Guests: ${name.replace(/(?:\s+[-–]\s|,|\s*\().*$/u, '')}`),
  ].flatMap(line => {
    const pieces = (peopleLabel.exec(line.slice(0, 400))?.groups?.names ?? '')
      .split(/\s*(?:[,;&|]|(?<!\p{L})(?:and|und|et|en|y|e)(?!\p{L}))\s*/u)
      .map(piece => piece.replace(/\s*\([^()]*\)/g, '').trim())
    return pieces.filter(
      piece => looksLikeName(piece, { strict: true }) && !isJobTitle(piece) && !isNobody(piece),
    )
  })

/** What stands behind a job's name and a comma. */
function isUnit(line: string, name: string): boolean {
  const parts = line.slice(0, 200).split(/,\s+/)
  const at = parts.findIndex(part => part.trim() === name)
  return at > 0 && isJobTitle(parts[at - 1] ?? '')
}
