import { asTitle } from '@/lib/people/name-affixes'

const greeting = /^(?:Hi|Hello) (?=(\p{L}+\.?) \p{Lu})/u

const isTitle = (word: string) => {
  const { courtesy, academic, beforeFirst } = asTitle(word)
  return courtesy || academic || beforeFirst
}

/** A whole letter as one says it aloud: what the sentences, each right by itself, want of each other. */
export const asSpoken = (body: string): string =>
  body
    // Nobody says "Hi Sir Ian", and who is Mrs Hume is not greeted as a friend.
    .replace(greeting, (said, word: string) => (isTitle(word) ? 'Dear ' : said))
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
