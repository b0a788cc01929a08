import 'server-only'
import { and, asc, eq, gt, inArray, isNull, sql } from 'drizzle-orm'
import type { Tx } from '@/db/doors'
import type { InterviewKind } from '@/db/enums'
import { interviews } from '@/db/schema/interviews'
import { pipelines } from '@/db/schema/pipelines'
import { addMinutes, clockOf, dateOf, formatDay, type LocalDate, localDate } from '@/lib/time'

/** An interview that is here and has not been: what an update or a cancellation may be about. */
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

/** What is still ahead (or under way) with a company, the next first. */
export async function upcomingWith(tx: Tx, company: string, now: Date): Promise<KnownInterview[]> {
  const rows = await tx
    .select(shown)
    .from(interviews)
    .innerJoin(pipelines, eq(pipelines.id, interviews.pipelineId))
    .where(
      and(
        sql`lower(${pipelines.company}) = lower(${company})`,
        isNull(pipelines.deletedAt),
        isNull(interviews.deletedAt),
        eq(interviews.state, 'scheduled'),
        gt(interviews.endsAt, addMinutes(now, -24 * 60)),
      ),
    )
    .orderBy(asc(interviews.startsAt))
    .limit(10)
  return rows.map(row => ({ ...row, label: labelOf(row, localDate(now, row.zone)) }))
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

/**
 * Which of them is meant: the one at the time that is told, else the only one. Of several none is: a person says which.
 * A moved one's told time is the new one.
 */
export function whichIsMeant(
  upcoming: readonly KnownInterview[],
  what: 'invitation' | 'moved' | 'cancelled' | 'reply',
  startWall: string | null,
): KnownInterview | null {
  const atTime = upcoming.filter(known => known.startWall === startWall)
  if (atTime.length === 1) return atTime[0] ?? null
  if (what !== 'moved' && what !== 'cancelled') return null
  const onDay = startWall ? upcoming.filter(known => dateOf(known.startWall) === dateOf(startWall)) : []
  if (what === 'cancelled' && startWall && onDay.length !== 1) return null
  if (onDay.length === 1) return onDay[0] ?? null
  return upcoming.length === 1 ? (upcoming[0] ?? null) : null
}
