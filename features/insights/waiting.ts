import { startSentence } from '@/features/reminders/planned'
import { inDays } from '@/lib/in-days'
import { sourceLine, type WaitBenchmark, type WaitStart, waitBenchmarks } from './benchmarks'

/** Own waits are shown from this many answered interviews. */
const ownWaitsMinimum = 5

/** Of the person's own answered interviews: how many, and the days that half of them took. */
export interface OwnWaits {
  n: number
  /** Null without any. */
  median: number | null
}

export type Waiting = {
  /** Whole days since each start that is known. */
  since: Partial<Record<WaitStart, number>>
  /** ISO 3166 code of the employer's country. */
  country: string
  ownWaits: OwnWaits
}

type WaitMark = { from: WaitStart; day: number; today: number; text: string; source: string }

export type WaitingWeather = {
  marks: WaitMark[]
  own: { n: number; median: number } | null
  line: string
}

const starts: Record<WaitStart, string> = {
  application: 'the application',
  first_interview: 'the first interview',
  last_interview: 'the last interview',
}

function markText({ from, days, answered }: WaitBenchmark): string {
  if (answered === null)
    return `an answer took ${Math.round(days)} days on average, counted from ${starts[from]}`
  return `${Math.round(answered * 100)} of 100 had answered ${days} days after ${starts[from]}`
}

function lineOf(since: Waiting['since'], marks: readonly WaitMark[]): string {
  const [from, today] = (['last_interview', 'first_interview', 'application'] as const)
    .map(start => [start, since[start]] as const)
    .find(([, days]) => days !== undefined) ?? [null, undefined]
  if (!from || today === undefined) return 'There is no date to count from yet.'
  if (today === 0) return `${startSentence(starts[from])} was today.`
  const day = `Day ${today} since ${starts[from]}.`
  const ahead = marks.filter(mark => mark.today < mark.day)
  if (marks.length === 0) return day
  return ahead.length
    ? `${day} That is within what others waited on average.`
    : `${day} That is longer than others waited on average. Quiet is not an answer.`
}

/**
 * Where today sits in the usual wait for this country (practice §b.4, b.7): context with its source, never the chances of
 * one person. A figure is shown only when the day it counts from is known.
 */
export function waitingWeather({ since, country, ownWaits }: Waiting): WaitingWeather {
  const here = waitBenchmarks.filter(benchmark => benchmark.country === country)
  const applicable = here.length ? here : waitBenchmarks.filter(benchmark => benchmark.country === null)
  const marks = applicable.flatMap(benchmark => {
    const today = since[benchmark.from]
    if (today === undefined) return []
    const { from, days: day } = benchmark
    return [{ from, day, today, text: markText(benchmark), source: sourceLine(benchmark) }]
  })
  const { n, median } = ownWaits
  const own = median !== null && n >= ownWaitsMinimum ? { n, median } : null
  return { marks, own, line: lineOf(since, marks) }
}

/** The line about one's own waits; below `ownWaitsMinimum` it says how many there are and no more. */
export function ownWaitsLine({ n, median }: OwnWaits): string {
  if (n === 0 || median === null) return 'None of your interviews has been answered yet.'
  if (n < ownWaitsMinimum) return `${n} of your interviews answered: too few to speak of a usual wait.`
  if (median < 1) return `Half of your ${n} answers came on the same day.`
  return `Half of your ${n} answers came within ${inDays(median)}.`
}
