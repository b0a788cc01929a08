import { daysBetween, formatLongDay, type LocalDate } from '@/lib/time'

const written = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten']

/** "Three days to answer, until Friday 4 December." `isNear` from three days before (practice 11.1 row 17c). */
export function countdownOf(
  answerBy: LocalDate | null,
  today: LocalDate,
): { line: string; isNear: boolean; isPast: boolean } {
  if (!answerBy) return { line: 'No date to answer by yet: worth asking.', isNear: false, isPast: false }
  const days = daysBetween(today, answerBy)
  const day = formatLongDay(answerBy, today)
  if (days < 0) return { line: `The date to answer was ${day}.`, isNear: true, isPast: true }
  if (days === 0) return { line: 'Today is the last day to answer.', isNear: true, isPast: false }
  const count = written[days] ?? String(days)
  const line = `${count.charAt(0).toUpperCase()}${count.slice(1)} ${days === 1 ? 'day' : 'days'} to answer, until ${day}.`
  return { line, isNear: days <= 3, isPast: false }
}
