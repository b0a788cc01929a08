import type { Part } from '../../../hook'
import { couldBeStatement } from '../grammar/sure/doubtful'
import { type Ground, hangs, leavesOpen } from '../grammar/sure/flaws'
import { sureHow, sureManner } from '../grammar/sure/how'
import { sureAct, sureDoing, sureStatement, sureWay } from '../grammar/sure/statement'
import { sureThing, sureTopic } from '../grammar/sure/thing'
import { tokensOf } from '../grammar/tokens'
import { capital } from '../grammar/turn'
import { spliced } from '../grammar/two-statements'
import { isGerund } from '../grammar/verbs'
import type { Frame } from './frames'
import { plainlyTold } from './said-plainly'
import { twoThanks } from './two-thanks'

type Gate = (text: string, ground: Ground) => string | null

const asTyped: Gate = text => text

/** "I laughed about the goat." stands by itself; wishes have no subject, and need none. */
const whole: Gate = (text, ground) => {
  if (
    /^Neither of us can |^You kept saying |^(?:thank|thanks|please thank|congrat|good luck|best of|all the best)/i.test(
      text,
    )
  )
    return text
  const [, inner = '', mark = ''] = /^(.*?)([.!?]*)$/s.exec(text) ?? []
  if (
    /^I (?:liked|enjoyed) the (?:bit|part|moment) (?:where|when) [^,]+$/.test(inner) &&
    !leavesOpen(tokensOf(inner), ground)
  )
    return text
  // "It was the first interview where someone asked me what I want."
  if (
    /^It was the first \p{L}+ (?:where|that|who) [^,]+$/u.test(inner) &&
    !leavesOpen(tokensOf(inner), ground)
  )
    return text
  // "It was the best tour I ever had."
  if (/^It was the \p{L}+ .+ (?:I|we)(?:'ve| have| had)? (?:ever|had|have)\b/u.test(inner)) return text
  if (/^It (?:really |just )?(?:seems?|seemed|sounds?|sounded|looks?|looked|feels?|felt) like /.test(inner))
    return leavesOpen(tokensOf(inner), ground) ||
      spliced(inner) ||
      hangs(inner.replace(/, not (?:an? |the )?\p{L}+$/u, ''))
      ? null
      : text
  // "Going through my sales call with me": what was done, and no sentence.
  if (
    /^\p{L}{2,}ing (?:me|us|my|the|a|through|over|with|in|at|on)\b/iu.test(inner) &&
    !/\b(?:was|were|is|made|makes|helped|meant|gave|felt|showed|told|taught|reminded|put|brought|took)\b/.test(
      inner,
    )
  )
    return null
  // Written out by somebody who writes well, and one statement.
  if (
    mark === '.' &&
    /^I (?:really |also )?(?:appreciated|liked|enjoyed|loved|admired) (?:how|that|the way) [^,;:]+$/.test(
      inner,
    ) &&
    !/ (?:and|but) /.test(inner) &&
    / (?:you|we|they|it|everyone|everybody|nobody|(?:your|the|my|all) \p{L}+) \p{L}+/u.test(inner) &&
    !leavesOpen(tokensOf(inner), ground)
  )
    return text
  if (/^(?:What \p{L}+|Most \p{L}+ was|The (?:\p{L}+ )?highlight) /u.test(inner))
    return leavesOpen(tokensOf(inner), ground) || hangs(inner) ? null : text
  const sure = sureStatement(inner, ground)
  return sure && capital(sure) + mark
}

const doing: Gate = (text, ground) =>
  // "letting me sit in and someone even asked my opinion"
  (/ and (?:someone|somebody|everyone|everybody|nobody|no one|they all|they both|we) (?:(?:even|also|then|all) )?\p{L}+/u.test(
    text,
  ) &&
    !/\b(?:how|that|when|what|where|who|why|if)\b/.test(text)) ||
  // "explaining the shift premium 33% nights"
  /\p{L}(?<!\b(?:of|at|to|by|the|a|over|nearly|about|only|from|and|or|is|was|than)) \d+ ?%/u.test(text) ||
  /^to\b/i.test(text)
    ? null
    : isGerund(
          /^(?:(?:always|never|even|also|often|just|actually|not) )?(\p{L}+)/u.exec(
            text.toLowerCase(),
          )?.[1] ?? '',
        ) || /^\p{L}+ing (?:me|us|the|my|an?)\b/iu.test(text)
      ? sureDoing(text, ground)
      : thingAndHow(text, ground)

/** "the smell of bread, and that you let me shape a loaf": a thing, and a statement behind it. */
const andThat = /, (?:and )?that (?:(?:you|they|I|s?he|it|we|there|nobody|everyone)\b|it's)/iu

/** "great energy in the room": that which was there. */
const sureTopicOf: Gate = (text, ground) =>
  andThat.test(text) ||
  // "good banter, no daft questions": that was how it was.
  /(?:, |\band )no \p{L}/iu.test(text) ||
  // "second brewery coming in Ballarat": a thing, or what it does?
  /^(?!the |your |our |my |that |a |an )(?:\p{L}+ ){1,3}(?:coming|opening|starting|closing|moving|arriving) /iu.test(
    text,
  ) ||
  // "third time meeting you and you remembered …", "quiet at first but lit up"
  (/ and (?:(?:every|each) time )?(?:you|I|we) \p{L}/u.test(text) &&
    !/\b(?:how|when|that|who|where|why|what|if|the (?:way|time|day|moment|bit))\b/i.test(text)) ||
  /^(?:the )?(?:ex|quiet|shy|loud|calm) .*\b(?:but|like me|at first)\b/i.test(text)
    ? null
    : sureThing(
        /^(?:great|good|nice|lovely|amazing|brilliant|fantastic|beautiful|wonderful|incredible|impressive)\b(?! (?:to|at|in|on|with|for)\b).+ (?:in|on|at|from|with|when|of|around|behind|for)\b/i.test(
          text,
        )
          ? `the ${text}`
          : text,
        ground,
      )

/** "crossword addiction": one that both have. */
const sureShare: Gate = (text, ground) => {
  const sure = sureThing(text, ground)
  return sure && /^the /.test(sure) && !/^the /i.test(text)
    ? sure.replace(/^the (?=([aeiou]?))/i, (_, vowel: string) => (vowel ? 'an ' : 'a '))
    : sure
}

/** "her move from France and how the team found her a flat": a thing, and how. */
const thingAndHow: Gate = (text, ground) => {
  const [, thing, how] = /^(.+?) and ((?:how|why|where|what) .+)$/i.exec(text) ?? []
  const [left, right] = thing && how ? [sureThing(thing, ground), sureHow(how, ground)] : []
  if (left && right) return `${left} and ${right}`
  // "our frank discussion about why the last two left"
  const [, talk, link, why] =
    /^((?:the|our|your) .*?(?:discussion|conversation|talk|chat|debate|exchange|answer|explanation|honesty|openness|candou?r|frankness|thoughts|views?|story|point)) (about|of|on|over) ((?:how|why|where|what|who|when|whether) .+)$/i.exec(
      text,
    ) ?? []
  const inside = why && sureHow(why, ground)
  return inside ? `${talk} ${link} ${inside}` : sureThing(text, ground)
}

/** "hens being calmer in the dark" */
const somethingBeing: Gate = (text, ground) => {
  const [, thing, how] = /^([^,]{3,40}?) being (?!(?:it|that|this|one)\b)([^,]+)$/iu.exec(text) ?? []
  const sure = thing && how && sureDoing(`being ${how}`, ground) ? sureThing(thing, ground) : null
  return sure && `${sure} being ${how}`
}

/** What a frame's words have to be with certainty. */
const gates: Record<Frame, Gate> = {
  told_of: (text, ground) =>
    thingAndHow(text, ground) ??
    (/^\p{L}{2,}ing \p{L}/u.test(text) ? sureDoing(text, ground) : somethingBeing(text, ground)),
  told_how: sureHow,
  told_that: sureStatement,
  topic: sureTopicOf,
  // "a map of every drop": the one that was there.
  given: (text, ground) =>
    sureThing(
      text
        .replace(/^an? /i, 'the ')
        .replace(
          /^(?:really|very|so|super) (?=\p{L}+ (?:picture|account|overview|idea|sense|tour|look|demo|explanation))/iu,
          'the ',
        )
        .replace(/^(the|your) (?:really|very|so|super) (?=\p{L})/iu, '$1 ')
        .replace(/(?<=^the .*) and an? (?=\p{L})/iu, ' and the '),
      ground,
    ),
  seen: sureThing,
  idea: sureWay,
  yours: thingAndHow,
  your_thing: sureThing,
  asked_about: (text, ground) =>
    sureTopic(text, ground) ?? (/ and (?:how|what|why|where) /.test(text) ? thingAndHow(text, ground) : null),
  asked_several: sureTopic,
  asked_how: sureHow,
  asked_quote: asTyped,
  said_that: sureStatement,
  said_of_me: sureStatement,
  fact: sureStatement,
  deed: sureStatement,
  we_did: sureStatement,
  kept: sureStatement,
  did: sureStatement,
  learnt_how: sureHow,
  how_much: sureManner,
  deed_how: sureManner,
  besides: sureStatement,
  said_about: (text, ground) =>
    /^\p{L}{2,}ing \p{L}/u.test(text) ? sureDoing(text, ground) : sureTopic(text, ground),
  // Nor what the writer thought of it.
  said_quote: text =>
    /"|^(?!.*\b(?:you|your|you'd|you'll|you're|I|I'd)\b).*\bmy\b|(?:,|\band|\bbut) I\b|\bI thinks?\b|, s?he (?:said|mentioned|told|was|did|is|does|has|had)\b/.test(
      text,
    )
      ? null
      : text,
  showed: thingAndHow,
  showed_round: sureWay,
  advised_to: sureAct,
  advised_on: sureTopic,
  thanks: doing,
  share: sureShare,
  share_doing: doing,
  share_that: sureStatement,
  talked: (text, ground) =>
    andThat.test(text) || / and that \p{L}+ \p{L}/u.test(text) ? null : thingAndHow(text, ground),
  noted: asTyped,
  // The verb is known: what stands before it has to be a thing.
  landed: (text, ground) => sureThing(text.replace(landing, ''), ground) && text,
  own: whole,
}

const landing =
  / (?:(?:really|truly|totally|just|also) )*(?:stuck|landed|resonated|stayed|sat|clicked|rang true|hit home|hit|came across|got through)(?: (?:with|for|to|on))? (?:me|home|true)$/i

const bare = (text: string) => text.replace(/[.!?]+$/, '')

/** "you get used to the cold store": anybody does. */
const anyone =
  /(?:^(?:[^,]+, )?(?:after that |then )?| (?:but|and|so) )you (?:know|get|soon|can|can't|will|won't|learn|never|always|don't|have to|need|must|just|only)\b(?!.*\b(?:s?he|her|his|him|they|their|them|I|me|my)\b)/i

const isQuotable = (text: string) =>
  !/["]| and (?:was|were) /.test(text) &&
  (anyone.test(text) ||
    // "you can teach anybody, but you can't teach them to like people"
    (/^you (?:can|can't|cannot) \p{L}+ (?:anyone|anybody|people|someone|somebody)\b/iu.test(text) &&
      !/\b(?:s?he|I|me|my|her|his)\b/.test(text)) ||
    !/\b(?:she|he|her|his|him|they|their|them|you|your|I|me|my)\b/i.test(text)) &&
  text.split(' ').length > 3

/** What stands in brackets or quotation marks, and what it did to the writer, is no part of the sentence's shape. */
function apart(gate: Gate, text: string, ground: Ground): string | null {
  const kept: string[] = []
  const bared = text.replace(
    / \([^()]*\)|"[^"]*"|, which (?:really )?made (?:me|my day|such a|a) [^,"()]*$/g,
    found => {
      kept.push(found)
      return found.startsWith('"') ? 'Thing' : ''
    },
  )
  if (kept.length === 0) return gate(text, ground)
  const [only = ''] = kept
  if (kept.length > 1) return null
  const sure = gate(bared, ground)
  if (sure === null) return null
  if (only.startsWith('"')) return sure.replace('Thing', () => only)
  // Behind the last word, as typed.
  return text.endsWith(only.trim()) ? sure + only : null
}

const ofThings: ReadonlySet<Frame> = new Set<Frame>([
  'told_of',
  'showed',
  'asked_about',
  'asked_several',
  'said_about',
  'share',
])

/** The parts as they may stand, or null where the shape of one is not certain. */
export function certain(
  parts: readonly Part<Frame>[],
  ground: Ground,
): { sure: boolean; parts: Part<Frame>[] } {
  let sure = true
  const out = parts.map(given => {
    // "thanks for the tea and for not rushing"
    const twice = given.frame === 'thanks' ? twoThanks(given.text) : null
    const part = twice?.ok ? (twice.parts[0] ?? given) : given
    const text =
      // "the app you are building and I could be in the pilot"
      (/^(?:told_of|topic|given|seen|your_thing|showed|talked|asked_about)$/.test(part.frame) &&
        / and (?:I|you|we|they|it|s?he|there|nobody|everyone) (?:could|can|would|will|might|may|am|was|were|is|are|have|had) /.test(
          part.text,
        ) &&
        !/\b(?:how|where|when|why|who|that|what|which|if|because)\b/i.test(part.text)) ||
      // "the rota, one week in six and nobody gets rung": a thing, and a statement behind it.
      (/^(?:told_of|topic|given|seen|yours|your_thing|showed|talked|asked_about)$/.test(part.frame) &&
        /, [^,]+ and (?:nobody|no one|everyone|everybody|they|you|we|it|I) \p{L}/u.test(part.text) &&
        !/\b(?:how|where|when|why|who|that|what)\b/i.test(part.text))
        ? null
        : part.frame === 'said_quote'
          ? gates.said_quote(part.text, ground)
          : apart(gates[part.frame], part.text, { ...ground, isStemmed: ofThings.has(part.frame) })
    // What somebody said can always be said as they said it.
    const isSaying = part.frame === 'said_about' && / (?:when|if|because|unless|until) /.test(part.text)
    if (
      (text === null || isSaying) &&
      /^said_(?:that|about)$/.test(part.frame) &&
      !/^\p{L}{2,}ing /u.test(part.text) &&
      isQuotable(part.text)
    ) {
      const told = plainlyTold(part.text, ground)
      return told
        ? { frame: 'said_that' as const, text: told }
        : { frame: 'said_quote' as const, text: capital(part.text) }
    }
    if (text !== null) return { ...part, text }
    sure = false
    // A statement, most likely, whose verb nobody here knows.
    if (
      /^(?:told_of|topic|given|seen|your_thing|thanks)$/.test(part.frame) &&
      /^(?:the|your|our|all|every|each|an?) /i.test(part.text) &&
      couldBeStatement(tokensOf(part.text))
    )
      return { frame: 'fact' as const, text: part.text }
    return { frame: 'noted' as const, text: bare(part.text) }
  })
  return { sure, parts: out }
}
