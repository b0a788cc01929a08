import { clip, tidyLine } from './text'

const suffix = /^(jr|sr|ii|iii|iv|ph\.?d|md|mba|llm|esq|inc|ltd|gmbh|m\.?sc|b\.?sc)\.?$/i

/**
 * A person's name from what a mail or calendar program wrote beside an address: quotes and bracketed remarks off,
 * `Doe, Jane` turned round, at most 120 characters. Without a name, what the address tells: `jane.doe@…` is
 * Jane Doe, `jdoe@…` stays jdoe. Empty when there is neither.
 */
export function personName(written: string, address = ''): string {
  const plain = tidyLine(written)
    .replace(/^["'‘“]+|["'’”]+$/g, '')
    .replace(/^mailto:/i, '')
    .replace(/\s*[([{<][^)\]}>]*[)\]}>]\s*$/, '')
    .trim()
  if (plain && !plain.includes('@')) return clip(turnRound(plain), 120)
  return fromAddress(plain.includes('@') ? plain : address)
}

function turnRound(name: string): string {
  const [last, first, ...more] = name.split(',').map(part => part.trim())
  if (!last || !first || more.length > 0 || suffix.test(first)) return name
  return first.split(' ').length <= 3 && last.split(' ').length <= 3 ? `${first} ${last}` : name
}

function fromAddress(address: string): string {
  const local = tidyLine(address.split('@')[0] ?? '').replace(/\+.*$/, '')
  const parts = local.split(/[._]/)
  if (parts.length < 2 || parts.length > 3 || !parts.every(part => /^\p{L}[\p{L}'-]*$/u.test(part))) {
    return clip(local, 120)
  }
  return clip(parts.map(part => part.replace(/(^|-)\p{L}/gu, letter => letter.toUpperCase())).join(' '), 120)
}
