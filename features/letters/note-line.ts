import type { HookStem } from '@/db/enums'
import { stemWords } from './packs/stem-words'

/** A note as it was kept, its beginning with it: "told me about the ledger migration". */
export const noteLine = (stem: HookStem | null, text: string): string =>
  stem && stem !== 'own_words' ? `${stemWords.en.stems[stem].label} ${text}` : text
