import { offsetMinutes } from './instants'
import { rulesOf } from './zones'

export interface ZoneChange {
  at: Date
  /** Minutes ahead of UTC. */
  before: number
  after: number
}

/** What a zone's clock does between two moments, and its offset at the first: what a calendar file says of a zone. */
export function zoneChanges(zone: string, from: Date, until: Date): { first: number; changes: ZoneChange[] } {
  const { untils } = rulesOf(zone)
  const changes = untils
    .filter(at => at > from.getTime() && at <= until.getTime())
    .map(at => ({
      at: new Date(at),
      before: offsetMinutes(new Date(at - 1), zone),
      after: offsetMinutes(new Date(at), zone),
    }))
    .filter(({ before, after }) => before !== after)
  return { first: offsetMinutes(from, zone), changes }
}
