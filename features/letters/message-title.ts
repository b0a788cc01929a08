import type { DraftKind } from '@/db/enums'
import { kindRules } from './templates/kind-rules'

/** 'Agnes Example: thank-you to the hiring manager': whom it is for, then what it is. A name of its own stays. Pure. */
export function messageTitle(kind: DraftKind, to: string | null): string {
  const { label } = kindRules[kind]
  return to ? `${to}: ${label.replace(/^[A-Z](?=[a-z-]+ )/, first => first.toLowerCase())}` : label
}
