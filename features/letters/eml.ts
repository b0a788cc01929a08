import { crlf, headerText, type Letter, plainAddress, plainAddresses, wellFormed } from './ways-out'

type EmlLetter = Letter & { toName?: string | null }

const encoder = new TextEncoder()

function base64(text: string): string {
  return btoa(Array.from(encoder.encode(text), byte => String.fromCharCode(byte)).join(''))
}

/** RFC 2047: words of at most 75 characters, cut between characters, one to a folded line. */
function encodedWords(text: string): string {
  const words: string[] = []
  let piece = ''
  for (const character of text) {
    if (encoder.encode(piece + character).length > 39) {
      words.push(piece)
      piece = ''
    }
    piece += character
  }
  return [...words, piece].map(part => `=?UTF-8?B?${base64(part)}?=`).join('\r\n ')
}

const ascii = /^[\x20-\x7e]*$/

// Long words could not be folded, and "=?" would be read as an encoded word: both are encoded too.
function unstructured(text: string): string {
  return ascii.test(text) && text.length <= 66 && !text.includes('=?') ? text : encodedWords(text)
}

function mailbox(email: string, name: string): string {
  if (!name) return email
  const quoted = `"${name.replace(/["\\]/g, '\\$&')}"`
  const simple = ascii.test(name) && quoted.length <= 66 && !name.includes('=?')
  return `${simple ? quoted : encodedWords(name)}\r\n <${email}>`
}

/**
 * The draft as an RFC 5322 message that opens as unsent (`X-Unsent`) in desktop mail programs. No From and no Date:
 * the program that opens it fills in the account and the moment of sending.
 */
export function emlText({ to, toName, subject, body, bcc = null }: EmlLetter): string {
  const copy = plainAddress(bcc)
  const all = plainAddresses(to)
  const name = all.length === 1 ? headerText(toName ?? '') : ''
  const headers = [
    'X-Unsent: 1',
    ...(all.length ? [`To: ${all.map(email => mailbox(email, name)).join(',\r\n ')}`] : []),
    ...(copy ? [`Bcc: ${copy}`] : []),
    `Subject: ${unstructured(headerText(subject))}`,
    'MIME-Version: 1.0',
    'Content-Type: text/plain; charset=utf-8',
    'Content-Transfer-Encoding: base64',
  ]
  const lines = base64(crlf(wellFormed(body))).match(/.{1,76}/g) ?? []
  return `${[...headers, '', ...lines].join('\r\n')}\r\n`
}
