import { plain } from '@/lib/people/name-words'
import { squeezed } from './company-address'
import { isGivenName } from './given-names'

export const longer = (one: string, two: string) => (two.length > one.length ? two : one)
export const sameName = (one: string, two: string) =>
  plain(one) === plain(two) ||
  (one.includes(' ') && (plain(two).endsWith(` ${plain(one)}`) || plain(one).endsWith(` ${plain(two)}`))) ||
  (!one.includes(' ') && plain(two).split(' ')[0] === plain(one))
export const isCompany = (name: string, company: string | null) =>
  company !== null &&
  (plain(name) === plain(company) ||
    (!isGivenName(name.split(' ')[0] ?? '') && squeezed(company).startsWith(squeezed(name))))
