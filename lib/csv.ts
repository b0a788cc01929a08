// A spreadsheet runs a cell that begins like a formula; full-width forms count as well. A quote mark in front keeps
// it text; whoever reads the file back takes one such mark away again.
const formula = /^'*[=+\-@\t\r＝＋－＠]/

export const neutraliseCell = (text: string): string => (formula.test(text) ? `'${text}` : text)

export type Cell = string | number | boolean | null

/** RFC 4180 with CRLF, and a mark in front so that Excel reads UTF-8. Every text cell is neutralised. */
export function writeCsv(header: readonly string[], rows: readonly (readonly Cell[])[]): string {
  return `\uFEFF${[header, ...rows].map(row => `${row.map(cellText).join(',')}\r\n`).join('')}`
}

function cellText(cell: Cell): string {
  if (cell === null) return ''
  if (typeof cell !== 'string') return String(cell)
  const text = neutraliseCell(cell)
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
