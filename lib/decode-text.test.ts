import { expect, it } from 'vitest'
import { decodeText } from './decode-text'

it.each([
  ['UTF-8', Buffer.from('Zoë'), { ok: true, text: 'Zoë' }],
  ['UTF-8 with a mark', Buffer.from('\uFEFFZoë'), { ok: true, text: 'Zoë' }],
  ['UTF-16', Buffer.from('\uFEFFZoë', 'utf16le'), { ok: true, text: 'Zoë' }],
  ['Windows-1252', Buffer.from([0x5a, 0x6f, 0xeb, 0x80]), { ok: true, text: 'Zoë€' }],
  ['half a character', Buffer.from([0x5a, 0x81]), { ok: false, reason: 'bad-encoding' }],
  ['NUL', Buffer.from('a\0'), { ok: false, reason: 'bad-characters' }],
  ['nothing', Buffer.from(''), { ok: false, reason: 'empty' }],
])('%s', (_, bytes, result) => expect(decodeText(bytes)).toEqual(result))

it('mends a character broken by a fold, in folded files only', () => {
  const bytes = Buffer.from('Caf\u00C3\r\n \u00A9', 'latin1')
  expect(decodeText(bytes, { folded: true })).toEqual({ ok: true, text: 'Café' })
  expect(decodeText(bytes)).toEqual({ ok: true, text: 'CafÃ\r\n ©' })
})
