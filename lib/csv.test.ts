import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { neutraliseCell, writeCsv } from './csv'

/** Takes the mark away again. */
const restoreCell = (cell: string) => (/^''*[=+\-@\t\r＝＋－＠]/.test(cell) ? cell.slice(1) : cell)

/** What a spreadsheet makes of the file. */
function read(csv: string): string[][] {
  const rows: string[][] = []
  let row: string[] = []
  for (const [, quoted, plain, end] of csv.slice(1).matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g)) {
    row.push(quoted?.replaceAll('""', '"') ?? plain ?? '')
    if (end === ',') continue
    rows.push(row)
    row = []
  }
  return rows
}

describe('a CSV file', () => {
  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '＝1', '＋1', '－1', '＠A', "'=1", "''=1"])(
    'never begins a cell like the formula %j',
    text => {
      expect(neutraliseCell(text)).toBe(`'${text}`)
    },
  )

  it.each(['Ada', "O'Neil", "'quoted'", '1-2', '', ' =x'])('leaves %j as it is', text =>
    expect(neutraliseCell(text)).toBe(text),
  )

  it('reads back as what was written, whatever it was', () => {
    const text = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.string({ unit: fc.constantFrom("'", '=', '-', '＠', ',', '"', '\r', '\n', '\t', 'a') }),
    )
    fc.assert(
      fc.property(fc.array(fc.array(text, { minLength: 2, maxLength: 2 }), { minLength: 1 }), rows => {
        expect(read(writeCsv(['a', 'b'], rows)).map(row => row.map(restoreCell))).toEqual([
          ['a', 'b'],
          ...rows,
        ])
      }),
    )
  })

  it('keeps numbers numbers', () =>
    expect(writeCsv(['n'], [[-5], [null], [true]])).toBe('\uFEFFn\r\n-5\r\n\r\ntrue\r\n'))
})
