import { asTitle } from '@/lib/people/name-affixes'
import { thankYouCoordinator } from './letters/thank-you-coordinator'
import { thankYouFinal } from './letters/thank-you-final'
import { thankYouInformational } from './letters/thank-you-informational'
import { thankYouJoint } from './letters/thank-you-joint'
import { thankYouManager } from './letters/thank-you-manager'
import { thankYouPanel } from './letters/thank-you-panel'
import { thankYouScreen } from './letters/thank-you-screen'

const greeting = /^(?:Hi|Hello) (?=(\p{L}+\.?) \p{Lu})/u
/** "Watanabe-san" is no first name. */
const honoured = /^(?:Hi|Hello) (?=\p{L}+-(?:san|sensei|sama),)/u

const isTitle = (word: string) => {
  const { courtesy, academic, beforeFirst } = asTitle(word)
  return courtesy || academic || beforeFirst
}

const thanks =
  /^(?:Thanks?\b|Many thanks|(?:Just )?[Aa] (?:short note|quick)|I (?:wanted|would like) to thank|I enjoyed our conversation)/

/** The letters' own thanks: whatever a person typed besides stays as it is. */
export const openings = (): string[] =>
  [
    thankYouCoordinator,
    thankYouFinal,
    thankYouInformational,
    thankYouJoint,
    thankYouManager,
    thankYouPanel,
    thankYouScreen,
  ].flatMap(set =>
    set().flatMap(({ paragraphs }) =>
      paragraphs.flatMap(sentences =>
        sentences.flatMap(({ ways }) =>
          ways.map(way => way.replace(/ ?\{note\}.*$/, '')).filter(way => thanks.test(way)),
        ),
      ),
    ),
  )

const asPattern = (way: string) =>
  way
    .split(/\{\w+\}/)
    .map(part => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    .join('[^.!?\\n]+?')
// Made when the first letter is written.
let made: RegExp | undefined
const thankedTwice = () =>
  (made ??= new RegExp(
    `(?<=^|\\n)(${[...new Set(openings())].map(asPattern).join('|')}) ((?:Thanks?|Thank you|Many thanks)\\b(?!,| you, too| you for (?:making the time on|giving up part of your)\\b)[^\\n]*)`,
    'u',
  ))

const isOfToday = /\b(?:today|this (?:morning|afternoon|evening))\b/i
const ourDay =
  /((?:^|\n|[.!?] )(?:Thank you|Many thanks|I enjoyed our|I wanted to thank|A short note to say thank you|I was glad of)[^.!?\n]*?) (on|for) (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b/gu

/** Where whoever wrote it says "today" the letter names no other day. */
const ofOneDay = (body: string): string =>
  isOfToday.test(body)
    ? body.replace(ourDay, (_, lead: string, how: string) =>
        how === 'on' ? lead : `${lead} for our conversation`,
      )
    : body

/** A whole letter as one says it aloud: what the sentences, each right by itself, want of each other. */
export const asSpoken = (body: string): string =>
  ofOneDay(
    body
      // Nobody says "Hi Sir Ian", and who is Mrs Hume is not greeted as a friend.
      .replace(greeting, (said, word: string) => (isTitle(word) ? 'Dear ' : said))
      .replace(honoured, 'Dear ')
      // The time is thanked for once.
      .replace(
        /(?<=\byou making (?:the )?time\b[^.!?]*[.!] )Thank you for making the time (on \p{L}+) to talk about /u,
        'Thank you for our conversation $1 about ',
      )
      // Nobody enjoys twice in two lines.
      .replace(
        /I enjoyed (our conversation [^.;\n]+); thank you for it\.(?= I (?:really |also )?(?:enjoyed|loved)\b)/u,
        'Thank you for $1.',
      )
      // Nobody thanks for a talk twice in two lines.
      .replace(
        /\bfor talking through (the [^.\n]+? role) with me (on \p{L}+\.)(?= (?:I (?:enjoyed|liked) talking|It was good to talk) about)/u,
        'for going through $1 with me $2',
      )
      .replace(
        /\bfor (?:talking with me|the chance to talk with you) (on \p{L}+) about [^.\n]+\.(?= (?:I (?:enjoyed|liked) talking|It was good to talk) about)/u,
        'for your time $1.',
      )
      // Who thanks in words of their own is not made to thank twice.
      .replace(thankedTwice(), (_, ours: string, own: string) => {
        const day = /\b(?:on|for) (\p{Lu}\p{L}+day)\b|\b(\p{Lu}\p{L}+day)'s\b/u
          .exec(ours)
          ?.slice(1)
          .find(Boolean)
        return day &&
          !/\b(?:enjoy\w*|\p{L}+day|today|this (?:morning|afternoon|evening)|conversation|interview|chat|talk)\b/iu.test(
            own,
          )
          ? `${own} I enjoyed our conversation on ${day}.`
          : own
      })
      .replace(
        /(?<=\n(?:Thanks?|Thank you|Many thanks) [^\n]+[.!] )Thank you for making the time (on \p{L}+) to talk about (the [^.\n]+ role)\./u,
        'I enjoyed our conversation $1 about $2.',
      )
      .replace(
        /(?<=\n(?:Thanks?|Thank you|Many thanks) [^\n]+[.!] )I'm grateful for your time (on \p{L}+)\./u,
        'I enjoyed our conversation $1.',
      )
      .replace(
        /(?<=\n(?:Thanks?|Thank you|Many thanks) [^\n]+[.!] )Thank you for giving up part of your (\p{L}+) to interview me\./u,
        'I was glad of the chance to talk with you on $1.',
      )
      .replace(
        /(?<=\n(?:Thanks?|Thank you|Many thanks) [^\n]+[.!] )Thank you for making the time (on \p{L}+) to interview me\./u,
        'I was glad of the chance to talk with you $1.',
      ),
  )
