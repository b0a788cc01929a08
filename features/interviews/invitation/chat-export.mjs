import { apartAtLabels, joinLabels } from './label-lines.mjs'

const mostMessages = 60
const mostLines = 400
const stamp =
  '(?:(?<word>\\p{L}+),?\\s+)?(?<day>\\d{1,4}[./-]\\d{1,2}(?:[./-]\\d{2,4})?)?,?\\s*(?<clock>\\d{1,2}[:.]\\d\\d(?:[:.]\\d\\d)?\\s*(?:[ap]\\.?\\s?m\\.?)?)'
const dayFirst = stamp.replace('(?:(?<word>\\p{L}+),?\\s+)?', '').replace(')?,?', '),?')
// Who is in nobody's address book is a number, or has a tilde.
const name =
  '(?:~\\s*)?(?<name>\\+\\d[\\d ()-]{5,20}|(?:\\p{Extended_Pictographic}\\uFE0F?\\s*)*\\p{Lu}[^:\\[\\]\\d\\n]{1,40}?)'
/** How programs write who said what when: on its line, or above it. */
const ways = [
  // "[21/11/2026, 18:04:11] Ana Osei: hi", "[10:32] Ana Osei:"
  `^\\[${stamp}\\]\\s*${name}\\s*:\\s*(?<text>.*)$`,
  // "21.11.26, 18:04 - Ana Osei: hi"
  `^${dayFirst}\\s+[-–]\\s+${name}\\s*:\\s*(?<text>.*)$`,
  // "Ana Osei, [21.11.2026 18:04]"
  `^${name},\\s*\\[${stamp}\\]\\s*(?<text>)$`,
  // "[Yesterday 10:32] Ana Osei"
  `^\\[${stamp}\\]\\s*${name}\\s*(?<text>)$`,
].map(source => new RegExp(source, 'iu'))
/** How a line's stamp is written, figures aside: "0/0/0, 0:0 -". */
const shapeOf = line =>
  /^(?:\[[^\]]{3,40}\]|[\d./, :apm-]{8,30}?\s[-–])(?=\s)/iu.exec(line)?.[0].replace(/\d+/g, '0')
/** "24/11/2026, 18:04 - Messages are end-to-end encrypted": stamped as the others are, and said by nobody. */
const isByNobody = (line, shape) =>
  shape !== undefined &&
  shapeOf(line) === shape &&
  !/: /.test(line.slice(shape.length)) &&
  !/^\S*\s+(?:\d|[-–])/.test(line.slice(shapeOf(line)?.length ?? 0).trimStart())

const yesterdays = /^(?:yesterday|gestern|hier|gisteren|ayer|ieri|ontem)$/iu
const weekdays = [
  /^(?:sunday|sonntag|dimanche|zondag|domingo|domenica)$/iu,
  /^(?:monday|montag|lundi|maandag|lunes|lunedì)$/iu,
  /^(?:tuesday|dienstag|mardi|dinsdag|martes|martedì)$/iu,
  /^(?:wednesday|mittwoch|mercredi|woensdag|miércoles|mercoledì)$/iu,
  /^(?:thursday|donnerstag|jeudi|donderdag|jueves|giovedì)$/iu,
  /^(?:friday|freitag|vendredi|vrijdag|viernes|venerdì)$/iu,
  /^(?:saturday|samstag|sonnabend|samedi|zaterdag|sábado|sabato)$/iu,
]

const twoFigures = number => String(number).padStart(2, '0')
const dayBefore = (today, days) =>
  new Date(Date.parse(`${today}T00:00:00Z`) - days * 86_400_000).toISOString().slice(0, 10)

/** "Yesterday", or the last Monday there was. */
function dayOfWord(word, today) {
  if (!word) return null
  if (yesterdays.test(word)) return dayBefore(today, 1)
  const weekday = weekdays.findIndex(way => way.test(word))
  if (weekday < 0) return null
  const back = (new Date(`${today}T00:00:00Z`).getUTCDay() - weekday + 7) % 7
  return dayBefore(today, back || 7)
}

const figuresOf = written => (written ?? '').split(/[./-]/).map(Number)

/**
 * Whether a chat writes its months first: a figure over twelve tells, or days that would go back or are still to come.
 * Else the day stands first; beside "6:04 PM" it can be either, and that is meant by which the chat is the shorter.
 */
function isMonthFirst(stamps, today) {
  const written = stamps.map(({ day }) => day).filter(Boolean)
  const pairs = written.map(figuresOf).filter(([first = 99]) => first <= 31)
  if (pairs.some(([first]) => first > 12)) return false
  if (pairs.some(([, second = 0]) => second > 12)) return true
  if (written.length === 0) return false
  const [asDays, asMonths] = [false, true].map(first => written.map(day => dayOf(day, first, today) ?? ''))
  const isRun = days => days.every((day, at) => day && day <= today && day >= (days[at - 1] ?? ''))
  if (isRun(asDays) !== isRun(asMonths)) return isRun(asMonths)
  if (!stamps.some(({ clock }) => /[ap]\.?\s?m/i.test(clock))) return false
  const span = days => Date.parse(days.at(-1)) - Date.parse(days[0])
  return span(asMonths) === span(asDays) ? asMonths.at(-1) > asDays.at(-1) : span(asMonths) < span(asDays)
}

function dayOf(written, monthFirst, today) {
  const figures = figuresOf(written)
  if (figures.length < 2) return null
  const year = Number(today.slice(0, 4))
  if (figures[0] > 31) return dated(figures[0], figures[1], figures[2])
  const [month, day] = monthFirst ? figures : [figures[1], figures[0]]
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
 * Every line belongs to the stamp above it, and of a long chat the end is read.
 */
export function readChat(text, today) {
  const all = text.replace(/[\u200e\u200f\u202a-\u202e]/g, '').split(/\r\n?|\n/)
  const stampOf = line => ways.map(way => way.exec(line)).find(Boolean)
  // Words above the first stamp: a mail that has a chat in it.
  const [first = ''] = all.filter(line => line.trim())
  const shape = shapeOf(first.trim())
  if (!stampOf(first.slice(0, 600).trim()) && !shape) return null
  const said = []
  for (const line of all.slice(-mostLines)) {
    const plain = line.slice(0, 600).trim()
    const found = stampOf(plain)
    if (found) said.push({ ...found.groups, lines: found.groups.text ? [found.groups.text] : [] })
    else if (said.length > 0 && !isByNobody(plain, shape))
      said.at(-1).lines.push(line.slice(0, 600).trimEnd())
  }
  if (said.length === 0) return null
  const monthFirst = isMonthFirst(said, today)
  return said.slice(-mostMessages).flatMap(({ name: by, word, day, lines }) => {
    const on = dayOf(day, monthFirst, today) ?? dayOfWord(word, today) ?? today
    return joinLabels(lines.flatMap(apartAtLabels)).map(line => ({ by: by.trim(), day: on, line }))
  })
}
