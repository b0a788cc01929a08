import 'server-only'
import { and, asc, eq, inArray, isNotNull, isNull, lte, or, sql } from 'drizzle-orm'
import type { Tx } from '@/db/doors'
import { contacts } from '@/db/schema/contacts'
import { drafts } from '@/db/schema/drafts'
import { interviewPeople } from '@/db/schema/interview-people'
import { interviews } from '@/db/schema/interviews'
import type { offers } from '@/db/schema/offers'
import { pipelines } from '@/db/schema/pipelines'
import { keptWords } from '@/features/letters/write-letter'
import { findAddressee, findOfferMaker } from '@/features/planning/find-addressee'
import { requestDraft } from '@/features/planning/request-draft'
import { roundWords } from '@/features/planning/wanted-recruiter'
import { formatLongDay, type LocalDate } from '@/lib/time'

type Offer = Pick<typeof offers.$inferSelect, 'id' | 'pipelineId' | 'madeById'>
type AboutMyOffer = 'more_time' | 'accept_offer' | 'decline'

const whys: Record<AboutMyOffer, string> = {
  more_time: 'You’d like more time, and asking early is fair to them.',
  accept_offer: 'You decided to say yes; this puts it in writing.',
  decline: 'You decided to say no; a kind note keeps the door open.',
}

/** A letter to whoever made the offer: more time, yes, or no. Answers the draft's id. */
export async function requestOfferLetter(
  tx: Tx,
  userId: string,
  offer: Offer,
  kind: AboutMyOffer,
  given: { newDate?: LocalDate; reason?: string | null },
  now: Date,
): Promise<string> {
  const words = keptWords({ new_date: given.newDate && formatLongDay(given.newDate), reason: given.reason })
  const { id: offerId, pipelineId } = offer
  const contactId = await findOfferMaker(tx, offer)
  const about = { pipelineId, interviewId: null, contactId, offerId }
  return requestDraft(tx, userId, { ...about, origin: kind, kind, sendAt: now, why: whys[kind], words }, now)
}

/**
 * Stepping back from one process, for a reason or none. Its letter never mentions an offer; `offerId` is the accepted one
 * that led to it.
 */
export async function requestWithdrawal(
  tx: Tx,
  userId: string,
  pipelineId: string,
  {
    origin,
    offerId = null,
    reason,
  }: { origin: 'withdraw' | 'step_back'; offerId?: string | null; reason?: string },
  now: Date,
): Promise<string> {
  const [last] = await tx
    .select({ kind: interviews.kind })
    .from(interviews)
    .where(
      and(
        eq(interviews.pipelineId, pipelineId),
        eq(interviews.state, 'scheduled'),
        isNull(interviews.deletedAt),
        lte(interviews.endsAt, now),
      ),
    )
    .orderBy(sql`${interviews.startsAt} desc`)
    .limit(1)
  const words = keptWords({ reason, stage: last && roundWords[last.kind] })
  const contactId = await findAddressee(tx, pipelineId)
  const about = { pipelineId, interviewId: null, contactId, offerId }
  return requestDraft(tx, userId, { ...about, origin, kind: 'decline', sendAt: now, words }, now)
}

const helperKinds = ['referrer', 'agency_recruiter', 'in_house_recruiter', 'coordinator'] as const

/** Whoever helped in this process: met or named in it, written to about it, or a referrer at that company. */
async function listHelpers(tx: Tx, offer: Offer): Promise<string[]> {
  const { pipelineId } = offer
  const met = tx
    .select({ id: interviewPeople.contactId })
    .from(interviewPeople)
    .innerJoin(interviews, eq(interviews.id, interviewPeople.interviewId))
    .where(and(eq(interviews.pipelineId, pipelineId), isNull(interviews.deletedAt)))
  const written = tx
    .select({ id: drafts.contactId })
    .from(drafts)
    .where(and(eq(drafts.pipelineId, pipelineId), isNotNull(drafts.sentAt)))
  const toldAlready = await findOfferMaker(tx, offer)
  const rows = await tx
    .select({ id: contacts.id })
    .from(contacts)
    .innerJoin(pipelines, eq(pipelines.id, pipelineId))
    .where(
      and(
        inArray(contacts.kind, [...helperKinds]),
        isNull(contacts.deletedAt),
        isNull(contacts.forgottenAt),
        or(
          eq(contacts.id, pipelines.recruiterId),
          inArray(contacts.id, met),
          sql`${contacts.id} in (${written})`,
          and(eq(contacts.kind, 'referrer'), sql`lower(${contacts.company}) = lower(${pipelines.company})`),
        ),
      ),
    )
    .orderBy(asc(contacts.name))
  return rows.map(({ id }) => id).filter(id => id !== toldAlready)
}

/** A thank-you for each of them, the same day (practice 11.1 row 19); what they did is for the person to say. */
export async function requestThanksToHelpers(tx: Tx, userId: string, offer: Offer, now: Date): Promise<void> {
  const offerId = offer.id
  for (const contactId of await listHelpers(tx, offer))
    await requestDraft(
      tx,
      userId,
      {
        ...{ origin: 'thank_helper', kind: 'thank_you_coordinator', offerId, contactId },
        ...{ pipelineId: null, interviewId: null, sendAt: now, include: ['accepted'] },
      },
      now,
    )
}
