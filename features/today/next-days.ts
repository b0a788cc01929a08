import { kindRules } from '@/features/letters/templates/kind-rules'
import type { WorkPlace } from '@/features/reminders/business-days'
import { isHoliday, isWeekend } from '@/features/reminders/business-days'
import { interviewKindWords } from '@/features/vocabulary/interview-kinds'
import { isEnded } from '@/features/vocabulary/stages'
import { addDays, clockOf, type LocalDate, localDate, toWall } from '@/lib/time'
import type { Today } from './arrange-today'
import type { Loaded } from './queries'

export const stripDays = 14

export interface Mark {
  kind: 'interview' | 'message' | 'promise' | 'answer'
  key: string
  href: string
  company: string
  /** What it is, for a reader who does not see the sign. */
  what: string
  /** '10:00', where there is one. */
  time: string | null
}

export interface Day {
  date: LocalDate
  /** Why offices are shut. */
  shut: 'weekend' | 'holiday' | null
  marks: Mark[]
}

/**
 * The next fourteen days, today first, with what is on each: interviews by the clock, then what is to be answered, what
 * was promised, what is to be written. Pure.
 */
export function nextDays({ own, around, live }: Loaded, { zone, today, ahead }: Today, now: Date): Day[] {
  const place: WorkPlace | null = own ? { country: own.country, region: own.region } : null
  const marks: (Mark & { day: LocalDate })[] = [
    ...around
      .filter(interview => interview.startsAt > now)
      .map(interview => ({
        kind: 'interview' as const,
        key: interview.id,
        day: localDate(interview.startsAt, zone),
        href: `/interviews/${interview.id}`,
        company: interview.company,
        what: interviewKindWords[interview.kind],
        time: clockOf(toWall(interview.startsAt, zone)),
      })),
    ...live.flatMap(({ id, company, answerBy }) =>
      answerBy ? [dated('answer', id, answerBy, `/pipelines/${id}/offer`, company, 'Answer the offer')] : [],
    ),
    ...live.flatMap(({ id, company, stage, promised }) =>
      promised && !isEnded(stage)
        ? [dated('promise', id, promised, `/pipelines/${id}`, company, 'Answer promised')]
        : [],
    ),
    ...ahead.map(todo =>
      dated(
        'message',
        todo.key,
        localDate(todo.at, zone),
        todo.count > 1 ? '/drafts' : `/drafts/${todo.draftId}`,
        todo.company ?? todo.to[0] ?? '',
        todo.count > 1 ? `${todo.count} thank-yous` : kindRules[todo.draftKind].label,
      ),
    ),
  ]
  return Array.from({ length: stripDays }, (_, at) => {
    const date = addDays(today, at)
    return { date, shut: shutOn(date, place), marks: marks.filter(mark => mark.day === date) }
  })
}

const dated = (
  kind: Mark['kind'],
  key: string,
  day: LocalDate,
  href: string,
  company: string,
  what: string,
): Mark & { day: LocalDate } => ({ kind, key: `${kind}:${key}`, day, href, company, what, time: null })

function shutOn(date: LocalDate, place: WorkPlace | null): Day['shut'] {
  if (!place) return null
  if (isHoliday(date, place)) return 'holiday'
  return isWeekend(date, place) ? 'weekend' : null
}
