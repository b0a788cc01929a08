import { parentPort, workerData } from 'node:worker_threads'
import { readFacts } from './ical-facts.mjs'
import { expandRule, isSafeRule, probesOf, readOffsets } from './ical-series.mjs'

// Told piece by piece, so that a rule without end costs only what comes after it. Who asked knows the zones with a
// name, and says which of the rest it needs the file's own rules for.
parentPort.once('message', text => {
  const { facts, zones } = readFacts(text, workerData.components)
  parentPort.postMessage({ facts })
  const series = []
  for (const event of facts.events) {
    if (!event.start || !event.rrule || !isSafeRule(event.rrule)) continue
    const expanded = series.length < workerData.allOccurrences ? expandRule(event, workerData) : null
    if (!expanded) continue
    series.push(...expanded.times)
    parentPort.postMessage({ series: expanded })
  }
  parentPort.once('message', wanted => {
    const written = facts.events.flatMap(event => [
      event.start,
      event.end,
      event.recurrenceId,
      ...event.exdates,
    ])
    const unnamed = [...written, ...series].filter(time => time && wanted.includes(time.tzid))
    parentPort.postMessage({
      offsets: unnamed.length ? readOffsets(zones, [...unnamed, ...probesOf(unnamed)]) : {},
    })
    parentPort.postMessage({ done: true })
  })
})
parentPort.postMessage({ ready: true })
