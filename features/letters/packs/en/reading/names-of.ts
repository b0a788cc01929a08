import type { Reader } from '../../../hook'

/** "Mrs Osei described …": whoever is written to is "you", with any title. */
export const untitled = (text: string, names: readonly string[]) =>
  names.reduce(
    (so, name) =>
      so.replace(
        new RegExp(
          `(?<!\\p{L})(?:mr|mrs|ms|miss|mx|dr|prof|professor|sir|chef|father|sister|frau|herr)\\.? (?:(?:van|von|de|der|den|la|le|du|di|da|al|el) )*(?=${name.replace(/[^\p{L}\p{N} -]/gu, '.')}(?!\\p{L}))`,
          'giu',
        ),
        '',
      ),
    text,
  )

/** How the person may be called in a note: "ana", "osei". */
export function namesOf({ name }: Reader): string[] {
  return name
    .replace(/[([].*$/, '')
    .split(/[\s,]+/)
    .filter(
      one =>
        one.length > 1 &&
        !/\.$/.test(one) &&
        !/^(?:dr|mr|mrs|ms|miss|mx|prof|professor|sir|dame|sister|van|von|de|der|den|la|le|du|di|da|bin|al|phd|md|mba|herr|frau|mme|madame|monsieur|sra?|señora?)$/i.test(
          one,
        ),
    )
    .map(one => one.toLowerCase())
}
