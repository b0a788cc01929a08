import type { DraftKind } from '@/db/enums'
import { firstName } from './names'
import { kindRules } from './templates/kind-rules'

/** What opening a message is for, on the button that does: 'Thank Agnes', 'Thank Agnes and Rui', 'Write to Rowan'. */
export function messageAct(kind: DraftKind, to: readonly string[]): string {
  const [first, second, ...more] = to.map(firstName)
  if (!first) return 'Open the message'
  const also = second && (more.length > 0 ? ` and ${more.length + 1} others` : ` and ${second}`)
  return `${kindRules[kind].thanks ? 'Thank' : 'Write to'} ${first}${also ?? ''}`
}
