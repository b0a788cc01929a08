// A spreadsheet runs a cell that begins like a formula; full-width forms count as well. A quote mark in front keeps
// it text; whoever reads the file back takes one such mark away again.
const formula = /^'*[=+\-@\t\r＝＋－＠]/

export const neutraliseCell = (text: string): string => (formula.test(text) ? `'${text}` : text)

export type Cell = string | number | boolean | null

/** So that Excel reads UTF-8. */
export const csvMark = '\uFEFF'

/** RFC 4180 with CRLF, and a mark in front. Every text cell is neutralised. */
export const writeCsv = (header: readonly string[], rows: readonly (readonly Cell[])[]): string =>
  csvMark + csvLines([header, ...rows])

/** Lines of such a file. */
export const csvLines = (rows: readonly (readonly Cell[])[]): string =>
  rows.map(row => `${row.map(cellText).join(',')}\r\n`).join('')

function cellText(cell: Cell): string {
  if (cell === null) return ''
  if (typeof cell !== 'string') return String(cell)
  const text = neutraliseCell(cell)
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
