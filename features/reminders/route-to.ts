import type { ContactKind, Source } from '@/db/enums'

interface KnownPerson {
  id: string
  kind: ContactKind
  email: string | null
}

export type Route =
  | { via: 'direct' }
  | { via: 'recruiter' | 'coordinator'; contactId: string }
  | { via: 'reception' }

/**
 * How a note reaches a person: directly, but in Japan through the agency when there is one; through the agency's
 * recruiter; else the coordinator, or the recruiter in the house, is asked to pass it on, and last the reception.
 * Nobody is looked up elsewhere (practice §a.4, §b.7, §11.1 rows 4 and 7c).
 */
export function routeTo(
  person: KnownPerson,
  around: readonly KnownPerson[],
  { source, country }: { source: Source; country: string },
): Route {
  const reachable = (kind: ContactKind) => around.find(other => other.kind === kind && other.email)
  const agency = source === 'agency' ? reachable('agency_recruiter') : undefined
  const agencyFirst = agency && agency.id !== person.id && country.toUpperCase() === 'JP'
  if (person.email && !agencyFirst) return { via: 'direct' }
  if (agency) return { via: 'recruiter', contactId: agency.id }
  const coordinator = reachable('coordinator')
  if (coordinator) return { via: 'coordinator', contactId: coordinator.id }
  const inHouse = reachable('in_house_recruiter')
  return inHouse ? { via: 'recruiter', contactId: inHouse.id } : { via: 'reception' }
}
