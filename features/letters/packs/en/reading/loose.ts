import type { HookStem, Part } from '../../../hook'
import { sentencesIn } from '../grammar/sentences-in'
import { shapeOf } from '../grammar/shape'
import { isBase } from '../grammar/verbs'
import type { Frame } from './frames'

/** "they give you your own van", "you could tell she meant it": a "you" that means anybody, beside somebody. */
const anybody =
  /(?<!\p{L})(?:they|s?he)\s+(?:\p{L}+\s+){0,2}(?:gives?|gave|lets?|makes?|made|pays?|paid|asks?|tells?|shows?|sends?|wants?|expects?|trains?|teach(?:es)?|helps?)\s+you(?!\p{L})|(?<!\p{L})you\s+(?:could|can)\s+(?:tell|see|feel)\s+(?:s?he|they)(?!\p{L})/iu
const self = /(?<!\p{L})(?:himself|herself)(?!\p{L})/iu
/** Somebody who is neither the one who types nor the one who reads, and whom a later "they" may mean. */
export const another =
  /(?<!\p{L})(?:(?:the|a|an|one|each|every|their|his|her|our)\s+(?:\p{L}+\s+)?(?:person|guy|girl|woman|man|lady|lad|bloke|kid|child|boss|md|ceo|cto|cfo|founder|owner|director|chef|captain|coach|teacher|nurse|doctor|patient|customer|client|guest|resident|student|pupil|driver|tenant|starter|hire|predecessor)|nobody|someone|somebody|everyone|everybody|anyone)(?!\p{L})/iu
/** Somebody of the panel, as one would not call them to their face. */
const called =
  /(?:^|(?<!\p{L})the\s+)(?:quiet|loud|tall|short|older|younger|bald|bearded|blonde?|grumpy)\s+(?:one|guy|man|woman|lady|bloke|chap|girl)(?!\p{L})|(?<!\p{L})the\s+(?:one|guy|woman|lady|bloke|chap|girl)\s+with(?!\p{L})/iu
/** "the md made the tea himself": no "you" is meant by it. */
const himOfAnother = (text: string) =>
  self.test(text) &&
  /^(?:the|an?|one|our|their)\s/i.test(text) &&
  !/(?<!\p{L})(?:s?he|him|her)(?!\p{L})/iu.test(text)

/** "he start as apprentice", "he don't look": whatever was meant, it is not said as one says it. */
const unbent = (text: string) =>
  [
    ...text.matchAll(
      /(?<!\p{L})(?<!(?:make|makes|making|made|let|lets|letting|see|seeing|saw|hear|hearing|heard|help|helping|helped)\s)(?:s?he|it)\s+(\p{L}+(?:['’]t)?)/giu,
    ),
  ].some(
    ([, verb = '']) =>
      /^(?:don['’]?t|seen|done|been|gone|taken|given|written)$/i.test(verb) ||
      (isBase(verb.toLowerCase()) &&
        !/^(?:can|could|will|would|may|might|must|should|shall|had|did|put|let|cut|set|hit|read|cost|quit|spread|shut|split|beat|bet|hurt|cast|fit|just|well|even|still|only|also|both|back|over|then|like|right|either|each|all|now|once|first|later|ever|never)$/i.test(
          verb,
        )),
  )

/** "its called Gary", "four goes before it fit", "mine would fit": what they go on from stands in the sentence before. */
const leaning =
  /^(?:its|mine|hers|theirs|one|two|three|four|five|six|seven|eight|nine|ten|\d[\d,.]*)(?!\p{L}|['’])/iu
/** Said otherwise right after: which of the two holds? */
export const correction =
  /(?<!\p{L})(?:no wait|\p{L}+ sorry \p{Lu}\p{Ll}+|wait no|scratch that|scrap that|correction|i mean|or was it|no sorry|sorry no|actually no|well no|or rather|oh no)(?!\p{L})/iu
const orders = /^(?:learn|talk|ask|read|bring|check|focus|start|keep|try|go|take|make|say|send|be|do)$/
/** "Gujarati food, cricket, hating spreadsheets" */
const isListOfThree = (text: string) => {
  const items = text.split(/, | and /)
  return (
    items.length > 2 &&
    items.every(
      item =>
        item.split(' ').length < 4 &&
        /^(?:noun|gerund)$/.test(shapeOf(item)) &&
        !/^(?:\d|one|two|three|four|all|both|no|not|same|maybe) ?/i.test(item),
    )
  )
}
const counted = /^(?:one|two|three|four|five|six|seven|eight|nine|ten|\d[\d,.]*) /i

/** "the ex army like me", "the slate work, said not many ask", "the third time meeting you and you remembered" */
const isHalf = (frame: Frame, text: string) =>
  (/^(?:topic|idea|seen|given|told_of|fact|kept|did|asked_about)$/.test(frame) &&
    / like me\b/.test(text) &&
    !/\b(?:was|is|are|were|you|who|people|someone|somebody)\b/.test(text)) ||
  /, (?:said|asked|told|says),? /.test(text) ||
  (/^(?:fact|kept)$/.test(frame) && /^the \p{L}+ at first\b/u.test(text)) ||
  (/^(?:topic|idea|seen|given)$/.test(frame) &&
    / and (?:you|I) (?:\p{L}+ed|knew|had|were|gave|took|said)\b/u.test(text) &&
    !/\b(?:where|when|that|how|who|which|moment|time you)\b/.test(text)) ||
  (frame === 'deed_how' && / and (?:told|showed|explained|asked|said|gave|let)\b/.test(text)) ||
  (frame === 'asked_about' && / and (?:listened|nodded|laughed|smiled|remembered)\b/.test(text)) ||
  (/^(?:told_of|topic)$/.test(frame) &&
    /\p{L}(?<!\b(?:of|for|at|to|in|on|with|is|about|over|under|by|and|the|around|nearly|only|almost)) \d[\d,.]* (?:a|per) (?:year|month|week|day)\b/u.test(
      text,
    )) ||
  (frame === 'share' && /^(?:both|all) of us\b/i.test(text))

/**
 * Why what was read, though each part of it has a shape, is shown to be looked at first: notes of several fragments,
 * of somebody else beside whoever reads, or in a grammar that hides who does what. Seen in letters that cold readers
 * would not have sent.
 */
export function looseness(
  text: string,
  stem: HookStem | null,
  parts: readonly Part<Frame>[],
): 'unclear' | 'unclear_who' | 'somebody_else' | null {
  const plain = text.replace(/[.!?…\s]+$/u, '')
  const [first = plain, ...more] = sentencesIn(text).map(sentence => sentence.text)
  if (anybody.test(plain)) return 'unclear_who'
  // "ex army like me": no sentence, whatever stands around it.
  if (parts.some(({ frame, text }) => isHalf(frame, text))) return 'unclear'
  if (himOfAnother(plain) || unbent(plain)) return 'unclear_who'
  if (/\bdid(?:n['’]?t| not)? (?:understood|went|saw|knew|had|was|came|got)\b/i.test(plain)) return 'unclear'
  // "learn German and everything is open, he did the same"
  const [order = ''] = plain.toLowerCase().split(/[^\p{L}]/u)
  if (!stem && orders.test(order) && /, (?:s?he|they)(?!\p{L})/iu.test(plain)) return 'unclear_who'
  if (called.test(plain)) return 'somebody_else'
  // "ring her if I have any questions": not whoever said so.
  if (
    stem === 'advised_me_to' &&
    /(?<!\p{L})(?:ring|call|email|e-mail|ask|text|tell|message|(?:speak|talk|write|listen) to|contact|follow|copy) (?:him(?!\p{L})|her(?= (?:if|when|about|for|before|after|first|on|at|to|in|with|again|back|and|or|directly|anytime|whenever)\b|$|[.,!]))/iu.test(
      plain,
    )
  )
    return 'unclear_who'
  // "visit another branch and watch how they do it"
  if (
    stem === 'advised_me_to' &&
    /\b(?:another|other|different) (?:branch|shop|store|site|school|ward|team|office|depot)\b.*\bthey\b/i.test(
      plain,
    )
  )
    return 'unclear_who'
  if (
    another.test(plain) &&
    /(?<!\p{L})(?:because|until|after|when|if|since)\s+(?:s?he|they)(?!\p{L})/iu.test(plain)
  )
    return 'unclear_who'
  if (more.some(sentence => leaning.test(sentence))) return 'unclear'
  // "speak to Maria in accounts, she started the same way"
  if (
    /(?:(?:speak|talk|spoke|talked|listen|write|introduced me) to|ask|met|meet|with) \p{Lu}\p{Ll}+[^,.]*, s?he(?!\p{L})/u.test(
      plain,
    )
  )
    return 'unclear_who'
  // "no wait, it was a hundred thousand"
  if (/=|(?<!^)(?<![.!?] ?), oh and\b/.test(plain)) return 'unclear'
  if (correction.test(plain) || /, (?:her|his|their) (?:exact )?words\b/i.test(plain)) return 'unclear'
  // "no two days are the same and I believe him", "I said the hours": not what was told.
  if (
    / and I (?:believe|agree|liked?|loved?|think|would love)\b/.test(plain) &&
    parts.some(({ frame }) => frame === 'said_that')
  )
    return 'unclear'
  if (more.some(sentence => /^I said (?!that |yes|no\b|I)/.test(sentence))) return 'unclear'
  if (/^(?:one|two|some|most|all|both|none) of them\b/i.test(plain)) return 'unclear_who'
  if (
    stem === 'we_share' &&
    !isListOfThree(first) &&
    /, (?!\p{Lu})|(?<!\p{L})(?:all|both) of us(?!\p{L})/u.test(first)
  )
    return 'unclear'
  if (
    stem === 'asked_me_about' &&
    (/,(?! and\b| especially\b| not (?:just|only)\b)/.test(first) ||
      /\band (?:(?:really|actually) )?(?:nodded|laughed|smiled|said|turned)\b/i.test(first))
  )
    return 'unclear'
  if (
    stem === 'asked_me_about' &&
    more.some(sentence => /^(?:said|told|went with|picked|chose)\b/i.test(sentence))
  )
    return 'unclear_who'
  // "liked my trial lesson": who liked it?
  if (!stem && /^(?:really |just )?(?:liked?|loved?|enjoyed|praised|laughed at)\s+my(?!\p{L})/iu.test(plain))
    return 'unclear_who'
  const isTopic = parts.some(({ frame }) => frame === 'topic' || frame === 'told_of' || frame === 'idea')
  if (
    !stem &&
    isTopic &&
    ((counted.test(plain) && /,/.test(plain)) || /(?:\band|,) (?:first time|more|its?)\b/.test(plain))
  )
    return 'unclear'
  return null
}
