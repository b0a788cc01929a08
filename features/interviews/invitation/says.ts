const joined = (parts: readonly RegExp[]) => parts.map(({ source }) => source).join('|')

/** One of them, as words of their own. */
export const says = (...parts: RegExp[]) => new RegExp(`(?<!\\p{L})(?:${joined(parts)})(?!\\p{L})`, 'iu')

/** A title that begins with one of them, behind its "Re:". */
export const startsWith = (...parts: RegExp[]) =>
  new RegExp(`^(?:\\W|(?:re|fwd?|wg|tr|rv)\\s*:){0,40}(?:${joined(parts)})(?!\\p{L})`, 'iu')
