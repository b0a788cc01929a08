import 'server-only'
import { and, eq, inArray, isNotNull, isNull, ne } from 'drizzle-orm'
import type { Tx } from '@/db/doors'
import { endedStages } from '@/db/enums'
import { offers } from '@/db/schema/offers'
import { pipelines } from '@/db/schema/pipelines'
import { lastMove, moveStage } from '@/features/stages/move-stage'
import { recordReply, takeReplyBack } from '@/features/stages/replies'
import { isStanding } from '@/features/stages/standing-offers'
import { undoLastMove } from '@/features/stages/undo-move'
import type { RecordOfferInput, UpdateOfferInput } from './schema'

export type Offer = typeof offers.$inferSelect

export async function findOffer(tx: Tx, id: string): Promise<Offer | null> {
  const [row] = await tx
    .select()
    .from(offers)
    .where(and(eq(offers.id, id), isNull(offers.deletedAt)))
    .for('update')
  return row ?? null
}

/** Whether it waits for an answer where its process stands. */
export async function stillStands(tx: Tx, id: string): Promise<boolean> {
  const [row] = await tx
    .select({ id: offers.id })
    .from(offers)
    .innerJoin(pipelines, eq(pipelines.id, offers.pipelineId))
    .where(and(eq(offers.id, id), isStanding))
  return row !== undefined
}

/** An offer on record: the process stands at "offer". Null when the process is gone. */
export async function recordOffer(
  tx: Tx,
  userId: string,
  { pipelineId, ...terms }: RecordOfferInput,
  now: Date,
): Promise<string | null> {
  const [pipeline] = await tx
    .select({ id: pipelines.id })
    .from(pipelines)
    .where(and(eq(pipelines.id, pipelineId), isNull(pipelines.deletedAt)))
  if (!pipeline) return null
  const [offer] = await tx
    .insert(offers)
    .values({ ...terms, userId, pipelineId, createdAt: now, updatedAt: now })
    .returning()
  if (!offer) throw new Error('The offer was not kept')
  await standAtOffer(tx, offer, now)
  return offer.id
}

/** The stage follows, and an offer is their word: promises were kept on the day it came. */
async function standAtOffer(tx: Tx, offer: Offer, now: Date) {
  const { id: causeId, userId, pipelineId, createdAt, receivedOn } = offer
  await moveStage(tx, { userId, pipelineId, to: 'offer', now, cause: 'offer_recorded', causeId })
  await recordReply(tx, userId, pipelineId, { cause: 'offer', causeId, at: createdAt, day: receivedOn }, now)
}

/** There was none after all: a stage that moved by itself goes back, one that was set by hand stays. */
async function leaveOffer(tx: Tx, { id, userId, pipelineId }: Offer, now: Date) {
  const [other] = await tx
    .select({ id: offers.id })
    .from(offers)
    .where(and(eq(offers.pipelineId, pipelineId), isNull(offers.deletedAt)))
  if (other) return
  const last = await lastMove(tx, pipelineId)
  if (last?.cause === 'offer_recorded') await undoLastMove(tx, { userId, pipelineId, now })
  else await takeReplyBack(tx, pipelineId, { cause: 'offer', causeId: id }, now)
}

export async function updateOffer(
  tx: Tx,
  { id, ...terms }: UpdateOfferInput,
  now: Date,
): Promise<Offer | null> {
  const [offer] = await tx
    .update(offers)
    .set({ ...terms, updatedAt: now })
    .where(and(eq(offers.id, id), isNull(offers.deletedAt)))
    .returning()
  return offer ?? null
}

/**
 * Ends an open offer, or opens it again; false when it was in another state already. `causeId`: the offer that was
 * accepted and so ended this one.
 */
export async function setOfferState(
  tx: Tx,
  { id }: Pick<Offer, 'id'>,
  state: Offer['state'],
  now: Date,
  causeId = id,
): Promise<boolean> {
  const isOpen = state === 'open'
  const changed = await tx
    .update(offers)
    .set({ state, endedAt: isOpen ? null : now, endCauseId: isOpen ? null : causeId, updatedAt: now })
    .where(and(eq(offers.id, id), ne(offers.state, state)))
    .returning({ id: offers.id })
  return changed.length === 1
}

/**
 * Recorded by mistake: it goes, and with it whatever asserted it, the stage included; null brings all of it back.
 * Answers the offer, or null when it is not there.
 */
export async function setOfferDeleted(
  tx: Tx,
  id: string,
  deletedAt: Date | null,
  now: Date,
): Promise<Offer | null> {
  const [offer] = await tx
    .update(offers)
    .set({ deletedAt, updatedAt: now })
    .where(and(eq(offers.id, id), deletedAt ? isNull(offers.deletedAt) : isNotNull(offers.deletedAt)))
    .returning()
  if (!offer) return null
  if (offer.state === 'open') await (deletedAt ? leaveOffer : standAtOffer)(tx, offer, now)
  return offer
}

/** The pipelines among `ids` that are still going. */
export async function onlyGoing(tx: Tx, ids: readonly string[]): Promise<string[]> {
  if (ids.length === 0) return []
  const rows = await tx
    .select({ id: pipelines.id, stage: pipelines.stage })
    .from(pipelines)
    .where(and(inArray(pipelines.id, [...ids]), isNull(pipelines.deletedAt)))
  const ended: readonly string[] = endedStages
  return rows.filter(({ stage }) => !ended.includes(stage)).map(({ id }) => id)
}
