import { withArticle } from '../grammar/article'
import { shapeOf } from '../grammar/shape'
import { fitsAnyone } from '../grammar/stock'
import { headOf } from '../grammar/sure/no-thing'
import { type Turned, toReader } from '../grammar/to-reader'
import { tokensOf } from '../grammar/tokens'
import { midSentence } from '../grammar/turn'
import { isPast } from '../grammar/verbs'
import { countable, determiners } from '../grammar/words'
import { type Context, type Read, refuse } from './frames'

const several = /\b(?:people|children|staff|kids|they|them|\p{L}{3,}[^s\W]s)\b/iu

export function turn(text: string, { names, reader, before }: Context): Turned {
  const turned = toReader(text, { names, isOutside: reader.isOutside })
  // "New scanners arrive soon. I know them from my last job."
  // "seeing the staff quarters, he didn't hide that they need work"
  const ahead = before || (/\bs?he\b/i.test(text) ? reader.before : '')
  const isOpen = Boolean(ahead && several.test(ahead)) && /\b(?:they|(?<!of )them|their)\b/i.test(text)
  return isOpen ? { ...turned, certain: false } : turned
}

/** What somebody did, with the reader for its subject: "so they'd let me park" speaks of others, and stays as typed. */
export function turnDone(text: string, context: Context): Turned {
  if (!/\b(?:so|because|until|before|and|if) they\b/i.test(text)) return turn(text, context)
  const turned = turn(`you ${text}`, context)
  return { ...turned, text: turned.text.replace(/^you /, ''), changed: turned.changed }
}

export const hasName = (text: string, { names }: Context) =>
  tokensOf(text).some(({ lower }) => names.includes(lower))

/** A thing, as it stands within a sentence: to the reader, small, with its article. */
export function topic(given: string, context: Context): string {
  // "news about the extra theatre"
  const text = given.replace(/^(?:the )?news (?:about|of|on) (?=\p{L})/iu, '')
  const known = context.reader.known ?? []
  const thing = joined(midSentence(turn(text, context).text, known)).replace(
    // "dementia training they do"
    /^(?!the |an? |your |our |my |how |what |why |where |when |who |some |all |every |no )(?=(?:\p{Ll}+ ){1,2}you (?:do|have|use|run|give|did|had|made|built)\b)/u,
    'the ',
  )
  // What one talks about stands as well in general: only what is surely counted gets an article.
  return countable.has(headOf(tokensOf(thing))) ? withArticle(thing, known) : thing
}

/** "no meetings on Fridays": not a thing one hears about, an idea. */
export const isIdea = (text: string) => /^(?:no|not(?! one of\b)) \p{L}/u.test(text) && !namedByNo.test(text)

// "no phones at lunch rule": the rule has a name.
const namedByNo =
  /^no \p{L}.* (?:rule|policy|approach|culture|thing|principle|zone|day|club|list|attitude|mentality)$/u

/** "a, b, c" → "a, b and c"; "a + b" → "a and b". */
export function joined(text: string): string {
  const plain = text
    .replace(namedByNo, all => `the ${all}`)
    .replace(/ \+ /g, ' and ')
    .replace(/ \/ /g, ' and ')
  // "parking permits, and the union": two, and no comma.
  const pair = /^([^,]+), and ((?:the |an? |your )?[^,]+)$/.exec(plain)
  if (
    pair?.[1] &&
    pair[2] &&
    [pair[1], pair[2]].every(one => /^(?:noun|gerund)$/.test(shapeOf(one)) && one.split(' ').length < 5)
  )
    return `${pair[1]} and ${pair[2]}`
  const items = plain.split(/, /)
  // "the audit in June, who does what, where you are short of people"; not "the desk, where I would sit"
  const asks = items.slice(1)
  if (
    asks.length > 0 &&
    asks.length < 3 &&
    asks.every(item => /^(?:who|what|where|how|why|when) \S+ \S/i.test(item)) &&
    (asks.length > 1 || /^(?:what|how|why) |^who \S+ (?:what|where|when|how)$/i.test(asks[0] ?? '')) &&
    !/ and /.test(asks.at(-1) ?? '')
  )
    return `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`
  // "a mentor, Prof. Adeyemi": the second says who the first is.
  if (items.length === 2 && /^\p{Lu}\p{Ll}/u.test(items[1] ?? '')) return plain
  // "a mutual friend, sam from the wall"
  const articles = items.map(item => /^(?:an?|the|my|your|our|no) /i.test(item))
  const isList =
    items.length > 1 &&
    // "the scanner you are getting, 3 tesla", "pizza after": by the way, and no list.
    (items.length > 2 ||
      (articles[0] === articles[1] &&
        !/ (?:you|they|we) |^\S+, \d/.test(plain) &&
        !/^\d/.test(items[1] ?? ''))) &&
    !items.some(item =>
      / (?:after|before|then)$|^(?:very )?(?:free|cheap|huge|tiny|lovely|great|optional|weekly|monthly|daily|paid|unpaid|quieter|busier)$/.test(
        item,
      ),
    ) &&
    !items.some(item => /^(?:not|someone|everyone|everybody|nobody) /i.test(item)) &&
    items.every(item => shapeOf(item) === 'noun' || shapeOf(item) === 'gerund') &&
    !/\b(?:and|or|which|who|where)\b/.test(plain) &&
    items.every(
      item =>
        item.split(' ').length < 6 &&
        !/^(?:ever|never|always|though|too|now|again|forever|please|\p{L}+(?:ed|ly|en))$/iu.test(item),
    )
  return evenly(isList ? `${items.slice(0, -1).join(', ')} and ${items.at(-1)}` : plain)
}

/** "cold store, loading bay, and the canteen": where one has its article, each has. */
function evenly(list: string): string {
  const items = list.split(/, and |, | and /)
  const bare = /^(?!the |an? |my |your |our |their )\p{Ll}+(?: \p{Ll}+)?(?<!s)$/u
  const full = /^the \p{L}+(?: \p{L}+)?$/u
  if (items.length < 3 || items.length > 4 || !items.some(item => full.test(item))) return list
  if (!items.every(item => bare.test(item) || full.test(item))) return list
  const each = items.map(item => (bare.test(item) ? `the ${item}` : item))
  return `${each.slice(0, -1).join(', ')} and ${each.at(-1)}`
}

const broken = /\s[–—-]\s|:\s|;\s|\.\.\.|…|->|=>/

/** Two things set beside each other by a dash or a colon: the first is a guess at the whole. */
export function asides(text: string, read: (one: string) => Read): Read | null {
  const at = text.search(broken)
  if (at < 3) return null
  const left = text.slice(0, at).trim()
  const right = text.slice(at).replace(/^(?:\s[–—-]\s|:\s|;\s|\.\.\.|…|->|=>)\s*/, '')
  // "success after 90 days: fewer calls, happier drivers": what it is stands behind it in brackets.
  const isList =
    right.length > 2 &&
    right.length < 70 &&
    !/[()]|\b(?:she|he|they|her|his|their|them|i|my|me|you|your)\b/i.test(text.slice(at)) &&
    !broken.test(right) &&
    shapeOf(right) === 'noun' &&
    !isPast(tokensOf(right)[0]?.lower ?? '') &&
    !fitsAnyone(right) &&
    /^(?:noun|gerund|wh|clause)$/.test(shapeOf(left))
  if (isList) {
    const whole = read(`${left} (${midSentence(right)})`)
    if (whole.ok) return whole
  }
  return refuse('unclear', read(left))
}

/** "her rule: say it within a day" → 'your rule ("say it within a day")': a saying stands beside its name as it was said. */
export function saying(text: string, context: Context): string | null {
  const found =
    /^((?:her|his|their|your|the|a|one) (?:\p{L}+ ){0,3}?(?:rule|approach|motto|mantra|philosophy|principle|trick|advice|tip|idea|test|answer|question|line|saying|phrase|policy|way|view|take|definition|point|theory|belief)(?: (?:of|about|on|for|to|in|with) [^:]{3,40})?): (.{8,80})$/iu.exec(
      text,
    )
  if (!found?.[1] || !found[2] || /["()]/.test(text) || toReader(found[2], { names: context.names }).changed)
    return null
  // "a tip: …": theirs.
  const whose = found[1].replace(
    /^(?:a|one) (?=(?:\p{L}+ )?(?:tip|trick|rule|advice|line|test|motto|mantra|saying)\b)/iu,
    'your ',
  )
  return `${topic(whose, context)} ("${found[2].replace(/[.!]+$/, '')}")`
}

export const startsWithName = (text: string, { names }: Context) =>
  names.includes(tokensOf(text)[0]?.lower ?? '')

export const noStop = (text: string) => text.replace(/[?.!]+$/, '')

const theirs =
  /\b(?:patience|kindness|help|support|humou?r|calm|calmness|voice|smile|advice|reply|replies|email|emails|message|messages|call|calls|note|notes|answer|answers|directions|instructions|enthusiasm|energy|flexibility|understanding|honesty|welcome|tips?|explanation|reminder|reminders|update|updates|manner|way)(?= (?:with|on|about|when|at|in|to|for|before|after|of|from|the)\b|$)/i

/** "calm voice on the phone" → "your calm voice on the phone"; "biscuits" → "the biscuits". */
export function ofYours(text: string): string {
  const first = tokensOf(text)[0]?.lower ?? ''
  const isOwned =
    determiners.has(first) ||
    /'s$/.test(first) ||
    /^\d|^(?:no|two|three|four|five|all|one)$/.test(first) ||
    /^(?:me|us)\b/.test(first)
  // "a step free route": the one that was found.
  if (/^an?$/.test(first)) return text.replace(/^an? /i, 'the ').replace(/ and an? /i, ' and the ')
  return isOwned ? text : `${theirs.test(text) ? 'your' : 'the'} ${text}`
}
