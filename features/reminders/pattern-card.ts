import { addDays, instantAt, localDate } from '@/lib/time'
import type { PlannedReminder } from './planned'
import { nextAllowedMoment, type Reader } from './quiet-hours'

const every = 3

/** What repeats, after the third reflection and every third after: 08:30 the next morning (practice §11.1 row 25). */
export function planPatternCard(reflections: number, savedAt: Date, reader: Reader): PlannedReminder | null {
  if (reflections === 0 || reflections % every !== 0) return null
  const morning = instantAt(addDays(localDate(savedAt, reader.zone), 1), '08:30', reader.zone)
  return {
    kind: 'pattern_card',
    step: `after_${reflections}`,
    dueAt: nextAllowedMoment(morning, reader),
    why: `${reflections} reflections so far: this is what repeats.`,
  }
}
