'use server'

import { count, eq } from 'drizzle-orm'
import { imports } from '@/db/schema/imports'
import { settings } from '@/db/schema/settings'
import { type ActionResult, userAction } from '@/features/auth/user-action'
import { bringBack, isUntouched } from './everything/bring-back'
import { bringBackFile, exportMessages } from './everything/read-export'
import { createImport, dropImport, mapImport, startImport, undoImport } from './mutations'
import { RowsUnread, readyForRows } from './read-apart'
import { importFile, importIdInput, mapImportInput } from './schema'
import { tableMessages } from './table/table-limits'
import { workImport } from './work-import'

const gone = { ok: false, message: 'This import no longer exists, or has moved on.' } as const
const refused = (message: string) => ({ ok: false, message, fields: { file: message } }) as const
/** Rows that cannot be read just now are said so, and nothing of the change is kept. */
const unlessUnread = (error: unknown): ActionResult => {
  if (error instanceof RowsUnread) return refused(error.message)
  throw error
}
/** So many wait for a yes at most. */
const mostOpen = 5

export const readImportAction = userAction(
  'import.read',
  importFile,
  async ({ tx, user, input, now }) => {
    const { sheet } = input
    if (typeof sheet === 'string') return refused(tableMessages[sheet])
    if (!sheet) return refused('We found no rows under a line of column names in this file.')
    const [open] = await tx.select({ jobs: count() }).from(imports).where(eq(imports.state, 'read'))
    if ((open?.jobs ?? 0) >= mostOpen)
      return refused('Five files are waiting for your yes already. Start or discard one of them first.')
    const [own] = await tx.select({ country: settings.country }).from(settings)
    return createImport(tx, user.id, sheet, { usesMonthFirst: own?.country === 'US', now }).then(
      id => ({ ok: true, entityId: id, goTo: `/imports/${id}` }),
      unlessUnread,
    )
  },
  readyForRows,
)

export const bringBackAction = userAction(
  'import.everything',
  bringBackFile,
  async ({ tx, user, input: opened, now }) => {
    if (typeof opened === 'string') return refused(exportMessages[opened])
    if (!(await isUntouched(tx)))
      return refused('There is something here already. Bring everything back into a new account.')
    const { id } = await bringBack(tx, user.id, opened, now)
    return { ok: true, entityId: id, goTo: `/imports/${id}` }
  },
)

export const mapImportAction = userAction(
  'import.mapped',
  mapImportInput,
  async ({ tx, input }) =>
    mapImport(tx, input).then(
      done => (done ? { ok: true, entityId: input.id, message: 'Read again.' } : gone),
      unlessUnread,
    ),
  readyForRows,
)

export const startImportAction = userAction(
  'import.started',
  importIdInput,
  async ({ tx, user, input, now }) => {
    if (!(await startImport(tx, input.id, now))) return gone
    return workImport(tx, user.id, input.id, now).then(() => ({ ok: true, entityId: input.id }), unlessUnread)
  },
  readyForRows,
)

export const continueImportAction = userAction(
  'import.continued',
  importIdInput,
  async ({ tx, user, input, now }) =>
    workImport(tx, user.id, input.id, now).then(
      left => ({ ok: true, entityId: input.id, unchanged: left === null, data: { left } }),
      unlessUnread,
    ),
  readyForRows,
)

export const undoImportAction = userAction(
  'import.undone',
  importIdInput,
  async ({ tx, user, input, now }) =>
    (await undoImport(tx, user.id, input.id, now))
      ? { ok: true, entityId: input.id, message: 'Taken back. It’s kept under Deleted for 30 days.' }
      : gone,
)

export const dropImportAction = userAction('import.dropped', importIdInput, async ({ tx, input }) =>
  (await dropImport(tx, input.id)) ? { ok: true, entityId: input.id, goTo: '/imports' } : gone,
)
