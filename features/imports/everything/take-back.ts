import 'server-only'
import { eq, sql } from 'drizzle-orm'
import type { Tx } from '@/db/doors'
import { contacts } from '@/db/schema/contacts'
import { draftTemplates } from '@/db/schema/draft-templates'
import { drafts } from '@/db/schema/drafts'
import { pipelines } from '@/db/schema/pipelines'
import { questions } from '@/db/schema/questions'
import { reminders } from '@/db/schema/reminders'
import { weekPlans } from '@/db/schema/week-plans'
import { mark, markSearch } from '@/features/planning/touched'
import { unmarked } from '../unmarked'
import { bringSettingsBack } from './bring-back'
import { startOf } from './new-ids'
import type { GivenRow } from './open-export'

/** Takes back all that a file of everything brought: what can be waits under Deleted, and the settings are as before. */
export async function takeBack(
  tx: Tx,
  userId: string,
  job: { id: string; header: string[] },
  now: Date,
): Promise<void> {
  const came = (
    table:
      | typeof pipelines
      | typeof contacts
      | typeof questions
      | typeof drafts
      | typeof weekPlans
      | typeof draftTemplates
      | typeof reminders,
  ) => sql`${table.id}::text like ${`${startOf(job.id)}-%`}`
  const ofThem = await tx.select({ id: pipelines.id }).from(pipelines).where(came(pipelines))
  await unmarked(tx, async () => {
    for (const table of [pipelines, contacts, questions, drafts] as const)
      await tx
        .update(table)
        .set({ deletedAt: now })
        .where(sql`${came(table)} and deleted_at is null`)
    for (const table of [weekPlans, draftTemplates] as const) await tx.delete(table).where(came(table))
    await tx.delete(reminders).where(sql`${came(reminders)} and ${eq(reminders.state, 'planned')}`)
    await bringSettingsBack(tx, JSON.parse(job.header[1] ?? '{}') as GivenRow)
  })
  await mark(
    tx,
    userId,
    'process',
    ofThem.map(({ id }) => id),
  )
  await markSearch(tx, userId)
}
