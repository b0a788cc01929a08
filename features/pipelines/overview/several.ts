import 'server-only'
import { and, eq, inArray, isNull, sql } from 'drizzle-orm'
import type { Tx } from '@/db/doors'
import { type Source, sources } from '@/db/enums'
import { contacts } from '@/db/schema/contacts'
import { pipelines } from '@/db/schema/pipelines'
import { isId } from '@/lib/fields'

interface Held {
  id: string
  recruiterId: string | null
  source: Source
}

/** Who stood in between before: the recruiter, or nobody, and how the process was found. */
const nobody = 'none'
export const recruiterBefore = ({ recruiterId, source }: Held): string => `${recruiterId ?? nobody}.${source}`
/** Whether this names such a state: it comes back from a browser. */
export const isBefore = ({ was }: { was: string }): boolean => {
  const [recruiter = '', source] = was.split('.')
  return (recruiter === nobody || isId(recruiter)) && sources.some(one => one === source)
}

/**
 * One recruiter for all of these; a direct one now came through them. Null when the person is not there. Two
 * statements.
 */
export async function giveRecruiter(
  tx: Tx,
  held: readonly Held[],
  recruiterId: string,
  now: Date,
): Promise<string | null> {
  const [recruiter] = await tx
    .select({ name: contacts.name, kind: contacts.kind })
    .from(contacts)
    .where(
      and(
        eq(contacts.id, recruiterId),
        isNull(contacts.deletedAt),
        isNull(contacts.mergedIntoId),
        isNull(contacts.forgottenAt),
      ),
    )
  if (!recruiter) return null
  const through: Source = recruiter.kind === 'in_house_recruiter' ? 'in_house' : 'agency'
  await tx
    .update(pipelines)
    .set({ recruiterId, source: through, updatedAt: now })
    .where(inArray(pipelines.id, idsOf(held)))
  return recruiter.name
}

/** Each has the recruiter it had, unless it was given another since. One statement. Answers how many. */
export async function returnRecruiters(
  tx: Tx,
  before: readonly { id: string; was: string }[],
  given: string,
  now: Date,
): Promise<number> {
  const rows = before.map(({ id, was }) => {
    const [recruiter = nobody, source = 'direct'] = was.split('.')
    return { id, recruiter: recruiter === nobody ? null : recruiter, source }
  })
  const returned =
    await tx.execute(sql`update pipelines p set recruiter_id = b.recruiter, source = b.source, updated_at = ${now.toISOString()}
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) b(id uuid, recruiter uuid, source text)
    where p.id = b.id and p.recruiter_id = ${given}::uuid returning p.id`)
  return returned.length
}

/** Deleted things wait 30 days for a change of mind. One statement. Answers how many. */
export async function setSeveralDeleted(tx: Tx, ids: readonly string[], deletedAt: Date | null) {
  const set = await tx
    .update(pipelines)
    .set({ deletedAt })
    .where(inArray(pipelines.id, [...ids]))
    .returning({ id: pipelines.id })
  return set.length
}

const idsOf = (held: readonly Held[]) => held.map(({ id }) => id)
