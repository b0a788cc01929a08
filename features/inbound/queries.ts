import 'server-only'
import { and, desc, eq, inArray, sql } from 'drizzle-orm'
import type { Tx } from '@/db/doors'
import { contacts } from '@/db/schema/contacts'
import { drafts } from '@/db/schema/drafts'
import { inboundMails } from '@/db/schema/inbound-mails'
import { interviews } from '@/db/schema/interviews'
import { pipelines } from '@/db/schema/pipelines'
import type { InvitationSuggestion } from '@/features/interviews/invitation/suggestion'
import { addMinutes } from '@/lib/time'

const shown = 10

/** What waits for a yes, what is held, and what came of itself within the last day. */
export function listArrived(tx: Tx, now: Date) {
  return tx
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
      hasForm: sql<boolean>`${inboundMails.suggestion} is not null`,
      others: sql<number>`coalesce(jsonb_array_length(${inboundMails.suggestion} -> 'others'), 0)`,
      pipelineId: inboundMails.pipelineId,
      company: pipelines.company,
      interviewAt: interviews.startsAt,
      interviewZone: interviews.zone,
      to: contacts.name,
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
      sql`${inArray(inboundMails.state, ['waiting', 'held'])} or (${inboundMails.state} = 'done'
        and ${inboundMails.handledAt} > ${addMinutes(now, -24 * 60).toISOString()})`,
    )
    .orderBy(sql`${inboundMails.state} = 'done'`, desc(inboundMails.receivedAt))
    .limit(shown)
}

export type Arrived = Awaited<ReturnType<typeof listArrived>>[number]

/** One that waits or is held, with what was read in it. */
export async function getArrived(tx: Tx, id: string) {
  const [row] = await tx
    .select()
    .from(inboundMails)
    .where(and(eq(inboundMails.id, id), inArray(inboundMails.state, ['waiting', 'held'])))
    .for('update')
  return row ? { ...row, suggestion: row.suggestion as InvitationSuggestion | null } : null
}
