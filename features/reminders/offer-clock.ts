import { addDays, formatLongDay, instantAt, type LocalDate } from '@/lib/time'
import type { PlannedReminder } from './planned'
import { nextAllowedMoment, type Reader } from './quiet-hours'

export interface OfferFacts {
  company: string
  /** The last day to answer, on the user's calendar. */
  answerBy: LocalDate | null
}

/** The countdown to an offer's deadline: three days and one day before, 09:00 (practice §11.1 row 17c). */
export function planOfferDeadline({ company, answerBy }: OfferFacts, reader: Reader): PlannedReminder[] {
  if (!answerBy) return []
  const morning = (days: number) =>
    nextAllowedMoment(instantAt(addDays(answerBy, -days), '09:00', reader.zone), reader)
  const plan = (days: number, step: string, left: string, notAfter: Date): PlannedReminder => ({
    kind: 'offer_deadline',
    step,
    dueAt: morning(days),
    notAfter,
    why: `${company} would like your answer by ${formatLongDay(answerBy)}; ${left}.`,
  })
  return [
    plan(3, 'three_days', 'three days to go', morning(1)),
    plan(1, 'one_day', 'that is tomorrow', instantAt(answerBy, '00:00', reader.zone)),
  ]
}

export interface OtherProcess {
  company: string
  /** Past a first conversation: somebody who would want to know. */
  isContender: boolean
}

/**
 * The honest note to another live process, the same day, only when the offer is in writing (practice §h, row 17b).
 */
export function planOtherOffer(
  offer: OfferFacts & { inWriting: boolean; recordedAt: Date },
  other: OtherProcess,
  reader: Reader,
): PlannedReminder | null {
  if (!offer.inWriting || !other.isContender) return null
  const by = offer.answerBy ? `, answer due ${formatLongDay(offer.answerBy)}` : ''
  return {
    kind: 'draft',
    step: 'other_offer',
    draftKind: 'other_offer',
    sendAt: offer.recordedAt,
    dueAt: nextAllowedMoment(offer.recordedAt, reader),
    notAfter: offer.answerBy ? instantAt(addDays(offer.answerBy, 1), '00:00', reader.zone) : undefined,
    why: `You have an offer in writing${by}; ${other.company} would want to know.`,
  }
}

/** After accepting: step back from each other process the same day (practice §11.1 row 19). */
export const planWithdrawal = (company: string, acceptedAt: Date, reader: Reader): PlannedReminder => ({
  kind: 'draft',
  step: 'withdraw',
  draftKind: 'decline',
  dueAt: nextAllowedMoment(acceptedAt, reader),
  why: `You’ve chosen another offer; ${company} can stop waiting for you.`,
})

/** Stepping back from one process by one's own choice: the letter, the same day. */
export const planStepBack = (company: string, askedAt: Date, reader: Reader): PlannedReminder => ({
  kind: 'draft',
  step: 'withdraw',
  draftKind: 'decline',
  dueAt: nextAllowedMoment(askedAt, reader),
  why: `You decided to withdraw from ${company}; a short note lets them stop waiting.`,
})

/** After accepting: thank whoever helped, the same day (practice §11.1 row 19). */
export const planThanksToHelper = (person: string, acceptedAt: Date, reader: Reader): PlannedReminder => ({
  kind: 'draft',
  step: 'thank_helper',
  draftKind: 'thank_you_coordinator',
  dueAt: nextAllowedMoment(acceptedAt, reader),
  why: `${person} helped you get here, and would be glad to hear.`,
})
