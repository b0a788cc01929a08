import fc from 'fast-check'
import { strToU8, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { neutraliseCell, writeCsv } from '@/lib/csv'
import { withoutMark } from '../read-row'
import { csvCells } from './csv-cells.mjs'
import { readTable } from './read-table'
import { tableLimits } from './table-limits'

const patient = { ...tableLimits, milliseconds: 30_000 }
const read = (text: string | Uint8Array, limits = patient) =>
  readTable(typeof text === 'string' ? Buffer.from(text) : text, limits)

describe('a table of text', () => {
  it.each([
    [
      'commas',
      'a,b\r\n"c, d","e ""f"""\n',
      [
        ['a', 'b'],
        ['c, d', 'e "f"'],
      ],
    ],
    [
      'semicolons',
      'a;b\n1,5;2\n',
      [
        ['a', 'b'],
        ['1,5', '2'],
      ],
    ],
    [
      'tabs',
      'a\tb\nc\td',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    [
      'lines within a cell',
      'a,b\n"one\ntwo",c',
      [
        ['a', 'b'],
        ['one\ntwo', 'c'],
      ],
    ],
    [
      'blank lines',
      'a,b\n\n,\nc,d\n',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    ['a mark in front', '\uFEFFa,b', [['a', 'b']]],
  ])('with %s', async (_, text, rows) => expect(await read(text)).toEqual(rows))

  it('reads back what we write, whatever it was', () => {
    const cell = fc.string({
      unit: fc.constantFrom("'", '=', '-', '＠', ',', '"', '\n', ';', '\t', 'a', 'é'),
    })
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell), { minLength: 1 }), rows => {
        const kept = rows.filter(row => row.some(one => neutraliseCell(one).trim() !== ''))
        const back = csvCells(writeCsv(['company', 'role'], rows), patient) as string[][]
        expect(back.slice(1).map(row => row.map(withoutMark))).toEqual(kept)
      }),
    )
  })
})

/** A workbook of one sheet, as programs write it. */
function workbook(rows: string, more: Record<string, string> = {}): Uint8Array {
  const files = {
    'xl/workbook.xml':
      '<workbook xmlns:r="r"><sheets><sheet name="Jobs" sheetId="1" r:id="rId7"/></sheets></workbook>',
    'xl/_rels/workbook.xml.rels':
      '<Relationships><Relationship Id="rId7" Target="worksheets/sheet2.xml"/></Relationships>',
    'xl/worksheets/sheet1.xml':
      '<worksheet><sheetData><row><c t="str"><v>another</v></c></row></sheetData></worksheet>',
    'xl/worksheets/sheet2.xml': `<worksheet><sheetData>${rows}</sheetData></worksheet>`,
    'xl/sharedStrings.xml':
      '<sst><si><t>Company</t></si><si><r><t>North</t></r><r><t xml:space="preserve">light &amp; Co</t></r><rPh><t>x</t></rPh></si></sst>',
    'xl/styles.xml':
      '<styleSheet><numFmts><numFmt numFmtId="164" formatCode="dd\\.mm\\.yyyy"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="164"/><xf numFmtId="22"/></cellXfs></styleSheet>',
    ...more,
  }
  return zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])))
}

describe('a workbook', () => {
  it('is read by its first sheet: shared words, dates, gaps, and of a formula what it came to', async () => {
    const rows = `<row r="1"><c r="A1" t="s"><v>0</v></c><c r="C1" t="inlineStr"><is><t>When</t></is></c></row>
      <row r="2"><c r="A2" t="s"><v>1</v></c><c r="C2" s="1"><v>46371</v></c><c r="D2" s="2"><v>46371.5</v></c>
      <c r="E2" t="str"><f>HYPERLINK("http://x")</f><v>=1+1</v></c><c r="F2"><v>12.5</v></c><c r="G2" t="e"><v>#REF!</v></c></row>`
    expect(await read(workbook(rows))).toEqual([
      ['Company', '', 'When'],
      ['Northlight & Co', '', '2026-12-15', '2026-12-15T12:00', '=1+1', '12.5', ''],
    ])
  })

  it('that unpacks to too much is not unpacked', async () => {
    const large = workbook('', { 'xl/worksheets/sheet2.xml': ' '.repeat(60 * 1024 * 1024) })
    expect(large.byteLength).toBeLessThan(tableLimits.bytes)
    expect(await read(large)).toBe('not-a-table')
  })

  it('that shows one long text everywhere is not taken', async () => {
    const row = `<row>${'<c t="s"><v>0</v></c>'.repeat(60)}</row>`
    const strings = `<sst><si><t>${'x'.repeat(5000)}</t></si></sst>`
    expect(await read(workbook(row.repeat(4000), { 'xl/sharedStrings.xml': strings }))).toBe('too-large')
  })

  it('that lies about how much it unpacks to costs no more than it says', async () => {
    const file = Buffer.from(workbook(`<row><c t="str"><v>${'x'.repeat(100_000)}</v></c></row>`))
    // The central directory's own word for the size of every part.
    for (let at = file.indexOf('PK\u0001\u0002'); at >= 0; at = file.indexOf('PK\u0001\u0002', at + 4))
      file.writeUInt32LE(10, at + 24)
    expect(['not-a-table', 'too-complex', 'empty']).toContain(await read(file))
  })

  it('that never ends is given up', async () => {
    const rows = '<row>'.repeat(150_000)
    expect(await read(workbook(rows), { ...tableLimits, milliseconds: 300 })).toBe('too-complex')
  }, 20_000)
})

it.each([
  ['nothing', '', 'empty'],
  ['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 1]), 'bad-characters'],
  ['a ZIP of something else', zipSync({ 'a.txt': strToU8('hello') }), 'not-a-table'],
  ['half a ZIP', new Uint8Array([0x50, 0x4b, 3, 4, 1, 2]), 'not-a-table'],
  ['too many rows', 'a,b\n'.repeat(5100), 'too-many-rows'],
  ['too much', 'x'.repeat(tableLimits.bytes + 1), 'too-large'],
])('%s is refused in words', async (_, file, reason) => expect(await read(file)).toBe(reason))
