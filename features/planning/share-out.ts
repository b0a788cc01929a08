import type { DraftRow, ProcessFacts } from './facts'
import { planKeyOf } from './plan-keys'
import type { WantedDraft } from './wanted'

export interface Wish {
  process: ProcessFacts
  wanted: readonly WantedDraft[]
}

/**
 * A draft that is one for each person may be wanted by several of their processes at once (a request on LinkedIn). The
 * process that has it keeps it, else the first gets it; with the rows that each process's drafts are compared to. Pure.
 */
export function shareOut(wishes: readonly Wish[]): (Wish & { existing: DraftRow[] })[] {
  const owners = new Map<string, string>()
  for (const { process, wanted } of wishes) {
    const { id } = process.pipeline
    const own = new Set(process.existing.filter(row => row.pipelineId === id).map(row => row.planKey))
    for (const key of wanted.map(planKeyOf))
      if (key !== null && (own.has(key) || !owners.has(key))) owners.set(key, id)
  }
  return wishes.map(({ process, wanted }) => {
    const { id } = process.pipeline
    const mine = wanted.filter(want => (owners.get(planKeyOf(want) ?? '') ?? id) === id)
    const keys = new Set(mine.map(planKeyOf))
    const existing = process.existing.filter(
      row => row.pipelineId === id || (row.planKey !== null && keys.has(row.planKey)),
    )
    return { process, wanted: mine, existing }
  })
}
