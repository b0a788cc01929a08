import type { Stage } from '@/db/enums'
import { offerFactsOf } from '@/features/letters/offer-facts'
import { writeOfferText } from '@/features/letters/write-letter'
import { planOtherOffer } from '@/features/reminders/offer-clock'
import { localDate } from '@/lib/time'
import { addresseeOf } from './addressee'
import type { ProcessFacts } from './facts'
import { isAfterRound } from './one-message'
import { existingOf, formalityOf, madeAt, readerOf, takenAt, type WantedDraft } from './wanted'

/** Past a first conversation: earlier than that it rarely speeds things (practice §h). */
const contenders: readonly Stage[] = ['screening', 'interviewing', 'final', 'offer']

export const isContender = (stage: Stage, conversations: number): boolean =>
  contenders.includes(stage) || (stage === 'applied' && conversations > 0)

/**
 * The honest note of an offer elsewhere: only while one is recorded, in writing, open and not yet past its date
 * (practice §h, k, 11.1 row 17b). Names neither the other company nor its terms.
 */
export function wantedOfferNote(context: ProcessFacts, now: Date): WantedDraft[] {
  const { pipeline, settings, rounds, offersElsewhere } = context
  const today = localDate(now, settings.zone)
  const offer = offersElsewhere
    .filter(({ answerBy }) => !answerBy || answerBy >= today)
    .toSorted((a, b) => (a.answerBy ?? '9999').localeCompare(b.answerBy ?? '9999'))[0]
  if (!offer) return []
  if (toldOf(context, offer.id)) return []
  const held = rounds.filter(round => round.endsAt <= now).length
  const identity = {
    origin: 'other_offer' as const,
    pipelineId: pipeline.id,
    interviewId: null,
    contactId: null,
    offerId: offer.id,
  }
  const existing = existingOf(context, identity)
  // The draft is on the screen when the offer is recorded; its mail comes an hour later, if it is still here.
  const recordedAt = madeAt(existing, now)
  const planned = planOtherOffer(
    {
      company: '',
      answerBy: offer.answerBy,
      inWriting: offer.inWriting === 'yes',
      recordedAt: new Date(recordedAt.getTime() + 3_600_000),
    },
    { company: pipeline.company, isContender: isContender(pipeline.stage, held) },
    readerOf(context),
  )
  if (!planned) return []
  const person = context.around.find(({ id }) => id === addresseeOf(context)) ?? null
  return [
    {
      ...identity,
      kind: 'other_offer',
      channel: 'email',
      contactId: person?.id ?? null,
      sendAt: recordedAt,
      why: planned.why,
      formality: formalityOf(context),
      letter: also =>
        writeOfferText(context, 'other_offer', offerFactsOf(offer), { also, person, words: existing?.words }),
      reminders: [planned],
    },
  ]
}

/** Their recruiter was told already in a letter about another process, or in a debrief. */
const toldOf = ({ existing, alsoTold }: ProcessFacts, offerId: string) =>
  [...existing.filter(({ origin }) => isAfterRound(origin)), ...alsoTold].some(
    draft => draft.offerId === offerId && takenAt(draft),
  )
