import type { DraftKind } from '@/db/enums'
import { isGentle } from '@/features/endings/gentle-evening'
import { isLive } from '@/features/vocabulary/stages'
import { type LocalDate, localDate } from '@/lib/time'
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
  | { kind: 'offer'; key: string; at: Date; pipelineId: string; company: string; answerBy: LocalDate }

export interface Waiting {
  pipelineId: string
  company: string
  role: string
  since: Date
  promised: LocalDate | null
  through: string | null
}

const minuteHours = 48
/** Thanks and a debrief that are a week late no longer ask; they stay among the drafts. */
const staleDays = 7
const offerDays = 3

/**
 * Sorts what was loaded into what to do now, whom we wait for, and what comes next. Pure.
 * Notes of one interview are one thing to do, in the order in which they fell due.
 */
export function arrangeToday({ own, around, open, live }: Loaded, now: Date) {
  const zone = own?.zone ?? 'UTC'
  const today = localDate(now, zone)
  const minutes = around
    .filter(
      i => i.endsAt <= now && !i.captured && now.getTime() - i.endsAt.getTime() < minuteHours * 3_600_000,
    )
    .map((i): ToDo => ({ kind: 'minute', key: i.id, at: i.endsAt, interviewId: i.id, company: i.company }))
  const due = open.filter(
    draft => draft.sendAt && localDate(draft.sendAt, zone) <= today && !isStale(draft, today, zone),
  )
  const deadlines = live
    .filter(p => p.answerBy && daysUntil(p.answerBy, today) <= offerDays)
    .map(
      (p): ToDo => ({
        kind: 'offer',
        key: p.id,
        at: now,
        pipelineId: p.id,
        company: p.company,
        answerBy: p.answerBy as LocalDate,
      }),
    )
  const toCall = live.flatMap(({ id: pipelineId, stage, call }): ToDo[] => {
    const at = call && new Date(call.at)
    if (!call || !at || !isLive(stage) || localDate(at, zone) > today) return []
    return [{ kind: 'call', key: call.id, at, why: call.why, pipelineId }]
  })
  return {
    zone,
    today,
    isEmpty: around.length === 0 && open.length === 0 && live.length === 0,
    /** The evening after a no: lists and counts rest. */
    gentle: live.find(p => p.stage === 'rejected' && isGentle(p.endedAt, now, zone)) ?? null,
    now: [...minutes.sort(byTime), ...deadlines, ...toCall, ...bundle(due).sort(byTime)],
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
        }),
      )
      .sort((a, b) => a.since.getTime() - b.since.getTime()),
    coming: [
      ...around
        .filter(i => i.startsAt > now)
        .map(i => ({ kind: 'interview' as const, key: i.id, at: i.startsAt, interview: i })),
      ...bundle(open.filter(draft => draft.sendAt && localDate(draft.sendAt, zone) > today)).map(todo => ({
        kind: 'drafts' as const,
        key: todo.key,
        at: todo.at,
        todo,
      })),
    ].sort(byTime),
  }
}

export type Today = ReturnType<typeof arrangeToday>

const byTime = (a: { at: Date }, b: { at: Date }) => a.at.getTime() - b.at.getTime()
const latest = (a: Date | null, b: Date | null) => (a && b ? (a > b ? a : b) : (a ?? b))
const daysUntil = (date: LocalDate, today: LocalDate) => (Date.parse(date) - Date.parse(today)) / 86_400_000

function isStale({ kind, sendAt }: Loaded['open'][number], today: LocalDate, zone: string): boolean {
  const fades = kind.startsWith('thank_you') || kind === 'debrief'
  return fades && sendAt !== null && daysUntil(today, localDate(sendAt, zone)) > staleDays
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
