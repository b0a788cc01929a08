import 'server-only'
import { and, asc, desc, eq, gt, isNotNull, isNull, or, sql } from 'drizzle-orm'
import type { Tx } from '@/db/doors'
import { analyses } from '@/db/schema/analyses'
import { contacts } from '@/db/schema/contacts'
import { draftTemplates } from '@/db/schema/draft-templates'
import { drafts } from '@/db/schema/drafts'
import { inboundAddresses } from '@/db/schema/inbound-addresses'
import { interviewPeople } from '@/db/schema/interview-people'
import { interviews } from '@/db/schema/interviews'
import { offers } from '@/db/schema/offers'
import { pipelines } from '@/db/schema/pipelines'
import { reflections } from '@/db/schema/reflections'
import { settings } from '@/db/schema/settings'
import { type At, wordedOnce } from '@/db/worded-once'
import { recentChoices } from '@/features/choices/find-choices'
import { leftOut } from '@/features/letters/left-out'
import { linkedinMonthDays } from '@/features/letters/linkedin'
import { sharesJointNote } from '@/features/letters/thank-you-kind'
import { ownVersion } from '@/features/letters/write-letter'
import { dueAt } from '@/features/reminders/due-at'
import { isToldOf } from '@/features/stages/standing-offers'
import { addMinutes } from '@/lib/time'

/**
 * Is the offer this draft speaks of on record? Mine from them; for the honest note to the others, one from somebody
 * else that is in writing and still open.
 */
export const offerBehind = sql<boolean>`exists (select 1 from ${offers} where ${offers.deletedAt} is null
  and case when ${drafts.kind} = 'other_offer'
    then ${offers.pipelineId} <> ${drafts.pipelineId} and ${offers.inWriting} = 'yes'
      and exists (select 1 from ${pipelines} where ${pipelines.id} = ${offers.pipelineId} and ${isToldOf})
    else ${offers.pipelineId} = ${drafts.pipelineId} end)`

/** What was noted for whom a draft is for: its own, or with the people of its interview. */
export const noted = sql<string | null>`coalesce(${drafts.words} ->> 'note', (
  select string_agg(p.note_for_them, E'\n') from ${interviewPeople} p
  where p.user_id = ${drafts.userId} and p.interview_id = ${drafts.interviewId}
    and (${drafts.contactId} is null or p.contact_id = ${drafts.contactId})))`

const findDraft = wordedOnce((tx, value: At<{ id: string }>) =>
  tx
    .select({
      draft: drafts,
      dueAt,
      person: {
        id: contacts.id,
        name: contacts.name,
        kind: contacts.kind,
        email: contacts.email,
        addressAs: contacts.addressAs,
      },
      linkedinUrl: contacts.linkedinUrl,
      pipeline: {
        id: pipelines.id,
        company: pipelines.company,
        role: pipelines.role,
        source: pipelines.source,
        recruiterId: pipelines.recruiterId,
        country: pipelines.country,
        formality: pipelines.formality,
        startDate: pipelines.startDate,
        availability: pipelines.availability,
      },
      interview: {
        id: interviews.id,
        kind: interviews.kind,
        startsAt: interviews.startsAt,
        zone: interviews.zone,
        place: interviews.place,
        url: interviews.url,
      },
      interviewEndsAt: interviews.endsAt,
      own: {
        zone: settings.zone,
        country: settings.country,
        formality: settings.formality,
        composer: settings.composer,
        signature: settings.signature,
        linkedinAccount: settings.linkedinAccount,
        linkedinAllowance: settings.linkedinAllowance,
      },
      hasOffer: offerBehind,
      ownAddress: {
        id: inboundAddresses.id,
        generation: inboundAddresses.generation,
        bcc: inboundAddresses.bcc,
      },
      carriedIds: carriedIds,
      ownTemplate: { kind: draftTemplates.kind, subject: draftTemplates.subject, body: draftTemplates.body },
      told: {
        wentWell: reflections.wentWell,
        theyCaredAbout: reflections.theyCaredAbout,
        repairPoint: reflections.repairPoint,
      },
      flags: analyses.flags,
    })
    .from(drafts)
    .innerJoin(settings, eq(settings.userId, drafts.userId))
    .leftJoin(inboundAddresses, eq(inboundAddresses.userId, drafts.userId))
    .leftJoin(contacts, eq(contacts.id, drafts.contactId))
    .leftJoin(pipelines, eq(pipelines.id, drafts.pipelineId))
    .leftJoin(interviews, eq(interviews.id, drafts.interviewId))
    .leftJoin(reflections, eq(reflections.interviewId, drafts.interviewId))
    .leftJoin(analyses, eq(analyses.interviewId, drafts.interviewId))
    .leftJoin(
      draftTemplates,
      and(
        eq(draftTemplates.userId, drafts.userId),
        eq(draftTemplates.kind, drafts.kind),
        eq(draftTemplates.language, 'en'),
      ),
    )
    .where(and(eq(drafts.id, value('id')), isNull(drafts.deletedAt))),
)

/** One draft with all its page shows; null when it is not there (or not yours). Four statements at most. */
export async function getDraft(tx: Tx, id: string, now: Date) {
  const [found] = await findDraft(tx, { id })
  if (!found) return null
  const { pipeline, told, flags, ownTemplate } = found
  const draft = { ...found.draft, sendAt: found.dueAt }
  const { interviewId } = draft
  const [involved, siblings, requests] = await Promise.all([
    pipeline ? listAround(tx, { pipelineId: pipeline.id, recruiterId: pipeline.recruiterId }) : [],
    interviewId && draft.kind.startsWith('thank_you') ? listSiblings(tx, { interviewId }) : [],
    draft.kind === 'linkedin_request' ? listLinkedinRequests(tx, now) : [],
  ])
  const around = involved.toSorted((a, b) => a.name.localeCompare(b.name))
  const isOpen = draft.state === 'open'
  const unaddressed = !draft.contactId || draft.recipientChosen
  const isByAgency = pipeline?.source === 'agency' && !draft.kind.startsWith('thank_you')
  const isToChoose = isOpen && unaddressed && draft.kind !== 'thank_you_joint'
  const choices = isToChoose ? await recentChoices(tx, choicesOf(isByAgency)) : null
  const attendees = around.filter(person => person.interviewId === draft.interviewId)
  const version = isOpen && ownTemplate ? ownVersion([ownTemplate], draft.kind) : null
  const carried = attendees.filter(({ id }) => found.carriedIds.includes(id))
  return {
    ...found,
    draft,
    around,
    attendees,
    /** Whose notes stand in this one, to be handed on. */
    carried,
    /** Whom the one thing that is still missing is about. */
    noteFor: noteForIn(draft, attendees, carried),
    siblings,
    requests,
    choices: choices && { ...choices, from: `/choices?of=${choicesOf(isByAgency)}` },
    needsRecruiter: isToChoose && isByAgency && !pipeline.recruiterId,
    /** What was noted after the conversation, to be offered where a message could say it. */
    minute: isOpen && draft.interviewId ? { ...told, flags } : null,
    leftOut: isOpen ? leftOut(draft.kind, draft, version) : [],
    hasOwnVersion: version !== null,
    notes: attendees
      .filter(person =>
        draft.kind === 'thank_you_joint'
          ? sharesJointNote(person)
          : person.id === draft.contactId || carried.includes(person),
      )
      .flatMap(({ id, name, stem, note }) => (note ? [{ id, name, stem, note }] : [])),
  }
}

export type DraftPage = NonNullable<Awaited<ReturnType<typeof getDraft>>>

/** Of thanks to one person: whose notes stand in them, to be handed on. */
const carriedIds = sql<string[]>`(select coalesce(jsonb_agg(r.contact_id), '[]') from draft_recipients r
  where r.draft_id = ${drafts.id} and ${drafts.contactId} is not null)`

interface Attendee {
  id: string
  name: string
  note: string | null
}

/** A coordinator's own thanks need no note. */
function noteForIn(
  { kind, contactId }: typeof drafts.$inferSelect,
  attendees: Attendee[],
  carried: Attendee[],
): Attendee | null {
  const own = kind === 'thank_you_coordinator' ? [] : attendees.filter(({ id }) => id === contactId)
  return [...own, ...carried].find(({ note }) => !note) ?? null
}

/** Everybody of a pipeline's rounds and its recruiter. The private note is not among the columns, on purpose. */
const listAround = wordedOnce((tx, value: At<{ pipelineId: string; recruiterId: string | null }>) =>
  tx
    .selectDistinctOn([contacts.id, interviewPeople.interviewId], {
      id: contacts.id,
      name: contacts.name,
      kind: contacts.kind,
      email: contacts.email,
      interviewId: interviewPeople.interviewId,
      stem: interviewPeople.noteStem,
      note: interviewPeople.noteForThem,
    })
    .from(contacts)
    .leftJoin(interviewPeople, eq(interviewPeople.contactId, contacts.id))
    .leftJoin(interviews, eq(interviews.id, interviewPeople.interviewId))
    .where(
      and(
        isNull(contacts.deletedAt),
        isNull(contacts.forgottenAt),
        or(
          and(eq(interviews.pipelineId, value('pipelineId')), isNull(interviews.deletedAt)),
          eq(contacts.id, value('recruiterId')),
        ),
      ),
    )
    .orderBy(contacts.id, interviewPeople.interviewId),
)

/** Whom a note may be for when nothing told: an agency speaks with its client itself, so only recruiters there. */
const choicesOf = (isByAgency: boolean) => (isByAgency ? 'recruiters' : 'people')

/** The other thank-yous of the same conversation. */
const listSiblings = wordedOnce((tx, value: At<{ interviewId: string }>) =>
  tx
    .select({
      id: drafts.id,
      kind: drafts.kind,
      channel: drafts.channel,
      state: drafts.state,
      subject: drafts.subject,
      body: drafts.body,
      note: noted,
      to: contacts.name,
      addressAs: contacts.addressAs,
    })
    .from(drafts)
    .leftJoin(contacts, eq(contacts.id, drafts.contactId))
    .where(
      and(
        eq(drafts.interviewId, value('interviewId')),
        sql`${drafts.kind} like 'thank\_you%'`,
        isNull(drafts.deletedAt),
      ),
    )
    .orderBy(asc(drafts.createdAt), asc(contacts.name)),
)

/** Requests sent this month, and those still open with whom they are for. */
function listLinkedinRequests(tx: Tx, now: Date) {
  return tx
    .select({
      id: drafts.id,
      sentAt: drafts.sentAt,
      state: drafts.state,
      body: drafts.body,
      name: contacts.name,
      kind: contacts.kind,
    })
    .from(drafts)
    .innerJoin(contacts, eq(contacts.id, drafts.contactId))
    .where(
      and(
        eq(drafts.kind, 'linkedin_request'),
        isNull(drafts.deletedAt),
        or(
          eq(drafts.state, 'open'),
          and(isNotNull(drafts.sentAt), gt(drafts.sentAt, addMinutes(now, -linkedinMonthDays * 24 * 60))),
        ),
      ),
    )
    .orderBy(desc(drafts.sentAt))
}

/** The word an agency waits for after this interview, while it is unsent; `to` is null when nobody there is known. */
export async function findOpenDebrief(tx: Tx, interviewId: string) {
  const [found] = await tx
    .select({ id: drafts.id, to: contacts.name })
    .from(drafts)
    .leftJoin(contacts, eq(contacts.id, drafts.contactId))
    .where(
      and(
        eq(drafts.interviewId, interviewId),
        eq(drafts.kind, 'debrief'),
        eq(drafts.state, 'open'),
        isNull(drafts.deletedAt),
      ),
    )
  return found ?? null
}

export async function listTemplates(tx: Tx) {
  return tx.select().from(draftTemplates).where(eq(draftTemplates.language, 'en'))
}
