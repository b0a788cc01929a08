import 'server-only'
import type { PgTable } from 'drizzle-orm/pg-core'
import type { Tx } from '@/db/doors'
import { contacts } from '@/db/schema/contacts'
import { interviewPeople } from '@/db/schema/interview-people'
import { interviews } from '@/db/schema/interviews'
import { pipelines } from '@/db/schema/pipelines'
import { stageChanges } from '@/db/schema/stage-changes'
import { whyUnavailable } from '@/db/unavailable'
import type { Made } from './become'
import { unmarked } from './unmarked'

/** Everything at once; where the database refuses something, each by itself. Answers the ids that were refused. */
export async function writeMade(tx: Tx, made: Made): Promise<Set<string>> {
  const refused = new Set<string>()
  const each = async <
    Row extends { id?: string; pipelineId?: string; contactId?: string; interviewId?: string },
  >(
    table: PgTable,
    rows: readonly Row[],
  ) => {
    const fine = rows.filter(
      row => ![row.pipelineId, row.contactId, row.interviewId].some(id => id && refused.has(id)),
    )
    if (fine.length === 0) return
    const keep = (some: readonly Row[]) => tx.transaction(inner => inner.insert(table).values(some as never))
    try {
      await keep(fine)
    } catch {
      for (const row of fine)
        await keep([row]).catch(error => {
          if (whyUnavailable(error)) throw error
          if (row.id) refused.add(row.id)
        })
    }
  }
  await unmarked(tx, async () => {
    await each(contacts, made.contacts)
    await each(pipelines, made.pipelines)
    await each(stageChanges, made.changes)
  })
  // These are planned like any other.
  await each(interviews, made.interviews)
  await each(interviewPeople, made.people)
  return refused
}
