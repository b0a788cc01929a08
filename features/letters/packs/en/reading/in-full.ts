import { isFiniteAt } from '../grammar/finite'
import { headOf } from '../grammar/head-of'
import { shapeOf } from '../grammar/shape'
import { isKnownWord } from '../grammar/slips'
import { tokensOf } from '../grammar/tokens'
import { midSentence } from '../grammar/turn'
import { isBase, isGerund, isParticiple } from '../grammar/verbs'
import { determiners, prepositions } from '../grammar/words'

const subject = /^(?:s?he|they|I|we|you|it)(?:'\p{L}+)? /iu
const third = /^(?:s?he|they)(?:'\p{L}+)? /iu
/** What somebody does and no thing: "said …", "knows …". */
const human =
  /^(?:(?:also|even|just|really|still|now|then|already|never|always|actually) )*(?:sa(?:id|ys)|tell|tells|told|ask(?:s|ed)|show(?:s|ed)|explain(?:s|ed)|mention(?:s|ed)|laugh(?:s|ed)|nod(?:s|ded)|smil(?:es|ed)|thinks|wants|wanted|needs|lov(?:es|ed my)|lik(?:es|ed my)|hates|reckon(?:s|ed)|knows?|knew|hopes|promis(?:es|ed)|offer(?:s|ed)|remember(?:s|ed)|listen(?:s|ed)|seem(?:s|ed) (?!to be )|sound(?:s|ed)|teaches|taught|sings|plays|runs|read|gave|let|made me|wasn't|didn't|doesn't|never (?=made|let|asked|said|once)|shook my hand|hugged|walked me|rang me|called me|took me|found me|brought)\b/i
/** Of a thing rather than of somebody: "took 14 months". */
const ofThing =
  /^(?:took|takes|saves|saved|costs?|lasts|lasted|means|meant|opens|starts|runs (?:until|till|from)) /i
const iDid =
  /^(?:told|asked|showed|gave|sent|thanked|said to) (?:her|him|them)\b|^(?:(?:really|just|also) )?(?:loved|liked|enjoyed|appreciated|learned|learnt|felt|came away|forgot) (?!my\b)\p{L}|^(?:would love to|want to|hope to) \p{L}/iu

const goesOn =
  /^(?:pairs|sings|plays|runs|works|lives|volunteers|coaches|judges|swims|cycles|knits|bakes|sits|helps|teaches) (?:with|in|on|at|for|out)\b/i

/** "Lena was nice": what follows is said of her. */
export function somebodyElse(text: string, names: readonly string[]): boolean {
  const [first, second] = tokensOf(text)
  return (
    /^\p{Lu}\p{Ll}+$/u.test(first?.text ?? '') &&
    !names.includes(first?.lower ?? '') &&
    !isKnownWord(first?.lower ?? '') &&
    !/^(?:been|i)$/.test(first?.lower ?? '') &&
    (isFiniteAt(tokensOf(text), 1) || /^(?:is|was|has|had)$/.test(second?.lower ?? ''))
  )
}

/** Is it a statement of its own: whose, and how it is said in full? Null where it only belongs to what stands before. */
export function inFull(
  text: string,
  before: string,
  isFirst: boolean,
  names: readonly string[],
): string | null {
  const plain = isFirst
    ? text
    : text.replace(/^(?:(?:oh )?(?:and|also|plus|oh)(?: also)?|that) (?=\S+ \S)/i, '')
  const tokens = tokensOf(plain)
  // "pairs with someone new": no pairs of anything.
  if (isFirst && goesOn.test(plain)) return `she ${midSentence(plain)}`
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
    /^(?:turned out|ended up|came out|worked out|happened|fell|broke|thought|wished|hoped|reali[sz]ed|(?:sounds?|looks?|seems?|feels?)(?: like)? (?:an?|the|so|very|really|pretty|quite|like|great|good|nice|fair|hard|busy|fun))\b/i.test(
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
