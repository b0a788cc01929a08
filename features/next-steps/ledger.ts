import { inDays } from '@/lib/in-days'
import { daysBetween, type LocalDate } from '@/lib/time'

export interface Promised {
  /** The day they named. */
  promised: LocalDate
  /** The day it really happened; null while it has not. */
  keptOn: LocalDate | null
}

type PromiseState = 'kept' | 'late' | 'open' | 'waiting'

/** `waiting`: the day has passed without word. A fact, never a verdict (practice §f). */
export function promiseState({ promised, keptOn }: Promised, today: LocalDate): PromiseState {
  if (keptOn) return keptOn <= promised ? 'kept' : 'late'
  return promised < today ? 'waiting' : 'open'
}

/** Promised beside actual: 'On the day', '2 days early', '3 days late', 'No answer yet, 4 days past the date'; '' while it is ahead. */
export function promiseWords(promise: Promised, today: LocalDate): string {
  const { promised, keptOn } = promise
  if (!keptOn) {
    const since = daysBetween(promised, today)
    return since > 0 ? `No answer yet, ${inDays(since)} past the date` : ''
  }
  const late = daysBetween(promised, keptOn)
  if (late === 0) return 'On the day'
  return late < 0 ? `${inDays(-late)} early` : `${inDays(late)} late`
}

interface Ledger {
  /** Promises whose day has come. */
  due: number
  /** Kept on the day or before. */
  kept: number
  /** Of those that were kept at all: days after the promised one, on the whole; null when none was. */
  daysLate: number | null
}

/** What a company's, or a person's, word has been worth so far; also fills row 12 of the analysis (practice 11.4). */
export function ledgerOf(promises: readonly Promised[], today: LocalDate): Ledger {
  const due = promises.filter(promise => promise.keptOn || promise.promised < today)
  const happened = due.flatMap(({ promised, keptOn }) => (keptOn ? [daysBetween(promised, keptOn)] : []))
  const total = happened.reduce((sum, late) => sum + Math.max(0, late), 0)
  return {
    due: due.length,
    kept: happened.filter(late => late <= 0).length,
    daysLate: happened.length > 0 ? Math.round(total / happened.length) : null,
  }
}

/** '2 of 3 dates kept, 4 days late on average'; null while no date has come. */
export function ledgerWords({ due, kept, daysLate }: Ledger): string | null {
  if (due === 0) return null
  const line = `${kept} of ${due} ${due === 1 ? 'date' : 'dates'} kept`
  return daysLate ? `${line}, ${inDays(daysLate)} late on average` : line
}
