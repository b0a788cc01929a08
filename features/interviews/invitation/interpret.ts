import 'server-only'
import { Worker } from 'node:worker_threads'
import { fromSource, warmWorkers } from '@/lib/warm-worker'
import type { Reading } from '../calendar/calendar-facts'
import type { CalendarReason } from '../calendar/calendar-limits'
import type { CalendarResult } from '../calendar/calendar-result'
import { refuseCalendar } from '../calendar/refuse-calendar'
import type { Arrival } from './arrival'
import type { ArrivalFacts } from './arrival-facts'
import { arrivalLimits } from './arrival-limits'
import type { ArrivalOptions } from './parse-arrival'

// Written out: a bundler makes a worker of it in this very form, and of no other.
function bundled(): Worker {
  const worker = new Worker(new URL('./interpret-worker.ts', import.meta.url), {
    env: {},
    execArgv: [],
    resourceLimits: { maxOldGenerationSizeMb: 128, maxYoungGenerationSizeMb: 32, stackSizeMb: 2 },
  })
  return worker
}

const readers = warmWorkers({
  start: () =>
    process.env.NEXT_RUNTIME ? bundled() : fromSource('features/interviews/invitation/interpret-worker.ts'),
})

/** It takes a moment to come up, and may as well while the text is taken apart. */
export const warmInterpreter = readers.warm

/** What words mean for this user, each appointment by itself, made out apart from the server and ended when it takes too long. */
export const interpretWords = (
  facts: ArrivalFacts,
  options: ArrivalOptions,
  milliseconds = arrivalLimits.meaningMilliseconds,
): Promise<Arrival[] | 'busy' | 'too-complex'> =>
  // Its calendars are read by themselves.
  readers.ask<Arrival[]>({ reader: 'words', given: [{ ...facts, calendars: [] }, options] }, milliseconds)

/** The same of a calendar; one that could not be read has its reason. */
export async function interpretCalendar(
  reading: Reading | CalendarReason,
  options: ArrivalOptions,
): Promise<CalendarResult> {
  if (typeof reading === 'string') return refuseCalendar(reading)
  const told = await readers.ask<CalendarResult>(
    { reader: 'calendar', given: [reading, options] },
    arrivalLimits.meaningMilliseconds,
  )
  return typeof told === 'string' ? refuseCalendar(told) : told
}
