import { escapeValue, writeLines } from '@/lib/folded-lines'
import { tidyLine } from '@/lib/text'
import type { VcardContact } from './vcard-result'

/**
 * Contacts as a .vcf file: version 3.0, because Outlook, iOS and Google all read it (4.0 they do not all).
 * Values are escaped, lines end in CRLF and are folded at 75 bytes between characters.
 */
export function writeVcards(contacts: readonly VcardContact[]): string {
  return writeLines(contacts.flatMap(cardLines))
}

function cardLines(contact: VcardContact): string[] {
  const words = tidyLine(contact.name).split(' ')
  const family = words.length > 1 ? (words.pop() ?? '') : ''
  const lines: [string, string | null][] = [
    ['FN', escapeValue(contact.name)],
    ['N', `${escapeValue(family)};${escapeValue(words.join(' '))};;;`],
    ...contact.email.map((address): [string, string] => ['EMAIL;TYPE=INTERNET', escapeValue(address)]),
    ...contact.phone.map((number): [string, string] => ['TEL;TYPE=VOICE', escapeValue(number)]),
    ['ORG', contact.company && escapeValue(contact.company)],
    ['TITLE', contact.jobTitle && escapeValue(contact.jobTitle)],
    ['URL', contact.url && escapeValue(contact.url)],
    ['X-SOCIALPROFILE;TYPE=linkedin', contact.linkedin && escapeValue(contact.linkedin)],
  ]
  const written = lines.filter(([, value]) => value).map(([name, value]) => `${name}:${value}`)
  return ['BEGIN:VCARD', 'VERSION:3.0', ...written, 'END:VCARD']
}
