import { decodeAs } from '@/lib/decode-text'

export type VcardLine = {
  /** In capitals, without its group. What no contact needs (photos, keys, notes) has an empty value. */
  name: string
  /** In capitals: values of TYPE, and the bare words of version 2.1. */
  types: string[]
  /** As written: escapes are still in it. */
  value: string
}

const wanted = new Set(
  'FN N ORG TITLE ROLE EMAIL TEL URL X-SOCIALPROFILE SOCIALPROFILE X-LINKEDIN IMPP KIND X-ADDRESSBOOKSERVER-KIND'.split(
    ' ',
  ),
)
const longestValue = 10_000

type Card = { lines: VcardLine[]; cutOff: boolean; broken: number }

/**
 * Cuts a file into cards and lines. It works on bytes (one character of `raw` is one byte), because version 2.1
 * names a charset per line and quoted-printable hides bytes. Linear in the size of the file.
 */
export function cutIntoCards(raw: string): Card[] {
  const cards: Card[] = []
  let card: Card | null = null
  let depth = 0
  for (const line of logicalLines(raw)) {
    const mark = /^(BEGIN|END)[ \t]*:[ \t]*VCARD[ \t]*$/i.exec(line)?.[1]?.toUpperCase()
    if (mark === 'BEGIN') {
      // In 2.1 a card may hold its agent's card; elsewhere the one before was never closed.
      const inside = card?.lines.at(-1)?.name === 'AGENT'
      if (card && !inside) cards.push({ ...card, cutOff: true })
      if (!inside) card = { lines: [], cutOff: false, broken: 0 }
      depth = inside ? depth + 1 : 1
    } else if (mark === 'END') {
      depth = Math.max(0, depth - 1)
      if (depth === 0 && card) cards.push(card)
      if (depth === 0) card = null
    } else if (card && depth === 1 && line.trim()) {
      const read = readLine(line)
      if (read) card.lines.push(read)
      // Some phones break a photo without the blank that folds a line.
      else if (!/^[A-Za-z0-9+/=]+$/.test(line)) card.broken++
    }
  }
  if (card) cards.push({ ...card, cutOff: true })
  return cards
}

function* logicalLines(raw: string): Generator<string> {
  let parts: string[] = []
  let soft = false
  for (const physical of raw.split(/\r\n|\n|\r/)) {
    const folded = /^[ \t]/.test(physical)
    if (parts.length > 0 && (soft || folded)) parts.push(soft ? physical : physical.slice(1))
    else {
      if (parts.length > 0) yield parts.join('')
      parts = [physical]
    }
    soft = physical.endsWith('=') && /^[^:]*;(?:ENCODING=)?QUOTED-PRINTABLE[;:]/i.test(parts[0] ?? '')
    if (soft) parts[parts.length - 1] = (parts.at(-1) ?? '').slice(0, -1)
  }
  if (parts.length > 0) yield parts.join('')
}

function readLine(line: string): VcardLine | null {
  const [head, value] = splitOutsideQuotes(line)
  if (value === null) return null
  const [path = '', ...parameters] = head.match(/(?:"[^"]*"|[^;"])+/g) ?? []
  const name = /^(?:[A-Za-z0-9-]+\.)?([A-Za-z0-9-]+)$/.exec(path.trim())?.[1]
  if (!name) return null
  const nothing = { name: name.toUpperCase(), types: [], value: '' }
  if (!wanted.has(nothing.name)) return nothing
  const words = parameters.map(parameter => /^\s*(?:([^=]*)=)?(.*)$/s.exec(parameter) ?? [])
  const named = (key: string) =>
    words.find(([, each]) => each?.trim().toUpperCase() === key)?.[2]?.replaceAll('"', '')
  const bare = words.filter(([, key]) => key === undefined || /^\s*TYPE\s*$/i.test(key))
  const types = bare.flatMap(([, , type = '']) => type.replaceAll('"', '').toUpperCase().split(','))
  if (named('PREF')) types.push('PREF')
  const quoted = /^QUOTED-PRINTABLE$/i.test(named('ENCODING') ?? '') || types.includes('QUOTED-PRINTABLE')
  const short = value.slice(0, longestValue)
  const bytes = Buffer.from(quoted ? unquote(short) : short, 'latin1')
  const charset = named('CHARSET')
  const text =
    (charset && decodeAs(charset, bytes)) ?? decodeAs('utf-8', bytes) ?? decodeAs('windows-1252', bytes)
  return { ...nothing, types, value: text ?? '' }
}

function splitOutsideQuotes(line: string): [string, string | null] {
  let quoted = false
  for (let at = 0; at < line.length; at++) {
    if (line[at] === '"') quoted = !quoted
    if (line[at] === ':' && !quoted) return [line.slice(0, at), line.slice(at + 1)]
  }
  return [line, null]
}

function unquote(value: string): string {
  return value.replace(/=([0-9A-F]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
}

/** The parts of a structured value (`;` between them), each without its escapes. */
export function partsOf(value: string): string[] {
  return (value.match(/(?:\\[\s\S]|[^;\\])+|;/g) ?? [])
    .reduce<string[]>(
      (parts, token) => {
        if (token === ';') parts.push('')
        else parts[parts.length - 1] += token
        return parts
      },
      [''],
    )
    .map(unescapeValue)
}

export function unescapeValue(value: string): string {
  return value.replace(/\\([\s\S])/g, (_, sign: string) => (sign === 'n' || sign === 'N' ? '\n' : sign))
}
