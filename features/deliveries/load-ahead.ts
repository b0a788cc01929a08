import 'server-only'
import { and, asc, eq, lt, sql } from 'drizzle-orm'
import type { Tx } from '@/db/doors'
import { contacts } from '@/db/schema/contacts'
import { drafts } from '@/db/schema/drafts'
import { interviews } from '@/db/schema/interviews'
import { pipelines } from '@/db/schema/pipelines'
import { reminders } from '@/db/schema/reminders'
import { settings } from '@/db/schema/settings'
import { addDays, instantAt, localDate } from '@/lib/time'
import { mailsAhead } from './mails-ahead'

export const daysAhead = 7
/** More than a week holds. */
const atMost = 100

/** The person's mails of the next seven days, today included, as the engine would send them. */
export async function loadAhead(tx: Tx, userId: string, now: Date) {
  const [own] = await tx
    .select({
      own: settings,
      sentToday: sql<number>`(select count(*) from deliveries d where d.counts
        and d.created_at >= date_trunc('day', ${now.toISOString()}::timestamptz, ${settings.zone}))`.mapWith(
        Number,
      ),
    })
    .from(settings)
    .where(eq(settings.userId, userId))
  if (!own) throw new Error('A person without settings')
  const { zone } = own.own
  const until = instantAt(addDays(localDate(now, zone), daysAhead), '00:00', zone)
  const planned = await tx
    .select({
      id: reminders.id,
      kind: reminders.kind,
      bundle: reminders.bundle,
      asked: reminders.asked,
      dueAt: reminders.dueAt,
      lookAt: reminders.lookAt,
      notAfter: reminders.notAfter,
      outcome: reminders.outcome,
      why: reminders.why,
      company: pipelines.company,
      draftKind: drafts.kind,
      to: contacts.name,
      body: drafts.body,
    })
    .from(reminders)
    .leftJoin(drafts, eq(drafts.id, reminders.draftId))
    .leftJoin(contacts, eq(contacts.id, drafts.contactId))
    .leftJoin(interviews, eq(interviews.id, reminders.interviewId))
    .leftJoin(
      pipelines,
      sql`${pipelines.id} = coalesce(${reminders.pipelineId}, ${drafts.pipelineId}, ${interviews.pipelineId})`,
    )
    .where(and(eq(reminders.userId, userId), eq(reminders.state, 'planned'), lt(reminders.lookAt, until)))
    .orderBy(asc(reminders.lookAt), asc(reminders.id))
    .limit(atMost)
  return { own: own.own, mails: mailsAhead(planned, own.own, { now, until, sentToday: own.sentToday }) }
}
