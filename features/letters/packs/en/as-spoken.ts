const titled = /^(?:Hi|Hello) (?=(?:Sir|Dame|Lord|Lady|Sister|Father|Rabbi|Imam|Maestr[oa]|Judge) \p{Lu})/u

/** A whole letter as one says it aloud: what the sentences, each right by itself, want of each other. */
export const asSpoken = (body: string): string =>
  body
    // Nobody says "Hi Sir Ian".
    .replace(titled, 'Dear ')
    // The time is thanked for once.
    .replace(
      /(?<=\byou making (?:the )?time\b[^.!?]*[.!] )Thank you for making the time (on \p{L}+), and for /u,
      'Thank you for our conversation $1, and for ',
    )
    // Two thanks in a row: the second is joined to the first.
    .replace(
      /(?<=\bThank you [^.!?]+[.!] )Thank(?:s| you)(?: (?:so much|a lot|very much|again))? (?=for\b)/,
      'And thank you ',
    )
