import 'server-only'
import { headers } from 'next/headers'
import { sourceAddress } from '@/lib/source-address'
import { consume, limits } from './consume'

/** What the front desk has counted already; whatever a client sends is dropped (instrumentation-node.ts). */
export const countedHeader = 'x-afterword-counted'

/**
 * An action can be posted to any page that knows it, not only to the one the front desk counts: then it is counted
 * here. False when this source has signed in, or asked for a mail, too often.
 */
export async function withinSourceLimit(now: Date): Promise<boolean> {
  const sent = await headers()
  if (sent.get(countedHeader) === limits.signInSource.name) return true
  return consume(limits.signInSource, sourceAddress(sent), now)
}
