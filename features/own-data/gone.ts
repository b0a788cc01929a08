import { erasedHash } from '@/db/erasure-guard'
import { record } from '@/lib/log'

export const goneKinds = ['account_closed', 'account_reopened', 'account_erased', 'person_forgotten'] as const
type GoneKind = (typeof goneKinds)[number]

/** A line of the log: who went, by the hash of their address. A dump from before it knows nothing of it. */
export interface Gone {
  event: 'gone'
  what: GoneKind
  hash: string
  /** Of a closed account: when what is in it goes. */
  until?: string
}

export function recordGone(what: GoneKind, address: string, until?: Date | null): void {
  const gone: Gone = { event: 'gone', what, hash: erasedHash(address) }
  record.info(until ? { ...gone, until: until.toISOString() } : gone)
}
