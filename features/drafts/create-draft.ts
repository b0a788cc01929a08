import 'server-only'
import { and, asc, desc, eq, isNull } from 'drizzle-orm'
import type { Tx } from '@/db/doors'
import { contacts } from '@/db/schema/contacts'
import { draftTemplates } from '@/db/schema/draft-templates'
import { drafts } from '@/db/schema/drafts'
import { interviewPeople } from '@/db/schema/interview-people'
import { interviews } from '@/db/schema/interviews'
import { pipelines } from '@/db/schema/pipelines'
import { settings } from '@/db/schema/settings'
import { askedWords } from './asked-words'
import { type PlainKind, writeText } from './draft-text'
import type { WordVariables } from './fill-template'
import type { CreateDraftInput } from './schema'
import { kindRules } from './templates/kind-rules'

type Row = typeof drafts.$inferSelect

/** A message the person wants to write themselves, from its template; null when whom it is for is not there. */
export async function createDraft(
  tx: Tx,
  userId: string,
  input: CreateDraftInput & { words?: WordVariables; sendAt?: Date | null; why?: string; planKey?: string },
  now: Date,
): Promise<string | null> {
  const found = await knownFor(tx, input)
  if (!found) return null
  const { subject, body } = writeText(found.writer, input.kind, {
    round: found.round,
    person: found.person,
    words: { ...found.words, ...input.words },
  })
  const [made] = await tx
    .insert(drafts)
    .values({
      userId,
      kind: input.kind,
      channel: kindRules[input.kind].channels[0] ?? 'email',
      contactId: input.contactId,
      pipelineId: found.writer.pipeline?.id ?? null,
      interviewId: found.round?.id ?? null,
      formality: found.writer.pipeline?.formality ?? found.writer.settings.formality,
      subject: input.kind === 'linkedin_request' ? '' : subject,
      body,
      sendAt: input.sendAt ?? null,
      why: input.why,
      planKey: input.planKey,
      createdAt: now,
      updatedAt: now,
    })
    .onConflictDoNothing()
    .returning({ id: drafts.id })
  return made?.id ?? null
}

/** An untouched draft that no plan keeps, written again with what is known now. Offers keep their own words. */
export async function rewriteDraft(tx: Tx, row: Row, now: Date): Promise<void> {
  const kind = row.kind as PlainKind
  if (['other_offer', 'more_time', 'accept_offer', 'decline'].includes(kind)) return
  const found = await knownFor(tx, { ...row, kind })
  if (!found) return
  const { subject, body } = writeText(
    { ...found.writer, settings: { ...found.writer.settings, formality: row.formality } },
    kind,
    { round: found.round, person: found.person, words: found.words },
  )
  await tx
    .update(drafts)
    .set({
      subject: row.channel === 'linkedin' ? '' : subject,
      body,
      version: row.version + 1,
      updatedAt: now,
    })
    .where(eq(drafts.id, row.id))
}

/** The pipeline (given, or the last one the person was met in), the round, the person and what was noted for them. */
async function knownFor(
  tx: Tx,
  {
    kind,
    contactId,
    pipelineId,
    interviewId,
  }: Pick<CreateDraftInput, 'kind' | 'contactId' | 'pipelineId' | 'interviewId'>,
) {
  const [mine] = await tx.select().from(settings)
  if (!mine) return null
  const [person] = contactId
    ? await tx
        .select({ id: contacts.id, name: contacts.name })
        .from(contacts)
        .where(and(eq(contacts.id, contactId), isNull(contacts.deletedAt)))
    : []
  if (contactId && !person) return null
  const [met] = await tx
    .select({
      id: interviews.id,
      startsAt: interviews.startsAt,
      zone: interviews.zone,
      note: interviewPeople.noteForThem,
      pipelineId: interviews.pipelineId,
    })
    .from(interviews)
    .leftJoin(
      interviewPeople,
      and(
        eq(interviewPeople.interviewId, interviews.id),
        contactId ? eq(interviewPeople.contactId, contactId) : undefined,
      ),
    )
    .where(
      and(
        isNull(interviews.deletedAt),
        eq(interviews.state, 'scheduled'),
        interviewId
          ? eq(interviews.id, interviewId)
          : pipelineId
            ? eq(interviews.pipelineId, pipelineId)
            : eq(interviewPeople.contactId, contactId ?? interviews.id),
      ),
    )
    .orderBy(asc(isNull(interviewPeople.id)), desc(interviews.startsAt))
    .limit(1)
  const id = pipelineId ?? met?.pipelineId
  const [pipeline] = id
    ? await tx
        .select({
          id: pipelines.id,
          company: pipelines.company,
          role: pipelines.role,
          formality: pipelines.formality,
        })
        .from(pipelines)
        .where(eq(pipelines.id, id))
    : []
  if (pipelineId && !pipeline) return null
  const asked = kind === 'missing_facts' && met ? await askedWords(tx, met.id, contactId) : {}
  const own = await tx.select().from(draftTemplates).where(eq(draftTemplates.language, 'en'))
  return {
    writer: { pipeline: pipeline ?? null, settings: mine, own },
    round: met ?? null,
    person: person ?? null,
    words: { note: met?.note ?? null, ...asked },
  }
}
