import type { ReminderKind } from '@/db/enums'
import type { MailRequest } from '@/lib/mail'
import type { SendOutcome } from '@/lib/mail-outcome'
import type { Clock } from './clock'
import type { MailKinds } from './mail-kind'

export interface EngineOptions {
  kinds: MailKinds
  /** Which reminders may lead a mail in this run; all others ride along at most. */
  only: 'draft' | 'rest'
  clock: Clock
  send: (request: MailRequest, key: string) => Promise<SendOutcome>
  /** What else is done at a mail’s moment. It is not waited for, and its failure is nobody’s. */
  beside?: (mail: { id: string }, now: Date) => Promise<void>
  appUrl: string
  from: string
  /** Longer than the send's own time-out. */
  leaseMs?: number
  random?: () => number
}

export type Engine = ReturnType<typeof createEngine>

export function createEngine({
  kinds,
  only,
  leaseMs = 120_000,
  random = Math.random,
  ...rest
}: EngineOptions) {
  return {
    ...rest,
    only,
    leaseMs,
    random,
    kindOf: (kind: ReminderKind) => kinds[kind],
    leads: (kind: ReminderKind) => (kind === 'draft') === (only === 'draft'),
  }
}
