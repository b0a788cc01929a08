import { daysBetween, type LocalDate } from '@/lib/time'
import { shortDay } from './card'
import { type Line, type Mark, type MarkKind, silencesOf } from './timeline'

const markWords: Record<MarkKind, string> = {
  held: 'interview',
  planned: 'interview to come',
  promised: 'they say they’ll answer',
  kept: 'they answered in time',
  missed: 'they said they’d answer by then, and didn’t',
  reply: 'they replied',
  answer: 'answer the offer',
}

/** What the picture of one line shows, in words: each mark with its day, then how long it has been quiet. Pure. */
export function lineInWords(line: Line, marks: readonly Mark[], today: LocalDate): string {
  const told = marks.map(({ kind, day }) => `${dateOf(day, today)}: ${markWords[kind]}`)
  const last = line.until ? undefined : silencesOf(line, today).at(-1)
  const isQuiet = last?.until === today
  if (last && isQuiet) told.push(`Quiet for ${daysBetween(last.from, today) + 1} days`)
  return told.length > 0 ? `${told.join('. ')}.` : 'Nothing in these weeks.'
}

/** '24 Nov': of a row of them the weekday says nothing. */
const dateOf = (day: LocalDate, today: LocalDate) => shortDay(day, today).replace(/^\S+ /, '')
