import type { languages } from '@/db/enums'
import type { HookStem, Reader, Woven } from './hook'
import { stems as en } from './packs/en/stems'
import type { Weaver } from './packs/pack'

type Language = (typeof languages)[number]

/** How a note can begin, for the taps: here at once. */
export const stemLabels: Record<Language, Record<HookStem, string>> = { en }

/** What reads a note is large: it comes when a field is first touched, and stays. */
const loaders: Record<Language, () => Promise<Weaver>> = {
  en: () => import('./packs/en/weaver').then(({ weaver }) => weaver),
}
const loaded = new Map<Language, Promise<Weaver>>()

/** Fetches the weaver; call it when a field gets the focus, so that it is there for the first letter. */
export function loadWeaver(language: Language = 'en'): Promise<Weaver> {
  const known = loaded.get(language)
  if (known) return known
  const loading = loaders[language]()
  loaded.set(language, loading)
  // Without a network it is tried again with the next letter typed.
  loading.catch(() => loaded.delete(language))
  return loading
}

/** The sentence a note becomes, for the line under its field; null where the weaver cannot be had. */
export async function weavePreview(
  text: string,
  stem: HookStem | null,
  reader: Reader,
  place = 0,
  language: Language = 'en',
): Promise<Woven | null> {
  try {
    return (await loadWeaver(language)).weave(text, stem, reader, place)
  } catch {
    return null
  }
}
