import type { Difficulty, QuestionType } from '@/features/vocabulary/questions'
import type { StrengthTag } from '@/features/vocabulary/tags'

interface Reflected {
  /** 'YYYY-MM', where the person is. */
  month: string
  strengths: readonly StrengthTag[]
}

export interface StrengthMonths {
  /** 'YYYY-MM', oldest first, six at most. */
  months: string[]
  rows: { strength: StrengthTag; counts: number[] }[]
}

const monthsShown = 6
const strengthsShown = 5

/** In how many interviews of each month a strength was noted; those noted most often first. */
export function strengthsByMonth(reflected: readonly Reflected[]): StrengthMonths {
  const months = [...new Set(reflected.map(({ month }) => month))].sort().slice(-monthsShown)
  const rows = new Map<StrengthTag, number[]>()
  for (const { month, strengths } of reflected) {
    const at = months.indexOf(month)
    if (at < 0) continue
    for (const strength of new Set(strengths)) {
      const counts = rows.get(strength) ?? months.map(() => 0)
      counts[at] = (counts[at] ?? 0) + 1
      rows.set(strength, counts)
    }
  }
  const total = (counts: readonly number[]) => counts.reduce((sum, count) => sum + count, 0)
  return {
    months,
    rows: [...rows]
      .map(([strength, counts]) => ({ strength, counts }))
      .sort((a, b) => total(b.counts) - total(a.counts))
      .slice(0, strengthsShown),
  }
}

export interface QuestionCount {
  type: QuestionType
  comfortable: number
  stretched: number
  stumped: number
}

interface Asked {
  questions: readonly { type: QuestionType | null; difficulty: Difficulty | null }[]
}

/** What was asked, by its kind, and how it went; the kind asked most often first. One that says neither is left out. */
export function questionsByType(reflected: readonly Asked[]): QuestionCount[] {
  const counts = new Map<QuestionType, QuestionCount>()
  for (const { type, difficulty } of reflected.flatMap(({ questions }) => questions)) {
    if (!type || !difficulty) continue
    const row = counts.get(type) ?? { type, comfortable: 0, stretched: 0, stumped: 0 }
    row[difficulty] += 1
    counts.set(type, row)
  }
  const total = ({ comfortable, stretched, stumped }: QuestionCount) => comfortable + stretched + stumped
  return [...counts.values()].sort((a, b) => total(b) - total(a) || b.stumped - a.stumped)
}
