import { codePoints, isStorable, stripBidi, tidyLine } from '@/lib/text'
import { pickFields, type SignatureFields } from './signature-fields'
import { farewell, fromHeader, otherHeader, shortWish } from './signature-words'

const longest = 20_000

const signatureMessages = {
  empty: 'There is no text here yet.',
  'too-long': 'This is more than 20,000 characters. Paste only the end of the email.',
  'bad-characters': 'This text contains a character we can’t store. Please type it again without it.',
  'nothing-found': 'No name, address or number was found in this text. Please fill in the fields.',
} as const

type SignatureResult =
  | { ok: true; fields: SignatureFields }
  | { ok: false; reason: keyof typeof signatureMessages; message: string }

/**
 * Reads a pasted e-mail signature, a business card's text or an e-mail with its headers into fields to confirm.
 * Each says which line it was read from. It guesses, and leaves empty what it cannot tell.
 */
export function readSignature(text: string): SignatureResult {
  if (!isStorable(text)) return refuse('bad-characters')
  if (text.length > longest && codePoints(text) > longest) return refuse('too-long')
  const lines = stripBidi(text)
    .split(/\r\n|\n|\r/)
    .map(tidyLine)
  if (lines.every(line => line === '')) return refuse('empty')
  const header = lines.find(line => fromHeader.test(line)) ?? null
  // What is quoted below belongs to somebody else's mail.
  const own = lines.filter(
    line => line && !line.startsWith('>') && !otherHeader.test(line) && line !== header,
  )
  const end = own.findLastIndex(line => farewell.test(line) || shortWish.test(line))
  const signature = own.slice(end + 1)
  const fields = pickFields(signature.length > 0 ? signature : own, header)
  const found = fields.name ?? fields.email ?? fields.linkedin ?? fields.phones[0]
  return found ? { ok: true, fields } : refuse('nothing-found')
}

function refuse(reason: keyof typeof signatureMessages): SignatureResult {
  return { ok: false, reason, message: signatureMessages[reason] }
}
