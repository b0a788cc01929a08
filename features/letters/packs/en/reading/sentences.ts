import type { HookStem } from '../../../hook'
import type { Sentence } from '../grammar/sentences-in'
import { shapeOf } from '../grammar/shape'
import { tokensOf } from '../grammar/tokens'
import { midSentence } from '../grammar/turn'
import { spliced } from '../grammar/two-statements'
import { baseOfThird, isBase, isNounToo, isPlainPast } from '../grammar/verbs'
import { praise, vague } from '../grammar/words'
import { liked } from './liked'
import { manners } from './manner'

/** "Still laughing about the goat" → "I'm still laughing about the goat". */
export const whileStill = (text: string) =>
  text.replace(/^still (?=(?:laugh|think|smil|chuckl|giggl|wonder)ing\b)/i, "I'm still ")

/** "he's building a team, wants people who like mess" → "… and wants people": one person does both. */
export const bothByThem = (text: string): string =>
  /^(?:she|he)(?:'s)? /i.test(text)
    ? text.replace(/, (?=(\p{L}+) \p{L})/gu, (whole, next: string) => {
        const lower = next.toLowerCase()
        // "he built it, took two summers": it did.
        if (/^(?:took|takes|costs?|lasts|lasted|means|saves|saved)$/.test(lower)) return whole
        const third = baseOfThird(lower)
        return (third &&
          (third === 'want' ||
            third === 'need' ||
            third === 'love' ||
            third === 'like' ||
            third === 'run' ||
            third === 'work' ||
            third === 'hope' ||
            third === 'plan' ||
            !isNounToo(third))) ||
          isPlainPast(lower)
          ? ' and '
          : whole
      })
    : text

/** "no egos, everyone mops the floor", "great chat - loved the owl": two things said in one breath. */
export function parted(sentence: Sentence, stem: HookStem | null): Sentence[] {
  const also =
    /^(.{3,}?),? and (?:(?:even|also|then|actually|kindly) )?((?:let|gave|took|told|explained|introduced|made|brought|walked) (?:me|us)\b.+|(?:explained|described) (?:each|every|all|what|how|why)\b.+)$/i.exec(
      sentence.text,
    )
  if (also?.[1] && also[2] && stem && /^(?:told_me_about|showed_me)$/.test(stem))
    return [
      { text: also[1], mark: '' },
      { text: also[2], mark: sentence.mark },
    ]
  // "he walked me down and we chatted about rugby"
  const talked = stem
    ? null
    : /^(.{8,}?),? and (we (?:chatted|talked|spoke|joked|laughed) about .+)$/i.exec(sentence.text)
  if (talked?.[1] && talked[2])
    return [
      { text: talked[1], mark: '' },
      { text: talked[2], mark: sentence.mark },
    ]
  if (stem && !/^(?:told_me_about|advised_me_to|helped_me_by|showed_me)$/.test(stem)) return [sentence]
  const { text, mark } = sentence
  const besides = /^(.{3,}?), and (.+)$/i.exec(text)
  if (
    besides?.[1] &&
    besides[2] &&
    (praise.test(besides[1]) || vague.test(besides[1])) &&
    /^(?:clause|noun)$/.test(shapeOf(besides[2]))
  )
    return [{ text: besides[2], mark }]
  const dash = /^(.{3,}?)(?: [–—-]|\.\.\.|…|;|,) (.+)$/u.exec(text)
  if (
    dash?.[1] &&
    dash[2] &&
    (praise.test(dash[1]) || vague.test(dash[1]) || (liked.test(dash[2]) && dash[1].split(' ').length < 4)) &&
    shapeOf(dash[2]) !== 'half' &&
    !/^(?:and|but|or|especially|when|because)\b/i.test(dash[2])
  )
    return [
      { text: dash[1], mark: '' },
      { text: dash[2], mark },
    ]
  const two = spliced(text)
  // "talk to the porters first, they know everything"
  if (two && /^(?:they|they're|them)\b/i.test(two.right) && isPluralIn(two.left)) return [sentence]
  if (!two || /^(?:you|you're|it|it's|that|that's|this|there|there's|i|i'm|which)\b/i.test(two.right))
    return [sentence]
  if (shapeOf(two.left) === 'clause' && !manners.test(two.left) && !liked.test(two.left)) return [sentence]
  return [
    { text: two.left, mark: '' },
    { text: two.right, mark },
  ]
}

/** "11 countries onto one payroll. In one weekend." */
export function trailing(sentences: readonly Sentence[]): Sentence[] {
  return sentences.reduce<Sentence[]>((so, one) => {
    const last = so.at(-1)
    const words = one.text.split(' ')
    const isTail =
      last &&
      last.mark !== '?' &&
      words.length < 6 &&
      /^(?:in|at|on|by|with|without|for|from|during|after|before|every|all|and|even)$/i.test(
        words[0] ?? '',
      ) &&
      /^(?:noun|half)$/.test(shapeOf(one.text.replace(/^(?:and|even) /i, ''))) &&
      words.length > 1
    // "how they got through the audit. And the biscuits": not through those.
    const isApart = /^and /i.test(one.text) && /^(?:how|why|what|when|who|that) /i.test(last?.text ?? '')
    if (isTail && !isApart)
      return [
        ...so.slice(0, -1),
        {
          // "where I would sit. By the window!"
          text: `${last.text}${/^(?:by|even|all|every)\b/i.test(one.text) ? ',' : ''} ${midSentence(one.text)}`,
          mark: one.mark,
        },
      ]
    so.push(one)
    return so
  }, [])
}

const isPluralIn = (text: string) =>
  tokensOf(text).some(
    ({ lower }) =>
      /^(?:people|children|staff)$|[a-z]{2}[^su']s$/.test(lower) &&
      !isBase(lower) &&
      baseOfThird(lower) === null &&
      !/^(?:always|sometimes|yours|this|his|its|was|has|does|is)$/.test(lower),
  )

/** "She asked me that." */
export const merelyAsked = /^(?:she|he|they|you) (?:asked|said|told)(?: me)? (?:that|this|it)$/i
