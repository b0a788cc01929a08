import 'server-only'
import { and, asc, eq, gt, inArray, isNull, like, lte, not, or, type SQL, sql } from 'drizzle-orm'
import type { Tx } from '@/db/doors'
import { drafts } from '@/db/schema/drafts'
import { inboundMails } from '@/db/schema/inbound-mails'
import { interviews } from '@/db/schema/interviews'
import { pipelines } from '@/db/schema/pipelines'
import { settings } from '@/db/schema/settings'
import { type At, wordedOnce } from '@/db/worded-once'
import { dueAt } from '@/features/reminders/due-at'
import { isOfNoDeleted } from '@/features/stages/of-deleted'
import { talkStands } from '@/features/stages/standing-talks'
import { atOnce, type Clock, clockOf, isLooked } from './clock'
import { listLive } from './live-processes'

const findOwn = wordedOnce((tx, value: At<Clock>) =>
  tx
    .select({
      zone: settings.zone,
      country: settings.country,
      region: settings.region,
      composer: settings.composer,
      firstStepsLeft: settings.firstStepsLeft,
      /** Something came to their own address, or was taken in within the last day. */
      hasArrived: sql<boolean>`exists (select from ${inboundMails} where ${inArray(inboundMails.state, ['waiting', 'held', 'done'])}
        and ${inboundMails.receivedAt} > ${value('arrivedSince')})`,
      hasProcesses: sql<boolean>`exists (select from ${pipelines} where ${isLooked(value)})`,
    })
    .from(settings),
)

const listMeetings = wordedOnce((tx, value: At<Clock>) =>
  tx
    .select({
      id: interviews.id,
      kind: interviews.kind,
      startsAt: interviews.startsAt,
      endsAt: interviews.endsAt,
      zone: interviews.zone,
      company: pipelines.company,
      role: pipelines.role,
      captured: sql<boolean>`exists (select from reflections r where r.user_id = ${interviews.userId}
        and r.interview_id = ${interviews.id})`,
    })
    .from(interviews)
    .innerJoin(pipelines, eq(pipelines.id, interviews.pipelineId))
    .where(
      and(
        isNull(interviews.deletedAt),
        isNull(pipelines.deletedAt),
        talkStands,
        // Where it has ended, a talk that was held is not asked after any more.
        or(isNull(pipelines.endedAt), gt(interviews.startsAt, value('at'))),
        eq(interviews.state, 'scheduled'),
        gt(interviews.endsAt, value('heldSince')),
        // Says where to begin: none of those took a month.
        gt(interviews.startsAt, value('begunSince')),
        lte(interviews.startsAt, value('until')),
      ),
    )
    .orderBy(asc(interviews.startsAt))
    .limit(atOnce),
)

const listLetters = wordedOnce((tx, value: At<Clock>) =>
  tx
    .select({
      id: drafts.id,
      kind: drafts.kind,
      state: drafts.state,
      sendAt: dueAt,
      sentAt: drafts.sentAt,
      interviewId: drafts.interviewId,
      pipelineId: drafts.pipelineId,
      // Asked of the hundred that are shown, not of all that are read to find them; with the table's name written out,
      // which a statement of one table leaves away, so that `id` would be the inner one's.
      company: sql<
        string | null
      >`(select p.company from pipelines p where p.user_id = drafts.user_id and p.id = drafts.pipeline_id)`,
      to: sql<
        string | null
      >`(select c.name from contacts c where c.user_id = drafts.user_id and c.id = drafts.contact_id)`,
      probablySentAt: drafts.probablySentAt,
      /** "Did it go out?", where it is asked and not answered yet. */
      question: sql<string | null>`(select r.why from reminders r where r.user_id = drafts.user_id
        and r.draft_id = drafts.id and r.kind = 'sent_check' and r.due_at <= ${value('at')}
        and r.due_at > coalesce(drafts.not_sent_at, '-infinity')
        and (r.state in ('planned', 'leaving', 'sent') or r.end_reason = 'asked_on_today') limit 1)`,
    })
    .from(drafts)
    .where(
      and(
        isNull(drafts.deletedAt),
        isOfNoDeleted(drafts),
        or(
          eq(drafts.state, 'open'),
          // Told for some days, so that it can be put right.
          and(eq(drafts.state, 'probably_sent'), gt(drafts.updatedAt, value('changedSince'))),
        ),
        lte(drafts.sendAt, value('until')),
        or(
          eq(drafts.state, 'probably_sent'),
          gt(dueAt, value('freshSince')),
          not(or(like(drafts.kind, 'thank\\_you%'), eq(drafts.kind, 'debrief')) as SQL),
        ),
      ),
    )
    .orderBy(asc(dueAt))
    .limit(atOnce),
)

/** Everything Today shows, in four statements that are sent together. */
export async function loadToday(tx: Tx, now: Date) {
  const clock = clockOf(now)
  const [[own], around, messages, live] = await Promise.all([
    findOwn(tx, clock),
    listMeetings(tx, clock),
    listLetters(tx, clock),
    listLive(tx, clock),
  ])
  const open = messages.filter(({ state }) => state === 'open')
  return { own, around, open, probably: messages.filter(({ state }) => state !== 'open'), live }
}

export type Loaded = Awaited<ReturnType<typeof loadToday>>
