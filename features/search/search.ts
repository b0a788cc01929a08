import 'server-only'
import type { Tx } from '@/db/doors'
import { settings } from '@/db/schema/settings'
import { localDate } from '@/lib/time'
import { find } from './find'
import { type FoundKind, foundKinds } from './kinds'
import { type FoundItem, present } from './present'
import { wordsOf } from './words'

export interface Finds {
  groups: { kind: FoundKind; items: FoundItem[]; hasMore: boolean }[]
  /** Nothing is written as it was typed: these come near it. */
  isNear: boolean
}

/** What one's own account holds for what was typed, by kind, at most `each` of one. Three statements at most. */
export async function search(
  tx: Tx,
  typed: string,
  { each, only = foundKinds, now }: { each: number; only?: readonly FoundKind[]; now: Date },
): Promise<Finds> {
  const words = wordsOf(typed)
  if (words.length === 0) return { groups: [], isNear: false }
  const { rows, isNear } = await find(tx, words, each, only)
  if (rows.length === 0) return { groups: [], isNear }
  const [own] = await tx.select({ zone: settings.zone, stageNames: settings.stageNames }).from(settings)
  const zone = own?.zone ?? 'UTC'
  const around = { zone, today: localDate(now, zone), stageNames: own?.stageNames ?? {} }
  const groups = only.flatMap(kind => {
    const here = rows.filter(row => row.kind === kind)
    const items = here.slice(0, each).map(row => present(row, words, around))
    return items.length > 0 ? [{ kind, items, hasMore: here.length > each }] : []
  })
  return { groups, isNear }
}
