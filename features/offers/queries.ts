import 'server-only'
import { and, asc, desc, eq, getTableColumns, inArray, isNull, ne, notInArray, or, sql } from 'drizzle-orm'
import type { Tx } from '@/db/doors'
import { endedStages } from '@/db/enums'
import { contacts } from '@/db/schema/contacts'
import { drafts } from '@/db/schema/drafts'
import { offers } from '@/db/schema/offers'
import { pipelines } from '@/db/schema/pipelines'
import { settings } from '@/db/schema/settings'
import { likelyMaker } from '@/features/planning/addressee'
import { knownPeopleOf } from '@/features/planning/known-people'
import { isStanding } from '@/features/stages/standing-offers'

/** A pipeline with its newest offer, and the user's clock; null when the pipeline is not there. */
export async function getOffer(tx: Tx, pipelineId: string) {
  const [row] = await tx
    .select({
      pipeline: {
        id: pipelines.id,
        company: pipelines.company,
        role: pipelines.role,
        stage: pipelines.stage,
      },
      offer: offers,
      madeBy: contacts.name,
      zone: settings.zone,
    })
    .from(pipelines)
    .innerJoin(settings, eq(settings.userId, pipelines.userId))
    .leftJoin(offers, and(eq(offers.pipelineId, pipelines.id), isNull(offers.deletedAt)))
    .leftJoin(contacts, eq(contacts.id, offers.madeById))
    .where(and(eq(pipelines.id, pipelineId), isNull(pipelines.deletedAt)))
    .orderBy(desc(offers.createdAt))
    .limit(1)
  return row ?? null
}

/** Who may have made an offer here, and who did if nobody says. */
export async function listMakers(tx: Tx, pipelineId: string) {
  const known = await knownPeopleOf(tx, pipelineId)
  const people = known?.around.map(({ id, name }) => ({ id, name })) ?? []
  return { people, likely: known && likelyMaker(known) }
}

export type Makers = Awaited<ReturnType<typeof listMakers>>

/** The other processes still going, each with its honest note if there is one. */
export async function listOtherProcesses(tx: Tx, pipelineId: string, offerId: string | null, now: Date) {
  const conversations = sql<number>`(select count(*)::int from interviews i where i.pipeline_id = ${pipelines.id}
    and i.deleted_at is null and i.state = 'scheduled' and i.ends_at <= ${now.toISOString()})`
  return tx
    .select({
      id: pipelines.id,
      company: pipelines.company,
      role: pipelines.role,
      stage: pipelines.stage,
      conversations,
      draftId: drafts.id,
      draftState: drafts.state,
      to: contacts.name,
    })
    .from(pipelines)
    .leftJoin(
      drafts,
      and(
        // One recruiter, one message: the note may stand in a letter about another process, or in a debrief.
        or(eq(drafts.pipelineId, pipelines.id), sql`${pipelines.id} = any(${drafts.alsoAbout})`),
        inArray(drafts.origin, ['other_offer', 'debrief', 'in_house_word']),
        offerId ? eq(drafts.offerId, offerId) : sql`false`,
        isNull(drafts.deletedAt),
      ),
    )
    .leftJoin(contacts, eq(contacts.id, drafts.contactId))
    .where(
      and(
        isNull(pipelines.deletedAt),
        notInArray(pipelines.stage, [...endedStages]),
        sql`${pipelines.id} <> ${pipelineId}`,
      ),
    )
    .orderBy(sql`${drafts.id} is null`, desc(pipelines.stageChangedAt))
    .limit(50)
}

export type OtherProcess = Awaited<ReturnType<typeof listOtherProcesses>>[number]

/** What an answer to this offer made: the letter, the withdrawals of the same moment, the thanks to helpers. */
export async function listOfferDrafts(tx: Tx, offer: typeof offers.$inferSelect) {
  const alsoEnded = tx
    .select({ id: offers.id })
    .from(offers)
    .where(and(eq(offers.endCauseId, offer.id), ne(offers.id, offer.id)))
  return tx
    .select({
      id: drafts.id,
      kind: drafts.kind,
      channel: drafts.channel,
      state: drafts.state,
      origin: drafts.origin,
      subject: drafts.subject,
      body: drafts.body,
      to: contacts.name,
      addressAs: contacts.addressAs,
      company: pipelines.company,
    })
    .from(drafts)
    .leftJoin(contacts, eq(contacts.id, drafts.contactId))
    .leftJoin(pipelines, eq(pipelines.id, drafts.pipelineId))
    .where(
      and(
        isNull(drafts.deletedAt),
        // What tells others of it is no answer to it.
        notInArray(drafts.origin, ['other_offer', 'debrief', 'in_house_word']),
        or(eq(drafts.offerId, offer.id), inArray(drafts.offerId, alsoEnded)),
      ),
    )
    .orderBy(asc(drafts.createdAt), asc(drafts.kind))
}

/** More than these nobody lays side by side. */
const mostCompared = 8

/** The offers that wait for an answer, oldest first, with their processes; of very many the latest. */
export async function listOpenOffers(tx: Tx) {
  const latest = await tx
    .select({ ...getTableColumns(offers), company: pipelines.company, role: pipelines.role })
    .from(offers)
    .innerJoin(pipelines, eq(pipelines.id, offers.pipelineId))
    .where(isStanding)
    .orderBy(desc(offers.receivedOn), desc(offers.createdAt))
    .limit(mostCompared)
  return latest.toReversed()
}

export type OfferRow = Awaited<ReturnType<typeof listOpenOffers>>[number]
