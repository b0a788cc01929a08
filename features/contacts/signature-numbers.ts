import { normalizeAddress } from '@/lib/address'
import { tidyLine } from '@/lib/text'
import type { SignatureField } from './signature-fields'
import { otherNumbers, phoneLabel } from './signature-words'

export const addressPattern = /[^\s<>()[\]"',;:|]{1,64}@[^\s<>()[\]"',;:|@]{1,200}/g
// No country is known here, so only what is written tells a number: +, 0 or America's three, three and four.
const phonePattern =
  /(?<![\d-])(?:(?:1[ .-])?\(?\d{3}\)?[ .-]\d{3}[ .-]\d{4}(?!\d)|(?:\+|\(?0)[\d ()./\u2010-\u2015-]{5,24}\d)(?:\s*(?:ext|x|durchwahl|poste)\.?\s*\d{1,6})?/gi
const dates = /(?<!\d)(?:\d{1,2}[./]\d{1,2}[./]\d{4}|\d{4}-\d\d-\d\d)(?!\d)(?:[ T]+\d{1,2}[:.]\d\d)?/g
// 82-2-555-0101: a country's code that lost its plus; only where a label says that it is a telephone.
const withoutPlus =
  /^((?:T|Tel|M|Mobile|Phone|P|電話|전화)\.?\s*:?\s*)((?:1|20|27|3[0-469]|4[013-9]|5[1-8]|6[0-6]|7|8[1246]|9[0-58])-\d{1,4}-\d{3,4}-\d{3,4})(?!\d)/i
const spoken =
  /(?:\b(?:t|m|p|d|tel|telephone|phone|mobile|mob|cell|mobil|telefon|tél|téléphone|port|telefoon|mobiel|teléfono|móvil|telefono|cell|telefone|telemóvel|電話|携帯)\b\.?\s*[:：]?\s*)?$/iu

/** A line without its telephone numbers, and these, as written. */
export function takePhones(line: string): { rest: string; phones: string[] } {
  const phones: string[] = []
  let rest = ''
  let at = 0
  for (const found of line.matchAll(phonePattern)) {
    const count = found[0].replace(/\D/g, '').length
    if (count < 8 || count > 17) continue
    const before = line.slice(at, found.index)
    if (!otherNumbers.test(before.trim())) phones.push(tidyLine(found[0]).replace(/[ ./-]+$/, ''))
    rest += `${before.replace(spoken, '')} `
    at = found.index + found[0].length
  }
  return { rest: rest + line.slice(at), phones }
}

/** Normalised; `jane [at] example.com` and full-width signs are read too. */
export function addressesOf(line: string): string[] {
  const plain = line
    .normalize('NFKC')
    .replace(/\s*[[(](?:at|ät)[\])]\s*/gi, '@')
    .replace(/^.*mailto:/i, '')
  return (plain.match(addressPattern) ?? [])
    .map(each => normalizeAddress(each.replace(/[.!?]+$/, '')))
    .filter(each => each !== null)
}

/** As written, at most five; no fax, no register, no bank. */
export function phonesOf(lines: string[]): SignatureField[] {
  const found = lines.flatMap(line =>
    line
      .normalize('NFKC')
      .replace(dates, '|')
      .replace(withoutPlus, (_, label: string, number: string) => `${label}+${number.replaceAll('-', ' ')}`)
      .split(/[|•·]|\s+\/\s+(?=[\p{L}+])|,\s+|\s+(?=(?:m|mobile|mobil|fax|f|cell)\s*[.:])/iu)
      .filter(part => !otherNumbers.test(part.trim()))
      .flatMap(part => part.trim().replace(phoneLabel, '').match(phonePattern) ?? [])
      .map(number => ({ value: tidyLine(number).replace(/[ ./-]+$/, ''), line })),
  )
  const digits = ({ value }: SignatureField) => value.replace(/\D/g, '')
  return found
    .filter(field => digits(field).length >= 8 && digits(field).length <= 17)
    .filter((field, index) => found.findIndex(other => digits(other) === digits(field)) === index)
    .slice(0, 5)
}
