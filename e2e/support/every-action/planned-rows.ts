import { asUser } from '../../../db/doors'
import { draftRecipients } from '../../../db/schema/draft-recipients'
import { drafts } from '../../../db/schema/drafts'
import { reminders } from '../../../db/schema/reminders'

type Row = Record<string, unknown>
type PlannedRows = Map<string, Row>

/** When a row was written, and how often its text was, is no difference to the person. */
const unseen = new Set(['id', 'userId', 'version', 'createdAt', 'updatedAt'])

/** Every draft, recipient and reminder of one person, by what names it. */
export async function plannedRows(userId: string): Promise<PlannedRows> {
  return asUser(userId, async tx => {
    const found: PlannedRows = new Map()
    const keep = (table: string, rows: readonly Row[]) => {
      for (const row of rows) found.set(`${table} ${row.planKey ?? row.id}`, row)
    }
    keep('draft', await tx.select().from(drafts))
    for (const row of await tx.select().from(draftRecipients))
      found.set(`recipient ${row.draftId} ${row.contactId}`, row)
    keep('mail', await tx.select().from(reminders))
    return found
  })
}

/** One line for each row that came, went or changed; `nameOf` puts names in the place of ids. */
export function differences(
  before: PlannedRows,
  after: PlannedRows,
  nameOf: (text: string) => string,
): string[] {
  const lines: string[] = []
  for (const [key, row] of after) {
    const was = before.get(key)
    const told = was ? changes(was, row) : [`came ${show(row.state)} ${show(row.why)}`]
    if (told.length > 0) lines.push(nameOf(`${key}: ${told.join(', ')}`))
  }
  for (const key of before.keys()) if (!after.has(key)) lines.push(nameOf(`${key}: went`))
  return lines
}

function changes(was: Row, is: Row): string[] {
  const columns = Object.keys(is).filter(
    column => !unseen.has(column) && show(was[column]) !== show(is[column]),
  )
  // The body says what its words are.
  return columns
    .filter(column => column !== 'words' || !columns.includes('body'))
    .map(column => changed(column, show(was[column]), show(is[column])))
}

/** Texts by the first line that is not the same. */
function changed(column: string, was: string, is: string): string {
  const [before, after] = [was.split('\\n'), is.split('\\n')]
  const at = before.findIndex((line, i) => line !== after[i])
  return `${column} ${short(before[at])} → ${short(after[at])}`
}

const short = (line = '(end)') => (line.length > 90 ? `${line.slice(0, 89)}…` : line)

const show = (value: unknown): string => (value === undefined ? 'null' : JSON.stringify(value))
