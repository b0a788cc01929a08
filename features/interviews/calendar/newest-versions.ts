import { createHash } from 'node:crypto'
import type { EventFacts, Reading } from './calendar-facts'
import { momentOf } from './event-times'
import { dayOf, keyOf } from './occurrences'

export type Version = { facts: EventFacts; uid: string; overridden: ReadonlySet<string> }

/**
 * One version of each event, and which occurrences of its series are written separately: the highest SEQUENCE
 * wins, then the latest change, then what stands last in the file.
 */
export function newestVersions(reading: Reading, userZone: string): Version[] {
  const newest = new Map<string, { facts: EventFacts; uid: string; key: string | null }>()
  for (const facts of reading.facts.events) {
    const uid = uidOf(facts)
    const planned = facts.recurrenceId
    const key = planned && keyOf(planned, momentOf(planned, userZone, reading.offsets))
    const id = JSON.stringify([uid, key])
    const before = newest.get(id)
    if (!before || !isOlder(facts, before.facts)) newest.set(id, { facts, uid, key })
  }
  const overrides = new Map<string, Set<string>>()
  for (const { facts, uid, key } of newest.values()) {
    // Exchange names an occurrence of an all-day series by its midnight, so its day counts too.
    const day = facts.recurrenceId && dayOf(facts.recurrenceId)
    if (key && day) overrides.set(uid, (overrides.get(uid) ?? new Set()).add(key).add(day))
  }
  return [...newest.values()].map(({ facts, uid, key }) => ({
    facts,
    uid,
    overridden: key ? new Set() : (overrides.get(uid) ?? new Set()),
  }))
}

function isOlder(facts: EventFacts, than: EventFacts): boolean {
  if (facts.sequence !== than.sequence) return facts.sequence < than.sequence
  return (facts.stamp ?? '') < (than.stamp ?? '')
}

// A file without UIDs (Outlook on the web writes some) must still be the same event when it comes again.
function uidOf(facts: EventFacts): string {
  if (facts.uid && facts.uid.length <= 255) return facts.uid
  const told = facts.uid ?? JSON.stringify([facts.summary, facts.start])
  return `afterword-${createHash('sha256').update(told).digest('hex').slice(0, 32)}`
}
