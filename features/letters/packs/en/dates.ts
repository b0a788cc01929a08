import { addDays, type LocalDate, weekday as weekdayOf } from '@/lib/time'

const weekdays = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday']
const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]
const anyWeekday = `(${weekdays.join('|')})`
const anyMonth = `(${months.join('|')})`

/** Where the month comes first. */
const monthFirst = new Set(['US', 'CA', 'PH'])

export const weekday = (date: LocalDate): string => weekdays[weekdayOf(date)] ?? ''

const inOrder = (day: string, number: number, month: string, year: string, country: string) =>
  monthFirst.has(country)
    ? `${day ? `${day}, ` : ''}${month} ${number}${year && `, ${year}`}`
    : `${day ? `${day} ` : ''}${number} ${month}${year && ` ${year}`}`

/** The year stands where it is another one than today's. */
export function day(date: LocalDate, country: string, today: LocalDate | null): string {
  const year = today && today.slice(0, 4) !== date.slice(0, 4) ? date.slice(0, 4) : ''
  return inOrder(
    weekday(date),
    Number(date.slice(8)),
    months[Number(date.slice(5, 7)) - 1] ?? '',
    year,
    country,
  )
}

const dayFirst = new RegExp(
  `\\b(?:(${weekdays.map(name => `${name}|${name.slice(0, 3)}`).join('|')}),? )?(\\d{1,2}) ${anyMonth}(?: (\\d{4}))?(, (\\d{1,2}):(\\d{2})(?!\\d|[–-]))?\\b`,
  'g',
)
const whole = (name: string) => weekdays.find(one => one.startsWith(name.slice(0, 3))) ?? name

/** "15:30" as the country's clocks say it. */
const clock = (hour: number, minute: string, country: string) =>
  monthFirst.has(country) ? `${hour % 12 || 12}:${minute} ${hour < 12 ? 'AM' : 'PM'}` : `${hour}:${minute}`

/** A date that was written out already, "Tue 24 November, 10:00", as a letter to that country says it. */
export const reorderDates = (text: string, country: string): string =>
  text.replace(
    dayFirst,
    (_, name: string | undefined, number: string, month: string, year: string | undefined, ...time) => {
      const date = inOrder(name ? whole(name) : '', Number(number), month, year ?? '', country)
      return time[0] ? `${date} at ${clock(Number(time[1]), time[2], country)}` : date
    },
  )

export const onDay = (date: LocalDate, country: string, isLate: boolean): string =>
  `on ${isLate ? day(date, country, null) : weekday(date)}`

export const date = new RegExp(
  `(?:${anyWeekday},? )?(?:\\d{1,2} ${anyMonth}|${anyMonth} \\d{1,2})(?:,? \\d{4})?`,
  'g',
)

/** A written date, in the year that is nearest to `near` unless it has one. */
export function readDate(text: string, near: LocalDate): LocalDate | null {
  const month = months.findIndex(name => text.includes(name))
  const number = /\b(\d{1,2})\b/.exec(text.replace(/\b\d{4}\b/, ''))?.[1]
  if (month < 0 || !number) return null
  const year = /\b(\d{4})\b/.exec(text)?.[1]
  const on = (one: number) =>
    `${one}-${String(month + 1).padStart(2, '0')}-${number.padStart(2, '0')}` as LocalDate
  if (year) return on(Number(year))
  const here = Number(near.slice(0, 4))
  const half = addDays(near, -183)
  return on(here) < half ? on(here + 1) : on(here) > addDays(near, 183) ? on(here - 1) : on(here)
}
