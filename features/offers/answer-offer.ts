import 'server-only'
import { and, desc, eq, inArray, isNull } from 'drizzle-orm'
import type { Tx } from '@/db/doors'
import { offers } from '@/db/schema/offers'
import { pipelines } from '@/db/schema/pipelines'
import { stageChanges } from '@/db/schema/stage-changes'
import { planPipelineDrafts } from '@/features/drafts/plan-drafts'
import {
  draftAboutOffer,
  draftThanksToHelpers,
  draftWithdrawal,
  dropDrafts,
} from '@/features/drafts/plan-leaving'
import { moveStage } from '@/features/pipelines/move-stage'
import { type Offer, onlyGoing, setOfferState } from './mutations'

const accepted = 'You accepted an offer.'
const elsewhere = 'You accepted elsewhere.'
const declined = 'You declined their offer.'

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
  await draftAboutOffer(tx, userId, offer, 'accept_offer', {}, now)
  const others = (await onlyGoing(tx, stepBackFrom)).filter(id => id !== offer.pipelineId)
  for (const pipelineId of others) await stepBack(tx, userId, pipelineId, now)
  await moveStage(tx, {
    userId,
    pipelineId: offer.pipelineId,
    to: 'accepted',
    now,
    why: accepted,
    automatic: true,
  })
  await setOfferState(tx, userId, offer, 'accepted', now)
  await planPipelineDrafts(tx, userId, offer.pipelineId, now)
  await draftThanksToHelpers(tx, userId, offer, now)
}

async function stepBack(tx: Tx, userId: string, pipelineId: string, now: Date): Promise<void> {
  const [theirs] = await tx
    .select()
    .from(offers)
    .where(and(eq(offers.pipelineId, pipelineId), eq(offers.state, 'open'), isNull(offers.deletedAt)))
  const to = theirs ? 'declined' : 'withdrawn'
  await moveStage(tx, { userId, pipelineId, to, now, why: elsewhere, automatic: true })
  if (theirs) {
    await draftAboutOffer(tx, userId, theirs, 'decline', {}, now)
    await setOfferState(tx, userId, theirs, 'declined', now)
  } else await draftWithdrawal(tx, userId, pipelineId, { because: 'withdraw' }, now)
  await planPipelineDrafts(tx, userId, pipelineId, now)
}

export async function declineOffer(
  tx: Tx,
  userId: string,
  offer: Offer,
  reason: string | null,
  now: Date,
): Promise<string> {
  const draftId = await draftAboutOffer(tx, userId, offer, 'decline', { reason }, now)
  await moveStage(tx, {
    userId,
    pipelineId: offer.pipelineId,
    to: 'declined',
    now,
    why: declined,
    automatic: true,
  })
  await setOfferState(tx, userId, offer, 'declined', now)
  await planPipelineDrafts(tx, userId, offer.pipelineId, now)
  return draftId
}

/** The answer was a slip: stages return, unsent letters go, the clock runs again. */
export async function takeAnswerBack(tx: Tx, userId: string, offer: Offer, now: Date): Promise<void> {
  const at = offer.endedAt
  if (!at) return
  const moved = await tx
    .select()
    .from(stageChanges)
    .where(and(eq(stageChanges.at, at), inArray(stageChanges.why, [accepted, elsewhere, declined])))
    .orderBy(desc(stageChanges.at))
  for (const { pipelineId, fromStage, toStage } of moved) {
    const [pipeline] = await tx
      .select({ stage: pipelines.stage })
      .from(pipelines)
      .where(eq(pipelines.id, pipelineId))
    if (!fromStage || pipeline?.stage !== toStage) continue
    await moveStage(tx, { userId, pipelineId, to: fromStage, now, why: 'Taken back', automatic: true })
    await dropDrafts(tx, userId, [`withdraw:${pipelineId}`], now)
  }
  const ended = await tx.select().from(offers).where(eq(offers.endedAt, at))
  for (const one of ended) {
    await dropDrafts(
      tx,
      userId,
      [`accept_offer:${one.id}`, `decline:${one.id}`, `thank_helper:${one.id}:`],
      now,
    )
    await setOfferState(tx, userId, one, 'open', now)
  }
}
