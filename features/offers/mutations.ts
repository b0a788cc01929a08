import 'server-only'
import { and, desc, eq, inArray, isNotNull, isNull, ne } from 'drizzle-orm'
import type { Tx } from '@/db/doors'
import { endedStages } from '@/db/enums'
import { offers } from '@/db/schema/offers'
import { pipelines } from '@/db/schema/pipelines'
import { settings } from '@/db/schema/settings'
import { stageChanges } from '@/db/schema/stage-changes'
import { planPipelineDrafts } from '@/features/drafts/plan-drafts'
import { planRecruiterUpdates } from '@/features/drafts/plan-recruiter-updates'
import { isOpenStage } from '@/features/drafts/wanted-drafts'
import { moveStage, undoLastMove } from '@/features/pipelines/move-stage'
import { hearWord, unhearWord } from '@/features/pipelines/their-word'
import { planOfferDeadline } from '@/features/reminders/offer-clock'
import { replaceReminders } from '@/features/reminders/plan'
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

/** An offer with its countdown; the process stands at "offer", and each other live one has its honest note. */
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
  await planAround(tx, userId, offer, now)
  return offer.id
}

const recorded = 'You recorded an offer.'

/** The stage follows, and an offer is their word: promises were kept on the day it came. */
async function standAtOffer(tx: Tx, { userId, pipelineId, createdAt, receivedOn }: Offer, now: Date) {
  await moveStage(tx, { userId, pipelineId, to: 'offer', now, why: recorded, automatic: true })
  await hearWord(tx, pipelineId, createdAt, receivedOn, createdAt)
}

/** There was none after all: a stage that moved by itself goes back, one that was set by hand stays. */
async function leaveOffer(tx: Tx, { userId, pipelineId, createdAt }: Offer, now: Date) {
  const [other] = await tx
    .select({ id: offers.id })
    .from(offers)
    .where(and(eq(offers.pipelineId, pipelineId), isNull(offers.deletedAt)))
  if (other) return
  const [last] = await tx
    .select({ to: stageChanges.toStage, why: stageChanges.why })
    .from(stageChanges)
    .where(eq(stageChanges.pipelineId, pipelineId))
    .orderBy(desc(stageChanges.at))
    .limit(1)
  if (last?.to === 'offer' && last.why === recorded) await undoLastMove(tx, { userId, pipelineId, now })
  await unhearWord(tx, pipelineId, createdAt, now)
}

export async function updateOffer(
  tx: Tx,
  userId: string,
  { id, ...terms }: UpdateOfferInput,
  now: Date,
): Promise<Offer | null> {
  const [offer] = await tx
    .update(offers)
    .set({ ...terms, updatedAt: now })
    .where(and(eq(offers.id, id), isNull(offers.deletedAt)))
    .returning()
  if (!offer) return null
  await planAround(tx, userId, offer, now)
  return offer
}

/** Ends an open offer, or opens it again; false when it was in another state already. */
export async function setOfferState(
  tx: Tx,
  userId: string,
  offer: Offer,
  state: Offer['state'],
  now: Date,
): Promise<boolean> {
  const [changed] = await tx
    .update(offers)
    .set({ state, endedAt: state === 'open' ? null : now, updatedAt: now })
    .where(and(eq(offers.id, offer.id), ne(offers.state, state)))
    .returning()
  if (!changed) return false
  await planAround(tx, userId, changed, now)
  return true
}

/**
 * Recorded by mistake: it goes, and with it whatever asserted it, the stage included; null brings all of it back.
 * Answers the offer, or null when it is not there.
 */
export async function setOfferDeleted(
  tx: Tx,
  userId: string,
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
  await planAround(tx, userId, offer, now)
  return offer
}

/** The countdown of this offer, and the drafts of every process: a note to the others stands and falls with it. */
export async function planAround(tx: Tx, userId: string, offer: Offer, now: Date): Promise<void> {
  const [mine] = await tx.select().from(settings)
  const [pipeline] = await tx
    .select({ company: pipelines.company })
    .from(pipelines)
    .where(eq(pipelines.id, offer.pipelineId))
  if (!mine || !pipeline) return
  const counts = offer.state === 'open' && !offer.deletedAt
  const facts = { company: pipeline.company, answerBy: counts ? offer.answerBy : null }
  const items = planOfferDeadline(facts, mine, now).map(({ kind, step, dueAt, notAfter, why }) => ({
    kind,
    planKey: `offer_deadline:${offer.id}:${step}:${offer.answerBy}`,
    dueAt,
    notAfter,
    why,
    offerId: offer.id,
    pipelineId: offer.pipelineId,
  }))
  const over = counts ? 'The date to answer has changed.' : 'You have answered this offer.'
  await replaceReminders(tx, userId, { offerId: offer.id }, items, over, now)
  for (const id of await listGoing(tx)) await planPipelineDrafts(tx, userId, id, now)
  await planRecruiterUpdates(tx, userId, now)
}

async function listGoing(tx: Tx): Promise<string[]> {
  const rows = await tx
    .select({ id: pipelines.id, stage: pipelines.stage })
    .from(pipelines)
    .where(isNull(pipelines.deletedAt))
  return rows.filter(({ stage }) => isOpenStage(stage)).map(({ id }) => id)
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
