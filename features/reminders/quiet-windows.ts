import { addDays, type LocalDate, nextWeekday } from '@/lib/time'
import { addBusinessDays, type WorkPlace } from './business-days'

/** Days, both ends included, in which a message to an employer is not read. */
interface QuietWindow {
  name: string
  from: LocalDate
  to: LocalDate
}

interface QuietRow {
  name: string
  countries: readonly string[] | 'all'
  /** The window that begins in that year. */
  days: (year: number) => [from: LocalDate, to: LocalDate]
}

const thanksgiving = (year: number) => addDays(nextWeekday(`${year}-11-01`, 4), 21)

// Practice §b.8: judgement, resting on December hiring running 26 % below a typical month in the US (BLS, 2001–2019).
const rows: readonly QuietRow[] = [
  { name: 'the turn of the year', countries: 'all', days: y => [`${y}-12-20`, `${y + 1}-01-03`] },
  { name: 'August', countries: ['FR', 'IT', 'ES'], days: y => [`${y}-08-01`, `${y}-08-31`] },
  { name: 'Golden Week', countries: ['JP'], days: y => [`${y}-04-29`, `${y}-05-05`] },
  { name: 'Obon', countries: ['JP'], days: y => [`${y}-08-13`, `${y}-08-16`] },
  { name: 'the New Year holidays', countries: ['JP'], days: y => [`${y}-12-29`, `${y + 1}-01-03`] },
  { name: 'Thanksgiving', countries: ['US'], days: y => [thanksgiving(y), addDays(thanksgiving(y), 1)] },
]

/** The quiet window that day lies in, by the recipient's country. */
export function quietWindowOn(date: LocalDate, place: WorkPlace): QuietWindow | null {
  const year = Number(date.slice(0, 4))
  for (const row of rows) {
    if (row.countries !== 'all' && !row.countries.includes(place.country.toUpperCase())) continue
    for (const [from, to] of [row.days(year), row.days(year - 1)]) {
      if (from <= date && date <= to) return { name: row.name, from, to }
    }
  }
  return null
}

export interface Landing {
  date: LocalDate
  /** The window it was moved out of, so that the person is told why. */
  movedPast: QuietWindow | null
}

/** A day inside a quiet window moves to the second business day after it; nothing is late because of it. */
export function leaveQuietWindow(date: LocalDate, place: WorkPlace): Landing {
  const window = quietWindowOn(date, place)
  if (!window) return { date, movedPast: null }
  const landing = leaveQuietWindow(addBusinessDays(window.to, 2, place), place)
  return { date: landing.date, movedPast: landing.movedPast ?? window }
}

/** Count n business days (quiet windows do not stop the count), then leave the quiet window (practice §11.1 row 26). */
export const landAfter = (from: LocalDate, n: number, place: WorkPlace): Landing =>
  leaveQuietWindow(addBusinessDays(from, n, place), place)
