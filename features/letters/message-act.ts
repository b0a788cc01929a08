import type { DraftKind } from '@/db/enums'
import { firstName } from './names'
import { kindRules } from './templates/kind-rules'

/** What opening a message is for, on the button that does: 'Thank Agnes', 'Write to Rowan'. */
export function messageAct(kind: DraftKind, to: string | null): string {
  if (!to) return 'Open the message'
  return kindRules[kind].thanks ? `Thank ${firstName(to)}` : `Write to ${firstName(to)}`
}
