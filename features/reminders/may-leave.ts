import type { ReminderKind } from '@/db/enums'
import { clockOf, toWall } from '@/lib/time'
import { isQuiet, nextAllowedMoment, type Reader } from './quiet-hours'
import { reminderRules } from './reminder-rules'

/** The first minute-mail may leave until 22:00 of the day, not in the night: the person has just walked out. */
export function isFirstMinuteAllowed(instant: Date, reader: Reader): boolean {
  const clock = clockOf(toWall(instant, reader.zone))
  return !isQuiet(instant, reader) || ('08:00' <= clock && clock < '22:00')
}

function isAllowed(kind: ReminderKind, now: Date, reader: Reader): boolean {
  const { quiet } = reminderRules[kind]
  if (quiet === 'always') return true
  return quiet === 'evening' ? isFirstMinuteAllowed(now, reader) : !isQuiet(now, reader)
}

export type Leave =
  | { ok: true }
  | { ok: false; reason: 'too_late' }
  | { ok: false; reason: 'quiet'; until: Date }

/**
 * The last look at the clock before a mail leaves: never past its event, never in quiet hours, but for the brief of
 * an early interview and the first minute-mail. `too_late` is an end; after `until` it may be looked at again.
 */
export function mayLeave(
  reminder: { kind: ReminderKind; notAfter?: Date | null },
  now: Date,
  reader: Reader,
): Leave {
  const { kind, notAfter } = reminder
  if (notAfter && now > notAfter) return { ok: false, reason: 'too_late' }
  if (isAllowed(kind, now, reader)) return { ok: true }
  const until = nextAllowedMoment(now, reader)
  return notAfter && until > notAfter
    ? { ok: false, reason: 'too_late' }
    : { ok: false, reason: 'quiet', until }
}
