import { isSpelt, misspelt } from './misspelt'
import { thingNames } from './nouns'
import { everyVerbForm } from './verbs'
import {
  adverbs,
  auxiliaries,
  countable,
  determiners,
  joiners,
  people,
  prepositions,
  pronouns,
  small,
} from './words'

/** Words that people type every day, besides those that the other lists know. */
const everyday = `first whether able already another anybody anything asked because been before being better between brought built business came come coming company could
different during each early easy either else enough every everything exactly example family finally found friend friends from full gave getting given going
gone good great group hard having head help here high himself hope hour hours house idea important inside instead interesting interested interview job just keep kept kind knew
know known large last late later least left less life like little live long look looked looking made make making many maybe might mind minute minutes moment
money month months more morning most much need never next nice night nothing number often only open other others outside over own part people person place plan
point problem problems question questions quick quiet ready real really reason remember right room said same school second seemed seen several should showed side since small
some something sometimes soon special started still story such sure surprised surprise take taken taking talk talked taught team tell than thank thanks that their them then
there these they thing things think thinking third this those thought though three through time times today together told tomorrow took training tried trying turn
under until used useful using very wait want wanted weird welcome well went were what when where which while whole will with without word work worked working
world would write writing wrote year years yesterday young your yourself experience exercise exercises environment government management professional colleague colleagues opportunity
definitely beginning successful accommodation necessary separate recommend recommended equipment maintenance knowledge schedule language responsible responsibility
independent apprentice apprentices apprenticeship department customer customers employee employees colleague equipment technician engineer engineers manager managers
lovely explain explains explained explaining explanation welcoming helpful patience appreciate appreciated appreciating answering interviewing introducing interviewer challenge challenges impressed feedback whiteboard volunteer volunteers hospital warehouse restaurant university conference presentation conversation communication information production development`

const everydayWords = new Set(everyday.split(/\s+/))
const known = new Set([
  ...everydayWords,
  ...everyVerbForm(),
  ...thingNames(),
  ...[adverbs, auxiliaries, countable, determiners, joiners, people, prepositions, pronouns, small].flatMap(
    one => [...one],
  ),
])
const letters = 'abcdefghijklmnopqrstuvwxyz'

export const isKnownWord = (word: string): boolean => known.has(word) || isSpelt(word)

// Words of their own, or names, though a finger could have made them of another.
const ownWords = new Set(
  `tired bale lats prat acme suer lief juts trails stated trailing framed framing framer chasse minuet minuets center centers trough manger mangers mousse tilde gilding gilded carte craving craves craved arced anther algin
  loess untie unties untied preform preforms preformed sacred scared carmen handel denise greta horus fiends betas priorities apologies categories summaries odors
  retries singed trailed girds priory tiers marton castel trains warped persson crepes recast lemons diaries quits basses suers cerates`.split(
    /\s+/,
  ),
)

/** What a finger makes of the shortest that everybody types: "ablut", "showd". */
const short =
  'about their there these those which where would could really other every after before always never still think thing asked liked loved hours first great people nights shift'.split(
    ' ',
  )
// Words of their own, though one letter from these.
const beside = new Set(
  'abort abut thee thole whore whee wold cold ocher otter emery apter aster newer shill swill stall stile stilt sill thick thine thins thin tying thong ting ashed limed lined liken liker lied laved lobed loped lowed lover lovey hoers fist firs groat swift shaft shrift shit ither theres wheres'.split(
    ' ',
  ),
)

const isOneOff = (word: string, other: string) => {
  if (word[0] !== other[0] || word.length !== other.length) return false
  return [...word].filter((letter, at) => letter !== other[at]).length === 1
}

/** "aroudn" → "around", "suprised" → "surprised": one slip of the finger, where only one word can be meant. */
export function slip(word: string): string | null {
  if (word.length < 4 || !/^[a-z]+$/.test(word) || known.has(word) || ownWords.has(word)) return null
  if (isSpelt(word)) return null
  const meantShort = beside.has(word) ? [] : short.filter(one => isOneOff(word, one))
  if (word.length === 5 && meantShort.length === 1) return meantShort[0] ?? null
  const found = new Set<string>()
  const meant = (one: string) => known.has(one) && found.add(one)
  const daily = (one: string) => (everydayWords.has(one) || short.includes(one)) && found.add(one)
  for (let at = 0; at < word.length; at++) {
    // Two letters the wrong way round.
    if (at > 0 && word[at] !== word[at - 1]) {
      const swapped = word.slice(0, at - 1) + word[at] + word[at - 1] + word.slice(at + 1)
      if (word.length > 5) meant(swapped)
      else if (at > 1 || word.length < 5) daily(swapped)
    }
    // A letter twice.
    if (at > 0 && word.length > 6 && word[at] === word[at - 1]) daily(word.slice(0, at) + word.slice(at + 1))
  }
  // A letter too few.
  if (word.length > 5)
    for (let at = 1; at < word.length; at++)
      for (const letter of letters) daily(word.slice(0, at) + letter + word.slice(at))
  const [only, ...more] = found
  return only && more.length === 0 ? only : misspelt(word)
}
