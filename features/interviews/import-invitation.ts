import 'server-only'
import { inArray } from 'drizzle-orm'
import type { z } from 'zod'
import { asUser, type Tx } from '@/db/doors'
import { interviews } from '@/db/schema/interviews'
import { settings } from '@/db/schema/settings'
import type { User } from '@/features/auth/require-user'
import type { ActionContext, ActionResult } from '@/features/auth/user-action'
import { findByCompany } from '@/features/choices/find-by-company'
import { dateOf, type LocalDate, localDate, toInstant } from '@/lib/time'
import type { CalendarEvent, CalendarResult } from './calendar/calendar-result'
import { arrivalMessages } from './invitation/arrival-limits'
import { dayThere } from './invitation/day-there'
import { warmInterpreter } from './invitation/interpret'
import { interpretPiece } from './invitation/interpret-pieces'
import { type KnownInterview, knownByUid, mayBeMeant, nearWith } from './invitation/known-interview'
import { readPieces } from './invitation/read-pieces'
import { completedBy, type InvitationSuggestion, ofEvent, ofWords } from './invitation/suggestion'
import { whichIsMeant } from './invitation/which-is-meant'
import { cancelInterview } from './mutations'
import { readInvitationInput } from './schema'
import { fromTheirs } from './whose-event'

/** What was pasted or dropped, taken apart by the workers. */
export const invitationFile = readInvitationInput.transform(async ({ text, file, today }) => {
  warmInterpreter()
  return { pieces: await readPieces(text, file, dayThere(today, new Date())) }
})

/** How somebody's invitations are read: where they are, and who they are. */
export async function ownOptions(tx: Tx, { email, name }: Pick<User, 'email' | 'name'>) {
  const [own] = await tx.select({ zone: settings.zone, signature: settings.signature }).from(settings)
  return {
    zone: own?.zone ?? 'UTC',
    ownAddresses: [email],
    ownName: own?.signature?.trim().split('\n')[0] ?? name ?? null,
  }
}

/** What it all means for whoever brought it, made out by a worker. */
export async function interpretInvitation({ pieces }: z.output<typeof invitationFile>, user: User) {
  const options = await asUser(user.id, tx => ownOptions(tx, user))
  return { zone: options.zone, pieces: await Promise.all(pieces.map(each => interpretPiece(each, options))) }
}

/**
 * What an invitation holds, ready to be confirmed. A calendar's cancellation of an interview that is here takes effect at
 * once, when it comes from whoever sent the invitation and is not older than what is here; what words say is only offered.
 */
export async function readInvitation({
  tx,
  input: { zone, pieces },
  now,
}: ActionContext<Awaited<ReturnType<typeof interpretInvitation>>>): Promise<ActionResult> {
  const today = localDate(now, zone)
  const found: InvitationSuggestion[] = []
  const cancelled: string[] = []
  const problems: string[] = []
  let refused = 0
  for (const [at, piece] of pieces.entries()) {
    if (piece.is === 'nothing') {
      problems.push(piece.message)
      refused++
    } else if (piece.is === 'calendar') {
      const read = await takeCalendar(tx, piece.calendar, now)
      found.push(...read.going.toSorted(nextFirst(today)).map(event => ofEvent(event, today)))
      cancelled.push(...read.cancelled)
      problems.push(...read.problems)
      if (!read.isReadable) refused++
    } else {
      const words = typeof piece.words === 'string' ? [] : piece.words
      const [first] = words
      const read = await Promise.all(piece.calendars.map(each => takeCalendar(tx, each, now)))
      const events = read.flatMap(({ going }) => going).map(event => ofEvent(event, today))
      cancelled.push(...read.flatMap(each => each.cancelled))
      found.push(...events.map(event => (first ? completedBy(event, first) : event)))
      const isDone = events.length > 0 || read.some(each => each.cancelled.length > 0)
      if (!isDone && (!first || first.what === 'other')) {
        problems.push(arrivalMessages['nothing-found'])
        refused++
      } else if (!isDone)
        found.push(...words.map((each, nth) => ofWords(each, `words-${at}-${nth}`, zone, today)))
    }
  }
  if (found.length === 0 && cancelled.length === 0 && refused === pieces.length) {
    const [message = arrivalMessages.empty] = problems
    return { ok: false, message, fields: { file: message } }
  }
  const events = await withWhatItMayBe(tx, await withWhatIsHere(tx, found, now), now)
  return {
    ok: true,
    unchanged: cancelled.length === 0,
    data: { events, cancelled, problems: [...new Set(problems)] },
  }
}

interface TakenCalendar {
  going: CalendarEvent[]
  /** What was cancelled here too: its titles, and the interviews themselves. */
  cancelled: string[]
  ended: string[]
  problems: string[]
  isReadable: boolean
}

/** A calendar's events; a cancellation of one that is here takes effect. A stranger's is among them, to be asked about. */
export async function takeCalendar(tx: Tx, read: CalendarResult, now: Date): Promise<TakenCalendar> {
  if (!read.ok) return { going: [], cancelled: [], ended: [], problems: [read.message], isReadable: false }
  const known = await tx
    .select({
      id: interviews.id,
      uid: interviews.calendarUid,
      sequence: interviews.calendarSequence,
      organiser: interviews.calendarOrganiser,
      state: interviews.state,
    })
    .from(interviews)
    .where(
      inArray(
        interviews.calendarUid,
        read.events.map(event => event.uid),
      ),
    )
  const cancelled: string[] = []
  const ended: string[] = []
  const refused: string[] = []
  const ending = read.events.filter(e => e.status === 'cancelled')
  const theirs = await fromTheirs(
    tx,
    ending.flatMap(event => {
      const here = known.find(k => k.uid === event.uid)
      return here ? { here, organiser: event.organiser?.email ?? null } : []
    }),
  )
  const asked: CalendarEvent[] = []
  for (const event of ending) {
    const here = known.find(k => k.uid === event.uid)
    if (!here) refused.push(`“${event.summary}” was cancelled, so it wasn’t added.`)
    else if (event.sequence < (here.sequence ?? 0))
      refused.push(`The cancellation of “${event.summary}” is an old one: nothing was changed.`)
    else if (!theirs.has(here.id)) {
      refused.push(
        `The cancellation of “${event.summary}” is not from whoever invited you: nothing was changed.`,
      )
      if (here.state === 'scheduled') asked.push(event)
    } else if (await cancelInterview(tx, here.id, now)) {
      cancelled.push(event.summary)
      ended.push(here.id)
    }
  }
  return {
    going: [...read.events.filter(event => event.status !== 'cancelled'), ...asked],
    cancelled,
    ended,
    problems: [...refused, ...read.problems.map(p => p.message)],
    isReadable: true,
  }
}

/** A whole calendar may be dropped: what is over stands last. */
const nextFirst = (today: LocalDate) => (a: CalendarEvent, b: CalendarEvent) =>
  Number(dateOf(a.startWall) < today) - Number(dateOf(b.startWall) < today) ||
  a.startWall.localeCompare(b.startWall)

/** Of the times that one is moved to its own is none; one that is left is no choice. */
function otherThan(known: KnownInterview | null, slots: InvitationSuggestion['slots']) {
  const instant = ({ startWall, zone }: Pick<KnownInterview, 'startWall' | 'zone'>) =>
    toInstant(startWall, zone).getTime()
  const left = known ? slots.filter(slot => instant(slot) !== instant(known)) : slots
  return left.length > 1 ? left : []
}

/** When it is, as far as it is told: of a day alone no hour is compared. */
const toldOf = ({ startWall, asksForTime }: InvitationSuggestion) =>
  startWall && asksForTime ? dateOf(startWall) : startWall

/** Each with the process of its company, and the interview it may be about. */
export async function withWhatIsHere(
  tx: Tx,
  found: readonly InvitationSuggestion[],
  now: Date,
): Promise<InvitationSuggestion[]> {
  const processes = await findByCompany(
    tx,
    found.flatMap(({ company }) => company ?? []),
  )
  const sent = await knownByUid(
    tx,
    found.flatMap(({ uid }) => uid ?? []),
    now,
  )
  const changes = found.flatMap(each => {
    const here = sent.find(({ uid }) => uid === each.uid)
    return here ? { here: { id: here.known.id, organiser: here.organiser }, organiser: each.organiser } : []
  })
  const theirs = await fromTheirs(tx, changes)
  const all: InvitationSuggestion[] = []
  for (const each of found) {
    const near = each.company && !each.uid ? await nearWith(tx, each.company, now) : { ahead: [], over: [] }
    const process = processes.get(each.company?.toLowerCase() ?? '') ?? null
    const here = each.uid ? sent.find(({ uid }) => uid === each.uid)?.known : undefined
    if (here && !theirs.has(here.id)) {
      const what = each.what === 'cancelled' ? 'cancelled' : 'moved'
      all.push({ ...each, process, what, known: here, stranger: each.organiser ?? '' })
    } else {
      const known = whichIsMeant(near, each.what, toldOf(each))
      const slots = each.what === 'moved' ? otherThan(known, each.slots) : each.slots
      all.push({ ...each, process, known, slots })
    }
  }
  return all
}

/** A change that fits nothing here, with the interviews that it may be about: a person says which. */
export async function withWhatItMayBe(
  tx: Tx,
  found: readonly InvitationSuggestion[],
  now: Date,
): Promise<InvitationSuggestion[]> {
  const all: InvitationSuggestion[] = []
  for (const each of found) {
    const isOpen = (each.what === 'moved' || each.what === 'cancelled') && !each.known
    all.push(isOpen ? { ...each, mayBe: await mayBeMeant(tx, each.company, now) } : each)
  }
  return all
}
