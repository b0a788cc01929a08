import type { languages } from '@/db/enums'
import { weaveSlot as en } from './en/slots'
import type { LanguagePack } from './pack'

/** What turns one typed detail of a letter into its sentence, without the letters around it. */
export const slotWeavers: Record<(typeof languages)[number], LanguagePack['weaveSlot']> = { en }
