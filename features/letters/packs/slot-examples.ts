import type { languages } from '@/db/enums'
import type { FillableSlot } from '../told-slots'
import { slotExamples as en } from './en/slot-examples'

/** What a field shows while it is empty. */
export const slotExamples: Record<(typeof languages)[number], Record<FillableSlot, string>> = { en }
