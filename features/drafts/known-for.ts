import 'server-only'
import { and, eq, isNull } from 'drizzle-orm'
import type { Tx } from '@/db/doors'
import type { DraftKind } from '@/db/enums'
import { contacts } from '@/db/schema/contacts'
import { draftTemplates } from '@/db/schema/draft-templates'
import { interviewPeople } from '@/db/schema/interview-people'
import { interviews } from '@/db/schema/interviews'
import { pipelines } from '@/db/schema/pipelines'
import { settings } from '@/db/schema/settings'
import type { WordVariables } from '@/features/letters/fill-template'
import { askedWords } from './asked-words'

export interface Place {
  contactId: string | null
  pipelineId: string | null
  interviewId: string | null
}

/** Who writes, the round, the person and what was noted for them; null when whom or what it is about is gone. */
export async function knownFor(tx: Tx, kind: DraftKind, { contactId, pipelineId, interviewId }: Place) {
  const [mine] = await tx.select().from(settings)
  if (!mine) return null
  const [person] = contactId
    ? await tx
        .select({ id: contacts.id, name: contacts.name })
        .from(contacts)
        .where(and(eq(contacts.id, contactId), isNull(contacts.deletedAt)))
    : []
  if (contactId && !person) return null
  const [round] = interviewId
    ? await tx
        .select({ id: interviews.id, startsAt: interviews.startsAt, zone: interviews.zone })
        .from(interviews)
        .where(eq(interviews.id, interviewId))
    : []
  const [met] =
    interviewId && contactId
      ? await tx
          .select({ note: interviewPeople.noteForThem })
          .from(interviewPeople)
          .where(and(eq(interviewPeople.interviewId, interviewId), eq(interviewPeople.contactId, contactId)))
      : []
  const [pipeline] = pipelineId
    ? await tx
        .select({
          id: pipelines.id,
          company: pipelines.company,
          role: pipelines.role,
          formality: pipelines.formality,
          source: pipelines.source,
          recruiterId: pipelines.recruiterId,
        })
        .from(pipelines)
        .where(eq(pipelines.id, pipelineId))
    : []
  if (pipelineId && !pipeline) return null
  const asked = kind === 'missing_facts' && round ? await askedWords(tx, round.id, contactId) : {}
  const words: WordVariables = { note: met?.note, ...asked }
  const own = await tx.select().from(draftTemplates).where(eq(draftTemplates.language, 'en'))
  return {
    writer: { pipeline: pipeline ?? null, settings: mine, own },
    round: round ?? null,
    person: person ?? null,
    wasThere: !round || Boolean(met),
    words,
  }
}
