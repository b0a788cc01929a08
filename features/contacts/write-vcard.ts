import { tidyLine } from '@/lib/text'
import type { VcardContact } from './vcard-result'

const lineBytes = 75

/**
 * Contacts as a .vcf file: version 3.0, because Outlook, iOS and Google all read it (4.0 they do not all).
 * Values are escaped, lines end in CRLF and are folded at 75 bytes between characters.
 */
export function writeVcards(contacts: readonly VcardContact[]): string {
  return contacts
    .flatMap(cardLines)
    .map(line => `${fold(line)}\r\n`)
    .join('')
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

// A value can neither end its line nor begin another property.
function escapeValue(value: string): string {
  return value
    .replace(/\\/g, '\\\\')
    .replace(/[;,]/g, '\\$&')
    .replace(/\r\n?|[\n\u2028\u2029]/g, '\\n')
}

function fold(line: string): string {
  const lines: string[] = []
  let current = ''
  let bytes = 0
  for (const point of line) {
    const size = Buffer.byteLength(point)
    if (bytes + size > lineBytes) {
      lines.push(current)
      current = ' '
      bytes = 1
    }
    current += point
    bytes += size
  }
  return [...lines, current].join('\r\n')
}
