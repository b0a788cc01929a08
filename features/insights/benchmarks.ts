import type { FunnelStep } from './funnel'

/**
 * Figures of others, with who was asked and when (practice §b.4, h). They are context, never a chance of one person.
 * Not quoted: aggregator pages without a source, and figures that go round under two different names.
 */
export type Benchmark = {
  /** What was measured, in words: definitions differ, so it is always shown. */
  what: string
  low: number
  high: number
  source: string
  year: number
  who: string
}

/** Shares, 0 to 1. Each step lists what was found; the range shown is the widest of them. */
export const funnelBenchmarks: Record<FunnelStep, readonly Benchmark[]> = {
  application_to_interview: [
    {
      what: 'applicants invited to an interview',
      low: 0.03,
      high: 0.03,
      source: 'CareerPlug',
      year: 2024,
      who: 'small US businesses',
    },
    {
      what: 'tailored applications that led to an interview',
      low: 0.14,
      high: 0.14,
      source: 'Minova',
      year: 2023,
      who: 'about 3,000 applications, self-selected',
    },
  ],
  interview_to_offer: [
    {
      what: 'interviewed applicants who were hired',
      low: 0.27,
      high: 0.27,
      source: 'CareerPlug',
      year: 2024,
      who: 'small US businesses',
    },
    {
      what: 'interviews that led to an offer',
      low: 0.45,
      high: 0.45,
      source: 'NACE',
      year: 2023,
      who: 'US employers hiring graduates',
    },
  ],
  offer_to_yes: [
    {
      what: 'offers that were accepted',
      low: 0.69,
      high: 0.69,
      source: 'NACE',
      year: 2023,
      who: 'US employers hiring graduates',
    },
  ],
}

/** From which day the days are counted. */
export type WaitStart = 'application' | 'first_interview' | 'last_interview'

export type WaitBenchmark = {
  /** ISO 3166 code, or null for "everywhere else". */
  country: string | null
  from: WaitStart
  days: number
  /** Null: a plain average. Otherwise the share (0 to 1) that had answered by then. */
  answered: number | null
  source: string
  /** Null: the page names no year. */
  year: number | null
  who: string
}

const glassdoor = (country: string | null, days: number): WaitBenchmark => ({
  country,
  from: 'application',
  days,
  answered: null,
  source: 'Glassdoor',
  year: 2017,
  who: '84,000 reviews by candidates in 25 countries',
})
const rikunabi = (days: number, answered: number): WaitBenchmark => ({
  country: 'JP',
  from: 'last_interview',
  days,
  answered,
  source: 'Rikunabi NEXT',
  year: null,
  who: 'HR departments in Japan',
})

/** Days until an answer, one way or the other. */
export const waitBenchmarks: readonly WaitBenchmark[] = [
  {
    country: 'US',
    from: 'first_interview',
    days: 25.1,
    answered: null,
    source: 'NACE',
    year: 2023,
    who: 'mostly larger US employers hiring graduates',
  },
  rikunabi(3, 0.24),
  rikunabi(7, 0.567),
  glassdoor('FR', 38.9),
  glassdoor('JP', 30.9),
  glassdoor('DE', 28.5),
  glassdoor('GB', 27.5),
  glassdoor('NL', 25.4),
  glassdoor('US', 23.8),
  glassdoor(null, 23.7),
]

/** Why silence says little about you. */
export const silenceNotes: readonly { text: string; source: string; year: number; who: string }[] = [
  {
    text: '61 of 100 people had heard nothing after an interview at some point.',
    source: 'Greenhouse',
    year: 2024,
    who: '2,500+ workers in the US, the UK and Germany',
  },
  {
    text: '40 of 100 had heard nothing after a second or third round.',
    source: 'Indeed',
    year: 2023,
    who: 'job seekers in the US',
  },
]

/** "NACE, 2023: US employers hiring graduates", for under a picture. */
export function sourceLine({
  source,
  year,
  who,
}: {
  source: string
  year: number | null
  who: string
}): string {
  return `${source}, ${year ?? 'year not given'}: ${who}`
}
