// A table of text: separated by commas, semicolons or tabs, quoted or not, in one pass over it.

/** So many lines may stand above the rows: the names of the columns, and a few words. */
const above = 16

/** @param {string} text @param {{ rows: number, columns: number, cell: number }} limits @returns {string[][] | string} */
export function csvCells(text, limits) {
  const separator = separatorOf(text)
  const rows = []
  let row = []
  let cell = ''
  let quoted = false
  let at = text.charCodeAt(0) === 0xfeff ? 1 : 0
  const endCell = () => {
    if (row.length < limits.columns) row.push(cell)
    cell = ''
  }
  const endRow = () => {
    endCell()
    if (row.some(one => one.trim() !== '')) rows.push(row)
    row = []
  }
  for (; at < text.length; at++) {
    const sign = text[at]
    if (quoted) {
      if (sign === '"' && text[at + 1] === '"') at++
      else if (sign === '"') {
        quoted = false
        continue
      }
      if (cell.length < limits.cell) cell += sign
    } else if (sign === '"' && cell.trim() === '') {
      cell = ''
      quoted = true
    } else if (sign === separator) endCell()
    else if (sign === '\n' || sign === '\r') {
      if (sign === '\r' && text[at + 1] === '\n') at++
      endRow()
      if (rows.length > limits.rows + above) return 'too-many-rows'
    } else if (cell.length < limits.cell) cell += sign
  }
  if (cell !== '' || row.length > 0) endRow()
  return rows.length > limits.rows + above ? 'too-many-rows' : rows
}

/** The one of the three that stands most often, outside quotes, in the first line that has any: the header has. */
function separatorOf(text) {
  const bare = text.slice(0, 20_000).replace(/"[^"]*"/g, '')
  const first = bare.split(/[\r\n]+/).find(line => /[,;\t]/.test(line)) ?? ''
  const count = sign => first.split(sign).length
  return [',', ';', '\t'].reduce((best, sign) => (count(sign) > count(best) ? sign : best))
}
