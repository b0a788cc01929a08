import type { DeliveryState } from '@/db/enums'
import { nextTry, RETRY } from '@/lib/backoff'
import type { SendOutcome } from '@/lib/mail-outcome'

export interface Tried {
  /** Before this try: `prepared` was surely never accepted, `unknown` may have been. */
  state: 'prepared' | 'unknown'
  /** With this try. */
  attempts: number
  firstTriedAt: Date
}

export interface Verdict {
  state: DeliveryState
  attempts: number
  nextTryAt: Date | null
  providerId?: string
  /** In words a person reads. */
  why: string | null
  /** The gate closes for everybody until then. */
  stop?: { until: Date; why: string }
}

const minute = 60_000
const cannotTell = 'We couldn’t find out whether this email was sent, so we won’t send it again.'

/**
 * What follows from one try. A mail that may have been accepted is only ever tried again with the same key, while the
 * service surely remembers it; after that it is parked, never sent blindly.
 */
export function afterOutcome(tried: Tried, outcome: SendOutcome, now: Date, random: () => number): Verdict {
  const { attempts } = tried
  const wait = (ms: number) => new Date(now.getTime() + ms)
  const untouched = { state: tried.state, attempts: attempts - 1, why: null }
  switch (outcome.kind) {
    case 'sent':
      return { state: 'sent', attempts, nextTryAt: null, providerId: outcome.id, why: null }
    case 'running':
      return isRemembered(tried, wait(5000))
        ? { state: 'unknown', attempts: attempts - 1, nextTryAt: wait(5000), why: null }
        : { state: 'parked', attempts, nextTryAt: null, why: cannotTell }
    case 'conflict':
      return { state: 'parked', attempts, nextTryAt: null, why: outcome.reason }
    case 'rate-limited': {
      const until = wait(outcome.retryAfterSeconds * 1000)
      return { ...untouched, nextTryAt: until, stop: { until, why: 'The email service asked us to wait.' } }
    }
    case 'quota': {
      const until = wait(30 * minute)
      return { ...untouched, nextTryAt: until, stop: { until, why: outcome.reason } }
    }
    case 'unauthorised': {
      const until = wait(5 * minute)
      return { ...untouched, nextTryAt: until, stop: { until, why: outcome.reason } }
    }
    case 'rejected':
      return { state: 'dead', attempts, nextTryAt: null, why: outcome.reason }
    case 'temporary': {
      const at = nextTry(attempts, tried.firstTriedAt, now, random)
      return at
        ? { state: 'unknown', attempts, nextTryAt: at, why: null }
        : { state: 'parked', attempts, nextTryAt: null, why: cannotTell }
    }
  }
}

/** Whether the service surely still remembers the key at that time. */
export const isRemembered = ({ firstTriedAt }: Pick<Tried, 'firstTriedAt'>, at: Date): boolean =>
  at.getTime() - firstTriedAt.getTime() <= RETRY.withinMs
