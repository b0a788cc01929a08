import { looksLikeName } from '@/features/contacts/piece-kinds'
import { tidyLine } from '@/lib/text'

const between =
  /(?<!\p{L})(?:between|zwischen|entre|tussen|tra|fra|mellan|mellem)\s+(?<one>.+?)\s+(?:and|und|et|en|y|e|och|og|&)\s+(?<two>[^-–—|:@(),]+)/iu
const withSomebody = /(?<!\p{L})(?:with|w\/|mit|avec|met|con|com)\s+(?<one>[^-–—|:@(),/]+)/iu

/** "30 Minute Interview between Robin Marsh and Jo Placeholder": two people, and no company. */
export function betweenPeople(title: string): { names: string[]; rest: string } | null {
  const { one = '', two = '' } = between.exec(title)?.groups ?? {}
  const names = [tidyLine(one), tidyLine(two)]
  return names.every(name => looksLikeName(name))
    ? { names, rest: tidyLine(title.replace(between, ' ')) }
    : null
}

/**
 * Whom a title names beside the reader. Of two people one is the reader: unless it is known which, nobody is named.
 * "with Omar Haddad" is a person where the company is told elsewhere.
 */
export function namedInTitle(title: string, company: string | null, isMe: (name: string) => boolean) {
  const pair = betweenPeople(title)?.names ?? []
  const other = tidyLine(withSomebody.exec(title)?.groups?.one ?? '')
  const isOther =
    company !== null &&
    !other.toLowerCase().includes(company.toLowerCase()) &&
    looksLikeName(other, { strict: true })
  return [...(pair.some(isMe) ? pair : []), ...(isOther ? [other] : [])]
    .filter(name => !isMe(name))
    .map(name => ({ name, email: null, jobTitle: null, kind: null }))
}
