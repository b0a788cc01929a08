import 'server-only'
import { inArray } from 'drizzle-orm'
import type { z } from 'zod'
import { interviews } from '@/db/schema/interviews'
import { settings } from '@/db/schema/settings'
import type { ActionContext, ActionResult } from '@/features/auth/user-action'
import { findByCompany } from '@/features/choices/find-by-company'
import { formatDay, type LocalDate, localDate } from '@/lib/time'
import type { CalendarEvent } from './calendar/calendar-result'
import { parseCalendar } from './calendar/parse-calendar'
import { readCalendar } from './calendar/read-calendar'
import { cancelInterview } from './mutations'
import { readInvitationInput } from './schema'

/** The uploaded file, read by the worker. */
export const invitationFile = readInvitationInput.transform(async ({ file }) => ({
  calendar: await readCalendar(new Uint8Array(await file.arrayBuffer())),
}))

/**
 * What an invitation holds, ready to be confirmed. A cancellation of an interview that is here takes effect at once,
 * when it comes from whoever sent the invitation and is not older than what is here.
 */
export async function readInvitation({
  tx,
  user,
  input,
  now,
}: ActionContext<z.output<typeof invitationFile>>): Promise<ActionResult> {
  const [own] = await tx.select({ zone: settings.zone, signature: settings.signature }).from(settings)
  const read = parseCalendar(input.calendar, {
    zone: own?.zone ?? 'UTC',
    ownAddresses: [user.email],
    ownName: own?.signature?.trim().split('\n')[0] ?? user.name,
  })
  if (!read.ok) return { ok: false, message: read.message, fields: { file: read.message } }
  const known = await tx
    .select({
      id: interviews.id,
      uid: interviews.calendarUid,
      sequence: interviews.calendarSequence,
      organiser: interviews.calendarOrganiser,
    })
    .from(interviews)
    .where(
      inArray(
        interviews.calendarUid,
        read.events.map(event => event.uid),
      ),
    )
  const cancelled: string[] = []
  const refused: string[] = []
  for (const event of read.events.filter(e => e.status === 'cancelled')) {
    const here = known.find(k => k.uid === event.uid)
    if (!here) refused.push(`“${event.summary}” was cancelled, so it wasn’t added.`)
    else if (
      event.organiser?.email !== (here.organiser ?? undefined) ||
      event.sequence < (here.sequence ?? 0)
    )
      refused.push(
        `The cancellation of “${event.summary}” is not from whoever invited you, or is an old one: nothing was changed.`,
      )
    else if (await cancelInterview(tx, here.id, now)) cancelled.push(event.summary)
  }
  const today = localDate(now, own?.zone ?? 'UTC')
  const going = read.events.filter(event => event.status !== 'cancelled').toSorted(nextFirst(today))
  const processes = await findByCompany(
    tx,
    going.flatMap(event => event.guess.company ?? []),
  )
  const events = going.map(event => toSuggestion(event, today, processes))
  return {
    ok: true,
    unchanged: cancelled.length === 0,
    data: { events, cancelled, problems: [...new Set([...refused, ...read.problems.map(p => p.message)])] },
  }
}

export type InvitationSuggestion = ReturnType<typeof toSuggestion>

const dayOf = ({ startWall }: CalendarEvent) => startWall.slice(0, 10) as LocalDate

/** A whole calendar may be dropped: what is over stands last. */
const nextFirst = (today: LocalDate) => (a: CalendarEvent, b: CalendarEvent) =>
  Number(dayOf(a) < today) - Number(dayOf(b) < today) || a.startWall.localeCompare(b.startWall)

const toSuggestion = (
  event: CalendarEvent,
  today: LocalDate,
  processes: Awaited<ReturnType<typeof findByCompany>>,
) => ({
  uid: event.uid,
  sequence: event.sequence,
  summary: event.summary,
  startWall: event.startWall,
  when: `${formatDay(dayOf(event), today)}, ${event.startWall.slice(11, 16)}`,
  zone: event.zone,
  lengthMinutes: event.lengthMinutes,
  place: event.place,
  url: event.url,
  organiser: event.organiser?.email ?? null,
  people: event.people.map(({ name, email, jobTitle, kind }) => ({ name, email, jobTitle, kind })),
  guess: event.guess,
  /** The process it belongs to, where one of this company is going on. */
  process: processes.get(event.guess.company?.toLowerCase() ?? '') ?? null,
})
