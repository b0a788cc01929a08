import type { Stage } from '@/db/enums'
import { promiseState, promiseWords } from '@/features/next-steps/ledger'
import { type StageNames, stageName } from '@/features/vocabulary/stages'
import { type LocalDate, localDate } from '@/lib/time'
import type { listPipelineDrafts, listPromises, listRounds } from './queries'
import type { ProcessTurns } from './story-queries'

type Row<F extends (...args: never[]) => Promise<readonly unknown[]>> = Awaited<ReturnType<F>>[number]
export type Round = Row<typeof listRounds>
export type Message = Row<typeof listPipelineDrafts>
export type Promised = Row<typeof listPromises>

type Chapter =
  | { kind: 'round'; round: Round; number: number }
  | { kind: 'message'; message: Message }
  | { kind: 'promise'; promise: Promised; words: string }
  | { kind: 'move'; to: string; from: string | null; stage: Stage }
  | { kind: 'heard' }
  | { kind: 'offer'; pay: string | null }
  | { kind: 'deadline' }
  | { kind: 'feedback'; about: string; text: string; by: string | null }

/** One thing that happened, wants doing or is ahead, on its day. */
export type Happening = Chapter & {
  key: string
  day: LocalDate
  /** For the order within a day; a day alone stands at its end. */
  at: string
  when: 'ahead' | 'now' | 'past'
}

interface Facts {
  rounds: readonly Round[]
  drafts: readonly Message[]
  promises: readonly Promised[]
  turns: ProcessTurns
}

/**
 * Everything of one process: what wants doing now, what comes, soonest first, and what has been, newest first. A message
 * without a day waits now. Pure.
 */
export function storyOf(
  { rounds, drafts, promises, turns }: Facts,
  { zone, now, names, stands = true }: { zone: string; now: Date; names?: StageNames; stands?: boolean },
): Happening[] {
  const today = localDate(now, zone)
  const happened: Happening[] = []
  const add = (key: string, at: Date | LocalDate, chapter: Chapter, when?: Happening['when']) => {
    const day = typeof at === 'string' ? at : localDate(at, zone)
    const moment = typeof at === 'string' ? `${at}T23:59` : at.toISOString()
    const ahead = typeof at === 'string' ? at > today : at > now
    happened.push({ ...chapter, key, day, at: moment, when: when ?? (ahead ? 'ahead' : 'past') })
  }
  for (const round of rounds)
    add(`round:${round.id}`, round.startsAt, { kind: 'round', round, number: round.nth })
  for (const message of drafts) {
    if (message.state === 'skipped') continue
    const open = message.state === 'open'
    const at = open
      ? (message.sendAt ?? now)
      : (message.sentAt ?? message.probablySentAt ?? message.sendAt ?? now)
    add(
      `message:${message.id}`,
      at,
      { kind: 'message', message },
      open ? (at > now ? 'ahead' : 'now') : 'past',
    )
  }
  for (const promise of promises) {
    if (promise.fact !== 'decision_date' || !promise.date) continue
    const dated = { promised: promise.date, keptOn: promise.keptOn }
    const words = promiseWords(dated, today)
    const state = promiseState(dated, today)
    add(
      `promise:${promise.id}`,
      promise.keptOn ?? promise.date,
      { kind: 'promise', promise, words },
      state === 'open' ? 'ahead' : 'past',
    )
  }
  for (const move of turns.moves)
    add(`move:${move.id}`, move.at, {
      kind: 'move',
      stage: move.to,
      to: stageName(move.to, names),
      from: move.from && stageName(move.from, names),
    })
  for (const reply of turns.heard) add(`heard:${reply.id}`, reply.at, { kind: 'heard' })
  for (const { id, about, text, on, by } of turns.feedback)
    add(`feedback:${id}`, on, { kind: 'feedback', about, text, by })
  if (turns.offer) {
    add('offer', turns.offer.receivedOn, { kind: 'offer', pay: turns.offer.pay })
    if (turns.offer.state === 'open' && turns.offer.answerBy && stands)
      add(
        'deadline',
        turns.offer.answerBy,
        { kind: 'deadline' },
        turns.offer.answerBy > today ? 'ahead' : 'now',
      )
  }
  const place = { now: 0, ahead: 1, past: 2 }
  return happened.sort(
    (a, b) =>
      place[a.when] - place[b.when] ||
      (a.when === 'past' ? b.at.localeCompare(a.at) : a.at.localeCompare(b.at)),
  )
}
