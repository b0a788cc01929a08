import 'server-only'
import type { Tx } from '@/db/doors'
import { type Stage, stages } from '@/db/enums'
import { settings } from '@/db/schema/settings'
import type { StageNames } from '@/features/vocabulary/stages'

export interface OwnStageWords {
  names: StageNames
  order: Stage[]
  hidden: Stage[]
}

/** What the form says of each stage; of two in one place the usual order decides. Pure. */
export function readOwnStages(input: Record<string, unknown>): OwnStageWords {
  const names = stages.flatMap(stage => {
    const name = input[`name-${stage}`]
    return typeof name === 'string' ? [[stage, name]] : []
  })
  const place = (stage: Stage) => Number(input[`place-${stage}`])
  return {
    names: Object.fromEntries(names),
    order: stages.toSorted((a, b) => place(a) - place(b)),
    hidden: stages.filter(stage => input[`hide-${stage}`] === true),
  }
}

export const setOwnStages = (tx: Tx, { names, order, hidden }: OwnStageWords) =>
  tx.update(settings).set({ stageNames: names, stagesOrder: order, stagesHidden: hidden })
