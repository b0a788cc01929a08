import 'server-only'
import { and, asc, desc, eq, inArray, isNull, or, sql } from 'drizzle-orm'
import type { Tx } from '@/db/doors'
import type { Stage } from '@/db/enums'
import { contacts } from '@/db/schema/contacts'
import { draftRecipients } from '@/db/schema/draft-recipients'
import { drafts } from '@/db/schema/drafts'
import { interviewPeople } from '@/db/schema/interview-people'
import { interviews } from '@/db/schema/interviews'
import { nextSteps } from '@/db/schema/next-steps'
import { pipelines } from '@/db/schema/pipelines'
import { settings } from '@/db/schema/settings'
import { isOwnDay } from '@/features/next-steps/promises-in-sql'
import { dueAt } from '@/features/reminders/due-at'
import { writtenTo } from './written-to'

const isHere = and(isNull(contacts.deletedAt), isNull(contacts.mergedIntoId))

/** Of the parts of one person no more is looked at. */
const mostParts = 200
/** Of the processes that go through them. */
export const mostThrough = 50
/** Of each of those parts, how many there are, however few are looked at. */
const total = sql<number>`count(*) over ()`.mapWith(Number)

/** What goes into a contact file for others: never the private note. */
export async function listForVcard(tx: Tx, id?: string) {
  return tx
    .select({
      name: contacts.name,
      company: contacts.company,
      jobTitle: contacts.jobTitle,
      email: contacts.email,
      phone: contacts.phone,
      linkedinUrl: contacts.linkedinUrl,
    })
    .from(contacts)
    .where(and(isHere, isNull(contacts.forgottenAt), id ? eq(contacts.id, id) : undefined))
    .orderBy(asc(contacts.name))
}

/** A person with every meeting, message and promise; four statements. `mergedIntoId` says where they went. */
export async function getPerson(tx: Tx, id: string) {
  const [found] = await tx
    .select({
      person: contacts,
      zone: settings.zone,
      country: settings.country,
      formality: settings.formality,
      stageNames: settings.stageNames,
      /** The processes that go through them, what still goes on first. */
      through: sql<{ id: string; company: string; role: string; stage: Stage }[]>`coalesce((
        select jsonb_agg(jsonb_build_object('id', p.id, 'company', p.company, 'role', p.role, 'stage', p.stage)
          order by p.ended_at is not null, p.stage_changed_at desc)
        from (select * from pipelines p where p.recruiter_id = ${id} and p.deleted_at is null
          order by p.ended_at is not null, p.stage_changed_at desc limit ${mostThrough}) p), '[]')`,
      throughCount: sql<number>`(select count(*)::int from pipelines p
        where p.recruiter_id = ${id} and p.deleted_at is null)`,
      /** The pages they were given and that are open. */
      shared: sql<{ id: string; label: string; expiresAt: string }[]>`coalesce((
        select jsonb_agg(jsonb_build_object('id', l.id, 'label', l.label, 'expiresAt', l.expires_at)
          order by l.expires_at desc)
        from share_links l where l.recruiter_id = ${id} and l.revoked_at is null and l.expires_at > now()), '[]')`,
    })
    .from(contacts)
    .innerJoin(settings, eq(settings.userId, contacts.userId))
    .where(eq(contacts.id, id))
  if (!found) return null
  const meetings = await tx
    .select({
      id: interviews.id,
      kind: interviews.kind,
      startsAt: interviews.startsAt,
      zone: interviews.zone,
      company: pipelines.company,
      role: pipelines.role,
      country: pipelines.country,
      formality: pipelines.formality,
      noteStem: interviewPeople.noteStem,
      noteForThem: interviewPeople.noteForThem,
      noteForMe: interviewPeople.noteForMe,
      /** Everybody who was there: the letters of one conversation are told apart by it. */
      panel: sql<
        string[]
      >`array(select c.name from ${interviewPeople} p join ${contacts} c on c.id = p.contact_id
        where p.interview_id = ${interviews.id} and p.user_id = ${interviews.userId}
        and c.deleted_at is null and c.forgotten_at is null)`,
      total,
      isByAgency: sql<boolean>`(${pipelines.source} = 'agency' and ${pipelines.recruiterId} is not distinct from ${id})`,
    })
    .from(interviewPeople)
    .innerJoin(interviews, eq(interviews.id, interviewPeople.interviewId))
    .innerJoin(pipelines, eq(pipelines.id, interviews.pipelineId))
    .where(and(eq(interviewPeople.contactId, id), isNull(interviews.deletedAt), isNull(pipelines.deletedAt)))
    .orderBy(desc(interviews.startsAt))
    .limit(mostParts)
  const toThemToo = tx
    .select({ id: draftRecipients.draftId })
    .from(draftRecipients)
    .where(eq(draftRecipients.contactId, id))
  const messages = await tx
    .select({
      id: drafts.id,
      kind: drafts.kind,
      state: drafts.state,
      sendAt: dueAt,
      sentAt: drafts.sentAt,
      probablySentAt: drafts.probablySentAt,
      createdAt: drafts.createdAt,
      company: pipelines.company,
      total,
      names: writtenTo,
      /** Of a process that was deleted or put aside nothing is asked. */
      isAsked: sql<boolean>`(${pipelines.id} is null or (${pipelines.deletedAt} is null and ${pipelines.stage} <> 'aside'))`,
    })
    .from(drafts)
    .leftJoin(pipelines, eq(pipelines.id, drafts.pipelineId))
    .where(and(isNull(drafts.deletedAt), or(eq(drafts.contactId, id), inArray(drafts.id, toThemToo))))
    .orderBy(desc(drafts.createdAt), asc(dueAt))
    .limit(mostParts)
  const promises = await tx
    .select({
      id: nextSteps.id,
      fact: nextSteps.fact,
      state: nextSteps.state,
      answerText: nextSteps.answerText,
      answerDate: nextSteps.answerDate,
      answerWho: nextSteps.answerWho,
      answerChannel: nextSteps.answerChannel,
      /** Only a decision is a promise of theirs; from when one may ask is not. */
      promised: sql<
        string | null
      >`case when ${nextSteps.fact} = 'decision_date' and not ${isOwnDay(nextSteps)} then ${nextSteps.answerDate} end`,
      keptOn: nextSteps.keptOn,
      total,
      interviewId: nextSteps.interviewId,
      company: pipelines.company,
    })
    .from(nextSteps)
    .innerJoin(interviews, eq(interviews.id, nextSteps.interviewId))
    .innerJoin(pipelines, eq(pipelines.id, interviews.pipelineId))
    .where(
      and(
        eq(nextSteps.state, 'answered'),
        or(eq(nextSteps.saidById, id), eq(nextSteps.contactId, id)),
        isNull(interviews.deletedAt),
      ),
    )
    .orderBy(desc(interviews.startsAt))
    .limit(mostParts)
  // What is still to be sent, soonest first; then newest first by its own day, as a story goes.
  const on = ({ sentAt, probablySentAt, sendAt, createdAt }: (typeof messages)[number]) =>
    Number(sentAt ?? probablySentAt ?? sendAt ?? createdAt)
  const counts = {
    meetings: meetings[0]?.total ?? 0,
    messages: messages[0]?.total ?? 0,
    promises: promises[0]?.total ?? 0,
    processes: found.throughCount,
  }
  const isOpen = ({ state }: (typeof messages)[number]) => state === 'open'
  const inOrder = [
    ...messages.filter(isOpen).toSorted((a, b) => on(a) - on(b)),
    ...messages.filter(message => !isOpen(message)).toSorted((a, b) => on(b) - on(a)),
  ]
  return { ...found, counts, meetings, messages: inOrder, promises }
}

export type PersonPage = NonNullable<Awaited<ReturnType<typeof getPerson>>>

/** One person's own fields, to be changed; null when they are not here any more. */
export async function getContact(tx: Tx, id: string) {
  const [person] = await tx
    .select({
      id: contacts.id,
      name: contacts.name,
      kind: contacts.kind,
      company: contacts.company,
      jobTitle: contacts.jobTitle,
      email: contacts.email,
      phone: contacts.phone,
      linkedinUrl: contacts.linkedinUrl,
      privateNote: contacts.privateNote,
    })
    .from(contacts)
    .where(and(eq(contacts.id, id), isHere, isNull(contacts.forgottenAt)))
  return person ?? null
}
