import { isLocalDate, isWallTime, type LocalDate, type WallTime } from '@/lib/time'
import { plainWord } from './header-words'

/** The months of five languages, by how they begin. */
const months: [beginning: string, month: number][] = [
  'jan ene',
  'feb fev',
  'mar maa mrz mar',
  'apr avr abr',
  'may mai mei',
  'jun juin',
  'jul juil',
  'aug aou ago',
  'sep',
  'oct okt',
  'nov',
  'dec dez dic',
].flatMap((beginnings, index) =>
  beginnings.split(' ').map((beginning): [string, number] => [beginning, index + 1]),
)

const monthOf = (word: string): number | null => {
  const said = plainWord(word)
  // 'juin' and 'juil' begin alike, and so does 'ju'.
  const fitting = months.filter(([beginning]) => said.startsWith(beginning))
  return fitting.toSorted((a, b) => b[0].length - a[0].length)[0]?.[1] ?? null
}

const two = (part: number) => String(part).padStart(2, '0')
const dayFrom = (year: number, month: number, day: number): LocalDate | null => {
  const full = year < 100 ? 2000 + year : year
  const text = `${full}-${two(month)}-${two(day)}`
  return isLocalDate(text) ? text : null
}

export interface ReadDate {
  day: LocalDate
  /** With an hour, as the clock on the wall. */
  wall: WallTime | null
  /** Where the text names the very moment. */
  instant: Date | null
}

/** A date as people and programs write them; null for anything else. `dayFirst` decides 03/04/2026. Pure. */
export function readDate(text: string, dayFirst: boolean): ReadDate | null {
  const said = text.trim().slice(0, 80)
  const exact = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:?\d\d)$/.exec(said)
  if (exact) {
    const instant = new Date(said)
    return Number.isNaN(instant.getTime())
      ? null
      : { day: instant.toISOString().slice(0, 10), wall: null, instant }
  }
  const day = dayOf(said, dayFirst)
  if (!day) return null
  const hour = clockIn(said)
  const wall = hour ? `${day}T${hour}` : null
  return { day, wall: wall && isWallTime(wall) ? wall : null, instant: null }
}

function dayOf(said: string, dayFirst: boolean): LocalDate | null {
  const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/.exec(said)
  if (iso) return dayFrom(Number(iso[1]), Number(iso[2]), Number(iso[3]))
  const slashed = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4}|\d\d)(?!\d)/.exec(said)
  if (slashed) {
    const [one, other, year] = [Number(slashed[1]), Number(slashed[2]), Number(slashed[3])]
    // Where only one reading is a date, it is that one.
    const isDayFirst = one > 12 || (other <= 12 && (dayFirst || slashed[0].includes('.')))
    return isDayFirst ? dayFrom(year, other, one) : dayFrom(year, one, other)
  }
  const words = /(\d{1,2})(?:st|nd|rd|th|er|\.)?[\s-]+(?:de\s+)?(\p{L}+)\.?,?[\s-]+(?:de\s+)?(\d{4})/u.exec(
    said,
  )
  if (words) return dayFrom(Number(words[3]), monthOf(words[2] ?? '') ?? 0, Number(words[1]))
  const american = /(\p{L}+)\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})/u.exec(said)
  if (american) return dayFrom(Number(american[3]), monthOf(american[1] ?? '') ?? 0, Number(american[2]))
  return null
}

function clockIn(said: string): string | null {
  const found = /(?:^|[\sT,])(\d{1,2}):(\d\d)(?::\d\d)?\s*([ap]\.?m\.?)?/i.exec(said)
  if (!found) return null
  const half = found[3]?.[0]?.toLowerCase()
  const hour = Number(found[1])
  const full = half ? (hour % 12) + (half === 'p' ? 12 : 0) : hour
  return full < 24 ? `${two(full)}:${found[2]}` : null
}

/** Whether a column of slashed dates can only be read day first, or only month first; null when it says nothing. */
export function dayComesFirst(texts: readonly string[]): boolean | null {
  for (const text of texts) {
    const found = /^\s*(\d{1,2})[-/](\d{1,2})[-/]\d{2,4}/.exec(text)
    if (!found) continue
    if (Number(found[1]) > 12) return true
    if (Number(found[2]) > 12) return false
  }
  return null
}
