'use server'

import { count, eq } from 'drizzle-orm'
import { imports } from '@/db/schema/imports'
import { userAction } from '@/features/auth/user-action'
import { bringBack, isUntouched } from './everything/bring-back'
import { bringBackFile, exportMessages } from './everything/read-export'
import { createImport, dropImport, mapImport, startImport, undoImport } from './mutations'
import { readAnotherWay, readOn, readUpload } from './read-before'
import { importFile, importIdInput, mapImportInput } from './schema'
import { tableMessages } from './table/table-limits'
import { keepNext } from './work-import'

const gone = { ok: false, message: 'This import no longer exists, or has moved on.' } as const
const refused = (message: string) => ({ ok: false, message, fields: { file: message } }) as const
/** So many wait for a yes at most. */
const mostOpen = 5

export const readImportAction = userAction(
  'import.read',
  importFile,
  async ({ tx, user, input, now }) => {
    if (typeof input === 'string') return refused(tableMessages[input])
    if (!input) return refused('We found no rows under a line of column names in this file.')
    const [open] = await tx.select({ jobs: count() }).from(imports).where(eq(imports.state, 'read'))
    if ((open?.jobs ?? 0) >= mostOpen)
      return refused('Five files are waiting for your yes already. Start or discard one of them first.')
    const { sheet, how, meant } = input
    const id = await createImport(tx, user.id, sheet, { how, meant, now })
    return { ok: true, entityId: id, goTo: `/imports/${id}` }
  },
  readUpload,
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
  async ({ tx, input: { id, how, meant } }) => {
    if (typeof meant === 'string') return refused(tableMessages[meant])
    return (await mapImport(tx, { id, how, meant }))
      ? { ok: true, entityId: id, message: 'Read again.' }
      : gone
  },
  readAnotherWay,
)

export const startImportAction = userAction(
  'import.started',
  importIdInput,
  async ({ tx, user, input: { id, next }, now }) => {
    if (!(await startImport(tx, id, now))) return gone
    // What cannot be read just now is read in a moment, by the page or by the scheduler.
    if (next) await keepNext(tx, user.id, id, next, now)
    return { ok: true, entityId: id }
  },
  readOn,
)

export const continueImportAction = userAction(
  'import.continued',
  importIdInput,
  async ({ tx, user, input: { id, next }, now }) => {
    if (next?.meant === 'busy' && !next.isGivenUp) return refused(tableMessages.busy)
    const left = next && (await keepNext(tx, user.id, id, next, now))
    return { ok: true, entityId: id, unchanged: left === null, data: { left } }
  },
  readOn,
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
