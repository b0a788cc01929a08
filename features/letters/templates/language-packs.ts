import type { DraftKind, languages } from '@/db/enums'
import { en } from '../packs/en/pack'
import type { LanguagePack } from '../packs/pack'

export type Language = (typeof languages)[number]

/** A language joins when a native speaker has written and read its pack; the words of the enum say which there are. */
export const languagePacks: Record<Language, LanguagePack> = { en }

/** Every sentence a letter of this kind can hold, slots as `{slot}`: what is ours, and nobody's own. */
export function templateLines(kind: DraftKind, language: Language = 'en'): string[] {
  return languagePacks[language].letters[kind]().flatMap(({ paragraphs }) =>
    paragraphs.flat().flatMap(({ ways }) => ways),
  )
}
