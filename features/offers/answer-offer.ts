import 'server-only'
import { and, desc, eq, inArray, isNull } from 'drizzle-orm'
import type { Tx } from '@/db/doors'
import { offers } from '@/db/schema/offers'
import { stageChanges } from '@/db/schema/stage-changes'
import { lastMove, moveStage } from '@/features/stages/move-stage'
import { type Offer, onlyGoing, setOfferState } from './mutations'
import { requestOfferLetter, requestThanksToHelpers, requestWithdrawal } from './request-letters'

/**
 * Yes: the letter, this process accepted, a withdrawal for each of the others and a thank-you for each helper
 * (practice 11.1 row 19). An offer among the others is declined, not only withdrawn from.
 */
export async function acceptOffer(
  tx: Tx,
  userId: string,
  offer: Offer,
  stepBackFrom: readonly string[],
  now: Date,
): Promise<void> {
  const others = (await onlyGoing(tx, stepBackFrom)).filter(id => id !== offer.pipelineId)
  for (const pipelineId of others) await stepBack(tx, userId, pipelineId, offer, now)
  const move = { userId, pipelineId: offer.pipelineId, now, causeId: offer.id }
  await moveStage(tx, { ...move, to: 'accepted', cause: 'offer_accepted' })
  await setOfferState(tx, offer, 'accepted', now)
  await requestOfferLetter(tx, userId, offer, 'accept_offer', {}, now)
  await requestThanksToHelpers(tx, userId, offer, now)
}

async function stepBack(
  tx: Tx,
  userId: string,
  pipelineId: string,
  accepted: Offer,
  now: Date,
): Promise<void> {
  const [theirs] = await tx
    .select()
    .from(offers)
    .where(and(eq(offers.pipelineId, pipelineId), eq(offers.state, 'open'), isNull(offers.deletedAt)))
  const move = { userId, pipelineId, now, causeId: accepted.id, cause: 'accepted_elsewhere' } as const
  if (theirs) {
    await requestOfferLetter(tx, userId, theirs, 'decline', {}, now)
    await setOfferState(tx, theirs, 'declined', now, accepted.id)
  } else await requestWithdrawal(tx, userId, pipelineId, { origin: 'withdraw', offerId: accepted.id }, now)
  await moveStage(tx, { ...move, to: theirs ? 'declined' : 'withdrawn' })
}

export async function declineOffer(
  tx: Tx,
  userId: string,
  offer: Offer,
  reason: string | null,
  now: Date,
): Promise<string> {
  const draftId = await requestOfferLetter(tx, userId, offer, 'decline', { reason }, now)
  const move = { userId, pipelineId: offer.pipelineId, now, causeId: offer.id }
  await moveStage(tx, { ...move, to: 'declined', cause: 'offer_declined' })
  await setOfferState(tx, offer, 'declined', now)
  return draftId
}

/** The answer was a slip: stages return where nothing else moved them since, the clock runs again. */
export async function takeAnswerBack(tx: Tx, userId: string, offer: Offer, now: Date): Promise<void> {
  const moved = await tx
    .select()
    .from(stageChanges)
    .where(
      and(
        eq(stageChanges.causeId, offer.id),
        inArray(stageChanges.cause, ['offer_accepted', 'accepted_elsewhere', 'offer_declined']),
      ),
    )
    .orderBy(desc(stageChanges.at))
  for (const { id, pipelineId, fromStage } of moved) {
    if (!fromStage || (await lastMove(tx, pipelineId))?.id !== id) continue
    await moveStage(tx, { userId, pipelineId, to: fromStage, now, cause: 'answer_taken_back' })
  }
  const ended = await tx.select({ id: offers.id }).from(offers).where(eq(offers.endCauseId, offer.id))
  for (const one of ended) await setOfferState(tx, one, 'open', now)
}
