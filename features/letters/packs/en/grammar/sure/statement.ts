import { wantsArticle, withInnerArticles } from '../article'
import { isFiniteAt } from '../finite'
import { ownVerbs } from '../own-verbs'
import { shapeOf } from '../shape'
import { tokensOf } from '../tokens'
import { midSentence } from '../turn'
import { runsOn, spliced } from '../two-statements'
import { isBase, isNounToo, isPast } from '../verbs'
import { adverbs, auxiliaries, determiners, joiners, people, prepositions, questionWords } from '../words'
import {
  disagrees,
  disagreesLater,
  evaluation,
  type Ground,
  hangs,
  isContrast,
  isOneSentence,
  leavesOpen,
  losesSubject,
  plurals,
  subjects,
} from './flaws'
import { isThingThroughout } from './thing'

export function sureStatement(given: string, ground: Ground = {}): string | null {
  // "first day is spent in the canteen"
  const text = given.replace(
    /^(?=(?:first|second|third|last|next|final) \p{L}+ (?:is|was|are|were|has|gets?|takes?|starts?|comes?|goes|ends?)\b)/iu,
    'the ',
  )
  const tokens = tokensOf(text)
  const [first, second] = tokens
  if (!first || tokens.length < 2) return null
  if (leavesOpen(tokens, ground) || losesSubject(text) || disagrees(tokens) || disagreesLater(tokens))
    return null
  if (!isOneSentence(tokens) || runsOn(text) || hangs(text)) return null
  // "the garden project, funding till May and then you find it": of the first nothing is said.
  const comma = tokens.findIndex(one => one.lower === ',')
  if (
    comma > 0 &&
    !prepositions.has(first.lower) &&
    !joiners.has(first.lower) &&
    !/^(?:whatever|whoever|at|on|in|neither|what|most|first)$/.test(first.lower) &&
    !tokens
      .slice(0, comma)
      .some((_, at) => isFiniteAt(tokens, at) || auxiliaries.has(tokens[at]?.lower ?? ''))
  )
    return null
  if (/^(?:whatever|whoever|however) /i.test(text) && comma < 0) return null
  // "the whole path to VP and was not hiding it": of the first nothing is said.
  const says = tokens.findIndex((one, at) => isFiniteAt(tokens, at) || auxiliaries.has(one.lower))
  if (says > 1 && /^(?:and|but)$/.test(tokens[says - 1]?.lower ?? '')) return null
  if (/^neither of us /i.test(text)) return text
  // "quiet at first but lit up when …": who?
  if (/^(?:the )?(?:quiet|shy|nervous|serious|loud|calm|strict|stern) (?:at|but|and)\b/i.test(text))
    return null
  // "so start date maybe April"
  if (/ so (?:\p{L}+ ){1,3}maybe /iu.test(text)) return null
  // "the fields flood and they plan around it": who?
  if (
    / (?:and|but|so) they\b/i.test(text) &&
    !/^(?:they|you|we)\b/i.test(text) &&
    !tokens.some(
      ({ lower }) =>
        people.has(lower.replace(/s$/, '')) ||
        /^(?:people|staff|kids|children|folks)$|[^aeiou](?:er|or|ist)s$/.test(lower),
    )
  )
    return null
  // "the interview in Welsh and nobody minded": the first half says nothing.
  const half =
    /^(.+) (?:and|but) (?:nobody|no one|everyone|everybody|they|it|she|he|you|we|I) (?:\p{L}+ )?\p{L}/iu.exec(
      text,
    )?.[1]
  if (
    half &&
    !/^(?:you|we|they|i|it|there|nobody|everyone|what|when|if|because)\b/i.test(half) &&
    !tokensOf(half).some((_, at) => isFiniteAt(tokensOf(half), at))
  )
    return null
  // "third time we met and every time …", "12 residents and each of them got one": of the first nothing is said.
  if (/^(?:the )?(?:first|second|third|fourth|fifth|last) time (?:I|we|you)\b/i.test(text)) return null
  const counted =
    /^(.+?),? (?:and|but) (?:every|each|none|all|most|some|half|both)(?: (?:single )?one)?(?: of (?:them|these|those))? (?:\p{L}+ )?\p{L}/iu.exec(
      text,
    )?.[1]
  if (
    counted &&
    /^(?:\d|two\b|three\b|four\b|five\b|six\b|ten\b|the\b|an?\b)/i.test(counted) &&
    !tokensOf(counted).some((_, at) => isFiniteAt(tokensOf(counted), at))
  )
    return null
  // "you build it you run it"
  if (
    tokens.some(
      ({ lower }, at) =>
        at > 2 &&
        /^(?:i|you|we|they|he|she)$/.test(lower) &&
        /^(?:it|them|him|us)$/.test(tokens[at - 1]?.lower ?? '') &&
        !/^(?:told|tell|tells|show|shows|showed|assured|teach|taught|remind|reminds|reminded|give|gave|promised)$/.test(
          tokens[at - 2]?.lower ?? '',
        ),
    )
  )
    return null
  const two = spliced(text)
  if (two && shapeOf(two.left) === 'clause' && !isContrast(two.left)) return null
  if (/^(?:it|this|that|they|these|those|she|he|which|it's|that's)$/.test(first.lower)) {
    // "that team moved": a thing is named.
    const isNamed = /^(?:this|that|these|those)$/.test(first.lower) && !isFiniteAt(tokens, 1)
    // "it takes nine months", "it's a small team"
    const isSaidOfAll =
      /^it (?:(?:really |just )?(?:surprised|struck|impressed|amazed|touched|moved|delighted|pleased|reassured|fascinated|relieved|helped|inspired) me (?:that|how|to)\b|(?:was|is|felt|made) (?:\p{L}+ ){1,4}(?:that|to|how|when|if)\b|(?:takes|took|costs?) )|^it's (?:(?:an?|the|not|how|why|what|where|like|about) |(?:\p{L}+ ){1,3}(?:that|to|how|when|if)\b)/iu.test(
        text,
      )
    if (!isNamed && !isSaidOfAll) return null
  }
  if (evaluation.test(text) && !/^(?:not|never) (?:one|all|every|a)\b/i.test(text)) return null
  if (
    auxiliaries.has(first.lower) ||
    (isBase(first.lower) &&
      !isNounToo(first.lower) &&
      !plurals.test(first.lower) &&
      !determiners.has(first.lower) &&
      isFiniteAt(tokens, 0))
  )
    return null
  if (
    prepositions.has(first.lower) &&
    !/^(?:in|on|at|after|before|since|during|under|over|inside)$/.test(first.lower)
  )
    return null
  if (questionWords.has(first.lower) && !/^(?:what|who|when)$/.test(first.lower)) return null
  if (second === undefined) return null
  // "found out we use it": who did?
  if (
    isPast(first.lower) &&
    /^(?:out|up|off|down|away|in|on|the|a|an|my|your|that|how|me|us|we|you|it|them)$/.test(second.lower)
  )
    return null
  const verb = tokens.findIndex((_, at) => isFiniteAt(tokens, at))
  let last = verb < 1 ? tokens.length : verb
  // "the director still does one night a month"
  while (
    verb > 1 &&
    last > 1 &&
    /^(?:still|always|never|even|also|only|now)$/.test(tokens[last - 1]?.lower ?? '')
  )
    last--
  const subject = tokens.slice(0, last)
  if (
    (adverbs.has(first.lower) || (/ly$/.test(first.lower) && isPast(second.lower))) &&
    !determiners.has(second.lower) &&
    !/^(?:\d+|two|three|four|five|six|seven|eight|nine|ten|half|one|people)$/.test(second.lower) &&
    !subjects.test(second.lower)
  )
    return null
  // "the open mic night the nurses organise": a night, and no statement.
  const isContact =
    verb > 0 &&
    subject.some(
      ({ lower }, at) =>
        at > 1 &&
        determiners.has(lower) &&
        !/^(?:that|all|both|no|each|every)$/.test(lower) &&
        subject[at - 1]?.isWord &&
        !prepositions.has(subject[at - 1]?.lower ?? '') &&
        !joiners.has(subject[at - 1]?.lower ?? '') &&
        !/^(?:and|or|but|not|\p{L}+ing|\p{L}+ed|all|half|both)$/u.test(subject[at - 1]?.lower ?? ''),
    )
  if (isContact) return null
  // "your kids drinks stand at the open day": whose, or who?
  if (
    subject.some(
      ({ lower }, at) =>
        at > 0 &&
        plurals.test(lower) &&
        plurals.test(subject[at - 1]?.lower ?? '') &&
        determiners.has(first.lower),
    )
  )
    return null
  const isPronoun = subject.length === 2 && adverbs.has(first.lower) && subjects.test(second.lower)
  if (
    !subjects.test(first.lower) &&
    verb > 0 &&
    !joiners.has(first.lower) &&
    !isPronoun &&
    !isThingThroughout(subject)
  )
    return null
  return withInnerArticles(
    wantsArticle(subject, ground.known) &&
      !isPast(first.lower) &&
      // "good cheese needs boredom": all of it.
      !/^(?:good|bad|great|fresh|clean|honest|real|true|cheap|proper|decent|free|raw)$/.test(first.lower)
      ? `the ${midSentence(text, ground.known)}`
      : text,
    ground.known,
  )
}

/** "read the outage report first": what somebody should do. */
export function sureAct(text: string, ground: Ground = {}): string | null {
  const tokens = tokensOf(text)
  const two = !text.includes(';') && spliced(text)
  return leavesOpen(tokens, ground) || two || losesSubject(text) ? null : withInnerArticles(text)
}

/** "finding me a quiet room" */
export function sureDoing(text: string, ground: Ground = {}): string | null {
  const tokens = tokensOf(text)
  return leavesOpen(tokens, ground) || losesSubject(text) || spliced(text) || disagreesLater(tokens)
    ? null
    : withInnerArticles(text)
}

/** "around the warehouse" */
export const sureWay = (text: string, ground: Ground = {}): string | null =>
  leavesOpen(tokensOf(text), ground) || ownVerbs(tokensOf(text)) > 0 || hangs(text)
    ? null
    : withInnerArticles(text)
