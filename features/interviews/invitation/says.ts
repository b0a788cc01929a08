const joined = (parts: readonly RegExp[]) => parts.map(({ source }) => source).join('|')

/** One of them, as words of their own. */
export const says = (...parts: RegExp[]) => new RegExp(`(?<!\\p{L})(?:${joined(parts)})(?!\\p{L})`, 'iu')

/** A title that begins with one of them, behind its "Re:". */
export const startsWith = (...parts: RegExp[]) =>
  new RegExp(`^(?:\\W{0,4}|(?:re|fwd?|wg|tr|rv)\\s*:\\s*)*(?:${joined(parts)})(?!\\p{L})`, 'iu')
