import 'server-only'
import type { Tx } from '@/db/doors'
import type { inboundMails } from '@/db/schema/inbound-mails'
import type { CalendarResult } from '@/features/interviews/calendar/calendar-result'
import { takeCalendar, withWhatIsHere } from '@/features/interviews/import-invitation'
import type { Arrival } from '@/features/interviews/invitation/arrival'
import type { ArrivalFacts } from '@/features/interviews/invitation/arrival-facts'
import { knownByUid } from '@/features/interviews/invitation/known-interview'
import {
  completedBy,
  type InvitationSuggestion,
  type OfferedInvitations,
  type OnlyNotes,
  ofEvent,
  ofWords,
} from '@/features/interviews/invitation/suggestion'
import { cancelInterview, createInterview, updateInterview } from '@/features/interviews/mutations'
import { normalizeAddress } from '@/lib/address'
import { clip, tidyLine } from '@/lib/text'
import { localDate } from '@/lib/time'
import { keepSent, type SentLetter, type SentMatch } from './sent-copy'

interface Given {
  tx: Tx
  userId: string
  /** Each appointment that its words name; none of a copy of a letter. */
  words: Arrival[]
  calendars: CalendarResult[]
  zone: string
  /** The letter of theirs that it is a copy of, and the draft that this was. */
  sent: { letter: SentLetter; match: SentMatch } | null
  isHeld: boolean
  now: Date
}

export type Decided = Partial<
  Pick<
    typeof inboundMails.$inferInsert,
    'kind' | 'state' | 'suggestion' | 'interviewId' | 'pipelineId' | 'draftId'
  >
>

const mostOffered = 10
const mostNotes = 5

/** What a mail is, and what is done about it: only what is sure by itself, the rest waits for a yes. */
export async function decide(given: Given): Promise<Decided> {
  const { tx, userId, words, calendars, zone, isHeld, sent, now } = given
  if (sent) return asSent(tx, userId, sent, now)
  const today = localDate(now, zone)
  const read = await Promise.all(calendars.map(each => takeCalendar(tx, each, now)))
  const events = read.flatMap(({ going }) => going)
  const notes = [...new Set(read.flatMap(({ problems }) => problems))].slice(0, mostNotes)
  const [first] = words
  // One mail may hold the same calendar twice, in its words and as a file.
  const [ended, ...more] = new Set(read.flatMap(each => each.ended))
  if (events.length === 0 && ended)
    return { kind: 'cancelled', state: 'done', interviewId: more.length === 0 ? ended : null }
  // What there is to say of a calendar that can't be read is all there is to say.
  const unclear: Decided = {
    kind: 'unclear',
    ...(notes.length > 0 && { suggestion: { notes } satisfies OnlyNotes }),
  }
  if (!first || (events.length === 0 && first.what === 'other')) return unclear
  const made =
    events.length > 0
      ? events.slice(0, mostOffered).map(event => completedBy(ofEvent(event, today), first))
      : words.map((each, nth) => ofWords(each, `arrived-${nth}`, zone, today))
  const [suggestion, ...others] = await withWhatIsHere(tx, made, now)
  if (!suggestion) return unclear
  // Of several each is looked at: none is chosen for them.
  if (others.length > 0)
    return {
      kind: suggestion.what,
      suggestion: { ...suggestion, others, notes } satisfies OfferedInvitations,
      pipelineId: isHeld ? null : (suggestion.process?.id ?? null),
    }
  const offered: Decided = {
    kind: suggestion.what,
    suggestion: { ...suggestion, notes } satisfies OfferedInvitations,
    pipelineId: suggestion.process?.id ?? null,
    // Where to is not told, or is to be chosen: a yes alone would not say enough.
    interviewId:
      suggestion.what === 'moved' && (suggestion.asksForTime || suggestion.slots.length > 0)
        ? null
        : (suggestion.known?.id ?? null),
  }
  if (isHeld) return { ...offered, pipelineId: null, interviewId: null }
  const done = await actUpon(tx, userId, suggestion, now)
  return done ? { ...offered, ...done, state: 'done' } : offered
}

/** The letter, when this is a copy of one that the person sent: their own address stands nowhere in it. */
export function sentLetter(
  { mail, inner, head, lines }: ArrivalFacts,
  address: string,
  at: Date,
): SentLetter | null {
  if (!mail || inner || head) return null
  const to = [...mail.to, ...mail.cc].flatMap(one => normalizeAddress(one.address) ?? [])
  if (to.length === 0 || to.includes(address)) return null
  // As long as a draft may be: what is kept can be opened and changed like any other.
  const subject = clip(tidyLine(mail.subject ?? ''), 300)
  return { to, subject, body: clip(lines.join('\n').trim(), 20_000), at }
}

async function asSent(
  tx: Tx,
  userId: string,
  { letter, match }: NonNullable<Given['sent']>,
  now: Date,
): Promise<Decided> {
  if (!match) return { kind: 'unclear' }
  const { draftId, pipelineId } = match
  const isKept = match.sure && (await keepSent(tx, userId, draftId, letter, now))
  return { kind: 'sent', draftId, pipelineId, state: isKept ? 'done' : 'waiting' }
}

const sureOf = ({ unsure }: InvitationSuggestion, ...fields: InvitationSuggestion['unsure']) =>
  !fields.some(field => unsure.includes(field))

/** Null where any part of it is a guess. */
async function actUpon(
  tx: Tx,
  userId: string,
  suggestion: InvitationSuggestion,
  now: Date,
): Promise<Pick<Decided, 'kind' | 'interviewId' | 'pipelineId'> | null> {
  const { what, known, startWall, zone, lengthMinutes, place, url, uid } = suggestion
  if (suggestion.stranger !== undefined || (suggestion.asksForTime && what !== 'cancelled')) return null
  // Of several times none is fixed before one is chosen.
  if (suggestion.slots.length > 0) return null
  if (what === 'cancelled') {
    if (!known || !startWall || known.startWall !== startWall || !sureOf(suggestion, 'what', 'date', 'time'))
      return null
    await cancelInterview(tx, known.id, now)
    return { interviewId: known.id }
  }
  if (!startWall || !sureOf(suggestion, 'what', 'date', 'time', 'zone')) return null
  // An invitation that is sent again under its UID moves what is here, whatever its title names.
  const [before] = uid ? await knownByUid(tx, [uid], now) : []
  // What a calendar's title seems to name, and is one they talk to, is that one.
  if (!before && !sureOf(suggestion, 'company') && !(uid && suggestion.process)) return null
  if (what === 'moved' && known) {
    const moved = {
      ...{ id: known.id, kind: known.kind, startWall, zone },
      lengthMinutes: sureOf(suggestion, 'length') ? lengthMinutes : known.lengthMinutes,
      place: place ?? known.place,
      url: url ?? known.url,
    }
    await updateInterview(tx, moved, now)
    return { interviewId: known.id }
  }
  if (what !== 'invitation' || known) return null
  const { process, company, role } = suggestion
  if (!before && !process && !(company && role && sureOf(suggestion, 'role'))) return null
  const created = await createInterview(
    tx,
    userId,
    {
      pipelineId: process?.id ?? null,
      ...{ company, role, source: 'direct', people: suggestion.people },
      kind: suggestion.kind ?? 'other',
      ...{ startWall, zone, lengthMinutes, place, url },
      calendarUid: uid,
      calendarSequence: suggestion.sequence,
      calendarOrganiser: suggestion.organiser,
    },
    now,
  )
  if (!created.ok) return null
  const hasMoved = created.became === 'moved' && before && before.known.startWall !== startWall
  return {
    interviewId: created.id,
    kind: hasMoved ? 'moved' : what,
    // It stays in its own process.
    ...(before && { pipelineId: null }),
  }
}
