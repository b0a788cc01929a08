import { type AnalysisCriterion, analysisCriteria, type expectationGaps } from '@/db/enums'

type Criterion = {
  label: string
  /** What 1 and 5 mean, so that a score is the same thing next month. */
  low: string
  high: string
  hint: string
}

/** Practice 11.4: twelve rows, 1 to 5, an evidence line, "don't know yet". In the order in which they are shown. */
export const criteria: Record<AnalysisCriterion, Criterion> = {
  work_itself: {
    label: 'The work itself, compared with the job ad',
    low: 'a different job',
    high: 'exactly as advertised',
    hint: 'Which duties came up that the ad didn’t mention?',
  },
  manager: {
    label: "The manager I'd have",
    low: 'hard to work for',
    high: 'someone to learn from',
    hint: 'What did they say about the people who work for them?',
  },
  team: {
    label: 'The team, and how they treated each other',
    low: 'tense',
    high: 'at ease together',
    hint: 'Who spoke, who was cut short, who laughed?',
  },
  how_they_treated_me: {
    label: 'How they treated me',
    low: 'late, unprepared, distracted',
    high: 'on time, prepared, attentive',
    hint: 'Had they read what you sent?',
  },
  clarity: {
    label: 'Clear about success and expectations',
    low: 'vague',
    high: 'I know what success looks like',
    hint: 'What would be different in six months?',
  },
  growth: {
    label: 'Growth and learning',
    low: 'going nowhere',
    high: 'I would grow here',
    hint: 'Where did the last person in this role go?',
  },
  pay: {
    label: 'Pay and the whole package',
    low: 'below what I need',
    high: 'more than fair',
    hint: 'Base, bonus, pension: what is in writing?',
  },
  hours: {
    label: 'Hours, flexibility, leave',
    low: 'would not fit my life',
    high: 'fits well',
    hint: 'What does a busy week look like?',
  },
  place: {
    label: 'Location, commute, remote in practice',
    low: 'would wear me out',
    high: 'easy',
    hint: 'How many days, and who decides?',
  },
  stability: {
    label: 'Stability',
    low: 'shaky',
    high: 'on firm ground',
    hint: 'Funding, turnover, and why the role is open.',
  },
  values: {
    label: 'Values, message, ethics, inclusion',
    low: 'just words',
    high: 'visible in what they do',
    hint: 'What did the offices and the people tell you, compared with what they say about themselves?',
  },
  process: {
    label: 'The process, and promises kept',
    low: 'left in the dark',
    high: 'kept every promise',
    hint: 'Filled in from what they promised and what happened.',
  },
}

/** The twelve rows in the order of what counts for the person, by their weights; as they stand where it is equal. */
export const inTheirOrder = (weights: Partial<Record<AnalysisCriterion, number>>): AnalysisCriterion[] =>
  analysisCriteria.toSorted((a, b) => (weights[b] ?? 1) - (weights[a] ?? 1))

export const expectationGapLabels: Record<(typeof expectationGaps)[number], string> = {
  better: 'better than expected',
  as_expected: 'as expected',
  worse: 'less than expected',
}

/** A row marked as a deal-breaker says no at this score or below. */
export const dealBreakerAt = 2

/** A promise of the next steps: the day promised, and the day it happened; both `YYYY-MM-DD`. */
export type Promised = { promisedOn: string; keptOn: string | null }

/**
 * Row 12 from the ledger: 5 all kept on the day, 4 up to two days late on average, 3 up to a week, 2 later, 1 when none
 * was kept. A promise whose day is still to come says nothing. Null when nothing can be said. `today` is `YYYY-MM-DD`.
 */
export function processScore(promises: readonly Promised[], today: string): number | null {
  const due = promises.filter(({ promisedOn, keptOn }) => keptOn !== null || promisedOn < today)
  if (due.length === 0) return null
  if (due.every(({ keptOn }) => keptOn === null)) return 1
  const daysLate = due.map(({ promisedOn, keptOn }) =>
    Math.max(0, (Date.parse(keptOn ?? today) - Date.parse(promisedOn)) / 86_400_000),
  )
  const average = daysLate.reduce((sum, days) => sum + days, 0) / due.length
  if (average === 0) return 5
  if (average <= 2) return 4
  return average <= 7 ? 3 : 2
}
