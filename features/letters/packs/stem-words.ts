import type { languages } from '@/db/enums'
import type { HookStem } from '../hook'
import { stemWords as en } from './en/stem-words'

/** How a note can begin: what the chip says, and what somebody might type behind it. */
export interface StemWords {
  stems: Record<HookStem, { label: string; example: string }>
  /** Behind no stem. */
  example: string
}

/** On the first load of a phone, long before the weaver. */
export const stemWords: Record<(typeof languages)[number], StemWords> = { en }
