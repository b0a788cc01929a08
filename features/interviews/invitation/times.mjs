import { partBehind, partOfDay, spokenTimes } from './spoken-times.mjs'

const clock =
  /(?<![\d.,:/+\p{L}]|\d |(?<![\dmhru])-)(?<hour>\d{1,2})(?:\s?(?<mark>[:.hu])\s?(?<minute>[0-5]\d)(?::[0-5]\d)?)?\s?(?<said>a\.?\s?m\.?(?!\p{L})|p\.?\s?m\.?(?!\p{L})|uhr|uur|heures?|horas?|hrs?|h|u|ore|o['’]clock)?(?![\d\p{L}%€$£]|[:.,/]\d)/gu
const words = /(?<!\p{L})(?:12\s)?(noon|midday|midi|mediodia|mezzogiorno)(?!\p{L})/gu
/** "0830", "1400hrs" */
const together =
  /(?<![\d.,:/+#\p{L}]|\d )(?<hour>[01]\d|2[0-3])(?<minute>[0-5][05])(?:\s?(?<said>hrs?|hours|h|uhr|uur))?(?![\d\p{L}%€$£]|[:.,/]\d|[ -]\d{1,3}(?!\d))/gu
/** What says that it is an hour, and no year and no room; what is counted or a street may not follow. */
const toHour =
  /(?<!\p{L})(?:(?:at|um|ab|om|vanaf|des|alle)|(?:(?:start )?time|start|uhrzeit|beginn|heure|tijd|hora|ora)\s?:)\s$/u
const glue =
  /^\s*(?:uhr|uur|h|u)?,?\s*\(?(?:[a-z]{2,5})?\)?\s*(?<sign>-|–|—|to|bis|until|till|til|a|au|tot|hasta|ate|alle|and|und|et|en|y)\s*(?:um|las|a las|le|les|about|around|roughly|approximately|approx\.?|no later than|ore|voraussichtlich|ca\.?|circa|gegen|etwa|environ|vers|ongeveer|rond|sobre las|aprox\.?)?\s*$/
const pointing =
  /(?:(?<!\p{L})(?:at|um|om|a|las|la|alle|ore|kl\.?|from|ab|von|de|vanaf|between|zwischen|entre|tussen|by|until|around|about|gegen|vers|rond|time|uhrzeit|heure|hora|tijd)|@|:|\|)\s*$/u
/** "um 10 muss ich …", "at 10?": an hour by the word before it, where no thing that is counted follows. */
const strongly = /(?<!\p{L})(?:at|um|om|a las|alle|do|say|make it)\s$/u
const nothingCounted =
  /^\s*(?:$|[,.;!?)|]|\s(?:muss|ok|okay|passt|works?|on|in|im|and|und|en|y|et|please|bitte|would|sharp|or|oder|with|mit|met|if|wenn|tomorrow|morgen|then|dann|still|kann|can|is|ist|leider|moet|for|instead)(?!\p{L}))/u
/** "at 0830 at the depot" */
const placeBehind = /^ (?:at|am|to|bei|bij|chez|en|op)(?!\p{L})/u
// "Monday 14 December at 11": behind its day an hour needs no more, unless something is counted.
const behindDay = /\|[\s,]*(?:at|um|om|a las|alle|about|around|gegen|vers|rond|verso le|sobre las)\s$/u
const counted =
  /^\s*(?:%|min|std|stund|hour|day|tag|week|woch|month|monat|year|jahr|people|person|euro|[€£$])/u
const isBareHour = (before, behind) =>
  (behindDay.test(before) && !counted.test(behind)) || (strongly.test(before) && nothingCounted.test(behind))
const between = /(?:between|zwischen|entre|tussen)\s*$/

/**
 * The clock times of a line, in minutes after midnight; `end` where a range is told. `sure` is false where another half
 * of the day, or another meaning, is near. `folded`: without what is a date (blanked, so that places stay).
 */
export function readTimes(text) {
  const told = spokenTimes(text)
  const folded = told.reduce(
    (rest, { at, end }) => rest.slice(0, at) + '|'.repeat(end - at) + rest.slice(end),
    text,
  )
  const raw = []
  clock.lastIndex = 0
  for (let match = clock.exec(folded); match && raw.length < 40; match = clock.exec(folded)) {
    const { hour, mark, minute, said = '' } = match.groups
    const before = folded.slice(Math.max(0, match.index - 24), match.index)
    const part =
      Number(hour) > 12
        ? null
        : (partOfDay(before) ??
          partBehind(folded.slice(match.index + match[0].trimEnd().length).slice(0, 24)))
    raw.push({
      at: match.index,
      end: match.index + match[0].trimEnd().length,
      hour: Number(hour),
      minute: Number(minute ?? 0),
      hasMinute:
        minute !== undefined && (mark !== '.' || said !== '' || part !== null || pointing.test(before)),
      isDotted: minute !== undefined && mark === '.',
      isPadded: hour.startsWith('0'),
      half: /^a/.test(said) ? 'am' : /^p/.test(said) ? 'pm' : part,
      said: said.replace(/[.\s]/g, ''),
      points: pointing.test(before),
      // "Saturday 8 till 11"
      isBehindDay: /\|[\s,?]*$/.test(before),
      isBare: isBareHour(before, folded.slice(match.index + match[0].trimEnd().length)),
      between: between.test(before),
    })
  }
  for (const match of folded.matchAll(together)) {
    const { hour, minute, said } = match.groups
    const [at, end] = [match.index, match.index + match[0].length]
    const before = folded.slice(Math.max(0, at - 24), at)
    const isPart = /(?:^|\D)[01]\d[0-5][05]\s?[-–—]\s?$/u.test(before) && raw.at(-1)?.isTogether
    const isSpan = folded.includes('|') && /^\s?[-–—]\s?[012]\d[0-5][05](?!\d)/u.test(folded.slice(end))
    const isAlone =
      toHour.test(before) && [nothingCounted, placeBehind].some(words => words.test(folded.slice(end)))
    const isHour = said || isPart || isSpan || (isAlone && Number(hour) < 19)
    if (!isHour || raw.length >= 40) continue
    raw.push({
      at,
      end,
      hour: Number(hour),
      minute: Number(minute),
      hasMinute: true,
      isTogether: true,
      isPadded: true,
      said: '',
    })
  }
  words.lastIndex = 0
  for (let match = words.exec(folded); match; match = words.exec(folded)) {
    for (const other of raw.filter(r => r.at >= match.index && r.end <= match.index + match[0].length))
      raw.splice(raw.indexOf(other), 1)
    raw.push({
      ...{ at: match.index, end: match.index + match[0].length, hour: 12, minute: 0, hasMinute: true },
    })
  }
  for (const one of raw) {
    if (!one.isDotted || one.hasMinute || /[£€$]/.test(folded)) continue
    // "09.30 | Formal interview", or a quarter of an hour in a line that names a day.
    const isRow = one.at < 3 && /^\s*(?:\||[\p{L}])/u.test(folded.slice(one.end))
    if (isRow || (one.minute % 15 === 0 && folded.includes('|') && one.hour > 0 && one.hour < 20))
      one.hasMinute = true
  }
  // "11.00 - 11.45": two of them with a dash are no prices.
  for (const [at, one] of raw.entries()) {
    const two = raw[at + 1]
    const isRange = two && one.isDotted && two.isDotted && /^\s*[-–—]\s*$/.test(folded.slice(one.end, two.at))
    if (isRange && !/[£€$]\s*$/.test(folded.slice(Math.max(0, one.at - 3), one.at)))
      one.hasMinute = two.hasMinute = true
  }
  return [
    ...told,
    ...join(
      folded,
      raw.sort((a, b) => a.at - b.at),
    ),
  ].sort((a, b) => a.at - b.at)
}

function join(folded, raw) {
  const found = []
  for (let at = 0; at < raw.length; at++) {
    const [one, two] = [raw[at], raw[at + 1]]
    const sign = two && glue.exec(folded.slice(one.end, two.at))?.groups.sign
    const isRange =
      sign &&
      (!/^(and|und|et|en|y)$/.test(sign) || one.between) &&
      (isTime(two) || ((isTime(one) || one.isBehindDay) && two.hour > one.hour))
    const isSpan =
      isRange && one.isBehindDay && /^(?:till?|until|bis|tot|to|hasta|a)$/.test(sign) && two.hour <= 20
    if (isRange && (isTime(one) || isTime(two) || one.points || isSpan)) {
      found.push(range(one, two))
      at++
    } else if (isTime(one))
      found.push({ at: one.at, end: one.end, ...meaning(one), until: null, second: null })
  }
  return found.filter(time => time.start !== null)
}

/** "2 h" and "1 uur" are lengths, "14 h" is not; a bare figure is a time only behind "at". */
function isTime(raw) {
  if (raw.hour > 24) return false
  if (raw.half) return raw.hour <= 12
  if (raw.hasMinute) return !(raw.said === 'h' && raw.hour <= 3 && !raw.points)
  if (raw.isDotted) return false
  if (/^(uhr|o['’]clock|ore)$/.test(raw.said)) return true
  if (raw.said) return raw.points || raw.hour >= 7
  return Boolean(raw.isBare) && raw.hour >= 1 && raw.hour <= 19
}

function meaning({ hour, minute, half, said, isPadded }) {
  if (half) return { start: ((hour % 12) + (half === 'pm' ? 12 : 0)) * 60 + minute, sure: true, other: null }
  if (hour === 24) return { start: null }
  // Nobody is interviewed at two in the morning.
  const early = hour >= 1 && hour <= 6 && !isPadded
  const start = (early ? hour + 12 : hour) * 60 + minute
  const isPlain = said || hour > 12 || isPadded || hour === 0
  return { start, sure: !early && Boolean(isPlain || hour >= 8), other: early ? hour * 60 + minute : null }
}

function range(one, two) {
  const until = meaning(two)
  let begin = meaning(one)
  if (!one.half && two.half) {
    const same = meaning({ ...one, half: two.half })
    begin = same.start < until.start ? same : meaning({ ...one, half: two.half === 'pm' ? 'am' : 'pm' })
  } else if (one.half && !two.half && until.start < begin.start && two.hour <= 12) until.start += 720
  // "5:30 bis 9:30" begins early in the morning, where nobody counts to twelve.
  if (
    one.hasMinute &&
    two.hasMinute &&
    !one.half &&
    !two.half &&
    begin.other !== null &&
    begin.other !== undefined &&
    until.start <= begin.start &&
    begin.other < until.start
  )
    begin = { start: begin.other, other: begin.start, sure: false }
  const isLonger = until.start !== null && until.start > begin.start
  return { at: one.at, end: two.end, ...begin, until: isLonger ? until.start : null, second: until.start }
}
