import { addDays, instantAt, type LocalDate, localDate, wallAt, weekday } from '@/lib/time'

const isWeekend = (date: LocalDate) => weekday(date) === 0 || weekday(date) === 6

/** The n-th working day from today (holidays do not matter to a demo); 0 is today even on a Sunday. */
function workingDay(today: LocalDate, n: number): LocalDate {
  let date = today
  for (let left = Math.abs(n); left > 0; ) {
    date = addDays(date, Math.sign(n))
    if (!isWeekend(date)) left--
  }
  return date
}

/** The demo's clock: days counted from now, in the demo person's zone. */
export function demoCalendar(now: Date, zone: string) {
  const today = localDate(now, zone)
  return {
    day: (n: number) => workingDay(today, n),
    wall: (n: number, time: string) => wallAt(workingDay(today, n), time),
    moment: (n: number, time: string) => instantAt(workingDay(today, n), time, zone),
  }
}
