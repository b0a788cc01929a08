import 'server-only'
import { and, desc, eq, isNotNull, isNull, type SQL, sql } from 'drizzle-orm'
import { unionAll } from 'drizzle-orm/pg-core'
import type { Tx } from '@/db/doors'
import { contacts } from '@/db/schema/contacts'
import { feedback } from '@/db/schema/feedback'
import { interviews } from '@/db/schema/interviews'
import { offers } from '@/db/schema/offers'
import { pipelines } from '@/db/schema/pipelines'
import { questions } from '@/db/schema/questions'

export type DeletedKind = 'pipeline' | 'interview' | 'person' | 'question' | 'offer' | 'feedback'

const as = (kind: DeletedKind) => sql<DeletedKind>`${sql.raw(`'${kind}'`)}`.as('kind')
const called = (words: SQL) => sql<string>`${words}`.as('title')

/**
 * What waits for a change of mind, the latest first. What hung on a deleted pipeline is not listed: it comes back
 * with it. One statement.
 */
export function listDeleted(tx: Tx) {
  const ofPipeline = called(sql`pipelines.company`)
  const joined = (table: typeof interviews | typeof offers | typeof feedback) =>
    and(eq(pipelines.id, table.pipelineId), isNull(pipelines.deletedAt))
  const { id, deletedAt } = pipelines
  return unionAll(
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
  )
    .orderBy(desc(sql`deleted_at`))
    .limit(200)
}

export type DeletedRow = Awaited<ReturnType<typeof listDeleted>>[number]
