import { type Family, type Labels, toText } from './prometheus'

// What this process has counted since its start. Only words from fixed lists become labels: no address, no id, no path.

interface Counted {
  labels: Labels
  value: number
}

interface Timed {
  labels: Labels
  /** How many were within each bound; the last is all of them. */
  within: number[]
  sum: number
}

/** Seconds; the last answer of ours that is not a refusal comes within six. */
const bounds = [0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 6] as const

const counters = {
  afterword_requests_total: 'Answers by kind of request and class of status',
  afterword_statements_total: 'Statements asked of the database, by door',
  afterword_mail_total: 'Mails of the runs in this process, by outcome',
  afterword_inbound_mails_total: 'Mails to people’s own addresses, by what became of them',
  afterword_mail_news_total: 'News that the mail service sent about mails, by kind',
} as const
const timers = {
  afterword_request_seconds: 'How long answers took, by kind of request',
  afterword_transaction_seconds: 'How long transactions took, by door',
} as const

type Counter = keyof typeof counters
type Timer = keyof typeof timers

// On globalThis: the proxy's bundle, the routes' and the instrumentation's must see the same.
const held = globalThis as { afterwordMeters?: { counted: Map<string, Counted>; timed: Map<string, Timed> } }
held.afterwordMeters ??= { counted: new Map(), timed: new Map() }
const { counted, timed } = held.afterwordMeters

/** More than any list of ours: whoever brings in an endless one is not counted any more. */
const mostSeries = 500
const keyOf = (name: string, labels: Labels) => `${name} ${JSON.stringify(labels)}`

export function count(name: Counter, labels: Labels, by = 1): void {
  const key = keyOf(name, labels)
  const known = counted.get(key)
  if (known) known.value += by
  else if (counted.size < mostSeries) counted.set(key, { labels, value: by })
}

export function time(name: Timer, labels: Labels, seconds: number): void {
  const key = keyOf(name, labels)
  let known = timed.get(key)
  if (!known) {
    if (timed.size >= mostSeries) return
    known = { labels, within: new Array(bounds.length + 1).fill(0), sum: 0 }
    timed.set(key, known)
  }
  known.sum += seconds
  known.within = known.within.map((many, index) => (seconds <= (bounds[index] ?? Infinity) ? many + 1 : many))
}

const of = <T>(all: Map<string, T>, name: string) =>
  [...all].filter(([key]) => key.startsWith(`${name} `)).map(([, value]) => value)

/** Everything counted so far, as Prometheus reads it. */
export function metersText(): string {
  const families: Family[] = [
    ...Object.entries(counters).map(([name, help]) => ({
      ...{ name, help, type: 'counter' as const },
      samples: of(counted, name).map(({ labels, value }) => ({ labels, value })),
    })),
    ...Object.entries(timers).map(([name, help]) => ({
      ...{ name, help, type: 'histogram' as const },
      samples: of(timed, name).flatMap(({ labels, within, sum }) => [
        ...within.map((value, index) => ({
          ...{ suffix: '_bucket', value },
          labels: { ...labels, le: String(bounds[index] ?? '+Inf') },
        })),
        { suffix: '_sum', labels, value: sum },
        { suffix: '_count', labels, value: within.at(-1) ?? 0 },
      ]),
    })),
  ]
  return toText(families)
}
