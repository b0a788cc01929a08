import 'server-only'
import { and, eq, inArray, isNull, sql } from 'drizzle-orm'
import type { Tx } from '@/db/doors'
import type { ImportReason } from '@/db/enums'
import { contacts } from '@/db/schema/contacts'
import { drafts } from '@/db/schema/drafts'
import { importRows } from '@/db/schema/import-rows'
import { imports } from '@/db/schema/imports'
import { interviews } from '@/db/schema/interviews'
import { offers } from '@/db/schema/offers'
import { pipelines } from '@/db/schema/pipelines'
import { reminders } from '@/db/schema/reminders'
import { touched } from '@/db/schema/touched'
import { mark, markSearch } from '@/features/planning/touched'
import { isToldOf } from '@/features/stages/standing-offers'
import { takeBack } from './everything/take-back'
import { fateOf, loadHere } from './known'
import type { Sheet } from './read-apart'
import type { HowRead, RowRead } from './read-row'
import { unmarked } from './unmarked'

export type Import = typeof imports.$inferSelect

const atOnce = 1000

/** What each row of a sheet would be read as where nobody has said otherwise. */
export const howOf = ({ head, header, dayFirst }: Sheet, usesMonthFirst: boolean): HowRead => ({
  kind: head?.kind ?? 'processes',
  columns: head?.columns ?? header.map(() => null),
  dayFirst: dayFirst ?? !usesMonthFirst,
})

/** Keeps a file's rows, and says what each would become; nothing is made before a yes. `meant`: what each was read as. */
export async function createImport(
  tx: Tx,
  userId: string,
  { head, header, lines }: Sheet,
  { how, meant, now }: { how: HowRead; meant: readonly RowRead[]; now: Date },
): Promise<string> {
  const { kind, columns, dayFirst } = how
  const [made] = await tx
    .insert(imports)
    .values({
      ...{ userId, source: head?.source ?? 'sheet', kind, header, columns: [...columns] },
      ...{ dayFirst: dayFirst ? 'yes' : 'no', rowCount: lines.length, createdAt: now },
    })
    .returning({ id: imports.id })
  if (!made) throw new Error('The import was not made')
  const here = await loadHere(tx, kind)
  const first = (head?.at ?? 0) + 2
  const rows = lines.flatMap((cells, at) => {
    const read = meant[at]
    return read ? [{ userId, importId: made.id, line: first + at, cells, ...fateOf(read, here) }] : []
  })
  for (let from = 0; from < rows.length; from += atOnce)
    await tx.insert(importRows).values(rows.slice(from, from + atOnce))
  return made.id
}

export const howRead = ({ kind, columns, dayFirst }: Import): HowRead => ({
  kind,
  columns,
  dayFirst: dayFirst === 'yes',
})

export interface FateOfRow {
  id: string
  fate: string
  reason: ImportReason | null
  pipelineId?: string | null
  interviewId?: string | null
  contactId?: string | null
}

/** Of many rows in one statement. What was made whole needs its cells no more. */
export async function setFates(tx: Tx, fates: readonly FateOfRow[]): Promise<void> {
  if (fates.length === 0) return
  const told = fates.map(({ id, fate, reason, pipelineId, interviewId, contactId }) => ({
    ...{ id, fate, reason },
    ...{ pipeline_id: pipelineId, interview_id: interviewId, contact_id: contactId },
  }))
  await tx.execute(sql`
    update ${importRows} set fate = f.fate, reason = f.reason, pipeline_id = f.pipeline_id,
      interview_id = f.interview_id, contact_id = f.contact_id,
      cells = case when f.fate = 'made' and f.reason is null then '[]'::jsonb else cells end
    from jsonb_to_recordset(${JSON.stringify(told)}::jsonb)
      as f(id uuid, fate text, reason text, pipeline_id uuid, interview_id uuid, contact_id uuid)
    where ${importRows}.id = f.id`)
}

/** Another way to read the columns, with what each row is read as then. False when it is not there, or has begun. */
export async function mapImport(
  tx: Tx,
  { id, how, meant }: { id: string; how: HowRead; meant: readonly { id: string; read?: RowRead }[] },
): Promise<boolean> {
  const { kind, columns, dayFirst } = how
  const [job] = await tx
    .update(imports)
    .set({ kind, columns: [...columns], dayFirst: dayFirst ? 'yes' : 'no' })
    .where(and(eq(imports.id, id), eq(imports.state, 'read')))
    .returning({ id: imports.id })
  if (!job) return false
  const here = await loadHere(tx, kind)
  await setFates(
    tx,
    meant.flatMap(({ id: rowId, read }) => (read ? [{ id: rowId, ...fateOf(read, here) }] : [])),
  )
  return true
}

export async function startImport(tx: Tx, id: string, now: Date): Promise<boolean> {
  const rows = await tx
    .update(imports)
    .set({ state: 'running', startedAt: now })
    .where(and(eq(imports.id, id), eq(imports.state, 'read')))
    .returning({ id: imports.id })
  return rows.length === 1
}

/** Once nothing more becomes of a file: of what is not told of row by row, its words go. */
export async function dropWords(tx: Tx, id: string): Promise<void> {
  await tx
    .update(importRows)
    .set({ cells: [] })
    .where(and(eq(importRows.importId, id), isNull(importRows.reason)))
}

export async function dropImport(tx: Tx, id: string): Promise<boolean> {
  const rows = await tx
    .delete(imports)
    .where(and(eq(imports.id, id), eq(imports.state, 'read')))
    .returning({ id: imports.id })
  return rows.length === 1
}

/**
 * Takes back all that an import made: it waits with everything else that was deleted. What hangs on none of it yet has
 * nothing planned, so only processes with something are planned again.
 */
export async function undoImport(tx: Tx, userId: string, id: string, now: Date): Promise<boolean> {
  const [job] = await tx
    .update(imports)
    .set({ state: 'undone', endedAt: now })
    .where(and(eq(imports.id, id), inArray(imports.state, ['running', 'done'])))
    .returning({ id: imports.id, whole: imports.whole, settingsBefore: imports.settingsBefore })
  if (!job) return false
  if (job.whole) {
    await takeBack(tx, userId, job, now)
    return true
  }
  await dropWords(tx, id)
  const made = (column: 'pipeline_id' | 'contact_id') =>
    sql`(select ${sql.raw(column)} from ${importRows} where ${importRows.importId} = ${id} and ${sql.raw(column)} is not null)`
  const ofThem = (table: typeof interviews | typeof drafts | typeof reminders) =>
    tx
      .selectDistinct({ id: table.pipelineId })
      .from(table)
      .where(sql`${table.pipelineId} in ${made('pipeline_id')}`)
  const [offered] = await tx
    .select({ id: offers.id })
    .from(offers)
    .innerJoin(pipelines, eq(pipelines.id, offers.pipelineId))
    .where(and(isToldOf, sql`${pipelines.id} in ${made('pipeline_id')}`))
    .limit(1)
  // Its offer goes with it: the others are told of it no more.
  if (offered) await tx.insert(touched).values({ userId, thing: 'desk' })
  const withSomething = await Promise.all([interviews, drafts, reminders].map(ofThem))
  await unmarked(tx, async () => {
    const [ofProcesses, ofPeople] = [made('pipeline_id'), made('contact_id')]
    await tx
      .update(pipelines)
      .set({ deletedAt: now })
      .where(sql`${pipelines.id} in ${ofProcesses} and deleted_at is null`)
    await tx
      .update(contacts)
      .set({ deletedAt: now })
      .where(sql`${contacts.id} in ${ofPeople} and deleted_at is null`)
  })
  await mark(tx, userId, 'process', [...new Set(withSomething.flat().flatMap(row => row.id ?? []))])
  await markSearch(tx, userId)
  return true
}
