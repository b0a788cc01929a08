const titled = /^(?:Hi|Hello) (?=(?:Sir|Dame|Lord|Lady|Sister|Father|Rabbi|Imam|Maestr[oa]|Judge) \p{Lu})/u

/** A whole letter as one says it aloud: what the sentences, each right by itself, want of each other. */
export const asSpoken = (body: string): string =>
  body
    // Nobody says "Hi Sir Ian".
    .replace(titled, 'Dear ')
    // Two thanks in a row: the second is joined to the first.
    .replace(
      /(?<=\bThank you [^.!?]+[.!] )Thank(?:s| you)(?: (?:so much|a lot|very much|again))? (?=for\b)/,
      'And thank you ',
    )
