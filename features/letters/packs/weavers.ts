import type { languages } from '@/db/enums'
import { weaver as en } from './en/weaver'
import type { Weaver } from './pack'

/** The light half of each pack: all that a phone loads to show the sentence while somebody types. */
export const weavers: Record<(typeof languages)[number], Weaver> = { en }
