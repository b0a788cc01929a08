/** How one country tends to do it: common practice, soft, and editable per company (practice §b.7, §11.1). */
interface CountryRow {
  /** Business days of waiting before the first nudge when no date was promised. */
  firstNudgeDays: number
  secondNudgeDays: number
  secondNudge: 'usual' | 'optional' | 'via_agent'
  thankYou: 'expected' | 'usual' | 'optional'
  /** What a panel gets when nothing else speaks for one or the other. */
  panelNote: 'one_each' | 'joint_or_each'
  /** Shown beside the setting. */
  custom: string
}

const usual: CountryRow = {
  firstNudgeDays: 5,
  secondNudgeDays: 5,
  secondNudge: 'usual',
  thankYou: 'usual',
  panelNote: 'one_each',
  custom: 'A short note within a day, a first nudge after a working week.',
}

const rows: Readonly<Record<string, CountryRow>> = {
  US: { ...usual, thankYou: 'expected', custom: 'A note within 24 hours is expected by many.' },
  GB: {
    ...usual,
    secondNudge: 'optional',
    panelNote: 'joint_or_each',
    custom: 'Brief and measured, within two days; one joint note to a panel is fine.',
  },
  DE: {
    ...usual,
    firstNudgeDays: 8,
    secondNudgeDays: 8,
    custom: 'Same or next day, half a page; keep to the Sie or du you used there. Waiting is longer.',
  },
  FR: {
    ...usual,
    firstNudgeDays: 6,
    secondNudgeDays: 6,
    custom: 'The same evening or within two days, five or six lines.',
  },
  NL: { ...usual, custom: 'Short, the same day, in office hours; do not plead again.' },
  JP: {
    ...usual,
    firstNudgeDays: 7,
    secondNudge: 'via_agent',
    thankYou: 'optional',
    custom: 'A note is optional. With an agent, everything goes through the agent.',
  },
}

interface CountryOverrides {
  firstNudgeDays?: number | null
  secondNudgeDays?: number | null
}

/** The country's row with what the person set for this company on top. Unknown countries get the usual row. */
export function countryRow(country: string, overrides: CountryOverrides = {}): CountryRow {
  const row = rows[country.toUpperCase()] ?? usual
  return {
    ...row,
    firstNudgeDays: overrides.firstNudgeDays ?? row.firstNudgeDays,
    secondNudgeDays: overrides.secondNudgeDays ?? row.secondNudgeDays,
  }
}
