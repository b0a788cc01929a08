import 'server-only'
import { and, asc, desc, eq, isNull } from 'drizzle-orm'
import type { Tx } from '@/db/doors'
import { drafts } from '@/db/schema/drafts'
import { interviewPeople } from '@/db/schema/interview-people'
import { interviews } from '@/db/schema/interviews'
import type { WordVariables } from '@/features/letters/fill-template'
import { kindRules } from '@/features/letters/templates/kind-rules'
import { keptWords, writeText } from '@/features/letters/write-letter'
import { knownFor, type Place } from './known-for'
import type { CreateDraftInput } from './schema'

/** A message the person wants to write themselves, from its template; null when whom it is for is not there. */
export async function createDraft(
  tx: Tx,
  userId: string,
  input: CreateDraftInput & { words?: WordVariables; sendAt?: Date | null; why?: string; planKey?: string },
  now: Date,
): Promise<string | null> {
  const found = await knownFor(tx, input.kind, await placeOf(tx, input))
  if (!found) return null
  const { writer, words, ...about } = found
  const { subject, body } = writeText(writer, input.kind, { ...about, words: { ...words, ...input.words } })
  const [made] = await tx
    .insert(drafts)
    .values({
      userId,
      kind: input.kind,
      channel: kindRules[input.kind].channels[0] ?? 'email',
      contactId: input.contactId,
      pipelineId: writer.pipeline?.id ?? null,
      interviewId: about.round?.id ?? null,
      formality: writer.pipeline?.formality ?? writer.settings.formality,
      subject: input.kind === 'linkedin_request' ? '' : subject,
      body,
      words: keptWords(input.words ?? {}),
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

/** Where nothing was said: the last conversation with this person, or of this process. */
export async function placeOf(tx: Tx, { contactId, pipelineId, interviewId }: Place): Promise<Place> {
  const [met] = await tx
    .select({ id: interviews.id, pipelineId: interviews.pipelineId })
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
  return { contactId, pipelineId: pipelineId ?? met?.pipelineId ?? null, interviewId: met?.id ?? null }
}
