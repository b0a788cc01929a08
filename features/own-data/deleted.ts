import 'server-only'
import { and, desc, eq, isNotNull, isNull, type SQL, sql } from 'drizzle-orm'
import { unionAll } from 'drizzle-orm/pg-core'
import { z } from 'zod'
import type { Tx } from '@/db/doors'
import { contacts } from '@/db/schema/contacts'
import { feedback } from '@/db/schema/feedback'
import { interviews } from '@/db/schema/interviews'
import { offers } from '@/db/schema/offers'
import { pipelines } from '@/db/schema/pipelines'
import { questions } from '@/db/schema/questions'
import { momentKey } from '@/lib/cursor'
import { type PageRequest, pageOf } from '@/lib/paging'

export type DeletedKind = 'pipeline' | 'interview' | 'person' | 'question' | 'offer' | 'feedback'

/** When it was deleted, and what. */
export const deletedKey = z.tuple([momentKey, z.uuid()])

const as = (kind: DeletedKind) => sql<DeletedKind>`${sql.raw(`'${kind}'`)}`.as('kind')
const called = (words: SQL) => sql<string>`${words}`.as('title')

/**
 * What waits for a change of mind, the latest first. What hung on a deleted pipeline is not listed: it comes back
 * with it. One statement.
 */
export async function listDeleted(tx: Tx, place: PageRequest<z.output<typeof deletedKey>>) {
  const [at, last] = place.after ?? []
  const ofPipeline = called(sql`pipelines.company`)
  const joined = (table: typeof interviews | typeof offers | typeof feedback) =>
    and(eq(pipelines.id, table.pipelineId), isNull(pipelines.deletedAt))
  const { id, deletedAt } = pipelines
  const all = unionAll(
    tx
      .select({ kind: as('pipeline'), id, title: called(sql`company || ', ' || role`), deletedAt })
      .from(pipelines)
      .where(isNotNull(deletedAt)),
    tx
      .select({
        kind: as('interview'),
        id: interviews.id,
        title: ofPipeline,
        deletedAt: interviews.deletedAt,
      })
      .from(interviews)
      .innerJoin(pipelines, joined(interviews))
      .where(isNotNull(interviews.deletedAt)),
    tx
      .select({ kind: as('offer'), id: offers.id, title: ofPipeline, deletedAt: offers.deletedAt })
      .from(offers)
      .innerJoin(pipelines, joined(offers))
      .where(isNotNull(offers.deletedAt)),
    tx
      .select({ kind: as('feedback'), id: feedback.id, title: ofPipeline, deletedAt: feedback.deletedAt })
      .from(feedback)
      .innerJoin(pipelines, joined(feedback))
      .where(isNotNull(feedback.deletedAt)),
    tx
      .select({
        kind: as('person'),
        id: contacts.id,
        title: called(sql`name`),
        deletedAt: contacts.deletedAt,
      })
      .from(contacts)
      .where(and(isNotNull(contacts.deletedAt), isNull(contacts.mergedIntoId), isNull(contacts.forgottenAt))),
    tx
      .select({
        kind: as('question'),
        id: questions.id,
        title: called(sql`text`),
        deletedAt: questions.deletedAt,
      })
      .from(questions)
      .where(isNotNull(questions.deletedAt)),
  ).as('all_deleted')
  const rows = await tx
    .select()
    .from(all)
    .where(
      at === undefined
        ? undefined
        : sql`(${all.deletedAt}, ${all.id}) < (${new Date(at).toISOString()}, ${last}::uuid)`,
    )
    .orderBy(desc(all.deletedAt), desc(all.id))
    .limit(place.rows + 1)
  return pageOf(rows, place, row => [row.deletedAt?.getTime() ?? 0, row.id])
}

export type DeletedPage = Awaited<ReturnType<typeof listDeleted>>
