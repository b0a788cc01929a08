import type { ReminderKind } from '@/db/enums'
import type { MailRequest } from '@/lib/mail'
import type { SendOutcome } from '@/lib/mail-outcome'
import type { Clock } from './clock'
import type { MailKind } from './mail-kind'

export interface EngineOptions {
  kinds: readonly MailKind[]
  /** Which reminders may lead a mail in this run; all others ride along at most. */
  only: 'draft' | 'rest'
  clock: Clock
  send: (request: MailRequest, key: string) => Promise<SendOutcome>
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
  const kindOf = new Map(kinds.flatMap(mail => mail.kinds.map(kind => [kind, mail] as const)))
  return {
    ...rest,
    only,
    leaseMs,
    random,
    kindOf: (kind: ReminderKind) => kindOf.get(kind),
    leads: (kind: ReminderKind) => (kind === 'draft') === (only === 'draft'),
  }
}
