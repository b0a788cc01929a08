import type { HookStem } from '../../../hook'
import { isFiniteAt } from '../grammar/finite'
import { headOf } from '../grammar/head-of'
import { type Sentence, sentencesIn } from '../grammar/sentences-in'
import { shapeOf } from '../grammar/shape'
import { isKnownWord } from '../grammar/slips'
import { isContrast } from '../grammar/sure/flaws'
import { tokensOf } from '../grammar/tokens'
import { capital, midSentence } from '../grammar/turn'
import { isBase, isGerund, isParticiple } from '../grammar/verbs'
import { determiners, praise, prepositions, vague } from '../grammar/words'
import { correction, leansBack } from './loose'
import { isRemark } from './remarks'

/** One of several things said in one breath, with who says it, to be read by itself. */
export interface Breath {
  text: string
  stem: HookStem | null
  mark: Sentence['mark']
}

const subject = /^(?:s?he|they|I|we|you|it)(?:'\p{L}+)? /iu
const third = /^(?:s?he|they)(?:'\p{L}+)? /iu
/** What somebody does and no thing: "said …", "knows …". */
const human =
  /^(?:(?:also|even|just|really|still|now|then|already|never|always|actually) )*(?:sa(?:id|ys)|tell|tells|told|ask(?:s|ed)|show(?:s|ed)|explain(?:s|ed)|mention(?:s|ed)|laugh(?:s|ed)|nod(?:s|ded)|smil(?:es|ed)|thinks|wants|wanted|needs|lov(?:es|ed my)|lik(?:es|ed my)|hates|reckon(?:s|ed)|knows?|knew|hopes|promis(?:es|ed)|offer(?:s|ed)|remember(?:s|ed)|listen(?:s|ed)|seem(?:s|ed) (?!to be )|sound(?:s|ed)|teaches|taught|sings|plays|runs|read|gave|let|made me|wasn't|didn't|doesn't|never (?=made|let|asked|said|once))\b/i
/** Of a thing rather than of somebody: "took 14 months". */
const ofThing =
  /^(?:took|takes|saves|saved|costs?|lasts|lasted|means|meant|opens|starts|runs (?:until|till|from)) /i
const iDid =
  /^(?:told|asked|showed|gave|sent|thanked|said to) (?:her|him|them)\b|^(?:(?:really|just|also) )?(?:loved|liked|enjoyed|appreciated|learned|learnt|felt|came away|forgot) (?!my\b)\p{L}|^(?:would love to|want to|hope to) \p{L}/iu
/** "you're Rochdale I am Grimsby", "her mum was in one": two run together, or what it goes on from has been said before. */
const runs =
  /^(?:s?he|they)\b.*(?<![,;]|\b(?:and|but|when|if|that|what|how|because|so|as|like|where|who|while|than|said|told|says|knew|thought|thinks)) I (?:am|do|did|have|was|went|love|make|like) (?!to\b|in\b|at\b|for\b|with\b)\p{L}| (?:in|of|to|with|at) one$/iu
const words =
  /^(.+?),? (?:(?:her|his|their) (?:exact |own )?words(?: exactly|,? not mine)?|as (?:s?he|they) put it|(?:is|that's) how (?:s?he|they) put it)$/i

/** "Lena was nice": what follows is said of her. */
function somebodyElse(text: string, names: readonly string[]): boolean {
  const [first, second] = tokensOf(text)
  return (
    /^\p{Lu}\p{Ll}+$/u.test(first?.text ?? '') &&
    !names.includes(first?.lower ?? '') &&
    !isKnownWord(first?.lower ?? '') &&
    !/^(?:been|i)$/.test(first?.lower ?? '') &&
    (isFiniteAt(tokensOf(text), 1) || /^(?:is|was|has|had)$/.test(second?.lower ?? ''))
  )
}

const isThing = (text: string) =>
  /^(?:noun|gerund)$/.test(shapeOf(text)) || /^(?:the|an?|their|his|her|one|my) /i.test(text)

/** Is it a statement of its own: whose, and how it is said in full? Null where it only belongs to what stands before. */
function whole(text: string, before: string, isFirst: boolean, names: readonly string[]): string | null {
  const plain = isFirst
    ? text
    : text.replace(/^(?:(?:oh )?(?:and|also|plus|oh)(?: also)?|that) (?=\S+ \S)/i, '')
  const tokens = tokensOf(plain)
  if (iDid.test(plain)) return `I ${midSentence(plain)}`
  if (subject.test(`${plain} `)) return tokens.some((_, at) => isFiniteAt(tokens, at)) ? plain : null
  const shape = headOf(tokens)
  const [first, next] = tokens
  const isLoose =
    isParticiple(first?.lower ?? '') && prepositions.has(next?.lower ?? '') && !human.test(plain)
  if (/^been (?:there|here|with|in|at|a|an|doing)\b/i.test(plain)) return `she has ${midSentence(plain)}`
  // "turned out to be relevant": it did; "thought it was fun": who?
  if (
    !isFirst &&
    /^(?:turned out|ended up|came out|worked out|happened|fell|broke|thought|wished|hoped|reali[sz]ed)\b/i.test(
      plain,
    )
  )
    return null
  const isOther = somebodyElse(before, names)
  // Whose? Of a thing nobody says "said": then it was the reader.
  if ((shape === 'past' || shape === 'third') && !isLoose && !ofThing.test(plain)) {
    const ofReader =
      human.test(plain) || (before !== '' && (third.test(before) || /^(?:past|third)$/.test(shapeOf(before))))
    return isFirst ? plain : ofReader && !isOther ? `she ${midSentence(plain)}` : null
  }
  if (human.test(plain) && !isFirst && !isOther) return `she ${midSentence(plain)}`
  if (isFirst) return null
  const from = determiners.has(first?.lower ?? '') || /^\p{L}+$/u.test(first?.text ?? '')
  return from && !isBase(first?.lower ?? '') && !isGerund(first?.lower ?? '') && shapeOf(plain) === 'clause'
    ? plain
    : null
}

/**
 * "showed me round the kitchen, the wood oven is her own design": a note of several statements, each by itself. Only what
 * says how it felt goes without a word. Null where there is one, or where one cannot be told from the next.
 */
export function breaths(tidied: string, stem: HookStem | null, names: readonly string[]): Breath[] | null {
  if (correction.test(tidied)) return null
  const spoken = words.exec(tidied.replace(/[.!?]+$/, ''))?.[1]
  if (spoken && (!stem || stem === 'said' || stem === 'advised_me_to'))
    return [{ text: `"${spoken}"`, stem: 'said', mark: '' }]
  const [, quoted, effect] =
    /^("[^"]+"),? (?:and )?(?:which|that|it) ((?:really )?made me .+?)[.!]*$/i.exec(tidied) ?? []
  if (quoted && effect && (!stem || stem === 'said'))
    return [
      { text: quoted, stem: 'said', mark: '' },
      { text: `That ${effect}`, stem: null, mark: '' },
    ]
  const found: Breath[] = []
  for (const [at, sentence] of sentencesIn(tidied).entries()) {
    for (const [index, part] of sentence.text
      .split(
        /^(?:we )?(?:talked|spoke|chatted)/i.test(sentence.text)
          ? /, (?=\S)| and (?=that \p{L}+ \p{L})/u
          : /, (?=\S)| and (?=I (?:believe|agree|told|would love)\b)/,
      )
      .entries()) {
      const isFirst = at === 0 && index === 0
      const last = found.at(-1)
      const isTurned = last && isContrast(last.text)
      if (isRemark(part) || (index === 0 && praise.test(part))) continue
      const full = whole(part, last?.text ?? '', isFirst, names)
      // "what I would take out of it. said the badges": who did?
      if (/^I said\b/.test(part) || (stem === 'asked_me_about' && full && !isFirst && full !== part))
        return null
      if (isFirst || !last) {
        found.push({ text: full ?? part, stem: isFirst ? stem : null, mark: sentence.mark })
        continue
      }
      // "the van, how they rack everything"
      const isHow = /^(?:how|why|what|where|when|who) /i.test(part)
      if (isTurned || runs.test(part) || (!isFirst && leansBack(part, stem))) return null
      if (isHow && last.stem && isThing(last.text)) last.text = `${last.text} and ${part}`
      else if (/^it(?:'s| is| was) /i.test(part) && isThing(last.text) && last.stem) {
        const joined = `${last.text}, ${part.replace(/^it(?:'s| is)/i, 'which is').replace(/^it was/i, 'which was')}`
        if (shapeOf(joined) === 'clause') found.push({ text: capital(part), stem: null, mark: sentence.mark })
        else last.text = joined
      } else if (ofThing.test(part) && index > 0) last.text = `${last.text}, which ${part}`
      else if (full) found.push({ text: full, stem: null, mark: sentence.mark })
      else if (
        index === 0 &&
        (shapeOf(part) !== 'noun' ||
          (/^(?!all\b)/i.test(part) && determiners.has(part.split(' ')[0]?.toLowerCase() ?? '')) ||
          part.split(' ').length > 6)
      )
        return null
      else last.text = `${last.text}, ${part}`
    }
  }
  // "pairs with someone new, said …"
  const [first, ...rest] = found
  if (
    first &&
    !first.stem &&
    rest.some(({ text }) => text.startsWith('she ')) &&
    /^(?:pairs|sings|plays|runs|works|lives|volunteers|coaches|judges|swims|cycles|knits|bakes|sits|helps|teaches) (?:with|in|on|at|for|out)\b/i.test(
      first.text,
    )
  )
    first.text = `she ${midSentence(first.text)}`
  const said = found.filter(({ text }, at) => at > 0 || found.length === 1 || !vague.test(text))
  const isSame = said.length === 1 && said[0]?.text === tidied.replace(/[.!?]+$/, '')
  return said.length === 0 || said.length > 3 || isSame ? null : said
}
