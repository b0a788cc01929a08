import 'server-only'
import { and, eq, getTableColumns, getTableName, type SQL, sql } from 'drizzle-orm'
import type { PgTable } from 'drizzle-orm/pg-core'
import type { Tx } from '@/db/doors'
import { draftRecipients } from '@/db/schema/draft-recipients'
import { drafts } from '@/db/schema/drafts'
import { reminders } from '@/db/schema/reminders'
import type { DraftDiff } from './diff-drafts'
import type { DraftRow, ReminderRow } from './facts'

/** Writes drafts as they should be: new ones are made, those that are there are brought up to date. */
export async function writeDrafts(tx: Tx, rows: readonly DraftRow[]): Promise<void> {
  await writeRows(tx, drafts, rows, keyIsKnown(drafts))
}

/**
 * Whom a note to several thanks, and whose notes stand in another's: so that it is theirs too, and is emptied when one
 * of them is forgotten. `known`: who they were before.
 */
export async function writeRecipients(
  tx: Tx,
  kept: DraftDiff['kept'],
  known: ReadonlyMap<string, readonly string[]>,
): Promise<void> {
  const added: (typeof draftRecipients.$inferInsert)[] = []
  const gone: { draftId: string; contactId: string }[] = []
  for (const { draft, want } of kept) {
    const before = known.get(draft.id) ?? []
    const after = want.recipients ?? []
    for (const contactId of after)
      if (!before.includes(contactId)) added.push({ userId: draft.userId, draftId: draft.id, contactId })
    for (const contactId of before)
      if (!after.includes(contactId)) gone.push({ draftId: draft.id, contactId })
  }
  if (added.length > 0) await tx.insert(draftRecipients).values(added).onConflictDoNothing()
  for (const { draftId, contactId } of gone)
    await tx
      .delete(draftRecipients)
      .where(and(eq(draftRecipients.draftId, draftId), eq(draftRecipients.contactId, contactId)))
}

/**
 * The same for reminders; a key that somebody planned in the same moment stays theirs, and one that was taken back where
 * it was not looked for comes again.
 */
export async function writeReminders(
  tx: Tx,
  { made, changed }: { made: readonly ReminderRow[]; changed: readonly ReminderRow[] },
): Promise<void> {
  await writeRows(tx, reminders, made, keyWasTakenBack())
  await writeRows(tx, reminders, changed, keyIsKnown(reminders))
}

/** Any number of whole rows as one parameter: thousands of small ones would cost more than the planning. */
async function writeRows(tx: Tx, table: PgTable, rows: readonly object[], onConflict: SQL): Promise<void> {
  if (rows.length === 0) return
  const columns = sql.raw(columnsOf(table).join(', '))
  const named = rows.map(row => Object.fromEntries(Object.entries(row).map(([k, v]) => [snake(k), v])))
  await tx.execute(sql`
    insert into ${table} (${columns})
    select ${columns} from jsonb_populate_recordset(null::${sql.raw(getTableName(table))}, ${JSON.stringify(named)}::jsonb)
    ${onConflict}`)
}

const keyWasTakenBack = () =>
  sql`on conflict (user_id, plan_key) do update set ${fromNew(reminders)} where ${reminders}.state = 'cancelled'`

/** The row is there already: every column but its key and owner is as it was to be inserted. */
function keyIsKnown(table: PgTable): SQL {
  return sql`on conflict (id) do update set ${fromNew(table)}`
}

function fromNew(table: PgTable): SQL {
  const set = columnsOf(table)
    .filter(name => name !== 'id' && name !== 'user_id')
    .map(name => `${name} = excluded.${name}`)
  return sql.raw(set.join(', '))
}

const columnsOf = (table: PgTable): string[] => Object.keys(getTableColumns(table)).map(snake)

const snake = (name: string) => name.replace(/[A-Z]/g, letter => `_${letter.toLowerCase()}`)
