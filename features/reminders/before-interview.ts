import { addDays, addMinutes, clockOf, earlier, instantAt, localDate, toWall } from '@/lib/time'
import type { PlannedReminder } from './planned'
import { lastAllowedMomentBefore, type Reader } from './quiet-hours'

interface ComingInterview {
  startsAt: Date
  company: string
}

/**
 * The brief, pocket card on top: 18:00 the day before and an hour before, on the user's clock (practice §11.1 row 1).
 * The first only while it is the day before; the second may leave in quiet hours, for an early interview.
 */
export function planBrief({ startsAt, company }: ComingInterview, reader: Reader): PlannedReminder[] {
  const clock = clockOf(toWall(startsAt, reader.zone))
  const day = localDate(startsAt, reader.zone)
  const evening = instantAt(addDays(day, -1), '18:00', reader.zone)
  const hourBefore = addMinutes(startsAt, -60)
  return [
    {
      kind: 'brief_evening',
      step: 'evening',
      dueAt: lastAllowedMomentBefore(evening, reader),
      notAfter: earlier(hourBefore, instantAt(day, '00:00', reader.zone)),
      why: `You’re meeting ${company} tomorrow at ${clock}.`,
    },
    {
      kind: 'brief_hour',
      step: 'hour',
      dueAt: hourBefore,
      notAfter: startsAt,
      why: `You’re meeting ${company} in an hour, at ${clock}.`,
    },
  ]
}
