import Holidays from 'date-holidays'
import { addDays, type LocalDate, type Weekday, weekday } from '@/lib/time'

/** ISO 3166: country 'US', region 'CA' (without the country). */
export interface WorkPlace {
  country: string
  region?: string | null
}

const saturdayAndSunday: readonly Weekday[] = [6, 0]
const fridayAndSaturday: readonly Weekday[] = [5, 6]
// Where offices close on Friday and Saturday (Unicode CLDR, weekData); everywhere else on Saturday and Sunday.
const fridayCountries = new Set('AF BD BH DZ EG IL IQ IR JO KW LY MV OM PS QA SA SD SY YE'.split(' '))

const calendars = new Map<string, Holidays>()
const holidaysByYear = new Map<string, ReadonlySet<LocalDate>>()

const placeKey = ({ country, region }: WorkPlace) => `${country.toUpperCase()}-${region?.toUpperCase() ?? ''}`

/** Where nearly everybody of a country lives by the days of one part of it: England's are those of Wales, too. */
const usualRegions: Readonly<Record<string, string>> = { GB: 'ENG' }

function calendarOf(place: WorkPlace): Holidays {
  const key = placeKey(place)
  const found = calendars.get(key)
  if (found) return found
  const [country = '', given = ''] = key.split('-')
  const region = given || (usualRegions[country] ?? '')
  const calendar = region
    ? new Holidays(country, region, { types: ['public'] })
    : new Holidays(country, { types: ['public'] })
  calendars.set(key, calendar)
  return calendar
}

function holidaysOf(place: WorkPlace, year: number): ReadonlySet<LocalDate> {
  const key = `${placeKey(place)}-${year}`
  const found = holidaysByYear.get(key)
  if (found) return found
  const dates = new Set<LocalDate>()
  for (const holiday of calendarOf(place).getHolidays(year)) {
    // Half days do not close an office; the day the clocks change has 23 hours.
    const hours = (holiday.end.getTime() - holiday.start.getTime()) / 3_600_000
    const first = holiday.date.slice(0, 10)
    if (isStateOfficesOnly(first, holiday.name, place)) continue
    for (let day = 0; day < Math.floor((hours + 2) / 24); day += 1) dates.add(addDays(first, day))
  }
  holidaysByYear.set(key, dates)
  return dates
}

/** Days of a US state on which private offices close as well; the Friday after Thanksgiving goes by many names. */
const offices =
  /^(?:Good Friday|Mardi Gras|Patriots' Day|Pioneer Day|Christmas Eve|New Year's Eve)|after Christmas|Boxing/

/** Lincoln's birthday, an election, Pulaski: in the US such a day closes the state's own offices, and people work. */
function isStateOfficesOnly(date: LocalDate, name: string, { country, region }: WorkPlace): boolean {
  if (country.toUpperCase() !== 'US' || !region) return false
  const isNational = (day: LocalDate) => holidaysOf({ country }, Number(day.slice(0, 4))).has(day)
  const eve = addDays(date, -1)
  const isAfterThanksgiving = weekday(date) === 5 && eve.slice(5, 7) === '11' && isNational(eve)
  return !isNational(date) && !isAfterThanksgiving && !offices.test(name)
}

/** A public holiday (type `public` only) in that country and region; an unknown country has none. */
export function isHoliday(date: LocalDate, place: WorkPlace): boolean {
  const year = Number(date.slice(0, 4))
  return holidaysOf(place, year).has(date) || holidaysOf(place, year - 1).has(date)
}

export function isWeekend(date: LocalDate, place: WorkPlace): boolean {
  const weekend = fridayCountries.has(place.country.toUpperCase()) ? fridayAndSaturday : saturdayAndSunday
  return weekend.includes(weekday(date))
}

const openDays = new Map<string, Map<LocalDate, boolean>>()

/** Asked again and again for the same few weeks of the same few places, and the same each time. */
export function isBusinessDay(date: LocalDate, place: WorkPlace): boolean {
  const key = placeKey(place)
  const days = openDays.get(key) ?? new Map<LocalDate, boolean>()
  openDays.set(key, days)
  const known = days.get(date)
  if (known !== undefined) return known
  const isOpen = !isWeekend(date, place) && !isHoliday(date, place)
  days.set(date, isOpen)
  return isOpen
}

/** That day if it is a business day, else the first one after it. */
export function businessDayFrom(date: LocalDate, place: WorkPlace): LocalDate {
  let day = date
  while (!isBusinessDay(day, place)) day = addDays(day, 1)
  return day
}

/** The first business day after `date`. */
export const nextBusinessDay = (date: LocalDate, place: WorkPlace): LocalDate =>
  businessDayFrom(addDays(date, 1), place)

/** The n-th business day after `from`, which itself is not counted (practice §11). Throws RangeError below 0. */
export function addBusinessDays(from: LocalDate, n: number, place: WorkPlace): LocalDate {
  if (!Number.isInteger(n) || n < 0) throw new RangeError(`Not a number of business days: ${n}`)
  let day = n === 0 ? businessDayFrom(from, place) : from
  for (let counted = 0; counted < n; counted += 1) day = nextBusinessDay(day, place)
  return day
}
