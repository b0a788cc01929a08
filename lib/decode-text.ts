import { isStorable } from './text'

const surrogateBytes = /\u00ED[\u00A0-\u00BF][\u0080-\u00BF]/

type DecodedText =
  | { ok: true; text: string }
  | { ok: false; reason: 'empty' | 'bad-encoding' | 'bad-characters' }

/**
 * A file's bytes as text: UTF-8, or UTF-16 when its mark says so, or else Windows-1252, which holds Latin-1 and
 * is what old mail programs write. Refuses what is none of these, NUL and lone surrogates. In a calendar or a
 * card (`folded`) a line may be broken inside a character.
 */
export function decodeText(bytes: Uint8Array, { folded = false } = {}): DecodedText {
  const text = decode(bytes, folded)
  if (text === null) return { ok: false, reason: 'bad-encoding' }
  if (!isStorable(text)) return { ok: false, reason: 'bad-characters' }
  return text.trim() === '' ? { ok: false, reason: 'empty' } : { ok: true, text }
}

function decode(bytes: Uint8Array, folded: boolean): string | null {
  const mark = `${bytes[0]} ${bytes[1]}`
  if (mark === '255 254') return decodeAs('utf-16le', bytes)
  if (mark === '254 255') return decodeAs('utf-16be', bytes)
  const text = decodeAs('utf-8', bytes)
  if (text !== null) return text
  const raw = Buffer.from(bytes).toString('latin1')
  const unfolded = folded ? decodeAs('utf-8', Buffer.from(raw.replace(/\r?\n[ \t]/g, ''), 'latin1')) : null
  if (unfolded !== null) return unfolded
  if (surrogateBytes.test(raw)) return null
  const western = decodeAs('windows-1252', bytes)
  // The five bytes Windows-1252 leaves free come out as controls: then it was not that.
  return western === null || /[\u0080-\u009F]/.test(western) ? null : western
}

// What Windows-1252 has where Latin-1 has controls.
const windowsOnly = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ'

/** Null when the bytes are not in that encoding, or nobody knows it. */
export function decodeAs(encoding: string, bytes: Uint8Array): string | null {
  try {
    const decoder = new TextDecoder(encoding, { fatal: true })
    if (decoder.encoding !== 'windows-1252') return decoder.decode(bytes)
    // Several Node versions decode it as Latin-1, which loses quotes, dashes and the euro.
    const latin = Buffer.from(bytes).toString('latin1')
    return latin.replace(/[\u0080-\u009F]/g, sign => windowsOnly[sign.charCodeAt(0) - 0x80] ?? sign)
  } catch {
    return null
  }
}
