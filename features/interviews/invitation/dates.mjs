import {
  monthByWord,
  monthWords,
  plainWeekdays,
  relativeDays,
  relativeWords,
  weekdayByWord,
  weekdayWords,
} from './moment-words.mjs'

const dayMs = 86_400_000
const edge = '(?<![\\p{L}\\d])'
const weekdayAhead = `(?:(?<weekday>${weekdayWords})\\.?,?\\s*\\(?(?:the |der |den |dem |le |el |de |dia |am |on )?)?`
const year = `(?:,?\\s*(?:de |del |of )?(?<year>(?:19|20)\\d\\d)(?!\\d|:\\d))?`
const patterns = [
  `${edge}${weekdayAhead}(?<year>20\\d\\d)-(?<month>\\d\\d)-(?<day>\\d\\d)(?!\\d)`,
  `${edge}${weekdayAhead}(?<day>\\d{1,2})(?:st|nd|rd|th|er|re|º|ª|\\.)?\\s*(?:of |de |di |d['’])?\\s*(?<named>${monthWords})(?!\\p{L})\\.?${year}`,
  `${edge}${weekdayAhead}(?<named>${monthWords})\\.?\\s+(?:the )?(?<day>\\d{1,2})(?:st|nd|rd|th)?(?![\\d:]|\\s?(?:am|pm))${year}`,
  `${edge}${weekdayAhead}(?<![./:-])(?<one>\\d{1,2})(?<mark>[./-])\\s?(?<two>\\d{1,2})\\k<mark>\\s?(?<year>20\\d\\d|\\d\\d)(?![\\d:])`,
  `${edge}(?<weekday>${weekdayWords})\\.?,?\\s*\\(?(?:the |der |den |dem |le |el |de |am |on )?(?<one>\\d{1,2})(?<mark>[./])\\s?(?<two>\\d{1,2})(?![\\d:]|\\s?(?:uhr|uur|h|am|pm)(?!\\p{L}))\\.?`,
  `${edge}(?<=(?:am|vom|den|der|on|le|op|el|,)\\s)(?<one>\\d{1,2})(?<mark>\\.)\\s?(?<two>\\d{1,2})\\.(?!\\d)`,
  `${edge}(?<=(?:on|le|el|op|the)\\s)(?<one>\\d{1,2})(?<mark>\\/)(?<two>\\d{1,2})(?![\\d/:])`,
  `${edge}(?<weekday>${plainWeekdays}),?\\s+(?:the |also am |am |den |dem |le |el |de |(?:el )?dia |il )?(?<alone>[12]?\\d|3[01])(?:st|nd|rd|th|er|\\.)?(?![\\d:/h]|[.,]\\d|\\s?(?:am|pm|a\\.m|p\\.m|uhr|uur|heures?|horas?|o['’]clock|h|u|noon|until|till?|bis|tot|hasta|to|[-–]\\s?\\d)(?!\\p{L}))`,
  // "Mon 7.15am"
  `${edge}(?<next>(?:(?:next|this)\\s+)?)(?<only>mon|fri|sat|sun)(?=,?\\s+(?:(?:at )?\\d{1,2}(?:[.:]\\d\\d)?\\s?(?:am|pm)(?!\\p{L})|at \\d|(?:morning|afternoon|evening|lunchtime|arvo)(?!\\p{L})))`,
  `${edge}(?<next>(?:next|this)\\s+|(?<=on\\s))(?<only>mon|fri|sat)(?!\\p{L})`,
  // "Do um 15 Uhr", "vr 10 uur", "jeu 14h", "jue a las 5", "gio alle 15"
  `${edge}(?<only>mo|di|mi|do|fr|sa)(?=\\.?,? (?:um )?\\d{1,2}(?:[.:]\\d\\d)? ?uhr)`,
  `${edge}(?<only>ma|di|wo|do|vr|za)(?=\\.?,? (?:om )?\\d{1,2}(?:[.:]\\d\\d)? ?uur)`,
  `${edge}(?<only>lun|mar|mer|jeu|ven|sam)(?=\\.?,? (?:a )?\\d{1,2} ?h(?!\\p{L}))`,
  `${edge}(?<only>lun|mar|mie|jue|vie|sab)(?=\\.?,? a las )`,
  `${edge}(?<only>lun|mar|mer|gio|ven|sab)(?=\\.?,? (?:alle|ore) )`,
  `${edge}(?<relative>${relativeWords})(?!\\p{L})`,
  `${edge}(?<next>(?:(?:next|this|coming|nachste[nr]?|kommende[nr]?|diese[nr]?|volgende|komende|aanstaande|(?:el )?proximo)\\s+(?:week\\s+)?)?)(?<only>${plainWeekdays})(?<behind>\\s+(?:prochaine?|proximo|next week|nachste woche|volgende week|la semaine prochaine))?(?!\\p{L})`,
].map(source => new RegExp(source, 'gu'))

const utc = (y, m, d) => {
  const ms = Date.UTC(y, m, d)
  const at = new Date(ms)
  return at.getUTCMonth() === m && at.getUTCDate() === d ? ms : null
}
const iso = ms => new Date(ms).toISOString().slice(0, 10)

/**
 * The days a line names: each with the days it may mean, likeliest first, and whether only one is near. `reference`
 * (YYYY-MM-DD): when it was written. Spans do not overlap.
 */
export function readDates(folded, reference) {
  const today = Date.parse(`${reference}T00:00:00Z`)
  const found = []
  for (const pattern of patterns) {
    pattern.lastIndex = 0
    for (let match = pattern.exec(folded); match && found.length < 20; match = pattern.exec(folded)) {
      const at = match.index
      const end = at + match[0].length
      if (found.some(other => at < other.end && end > other.at)) continue
      const meaning = meaningOf(match.groups, folded.slice(Math.max(0, at - 12), at), today)
      if (meaning) found.push({ at, end, ...meaning })
    }
  }
  return found.sort((a, b) => a.at - b.at)
}

const weekdayRange =
  /(?<!\p{L})(?:mon|tue|wed|thu|fri|sat|sun|mo|di|mi|do|fr|lun|mar|mer|jeu|ven|ma|wo|vr)[a-z]*\.?\s?(?:-|–|to|bis|t\/m)\s?$/u

function meaningOf(groups, before, today) {
  if (groups.relative) {
    // "Guten Morgen", "por la mañana"
    if (/(guten|goeden?|la|am|in the|every)\s$/.test(before)) return null
    return { days: [iso(today + relativeDays.get(groups.relative) * dayMs)], sure: false }
  }
  if (groups.only) {
    // "Mon-Thu 8.30-5.30": when a door is open.
    if (weekdayRange.test(before)) return null
    const ahead = (weekdayByWord.get(groups.only) - new Date(today).getUTCDay() + 7) % 7 || 7
    const later = Boolean(groups.next || groups.behind) && !/^(this|diese)/.test(groups.next)
    const days = [iso(today + ahead * dayMs), iso(today + (ahead + 7) * dayMs)]
    const isNextWeek = /week|woche|semaine/.test(`${groups.next}${groups.behind ?? ''}`)
    if (isNextWeek && new Date(today).getUTCDay() + ahead < 8) days.reverse()
    return { days: later ? days : days.slice(0, 1), sure: false }
  }
  if (groups.alone) return ofMonthAround(Number(groups.alone), weekdayByWord.get(groups.weekday), today)
  const weekday = groups.weekday === undefined ? null : weekdayByWord.get(groups.weekday)
  const pairs = groups.named
    ? [[Number(groups.day), monthByWord.get(groups.named)]]
    : groups.month
      ? [[Number(groups.day), Number(groups.month) - 1]]
      : // With full stops the day stands first, everywhere.
        [
          [Number(groups.one), Number(groups.two) - 1],
          ...(groups.mark === '.' ? [] : [[Number(groups.two), Number(groups.one) - 1]]),
        ]
  const written = groups.year && Number(groups.year.length === 2 ? `20${groups.year}` : groups.year)
  const days = [...new Set(pairs.flatMap(([day, month]) => dayOf(day, month, written, weekday, today) ?? []))]
  if (days.length === 0) return null
  const fitting = weekday === null ? days : days.filter(ms => new Date(ms).getUTCDay() === weekday)
  if (weekday !== null && fitting.length === 1) return { days: fitting.map(iso), sure: true }
  const ordered = days.sort((a, b) => Number(a < today - dayMs) - Number(b < today - dayMs))
  // A weekday that fits none of them, or two ways to read the figures.
  return { days: ordered.map(iso), sure: weekday === null && days.length === 1 }
}

/** "jueves 3": the next third that is a Thursday, if it is near. "Thursday 3" may be an hour: no other weekday fits then. */
function ofMonthAround(day, weekday, today) {
  for (let ahead = 0; ahead < 62; ahead++) {
    const ms = today + ahead * dayMs
    const at = new Date(ms)
    if (at.getUTCDate() === day) {
      if (at.getUTCDay() === weekday) return { days: [iso(ms)], sure: true }
      return null
    }
  }
  return null
}

function dayOf(day, month, written, weekday, today) {
  if (month === undefined || month < 0 || month > 11) return null
  if (written) return utc(written, month, day)
  const year = new Date(today).getUTCFullYear()
  const near = [year, year + 1]
    .map(y => utc(y, month, day))
    .filter(ms => ms !== null && ms >= today - 14 * dayMs)
  const fitting = weekday === null ? undefined : near.find(ms => new Date(ms).getUTCDay() === weekday)
  return fitting ?? near[0] ?? null
}
