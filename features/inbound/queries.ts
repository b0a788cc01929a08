import 'server-only'
import { and, desc, eq, inArray, sql } from 'drizzle-orm'
import { z } from 'zod'
import type { Tx } from '@/db/doors'
import { contacts } from '@/db/schema/contacts'
import { drafts } from '@/db/schema/drafts'
import { inboundMails } from '@/db/schema/inbound-mails'
import { interviews } from '@/db/schema/interviews'
import { pipelines } from '@/db/schema/pipelines'
import type { InvitationSuggestion } from '@/features/interviews/invitation/suggestion'
import { momentKey } from '@/lib/cursor'
import { type PageRequest, pageOf } from '@/lib/paging'
import { addMinutes } from '@/lib/time'

/** So many at first, and again with every "Show more": each has its acts. */
export const arrivedRows = 20
/** As many as Today shows of them. */
export const firstArrived = 10

/** What waits stands first, then the latest. */
export const arrivedKey = z.tuple([z.literal([0, 1]), momentKey, z.uuid()])

const isDone = sql<boolean>`(${inboundMails.state} = 'done')`

/** What waits for a yes, what is held, and what came of itself within the last day. */
export async function listArrived(tx: Tx, now: Date, place: PageRequest<z.output<typeof arrivedKey>>) {
  const [done, at, id] = place.after ?? []
  const rows = await tx
    .select({
      id: inboundMails.id,
      kind: inboundMails.kind,
      state: inboundMails.state,
      heldFor: inboundMails.heldFor,
      from: inboundMails.fromAddress,
      subject: inboundMails.subject,
      receivedAt: inboundMails.receivedAt,
      interviewId: inboundMails.interviewId,
      draftId: inboundMails.draftId,
      when: sql<string | null>`${inboundMails.suggestion} ->> 'when'`,
      hasForm: sql<boolean>`${inboundMails.suggestion} ->> 'key' is not null`,
      /** Where nothing else was read of it. */
      notes: sql<string[] | null>`case when ${inboundMails.suggestion} ->> 'key' is null
        then ${inboundMails.suggestion} -> 'notes' end`,
      others: sql<number>`coalesce(jsonb_array_length(${inboundMails.suggestion} -> 'others'), 0)`,
      pipelineId: inboundMails.pipelineId,
      company: pipelines.company,
      interviewAt: interviews.startsAt,
      interviewZone: interviews.zone,
      to: contacts.name,
      isDone,
      hasKnown: sql<boolean>`coalesce(jsonb_typeof(${inboundMails.suggestion} -> 'known') = 'object', false)`,
      slots: sql<number>`coalesce(jsonb_array_length(${inboundMails.suggestion} -> 'slots'), 0)`,
      total: sql<number>`(count(*) over ())::int`,
      waiting: sql<number>`(count(*) filter (where not ${isDone}) over ())::int`,
    })
    .from(inboundMails)
    .leftJoin(interviews, eq(interviews.id, inboundMails.interviewId))
    .leftJoin(
      pipelines,
      eq(pipelines.id, sql`coalesce(${inboundMails.pipelineId}, ${interviews.pipelineId})`),
    )
    .leftJoin(drafts, eq(drafts.id, inboundMails.draftId))
    .leftJoin(contacts, eq(contacts.id, drafts.contactId))
    .where(
      and(
        sql`(${inArray(inboundMails.state, ['waiting', 'held'])} or (${inboundMails.state} = 'done'
          and ${inboundMails.handledAt} > ${addMinutes(now, -24 * 60).toISOString()}))`,
        at === undefined
          ? undefined
          : sql`(not ${isDone}, ${inboundMails.receivedAt}, ${inboundMails.id}) < (${!done}, ${new Date(at).toISOString()}, ${id}::uuid)`,
      ),
    )
    .orderBy(isDone, desc(inboundMails.receivedAt), desc(inboundMails.id))
    .limit(place.rows + 1)
  return pageOf(rows, place, row => [Number(row.isDone), row.receivedAt.getTime(), row.id])
}

export type ArrivedPage = Awaited<ReturnType<typeof listArrived>>
export type Arrived = ArrivedPage['rows'][number]

/** One that waits or is held, with what was read in it. */
export async function getArrived(tx: Tx, id: string) {
  const [row] = await tx
    .select()
    .from(inboundMails)
    .where(and(eq(inboundMails.id, id), inArray(inboundMails.state, ['waiting', 'held'])))
    .for('update')
  return row ? { ...row, suggestion: row.suggestion as InvitationSuggestion | null } : null
}
