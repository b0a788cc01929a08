import 'server-only'
import { eq, getTableName, sql } from 'drizzle-orm'
import type { Tx } from '@/db/doors'
import type { TakenBackTable } from '@/db/enums'
import { contacts } from '@/db/schema/contacts'
import { draftTemplates } from '@/db/schema/draft-templates'
import { drafts } from '@/db/schema/drafts'
import { importRows } from '@/db/schema/import-rows'
import { pipelines } from '@/db/schema/pipelines'
import { questions } from '@/db/schema/questions'
import { reminders } from '@/db/schema/reminders'
import { weekPlans } from '@/db/schema/week-plans'
import { mark, markSearch } from '@/features/planning/touched'
import { unmarked } from '../unmarked'
import { bringSettingsBack } from './bring-back'

const tables = {
  pipelines,
  contacts,
  questions,
  drafts,
  week_plans: weekPlans,
  draft_templates: draftTemplates,
  reminders,
} satisfies Record<TakenBackTable, unknown>

/** Takes back all that a file of everything brought: what can be waits under Deleted, and the settings are as before. */
export async function takeBack(
  tx: Tx,
  userId: string,
  job: { id: string; settingsBefore: Record<string, unknown> | null },
  now: Date,
): Promise<void> {
  const came = (table: (typeof tables)[TakenBackTable]) =>
    sql`${table.id} in (select made_id from ${importRows}
      where ${importRows.importId} = ${job.id} and made_table = ${getTableName(table)})`
  const ofThem = await tx.select({ id: pipelines.id }).from(pipelines).where(came(pipelines))
  await unmarked(tx, async () => {
    for (const table of [pipelines, contacts, questions, drafts] as const)
      await tx
        .update(table)
        .set({ deletedAt: now })
        .where(sql`${came(table)} and deleted_at is null`)
    for (const table of [weekPlans, draftTemplates] as const) await tx.delete(table).where(came(table))
    await tx.delete(reminders).where(sql`${came(reminders)} and ${eq(reminders.state, 'planned')}`)
    await bringSettingsBack(tx, job.settingsBefore ?? {})
  })
  await mark(
    tx,
    userId,
    'process',
    ofThem.map(({ id }) => id),
  )
  await markSearch(tx, userId)
}
