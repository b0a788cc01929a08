const titled =
  /^(?:Hi|Hello) (?=(?:Sir|Dame|Lord|Lady|Sister|Brother|Father|Rabbi|Imam|Maestr[oa]|Judge|Dr|Doctor|Prof|Professor|Mr|Mrs|Ms|Miss|Mx|Mme|Mlle|M|Herr|Frau|Sra?|Dhr|Mevr|Mevrouw|Col|Colonel|Capt|Captain|Maj|Major|Gen|General|Rev|Reverend|Pastor|Canon|Bishop|Matron|Principal|Chief|Cllr|Councillor)\.? \p{Lu})/u

/** A whole letter as one says it aloud: what the sentences, each right by itself, want of each other. */
export const asSpoken = (body: string): string =>
  body
    // Nobody says "Hi Sir Ian", and who is Mrs Hume is not greeted as a friend.
    .replace(titled, 'Dear ')
    // The time is thanked for once.
    .replace(
      /(?<=\byou making (?:the )?time\b[^.!?]*[.!] )Thank you for making the time (on \p{L}+), and for /u,
      'Thank you for our conversation $1, and for ',
    )
    // Two thanks in a row: the second is joined to the first.
    .replace(
      /(?<=\b(?:[Tt]hank you|[Tt]hanks) [^.!?]+[.!] )Thank(?:s| you)(?: (?:so much|a lot|very much|again|heaps|loads|a million))? (?=for\b)/,
      'And thank you ',
    )
