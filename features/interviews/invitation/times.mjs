const clock =
  /(?<![\d.,:/+\p{L}]|\d |(?<![\dmhr])-)(?<hour>\d{1,2})(?:\s?(?<mark>[:.h])\s?(?<minute>[0-5]\d)(?::[0-5]\d)?)?\s?(?<said>a\.?\s?m\.?(?!\p{L})|p\.?\s?m\.?(?!\p{L})|uhr|uur|heures?|horas?|hrs?|h|ore|o['’]clock)?(?![\d\p{L}%€$£]|[:.,/]\d)/gu
const words = /(?<!\p{L})(?:12\s)?(noon|midday|midi|mediodia|mezzogiorno)(?!\p{L})/gu
const glue =
  /^\s*(?:uhr|uur|h)?\s*\(?(?:[a-z]{2,5})?\)?\s*(?<sign>-|–|—|to|bis|until|till|a|au|tot|hasta|ate|alle|and|und|et|en|y)\s*(?:um|las|a las|le|les)?\s*$/
const pointing =
  /(?:(?<!\p{L})(?:at|um|om|a|las|la|alle|ore|kl\.?|from|ab|von|de|vanaf|between|zwischen|entre|tussen|time|uhrzeit|heure|hora|tijd)|@|:)\s*$/u
const between = /(?:between|zwischen|entre|tussen)\s*$/

/**
 * The clock times of a line, in minutes after midnight; `end` where a range is told. `sure` is false where another half
 * of the day, or another meaning, is near. `folded`: without what is a date (blanked, so that places stay).
 */
export function readTimes(folded) {
  const raw = []
  clock.lastIndex = 0
  for (let match = clock.exec(folded); match && raw.length < 40; match = clock.exec(folded)) {
    const { hour, mark, minute, said = '' } = match.groups
    const before = folded.slice(Math.max(0, match.index - 12), match.index)
    raw.push({
      at: match.index,
      end: match.index + match[0].trimEnd().length,
      hour: Number(hour),
      minute: Number(minute ?? 0),
      hasMinute: minute !== undefined && (mark !== '.' || said !== '' || pointing.test(before)),
      isDotted: minute !== undefined && mark === '.',
      isPadded: hour.startsWith('0'),
      half: /^a/.test(said) ? 'am' : /^p/.test(said) ? 'pm' : null,
      said: said.replace(/[.\s]/g, ''),
      points: pointing.test(before),
      between: between.test(before),
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
  return join(
    folded,
    raw.sort((a, b) => a.at - b.at),
  )
}

function join(folded, raw) {
  const found = []
  for (let at = 0; at < raw.length; at++) {
    const [one, two] = [raw[at], raw[at + 1]]
    const sign = two && glue.exec(folded.slice(one.end, two.at))?.groups.sign
    const isRange =
      sign &&
      (!/^(and|und|et|en|y)$/.test(sign) || one.between) &&
      (isTime(two) || (isTime(one) && two.hour > one.hour))
    if (isRange && (isTime(one) || isTime(two) || one.points)) {
      found.push(range(one, two))
      at++
    } else if (isTime(one)) found.push({ at: one.at, end: one.end, ...meaning(one), until: null })
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
  return false
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
  const isLonger = until.start !== null && until.start > begin.start
  return { at: one.at, end: two.end, ...begin, until: isLonger ? until.start : null }
}
