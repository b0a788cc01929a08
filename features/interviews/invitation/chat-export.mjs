import { joinLabels } from './label-lines.mjs'

const mostMessages = 60
const stamp =
  '(?<day>\\d{1,4}[./-]\\d{1,2}(?:[./-]\\d{2,4})?)?,?\\s*(?<clock>\\d{1,2}[:.]\\d\\d(?:[:.]\\d\\d)?\\s*(?:[ap]\\.?\\s?m\\.?)?)'
const name = '(?<name>\\p{Lu}[^:\\[\\]\\d\\n]{1,40}?)'
/** How programs write who said what when: on its line, or above it. */
const ways = [
  // "[21/11/2026, 18:04:11] Ana Osei: hi", "[10:32] Ana Osei:"
  `^\\[${stamp}\\]\\s*${name}\\s*:\\s*(?<text>.*)$`,
  // "21.11.26, 18:04 - Ana Osei: hi"
  `^${stamp.replace(')?,?', '),?')}\\s+[-–]\\s+${name}\\s*:\\s*(?<text>.*)$`,
  // "Ana Osei, [21.11.2026 18:04]"
  `^${name},\\s*\\[${stamp}\\]\\s*(?<text>)$`,
  // "[Yesterday 10:32] Ana Osei"
  `^\\[(?:\\p{L}+,? )?${stamp}\\]\\s*${name}\\s*(?<text>)$`,
].map(source => new RegExp(source, 'iu'))

const twoFigures = number => String(number).padStart(2, '0')

/** The day of a stamp: "11/21/26" beside "6:04 PM" has its month first. */
function dayOf(written, clock, today) {
  const figures = (written ?? '').split(/[./-]/).map(Number)
  if (figures.length < 2) return null
  const year = Number(today.slice(0, 4))
  if (figures[0] > 31) return dated(figures[0], figures[1], figures[2])
  const isMonthFirst = figures[1] > 12 || (figures[0] <= 12 && /[ap]\.?\s?m/i.test(clock))
  const [month, day] = isMonthFirst ? figures : [figures[1], figures[0]]
  if (figures[2] !== undefined) return dated(figures[2] < 100 ? 2000 + figures[2] : figures[2], month, day)
  // Nobody copies what was said in the future: a December in January is the last one.
  const isLater = (month - Number(today.slice(5, 7)) + 12) % 12 > 6
  return dated(isLater && month > Number(today.slice(5, 7)) ? year - 1 : year, month, day)
}

const dated = (year, month, day) =>
  month >= 1 && month <= 12 && day >= 1 && day <= 31
    ? `${year}-${twoFigures(month)}-${twoFigures(day)}`
    : null

/**
 * A chat as a messenger copies or exports it, line by line with who said it and on which day; null where it is none.
 * Every line belongs to the stamp above it.
 */
export function readChat(text, today) {
  const all = text.replace(/[\u200e\u200f\u202a-\u202e]/g, '').split(/\r\n?|\n/, 400)
  const said = []
  for (const line of all) {
    const found = ways.map(way => way.exec(line.slice(0, 600).trim())).find(Boolean)
    if (found) {
      const { name: by, day, clock, text: own } = found.groups
      if (said.length >= mostMessages) break
      said.push({ by: by.trim(), day: dayOf(day, clock, today) ?? today, lines: own ? [own] : [] })
    } else if (said.length > 0) said.at(-1).lines.push(line.slice(0, 600).trimEnd())
    // A few lines above a chat are a chat's name; more are a mail that has one in it.
    else if (line.trim()) return null
  }
  if (said.length === 0) return null
  return said.flatMap(({ by, day, lines }) => joinLabels(lines).map(line => ({ by, day, line })))
}
