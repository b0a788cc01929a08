import { clip, tidyLine } from '@/lib/text'
import { tidyName } from './piece-kinds'

/**
 * A person's name from what a mail or calendar program wrote beside an address: quotes and bracketed remarks off,
 * `Doe, Jane` turned round, at most 120 characters. Without a name, what the address tells: `jane.doe@…` is
 * Jane Doe, `jdoe@…` stays jdoe. Empty when there is neither.
 */
export function mailboxName(written: string, address = ''): string {
  const plain = tidyLine(written)
    .replace(/^["'‘“]+|["'’”]+$/g, '')
    .replace(/^mailto:/i, '')
    .replace(/\s*[([{<][^)\]}>]*[)\]}>]\s*$/, '')
    .replace(/\s+via\s+.*$/i, '')
    .trim()
  return plain && !plain.includes('@') ? tidyName(plain) : fromAddress(plain.includes('@') ? plain : address)
}

function fromAddress(address: string): string {
  const local = tidyLine(address.split('@')[0] ?? '').replace(/\+.*$/, '')
  const parts = local.split(/[._]/)
  if (parts.length < 2 || parts.length > 3 || !parts.every(part => /^\p{L}[\p{L}'-]*$/u.test(part))) {
    return clip(local, 120)
  }
  return clip(parts.map(part => part.replace(/(^|-)\p{L}/gu, letter => letter.toUpperCase())).join(' '), 120)
}
