/** What is typed as patterns for ILIKE, a word each: every sign stands for itself. At most five words of forty letters. */
export const likeWords = (typed: string): string[] =>
  typed
    .split(/[\s,]+/u)
    .filter(Boolean)
    .slice(0, 5)
    .map(
      word =>
        `%${[...word]
          .slice(0, 40)
          .join('')
          .replace(/[\\%_]/g, '\\$&')}%`,
    )
