import { normalizeAddress } from '@/lib/address'
import { clip, tidyLine } from '@/lib/text'
import { linkedinProfile } from './linkedin-url'
import { mailboxName } from './mailbox-name'
import { partsOf, unescapeValue, type VcardLine } from './vcard-lines'
import type { VcardContact, VcardReason } from './vcard-result'

/** One card as a contact, or why it is none. */
export function contactOf(lines: VcardLine[]): { contact: VcardContact | null; reasons: VcardReason[] } {
  const all = (name: string) => lines.filter(line => line.name === name)
  const first = (name: string) =>
    tidyLine(unescapeValue(all(name).find(line => line.value.trim())?.value ?? ''))
  const kind = first('KIND') || first('X-ADDRESSBOOKSERVER-KIND')
  if (/^(group|location|org)$/i.test(kind)) return { contact: null, reasons: ['not-a-person'] }

  const written = all('EMAIL')
    .sort(byPreference)
    .map(line => unescapeValue(line.value).replace(/^mailto:/i, ''))
  const email = unique(written.map(normalizeAddress))
  const name = nameOf(lines, first('FN')) || mailboxName('', email[0])
  if (!name) return { contact: null, reasons: ['no-name'] }

  const links = lines.filter(line => /^(URL|X-SOCIALPROFILE|SOCIALPROFILE|X-LINKEDIN|IMPP)$/.test(line.name))
  const addresses = links.map(line => unescapeValue(line.value).trim())
  const company = partsOf(all('ORG').sort(byPreference)[0]?.value ?? '')[0] ?? ''
  const contact = {
    name: clip(name, 120),
    email: email.slice(0, 10),
    phone: unique(all('TEL').sort(byPreference).map(phoneOf)).slice(0, 10),
    company: clip(tidyLine(company), 120) || null,
    jobTitle: clip(first('TITLE') || first('ROLE'), 120) || null,
    linkedin: addresses.map(linkedinProfile).find(Boolean) ?? null,
    url:
      all('URL')
        .map(line => homePage(unescapeValue(line.value).trim()))
        .find(Boolean) ?? null,
  }
  return {
    contact,
    reasons: written.some(each => each.trim() && !normalizeAddress(each)) ? ['bad-address'] : [],
  }
}

function nameOf(lines: VcardLine[], formatted: string): string {
  const [family = '', given = '', additional = ''] = partsOf(
    lines.find(line => line.name === 'N')?.value ?? '',
  ).map(tidyLine)
  const plain = [given, additional, family].filter(Boolean).join(' ')
  const reversed = given !== '' && formatted === `${family}, ${given}`
  return formatted && !reversed && !formatted.includes('@') ? formatted : plain
}

function byPreference(a: VcardLine, b: VcardLine): number {
  const rank = ({ types }: VcardLine) => (types.includes('PREF') ? 0 : types.includes('CELL') ? 1 : 2)
  return rank(a) - rank(b)
}

function phoneOf(line: VcardLine): string | null {
  if (line.types.some(type => ['FAX', 'PAGER', 'MODEM', 'TELEX'].includes(type))) return null
  const number = tidyLine(unescapeValue(line.value).replace(/^tel:/i, '').replace(/;ext=/i, ' ext. '))
  return (number.match(/\d/g)?.length ?? 0) >= 3 ? clip(number, 40) : null
}

function homePage(text: string): string | null {
  const https = text.replace(/^http:/i, 'https:').replace(/^(?![a-z]+:)/i, 'https://')
  const url = URL.canParse(https) ? new URL(https) : null
  const fine =
    url?.protocol === 'https:' && !url.username && url.hostname.includes('.') && url.href.length <= 500
  return fine && !linkedinProfile(url.href) ? url.href : null
}

const unique = (values: (string | null)[]) => [...new Set(values.filter(value => value !== null))]
