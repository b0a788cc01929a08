import type { DraftKind } from '@/db/enums'
import { isGentle } from '@/features/endings/gentle-evening'
import { isStale } from '@/features/reminders/stale-days'
import { isLive } from '@/features/vocabulary/stages'
import { daysBetween, type LocalDate, localDate } from '@/lib/time'
import type { Loaded } from './queries'

export type ToDo =
  | { kind: 'minute'; key: string; at: Date; interviewId: string; company: string }
  | {
      kind: 'drafts'
      key: string
      at: Date
      company: string | null
      to: string[]
      draftKind: DraftKind
      draftId: string
      count: number
    }
  | { kind: 'call'; key: string; at: Date; pipelineId: string; why: string }
  | { kind: 'offer'; key: string; at: Date; pipelineId: string; company: string; answerBy: LocalDate | null }

export interface Waiting {
  pipelineId: string
  company: string
  role: string
  since: Date
  promised: LocalDate | null
  through: string | null
  /** When the next word to them is meant to go out. */
  nudgeOn: LocalDate | null
}

const minuteHours = 48
/** From here on an offer goes before what is to be written; it is there from the day it came. */
const offerDays = 3

/**
 * Sorts what was loaded into what to do now, whom we wait for, and what comes next. Pure.
 * Notes of one interview are one thing to do, in the order in which they fell due.
 */
export function arrangeToday({ own, around, open, probably, live }: Loaded, now: Date) {
  const zone = own?.zone ?? 'UTC'
  const today = localDate(now, zone)
  const minutes = around
    .filter(
      i => i.endsAt <= now && !i.captured && now.getTime() - i.endsAt.getTime() < minuteHours * 3_600_000,
    )
    .map((i): ToDo => ({ kind: 'minute', key: i.id, at: i.endsAt, interviewId: i.id, company: i.company }))
  const asks = ({ kind, sendAt }: Loaded['open'][number]) =>
    !sendAt || !isStale(kind, localDate(sendAt, zone), today)
  // What is asked after stands in its own line, with its answers.
  const asked = open.filter(draft => draft.question && asks(draft))
  const due = open.filter(
    draft => !asked.includes(draft) && draft.sendAt && localDate(draft.sendAt, zone) <= today && asks(draft),
  )
  const offers = live
    .filter(p => p.offerId)
    .sort((a, b) => (a.answerBy ?? '9').localeCompare(b.answerBy ?? '9'))
    .map(
      (p): ToDo => ({
        kind: 'offer',
        key: p.id,
        at: now,
        pipelineId: p.id,
        company: p.company,
        answerBy: p.answerBy,
      }),
    )
  const isNear = (todo: ToDo) =>
    todo.kind === 'offer' && todo.answerBy !== null && daysBetween(today, todo.answerBy) <= offerDays
  const toCall = live.flatMap(({ id: pipelineId, stage, call }): ToDo[] => {
    const at = call && new Date(call.at)
    if (!call || !at || !isLive(stage) || localDate(at, zone) > today) return []
    return [{ kind: 'call', key: call.id, at, why: call.why, pipelineId }]
  })
  return {
    zone,
    today,
    isEmpty: around.length === 0 && open.length === 0 && !own?.hasProcesses,
    /** The evening after a no: lists and counts rest. */
    gentle: live.find(p => p.stage === 'rejected' && isGentle(p.endedAt, now, zone)) ?? null,
    now: [
      ...minutes.sort(byTime),
      ...offers.filter(isNear),
      ...toCall,
      ...bundle(due).sort((a, b) => byTime(a, b) || Number(isRequest(a)) - Number(isRequest(b))),
      ...offers.filter(offer => !isNear(offer)),
    ],
    asked: asked.map(({ id, question, company }) => ({ id, question: question ?? '', company })),
    probably: probably.map(({ id, kind, to, company, probablySentAt }) => ({
      id,
      kind,
      to,
      company,
      probablySentAt,
    })),
    waitingCount: live[0]?.waitingCount ?? 0,
    waiting: live
      .filter(p => p.lastEnd && !p.nextStart && isLive(p.stage) && p.stage !== 'offer' && !p.answerBy)
      .map(
        (p): Waiting => ({
          pipelineId: p.id,
          company: p.company,
          role: p.role,
          since: latest(p.lastEnd, p.lastHeardAt) ?? now,
          promised: p.promised,
          through: p.viaRecruiter,
          nudgeOn: nudgeOf(p.id, open, zone),
        }),
      )
      .sort(byHope(today)),
    ahead: bundle(open.filter(draft => draft.sendAt && localDate(draft.sendAt, zone) > today)),
  }
}

export type Today = ReturnType<typeof arrangeToday>

const byTime = (a: { at: Date }, b: { at: Date }) => a.at.getTime() - b.at.getTime()
/** Of what is due at one time a letter goes first. */
const isRequest = ({ draftKind }: { draftKind: DraftKind }) => draftKind === 'linkedin_request'
const latest = (a: Date | null, b: Date | null) => (a && b ? (a > b ? a : b) : (a ?? b))

/** Whose day has passed first, then whose day comes, then who was heard last: the oldest silence says the least. */
const byHope = (today: LocalDate) => (a: Waiting, b: Waiting) =>
  rank(a, today) - rank(b, today) ||
  (a.promised ?? '').localeCompare(b.promised ?? '') ||
  b.since.getTime() - a.since.getTime()
const rank = ({ promised }: Waiting, today: LocalDate) => (promised ? (promised < today ? 0 : 1) : 2)

function nudgeOf(pipelineId: string, open: Loaded['open'], zone: string): LocalDate | null {
  const nudge = open.find(draft => draft.pipelineId === pipelineId && draft.kind.startsWith('nudge'))
  return nudge?.sendAt ? localDate(nudge.sendAt, zone) : null
}

function bundle(drafts: Loaded['open']): Extract<ToDo, { kind: 'drafts' }>[] {
  const groups = new Map<string, Loaded['open']>()
  for (const draft of drafts) {
    const key =
      draft.kind.startsWith('thank_you') && draft.interviewId ? `thanks:${draft.interviewId}` : draft.id
    groups.set(key, [...(groups.get(key) ?? []), draft])
  }
  return [...groups].map(([key, list]) => {
    const [first] = list as [Loaded['open'][number]]
    return {
      kind: 'drafts',
      key,
      at: first.sendAt as Date,
      company: first.company,
      to: list.flatMap(d => (d.to ? [d.to] : [])),
      draftKind: first.kind,
      draftId: first.id,
      count: list.length,
    }
  })
}
