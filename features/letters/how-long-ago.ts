import { daysBetween, type LocalDate } from '@/lib/time'

const words = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven']

/** A number as a letter writes it: "seven", and from a dozen on in figures. */
export const written = (count: number): string => words[count] ?? String(count)

/** How long it is since one talked, as a letter says it on the day it goes: "seven weeks", "three months". */
export function howLongAgo(talkedOn: LocalDate, on: LocalDate): string {
  const days = Math.max(daysBetween(talkedOn, on), 0)
  const [weeks, months] = [Math.round(days / 7), Math.round(days / 30.44)]
  if (weeks < 2) return 'a little while'
  if (days >= 28 && days < 35) return 'a month'
  if (weeks < 10) return `${words[weeks]} weeks`
  if (months === 6) return 'half a year'
  if (months < 12) return `${words[months]} months`
  return months === 12 ? 'a year' : 'more than a year'
}
