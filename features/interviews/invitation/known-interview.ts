import 'server-only'
import { and, asc, eq, gt, inArray, isNull, type SQL, sql } from 'drizzle-orm'
import type { Tx } from '@/db/doors'
import type { InterviewKind } from '@/db/enums'
import { interviews } from '@/db/schema/interviews'
import { pipelines } from '@/db/schema/pipelines'
import { addMinutes, clockOf, dateOf, formatDay, type LocalDate, localDate } from '@/lib/time'

const mostNear = 20

/** An interview that is here: what an update or a cancellation may be about. */
export interface KnownInterview {
  id: string
  company: string
  startWall: string
  kind: InterviewKind
  zone: string
  lengthMinutes: number
  place: string | null
  url: string | null
  label: string
}

const shown = {
  id: interviews.id,
  company: pipelines.company,
  startWall: interviews.startWall,
  kind: interviews.kind,
  zone: interviews.zone,
  lengthMinutes: interviews.lengthMinutes,
  place: interviews.place,
  url: interviews.url,
}

/** What an arrival may be about: what is still to come (or under way), and what ended within the last day. */
export interface NearInterviews {
  ahead: readonly KnownInterview[]
  over: readonly KnownInterview[]
}

/** Both with a company, the next first. */
export const nearWith = (tx: Tx, company: string, now: Date): Promise<NearInterviews> =>
  findNear(tx, now, sql`lower(${pipelines.company}) = lower(${company})`)

/** Those that a change may be about where nothing tells which: of its company, else of all. What is over stands last. */
export async function mayBeMeant(tx: Tx, company: string | null, now: Date): Promise<KnownInterview[]> {
  const own = company ? await nearWith(tx, company, now) : { ahead: [], over: [] }
  const isHere = own.ahead.length + own.over.length > 0
  const { ahead, over } = isHere ? own : await findNear(tx, now)
  return [...ahead, ...over]
}

async function findNear(tx: Tx, now: Date, where?: SQL): Promise<NearInterviews> {
  const rows = await tx
    .select({ ...shown, endsAt: interviews.endsAt })
    .from(interviews)
    .innerJoin(pipelines, eq(pipelines.id, interviews.pipelineId))
    .where(
      and(
        where,
        isNull(pipelines.deletedAt),
        isNull(interviews.deletedAt),
        eq(interviews.state, 'scheduled'),
        gt(interviews.endsAt, addMinutes(now, -24 * 60)),
      ),
    )
    .orderBy(asc(interviews.startsAt))
    .limit(mostNear)
  const labelled = (some: typeof rows) =>
    some.map(({ endsAt: _, ...row }) => ({ ...row, label: labelOf(row, localDate(now, row.zone)) }))
  return {
    ahead: labelled(rows.filter(row => row.endsAt > now)),
    over: labelled(rows.filter(row => row.endsAt <= now)),
  }
}

/** Those that came in a calendar under these UIDs, with who sent each. */
export async function knownByUid(tx: Tx, uids: readonly string[], now: Date) {
  if (uids.length === 0) return []
  const rows = await tx
    .select({ ...shown, uid: interviews.calendarUid, organiser: interviews.calendarOrganiser })
    .from(interviews)
    .innerJoin(pipelines, eq(pipelines.id, interviews.pipelineId))
    .where(
      and(
        inArray(interviews.calendarUid, [...uids]),
        isNull(pipelines.deletedAt),
        isNull(interviews.deletedAt),
        eq(interviews.state, 'scheduled'),
      ),
    )
  return rows.map(({ uid, organiser, ...row }) => ({
    ...{ uid, organiser },
    known: { ...row, label: labelOf(row, localDate(now, row.zone)) } satisfies KnownInterview,
  }))
}

const labelOf = ({ company, startWall }: { company: string; startWall: string }, today: LocalDate) =>
  `${company}, ${formatDay(dateOf(startWall), today)}, ${clockOf(startWall)}`
