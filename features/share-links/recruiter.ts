import 'server-only'
import { and, eq, isNull } from 'drizzle-orm'
import type { Tx } from '@/db/doors'
import { contacts } from '@/db/schema/contacts'
import { pipelines } from '@/db/schema/pipelines'
import { getSharePerson } from './queries'
import type { ShareRecruiterInput } from './schema'

/** Somebody to share with, by hand or from the list; the pipeline they brought is theirs from now on. */
export async function chooseRecruiter(tx: Tx, userId: string, input: ShareRecruiterInput, now: Date) {
  const known = input.recruiterId ? await getSharePerson(tx, input.recruiterId) : null
  if (input.recruiterId && !known) return null
  const kind = known?.kind ?? input.kind
  const id = known?.id ?? (await addRecruiter(tx, userId, input, now))
  if (input.pipelineId)
    await tx
      .update(pipelines)
      .set({ recruiterId: id, source: kind === 'agency_recruiter' ? 'agency' : 'in_house' })
      .where(and(eq(pipelines.id, input.pipelineId), isNull(pipelines.recruiterId)))
  return id
}

async function addRecruiter(tx: Tx, userId: string, { name, kind }: ShareRecruiterInput, now: Date) {
  const [row] = await tx
    .insert(contacts)
    .values({ userId, name: name ?? '', kind, createdAt: now, updatedAt: now })
    .returning({ id: contacts.id })
  if (!row) throw new Error('The contact was not made')
  return row.id
}
