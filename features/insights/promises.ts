import { type Promised, promiseState } from '@/features/next-steps/ledger'
import type { LocalDate } from '@/lib/time'

export interface CompanyPromises {
  company: string
  kept: number
  late: number
  /** Past their day, without a word. */
  waiting: number
  /** Still ahead. */
  open: number
}

/** So many companies are drawn: those whose dates have come most often. */
const companiesShown = 8

/** What each company named a day for, and what became of it; those with most that is past first. */
export function promisesByCompany(
  promises: readonly (Promised & { company: string })[],
  today: LocalDate,
): CompanyPromises[] {
  const counts = new Map<string, CompanyPromises>()
  for (const { company, ...promise } of promises) {
    const row = counts.get(company) ?? { company, kept: 0, late: 0, waiting: 0, open: 0 }
    row[promiseState(promise, today)] += 1
    counts.set(company, row)
  }
  const past = ({ kept, late, waiting }: CompanyPromises) => kept + late + waiting
  return [...counts.values()]
    .sort((a, b) => past(b) - past(a) || b.open - a.open || a.company.localeCompare(b.company))
    .slice(0, companiesShown)
}
