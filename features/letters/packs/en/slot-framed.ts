import type { Reader } from '../../hook'
import type { Slot } from '../../templates/slots'
import { shapeOf } from './grammar/shape'
import { sureDoing } from './grammar/sure/statement'
import { sureThing } from './grammar/sure/thing'
import { capital, midSentence } from './grammar/turn'
import type { SlotPhrases } from './slot-phrases'
import type { SlotSentence } from './slot-sentence'
import { bare, bareList, besides, counted, event, frameOf, ofTheJob } from './slot-shapes'

export const put = (phrase: string, x: string) =>
  (/\bespecially\b/i.test(x) ? phrase.replace('especially', 'really') : phrase)
    .replace('{x}', () => x)
    .replace('{X}', () => capital(x))

/** "money": the money; "Meeting Ines": small within a sentence. */
const settled = (slot: Slot, frame: string, words: string) =>
  slot === 'why_keen' && frame === 'noun' && bareList.test(words)
    ? words
        .split(/,? and |, /)
        .map(one => `the ${one}`)
        .join(' and ')
    : frame === 'noun' &&
        /^(?:my_concerns|their_concerns|reason)$/.test(slot) &&
        /^(?:money|pay|salary|commute|hours|location|distance|travel|rota|benefits|team)$/i.test(words)
      ? `the ${words}`
      : frame === 'doing'
        ? words.charAt(0).toLowerCase() + words.slice(1)
        : words

const noThing =
  /^(?:from|through|in|at|on|of|by|with|closer|nearer|better|less|them|it|its|it's|both|let's|best|maybe|never|remote or)(?![-\p{L}])/iu
/** What somebody can simply let one have. */
const wanted =
  /^(?:an?|some|the|your|their|more) (?:\p{L}+ )?(?:update|feedback|call|chat|catch-up|reply|answer|list|contact|number|address|details?|information|thoughts|view|opinion|tips?|advice)\b/iu

/** A thing, a doing, a "how" in the sentence that the detail has for it; null where it has none. */
export function framedBy(
  slot: Slot,
  text: string,
  known: SlotPhrases,
  reader: Reader,
  isFirst: boolean,
  asNames: readonly string[],
  say: (said: string, sure?: boolean) => SlotSentence,
): SlotSentence | null {
  // "the title, not so much on the pay", "the commute, 90 minutes each way"
  const [, head = '', beside = ''] = besides.exec(text) ?? []
  if (head) {
    const whole = framedBy(slot, head, known, reader, isFirst, asNames, say)
    return whole && say(whole.text.replace(/\.$/, `${beside}.`), whole.sure)
  }
  // "no retail background": what is missing.
  const missing = /^no (?!one\b|idea\b|problem|worries)(.+)$/i.exec(text)?.[1]
  if (missing && shapeOf(text) === 'noun') return known.none ? say(put(known.none, missing)) : null
  if (known.only && /^only /i.test(text) && shapeOf(text) === 'noun')
    return say(
      put(known.only, midSentence(text).replace(/\b(1|one) year experience\b/i, "$1 year's experience")),
    )
  const lacking =
    slot === 'their_concerns'
      ? text.replace(/ and (?:no|not enough|little) (?=\p{Ll})/u, ' and my lack of ')
      : text
  const praised = known.praise && /^(?:really |very )?(?:good|great|nice|lovely|strong|warm)\b/i.test(text)
  const found = frameOf(lacking, known, asNames)
  // "the first month end": ahead of both.
  const isFirstOf =
    slot === 'future_line' && found?.[0] === 'noun' && /^(?:the|my|our) first\b/i.test(found[1])
  const phrase = isFirstOf
    ? known.doing
    : praised && found?.[0] === 'noun'
      ? known.praise
      : known.meeting && /^an? (?:\p{L}+ )?(?:call|chat|catch-up|meeting)\b/iu.test(found?.[1] ?? '')
        ? known.meeting
        : found && (known[found[0]] as string | undefined)
  if (!found || !phrase) return null
  const frame = found[0]
  const words =
    praised && counted.test(found[1])
      ? `a ${found[1].replace(/^(?:really|very) /i, '')}`
      : settled(slot, frame, found[1])
  const ground = { isOutside: reader.isOutside }
  const isPlain =
    (slot === 'ask' && wanted.test(words)) ||
    (slot === 'reason' && !words.includes(',') && event.test(words)) ||
    praised
  const certain =
    frame === 'noun' && !isPlain
      ? sureThing(words, ground)
      : frame === 'doing'
        ? sureDoing(words, ground)
        : words
  const named =
    slot === 'repair_point'
      ? (certain ?? words).replace(/^my answer (?:on|to|about) /i, '')
      : (certain ?? words)
  const wantsArticle = (slot === 'reason' || slot === 'next_step') && frame === 'noun' && bare.test(words)
  const sure =
    certain !== null &&
    // One frame is said once.
    (isFirst || frame !== 'noun') &&
    // "from Tesco", "closer to home", "let's keep in touch": no thing.
    !(frame === 'noun' && noThing.test(words)) &&
    // "my age and no HGV"
    !(slot === 'their_concerns' && / and no \p{L}/u.test(words)) &&
    // "salary I can move a bit too"
    !(slot === 'flexibility' && / I (?:can|could|would)\b/.test(words)) &&
    (!known.unsure?.includes(frame) ||
      (slot === 'ask' && wanted.test(words)) ||
      (slot === 'missing_facts' && ofTheJob.test(words))) &&
    !(wantsArticle && slot === 'reason' && !event.test(words))
  const article = /^[aeiou]/i.test(words) ? 'an' : 'a'
  return say(put(phrase, wantsArticle ? `${article} ${words}` : named), sure)
}
