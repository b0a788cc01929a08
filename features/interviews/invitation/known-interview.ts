import 'server-only'
import { and, asc, eq, gt, isNull, sql } from 'drizzle-orm'
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

/** What is still ahead (or under way) with a company, the next first. */
export async function upcomingWith(tx: Tx, company: string, now: Date): Promise<KnownInterview[]> {
  const rows = await tx
    .select({
      id: interviews.id,
      company: pipelines.company,
      startWall: interviews.startWall,
      kind: interviews.kind,
      zone: interviews.zone,
      lengthMinutes: interviews.lengthMinutes,
      place: interviews.place,
      url: interviews.url,
    })
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
