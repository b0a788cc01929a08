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
    // Nobody enjoys twice in two lines.
    .replace(
      /I enjoyed (our conversation [^.;\n]+); thank you for it\.(?= I (?:really |also )?(?:enjoyed|loved)\b)/u,
      'Thank you for $1.',
    )
    // Who thanks in words of their own is not made to thank twice.
    .replace(
      /(?<=^|\n)(?=(?:Thanks?|Thank you) for (?:your time on|your part in|talking through the|talking (?:to|with) me on|our conversation on|interviewing me on|the chance to talk with you on|the interview on|giving me a closer|going into the|being part of|taking part in|speaking with me on|discussing the)\b|Many thanks for (?:\p{Lu}\p{L}+day|your time on)|(?:Just )?[Aa] (?:short note to say thank you|quick thank[- ]you) for|I (?:wanted to thank you personally|would like to thank you) for|I enjoyed our conversation on)([^.!?\n]*)[.!] ((?:Thanks?|Thank you|Many thanks)\b(?!,|(?: you)?, too|(?: you)? for (?:making the time on|giving up part of your)\b)[^\n]*)/u,
      (_, ours: string, own: string) => {
        const day = /\b(?:on|for) (\p{Lu}\p{L}+day)\b|\b(\p{Lu}\p{L}+day)'s\b/u
          .exec(ours)
          ?.slice(1)
          .find(Boolean)
        return day && !/\b(?:enjoy\w*|\p{L}+day|today|conversation|interview|chat|talk)\b/iu.test(own)
          ? `${own} I enjoyed our conversation on ${day}.`
          : own
      },
    )
    .replace(
      /(?<=\n(?:Thanks?|Thank you|Many thanks) [^\n]+[.!] )Thank you for making the time (on \p{L}+), and for telling me so much about (the [^.\n]+ role)\./u,
      'I enjoyed hearing so much about $2 $1.',
    )
    .replace(
      /(?<=\n(?:Thanks?|Thank you|Many thanks) [^\n]+[.!] )I'm grateful for the time you gave me (on \p{L}+)\./u,
      'I enjoyed our conversation $1.',
    )
    .replace(
      /(?<=\n(?:Thanks?|Thank you|Many thanks) [^\n]+[.!] )Thank you for giving up part of your (\p{L}+) to interview me\./u,
      'I was glad of the chance to talk with you on $1.',
    )
