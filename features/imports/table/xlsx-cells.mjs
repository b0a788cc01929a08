import { strFromU8, unzipSync } from 'fflate'

// The first sheet of a workbook (ECMA-376), as text: what a formula came to, never the formula; dates as dates.

/** As in csv-cells.mjs. */
const above = 16
const wanted =
  /^xl\/(workbook\.xml|_rels\/workbook\.xml\.rels|sharedStrings\.xml|styles\.xml|worksheets\/[^/]+\.xml)$/

/** @param {Uint8Array} bytes @returns {string[][] | string} */
export function xlsxCells(bytes, limits) {
  let left = limits.unpackedBytes
  const files = unzipSync(bytes, {
    filter: ({ name, originalSize }) => {
      if (!wanted.test(name)) return false
      left -= originalSize
      if (left < 0) throw new Error('too large unpacked')
      return true
    },
  })
  const text = name => (files[name] ? strFromU8(files[name]) : '')
  const sheet = text(firstSheet(text, Object.keys(files)))
  if (!sheet) return 'not-a-table'
  const workbook = {
    strings: sharedStrings(text('xl/sharedStrings.xml')),
    isDate: dateStyles(text('xl/styles.xml')),
    from1904: /date1904="(1|true)"/.test(text('xl/workbook.xml')),
  }
  const rows = []
  let characters = 0
  for (const [, inside] of sheet.matchAll(/<(?:\w+:)?row\b[^>]*>([\s\S]*?)<\/(?:\w+:)?row>/g)) {
    const row = cellsOf(inside, workbook, limits)
    if (row.some(cell => cell.trim() !== '')) rows.push(row)
    if (rows.length > limits.rows + above) return 'too-many-rows'
    characters += row.reduce((sum, cell) => sum + cell.length, 0)
    if (characters > limits.characters) return 'too-large'
  }
  return rows
}

function firstSheet(text, names) {
  const id = /<(?:\w+:)?sheet\b[^>]*\br:id="([^"]+)"/.exec(text('xl/workbook.xml'))?.[1]
  for (const [tag] of text('xl/_rels/workbook.xml.rels').matchAll(/<Relationship\b[^>]*>/g))
    if (id && tag.includes(`Id="${id}"`)) {
      const target = /Target="([^"]+)"/.exec(tag)?.[1] ?? ''
      const name = target.startsWith('/') ? target.slice(1) : `xl/${target}`
      if (names.includes(name)) return name
    }
  return names.filter(name => name.startsWith('xl/worksheets/')).sort()[0] ?? ''
}

function cellsOf(inside, workbook, limits) {
  const row = []
  for (const [, attributes, body = ''] of inside.matchAll(
    /<(?:\w+:)?c\b([^>]*?)(?:\/>|>([\s\S]*?)<\/(?:\w+:)?c>)/g,
  )) {
    const column = columnOf(/\br="([A-Z]+)\d*"/.exec(attributes)?.[1]) ?? row.length
    if (column >= limits.columns) continue
    while (row.length < column) row.push('')
    row[column] = cellText(attributes, body, workbook).slice(0, limits.cell)
  }
  return row
}

/** 'A' is 0, 'AB' is 27. */
function columnOf(letters) {
  if (!letters || letters.length > 3) return null
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1
}

function cellText(attributes, body, { strings, isDate, from1904 }) {
  const type = /\bt="(\w+)"/.exec(attributes)?.[1] ?? 'n'
  if (type === 'inlineStr') return textOf(body)
  const raw = /<(?:\w+:)?v\b[^>]*>([\s\S]*?)<\/(?:\w+:)?v>/.exec(body)?.[1] ?? ''
  if (type === 's') return strings[Number(raw)] ?? ''
  if (type === 'e') return ''
  if (type === 'b') return raw === '1' ? 'yes' : 'no'
  const style = Number(/\bs="(\d+)"/.exec(attributes)?.[1] ?? 0)
  if (type === 'n' && raw !== '' && isDate[style]) return dateText(Number(raw), from1904)
  return decoded(raw)
}

/** A day number as '2026-12-15', with its hour where it has one. */
function dateText(serial, from1904) {
  if (!Number.isFinite(serial) || serial < 0 || serial > 2_958_465) return ''
  // 1900 is taken for a leap year there, so days from March on are counted from 30 December 1899.
  const days = serial + (from1904 ? 1462 : 0)
  const text = new Date(Math.round((days - 25_569) * 86_400_000)).toISOString()
  return Number.isInteger(serial) ? text.slice(0, 10) : text.slice(0, 16)
}

const builtIn = new Set([14, 15, 16, 17, 18, 19, 20, 21, 22, 27, 30, 36, 45, 46, 47, 50, 57])

function dateStyles(xml) {
  const own = new Map()
  for (const [tag] of xml.matchAll(/<(?:\w+:)?numFmt\b[^>]*>/g)) {
    const code = decoded(/formatCode="([^"]*)"/.exec(tag)?.[1] ?? '')
    const bare = code.replace(/"[^"]*"|\[[^\]]*\]|\\./g, '')
    own.set(Number(/numFmtId="(\d+)"/.exec(tag)?.[1]), /[dmyh]/i.test(bare) && !/general/i.test(bare))
  }
  const list = /<(?:\w+:)?cellXfs\b[\s\S]*?<\/(?:\w+:)?cellXfs>/.exec(xml)?.[0] ?? ''
  return [...list.matchAll(/<(?:\w+:)?xf\b[^>]*>/g)].map(([tag]) => {
    const id = Number(/numFmtId="(\d+)"/.exec(tag)?.[1] ?? 0)
    return own.get(id) ?? builtIn.has(id)
  })
}

const sharedStrings = xml =>
  [...xml.matchAll(/<(?:\w+:)?si\b[^>]*?(?:\/>|>([\s\S]*?)<\/(?:\w+:)?si>)/g)].map(([, inside = '']) =>
    textOf(inside),
  )

/** What is said, in pieces of several looks, without how it is spoken. */
const textOf = xml =>
  [
    ...xml
      .replace(/<(?:\w+:)?rPh\b[\s\S]*?<\/(?:\w+:)?rPh>/g, '')
      .matchAll(/<(?:\w+:)?t\b[^>]*?(?:\/>|>([\s\S]*?)<\/(?:\w+:)?t>)/g),
  ]
    .map(([, inside = '']) => decoded(inside))
    .join('')

const named = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }
const point = code => (code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '')

const decoded = text =>
  text
    .replace(/&(?:#x([\da-f]{1,6})|#(\d{1,7})|(\w+));/gi, (whole, hex, number, name) =>
      hex ? point(Number.parseInt(hex, 16)) : number ? point(Number(number)) : (named[name] ?? whole),
    )
    .replace(/_x([\dA-F]{4})_/g, (_, hex) => point(Number.parseInt(hex, 16)))
