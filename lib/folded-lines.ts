// Lines as vCard and iCalendar write them: escaped values, at most 75 bytes, CRLF.

const lineBytes = 75

/** A value can neither end its line nor begin another property. */
export function escapeValue(value: string): string {
  return value
    .replace(/\\/g, '\\\\')
    .replace(/[;,]/g, '\\$&')
    .replace(/\r\n?|[\n\u2028\u2029]/g, '\\n')
}

/** Long lines go on after a blank, cut between characters. */
export const writeLines = (lines: readonly string[]): string =>
  lines.map(line => `${fold(line)}\r\n`).join('')

function fold(line: string): string {
  const lines: string[] = []
  let current = ''
  let bytes = 0
  for (const point of line) {
    const size = Buffer.byteLength(point)
    if (bytes + size > lineBytes) {
      lines.push(current)
      current = ' '
      bytes = 1
    }
    current += point
    bytes += size
  }
  return [...lines, current].join('\r\n')
}
