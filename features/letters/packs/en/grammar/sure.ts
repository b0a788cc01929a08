import { abstract, wantsArticle, withArticle, withInnerArticles } from './article'
import { isFiniteAt, ownVerbs, runsOn, shapeOf, spliced } from './shape'
import { type Token, tokensOf } from './tokens'
import { midSentence } from './turn'
import { baseOfThird, isBase, isGerund, isNounToo, isPast, isPlainPast, isSeldomVerb } from './verbs'
import {
  adverbs,
  auxiliaries,
  countable,
  determiners,
  joiners,
  people,
  prepositions,
  questionWords,
} from './words'

/**
 * The last gate before a letter: a text stands in a sentence only where its shape is certain. What is not is asked for
 * again, with the sentence as a guess. Each answers with the text, short articles put right, or null.
 */

const subjects = /^(?:i|you|he|she|we|they|it|there|nobody|everyone|everybody|someone|somebody)(?:'|$)/
const plurals =
  /^(?:people|children|men|women|staff|folks|kids|team|nobody|everyone|someone|anyone)$|[a-z]{2}[^su']s$/

/** Words that stand for somebody nobody named. */
function leavesOpen(tokens: readonly Token[]): boolean {
  return tokens.some(({ lower }, at) => {
    const before = tokens.slice(0, at)
    const base = lower.replace(/'.*$/, '')
    if (/^(?:she|he|him|her|his|hers|herself|himself)$/.test(base))
      return !before.some(one => people.has(one.lower) || people.has(one.lower.replace(/s$/, '')))
    if (/^(?:they|them|their|theirs|themselves)$/.test(base))
      return !before.some(
        one =>
          plurals.test(one.lower) ||
          people.has(one.lower) ||
          /^(?:who|company|team|firm|school|hospital|every|each|any|\d+)$/.test(one.lower),
      )
    return false
  })
}

/** "…, wants people who like mess": a verb that has lost what it is said of. */
function losesSubject(text: string): boolean {
  return [...text.matchAll(/, (?=(\p{L}[\p{L}']*)(?: |$))/gu)].some(([, word = '']) => {
    const lower = word.toLowerCase()
    const third = baseOfThird(lower)
    return (
      (third !== null && !isNounToo(third)) ||
      isPlainPast(lower) ||
      /^(?:is|are|was|were|has|have|had|can|will|would|does|did|do|got|always|never)$/.test(lower)
    )
  })
}

/** "…, rest remote": behind a comma something that is no part of the sentence, and no sentence either. */
function hangs(text: string): boolean {
  const parts = text.replace(/"[^"]*"|\([^)]*\)/g, 'thing').split(/[,;] | [–—-] /)
  if (parts.length < 2 || /,? (?:and|or) [^,]*$/.test(parts.at(-1) ?? '')) return false
  return parts.slice(1).some((part, at) => {
    const tokens = tokensOf(part)
    const first = tokens[0]?.lower ?? ''
    const before = parts[at] ?? ''
    // "so lots of change"
    if (joiners.has(first) || /^(?:so|but|then|yet)$/.test(first))
      return (
        !tokens.some((_, index) => index > 0 && isFiniteAt(tokens, index)) &&
        first !== 'than' &&
        tokens.length > 2
      )
    return !(
      joinedBy.test(first) ||
      prepositions.has(first) ||
      adverbs.has(first) ||
      isGerund(first) ||
      /^(?:not|who|which|especially|even|including|like|too|though|please|ever|all|both|each|whatever|whoever|from|rain)$/.test(
        first,
      ) ||
      // "when the system crashed, the team moved it by hand", "after that, you left"
      joiners.has(tokensOf(before)[0]?.lower ?? '') ||
      prepositions.has(tokensOf(before)[0]?.lower ?? '') ||
      adverbs.has(tokensOf(before)[0]?.lower ?? '')
    )
  })
}

const joinedBy = /^(?:and|but|or|so|because|;|–|-|—|,|then|yet)$/

/** Each verb of the sentence itself has its own place: joined to the one before it, or within a part of its own. */
function isOneSentence(tokens: readonly Token[]): boolean {
  const own = ownVerbs(tokens)
  if (own <= 1) return own === 1
  const at = tokens.flatMap((_, index) => (isFiniteAt(tokens, index) ? [index] : []))
  return at.every((verb, index) => {
    const last = at[index - 1]
    if (last === undefined) return true
    return tokens.slice(last, verb + 1).some(
      ({ lower }) =>
        joinedBy.test(lower) ||
        joiners.has(lower) ||
        // "they think we know"
        subjects.test(lower) ||
        /^(?:think|thinks|thought|say|says|said|know|knows|knew|believe|feel|felt|hope|hoped|guess|pretend|mean|means|wish|reckon|bet|sure|glad|showed|proved|idea)$/.test(
          lower,
        ),
    )
  })
}

/** "you runs", "you wants": turned to the reader, but not its verb. */
function disagrees(tokens: readonly Token[]): boolean {
  return tokens.some(({ lower }, at) => {
    if (!/^(?:you|we|they|i)$/.test(lower)) return false
    let to = at + 1
    while (adverbs.has(tokens[to]?.lower ?? '')) to++
    const verb = tokens[to]?.lower ?? ''
    const before = tokens[at - 1]?.lower ?? ''
    // "what you told us is": the second verb is another's.
    if (prepositions.has(before) || /^(?:and|or|than|of|told|asked|tell|ask)$/.test(before)) return false
    return /^(?:is|was|has|does|isn't|wasn't|hasn't|doesn't)$/.test(verb)
      ? !(lower === 'i' && /^was/.test(verb))
      : baseOfThird(verb) !== null && !isNounToo(baseOfThird(verb) ?? '') && !isPast(verb) && !isBase(verb)
  })
}

/** "you run the team and loves it" */
function disagreesLater(tokens: readonly Token[]): boolean {
  if (!/^(?:you|we|they|i)(?:'|$)/.test(tokens[0]?.lower ?? '')) return false
  return tokens.some(({ lower }, at) => {
    if (!/^(?:and|but|or|,)$/.test(tokens[at - 1]?.lower ?? '')) return false
    const base = baseOfThird(lower)
    return base !== null && base !== 'are' && !isNounToo(base) && !isBase(lower) && lower !== 'was'
  })
}

const evaluation =
  /^(?:an? (?=not |never |so ))?(?:(?:very|really|so|super|quite|pretty|extremely|genuinely|too|not|never|always|kinda|sort|bit|well|totally|properly)\b)/i

/** Number, thing, number, thing: a list that nobody joined. */
const isHeap = (tokens: readonly Token[]) =>
  // "budget for training 1500"
  tokens.some(
    ({ lower }, at) =>
      at > 1 &&
      /^\d{3,}/.test(lower) &&
      /^\p{Ll}{3,}$/u.test(tokens[at - 1]?.text ?? '') &&
      !prepositions.has(tokens[at - 1]?.lower ?? '') &&
      !determiners.has(tokens[at - 1]?.lower ?? '') &&
      !/^(?:room|ward|year|unit|line|number|route|bus|flight|floor|since|only|nearly|almost|than|all)$/.test(
        tokens[at - 1]?.lower ?? '',
      ),
  ) ||
  tokens.some(
    ({ lower }, at) =>
      at > 1 &&
      /^(?:\d+|two|three|four|five|six|seven|eight|nine|ten)$/.test(lower) &&
      /^\d|^(?:two|three|four|five|six|seven|eight|nine|ten)$/.test(tokens[0]?.lower ?? '') &&
      !tokens
        .slice(1, at)
        .some(
          one => prepositions.has(one.lower) || joiners.has(one.lower) || /^(?:and|or|,|to)$/.test(one.lower),
        ),
  )

/** "send portfolio link", "speed matters more than polish": it could be said with a verb, and then it is no thing. */
function hidesVerb(tokens: readonly Token[]): boolean {
  const [first] = tokens
  if (!first) return false
  const second = tokens[1]?.lower ?? ''
  // "supports Leyton Orient"; "visits to farms" is a thing.
  if (
    baseOfThird(first.lower) !== null &&
    !isPast(first.lower) &&
    second !== '' &&
    !prepositions.has(second) &&
    !joiners.has(second) &&
    !/^(?:and|or|team|teams|\p{L}+s)$/u.test(second) &&
    !/^(?:sales|operations|plans|works)$/.test(first.lower)
  )
    return true
  if (isBase(first.lower) && !isNounToo(first.lower) && !isSeldomVerb(first.lower) && !isGerund(first.lower))
    return true
  return tokens.some(({ lower }, at) => {
    const base = baseOfThird(lower)
    const next = tokens[at + 1]?.lower ?? ''
    return (
      at > 0 &&
      base !== null &&
      !determiners.has(tokens[at - 1]?.lower ?? '') &&
      (isNounToo(base)
        ? /^(?:more|less|better|than|a|too|everywhere)$/
        : /^(?:more|less|better|most|than|a|the|an|my|your|too|up|out|off|every|each|me|us|them|how|what|like|no|all|before|so)$/
      ).test(next)
    )
  })
}

/** A thing told off word by word: nothing in it but what things are made of, until a part of its own begins. */
function isThingThroughout(tokens: readonly Token[]): boolean {
  let run = 0
  for (const [at, { lower, isWord, text }] of tokens.entries()) {
    const previous = tokens[at - 1]?.lower ?? ''
    const next = tokens[at + 1]
    if (!isWord) {
      run = 0
      continue
    }
    if (/^(?:who|that|where|what|how)'/.test(lower) && at > 0) return true
    // "the night the power went out"
    if (
      /^(?:night|day|time|way|year|moment|week|reason|morning|evening|summer|winter)$/.test(previous) &&
      determiners.has(lower) &&
      tokens.some((_, to) => to > at && isFiniteAt(tokens, to))
    )
      return true
    // "the machine that …", "the night you …": from here on it is a sentence of its own, and read as one.
    if (
      at > 0 &&
      joiners.has(lower) &&
      !/^(?:than|as)$/.test(lower) &&
      tokens.some((_, to) => to > at && isFiniteAt(tokens, to))
    )
      return true
    if (subjects.test(lower) && at > 0) {
      if (prepositions.has(previous) || /^(?:and|than)$/.test(previous)) continue
      return !/^(?:someone|somebody|everyone|everybody|nobody|there|it)$/.test(lower)
    }
    if (auxiliaries.has(lower)) return false
    if (prepositions.has(lower) || determiners.has(lower) || /^(?:and|or|but|not|to|\d.*)$/.test(lower)) {
      run = 0
      continue
    }
    run++
    if (run > 5) return false
    if (isPast(lower) && !/^(?:red|left-hand)$/.test(lower)) {
      const isDescribing =
        at === 0 ||
        (determiners.has(previous) &&
          next?.isWord === true &&
          !/^\d/.test(next.lower) &&
          !determiners.has(next.lower)) ||
        /^(?:and|or|well|newly|badly|\p{L}+ly|\d.*)$/u.test(previous) ||
        /'s$/.test(previous)
      const isBehind =
        (!next || (prepositions.has(next.lower) && !/^(?:since|during|past)$/.test(next.lower))) &&
        !isPlainPast(lower) &&
        !/^(?:people|everyone|staff|customers|nurses|teachers|drivers|children|kids|students|managers?|teams?|we|you)$/.test(
          previous,
        )
      if (!isDescribing && !isBehind && !(next?.isWord && isName(text, next))) return false
    }
    if (
      at > 0 &&
      (isBase(lower) || baseOfThird(lower) !== null) &&
      !isGerund(lower) &&
      previous !== 'to' &&
      // "the email the day before"
      !/^(?:day|night|week|morning|evening|moment|month|year|same|next|whole)$/.test(
        tokens[at + 2]?.lower ?? '',
      ) &&
      (determiners.has(next?.lower ?? '') ||
        /^(?:me|us|them|it|one|two|three|four|five|everyone|everything)$/.test(next?.lower ?? ''))
    )
      return false
  }
  return true
}

/** "paid parking": what was done to it describes it. */
const isName = (word: string, next: Token): boolean =>
  /ed$/.test(word) &&
  next.isWord &&
  !determiners.has(next.lower) &&
  !/^\d/.test(next.lower) &&
  !adverbs.has(next.lower)

/** How something is, and no thing: "friendly and quick". */
const quality =
  /(?:ful|ous|able|ible|ish|less)$|^(?:friendly|quick|kind|nice|good|great|warm|calm|open|honest|clear|funny|fun|smart|sharp|clever|relaxed|professional|polite|pleasant|positive|supportive|welcoming|organised|organized|interesting|inspiring|impressive|passionate|direct|frank|candid|patient|generous|keen|enthusiastic|proud|excited|happy|busy|noisy|quiet|loud|huge|tiny|big|small|old|new|modern|bright|cosy|clean|tidy|messy|hard|easy|tough|tricky|fair|strict|chilled|laidback|laid-back|approachable|engaging|knowledgeable|experienced|flexible|hands-on|down-to-earth|individual|based|impressed|surprised|different|similar|amazing|brilliant|lovely|fantastic|awesome|excellent|wonderful|cool|chatty|bubbly|lively|genuine|sincere|humble|energetic|creative|competitive|collaborative|innovative|dynamic)$/

export const headOf = (tokens: readonly Token[]): string => {
  const end = tokens.findIndex(
    ({ lower, isWord }, at) => at > 0 && (!isWord || prepositions.has(lower) || joiners.has(lower)),
  )
  return tokens[(end < 0 ? tokens.length : end) - 1]?.lower ?? ''
}

/** A question, some advice: about a thing in general. */
export const sureTopic = (text: string, known: readonly string[] = []): string | null => {
  const sure = sureThing(text, known)
  return sure && abstract.test(headOf(tokensOf(text))) && !/^\p{Lu}/u.test(text)
    ? sure.replace(/^the (?=\S)/, /^the /i.test(text) ? 'the ' : '')
    : sure
}

export function sureThing(text: string, known: readonly string[] = []): string | null {
  const tokens = tokensOf(text)
  const [first] = tokens
  if (quality.test(headOf(tokens)) && !determiners.has(first?.lower ?? '')) return null
  if (!first || leavesOpen(tokens) || isHeap(tokens) || losesSubject(text)) return null
  if (hidesVerb(tokens) || (hangs(text) && !/^(?:the|an?|your|my|our) /.test(text))) return null
  if (questionWords.has(first.lower) || first.lower === 'whether') return sureHow(text)
  if (
    evaluation.test(text) ||
    auxiliaries.has(first.lower) ||
    subjects.test(first.lower) ||
    (joiners.has(first.lower) && !/^(?:that|when|before|after)$/.test(first.lower)) ||
    (isPast(first.lower) &&
      !/^\p{Lu}/u.test(first.text) &&
      !/^(?:shared|left|found|lost|used|fixed|limited|united|paid|red)$/.test(first.lower))
  )
    return null
  if (ownVerbs(tokens) > 0 || (!isGerund(first.lower) && !isThingThroughout(tokens))) return null
  // "good coffee"
  if (
    tokens.length <= 2 &&
    /^(?:good|great|nice|lovely|cool|fun|friendly|amazing|brilliant|excellent|fantastic|awesome)$/.test(
      first.lower,
    )
  )
    return null
  // "reading corner": a corner, or the reading of one?
  if (isGerund(first.lower) && !countable.has(tokens[1]?.lower ?? ''))
    return tokens[1]?.isWord &&
      wantsArticle(tokens.slice(1), known) &&
      !isGerund(tokens[1].lower) &&
      !/^(?:me|us|him|them|it|together|outside|inside|live|online|remotely|off|up|out|back|away|home|apart|well|fast|badly|really)$|ly$/.test(
        tokens[1].lower,
      )
      ? null
      : withInnerArticles(text, known)
  return withArticle(text, known)
}

export function sureHow(text: string): string | null {
  const tokens = tokensOf(text)
  const [first, second] = tokens
  if (!first || leavesOpen(tokens) || losesSubject(text)) return null
  // "what would you do", "why is the ward": asked, not told.
  const third = tokens[2]?.lower ?? ''
  const isAsked =
    auxiliaries.has(second?.lower ?? '') &&
    (!/^(?:who|what|which)$/.test(first.lower) || determiners.has(third) || subjects.test(third))
      ? true
      : /^(?:do|does|did|would|will|can|could|should|have|are|were)$/.test(second?.lower ?? '') &&
        /^(?:i|you|he|she|we|they|it|the|your|my|our)$/.test(tokens[2]?.lower ?? '')
  if (isAsked) return null
  const isWhole =
    tokens.some(
      ({ lower }, at) =>
        at > 0 &&
        (isFiniteAt(tokens, at) ||
          (at > 1 && isPast(lower)) ||
          ((at === 1 || at === tokens.length - 1) && baseOfThird(lower) !== null)),
    ) ||
    second?.lower === 'to' ||
    (second?.lower === 'not' && tokens[2]?.lower === 'to')
  if (!isWhole || disagrees(tokens)) return null
  return withInnerArticles(text)
}

/** "how clear you were about the steps": one thing, not two. */
export const sureManner = (text: string): string | null =>
  / and (?:did|didn't|was|were|had|made|took|gave|never|always|\p{L}+ed)\b/u.test(text) ? null : sureHow(text)

export function sureStatement(text: string, known: readonly string[] = []): string | null {
  const tokens = tokensOf(text)
  const [first, second] = tokens
  if (!first || tokens.length < 2) return null
  if (leavesOpen(tokens) || losesSubject(text) || disagrees(tokens) || disagreesLater(tokens)) return null
  if (!isOneSentence(tokens) || runsOn(text) || hangs(text)) return null
  const two = spliced(text)
  if (two && shapeOf(two.left) === 'clause') return null
  if (/^(?:it|this|that|they|these|those|she|he|which|it's|that's)$/.test(first.lower)) {
    // "that team moved": a thing is named.
    const isNamed = /^(?:this|that|these|those)$/.test(first.lower) && !isFiniteAt(tokens, 1)
    // "it takes nine months", "it's a small team"
    const isSaidOfAll =
      /^it (?:(?:was|is|felt|made) (?:\p{L}+ ){1,3}(?:that|to|how|when|if)\b|(?:takes|took|costs?) )|^it's (?:an?|the|not) /iu.test(
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
  const verb = tokens.findIndex((_, at) => isFiniteAt(tokens, at))
  const subject = tokens.slice(0, verb < 1 ? undefined : verb)
  if (
    (adverbs.has(first.lower) || (/ly$/.test(first.lower) && isPast(second.lower))) &&
    !determiners.has(second.lower) &&
    !subjects.test(second.lower)
  )
    return null
  if (!subjects.test(first.lower) && verb > 0 && !joiners.has(first.lower) && !isThingThroughout(subject))
    return null
  return withInnerArticles(
    wantsArticle(subject, known) && !isPast(first.lower) ? `the ${midSentence(text, known)}` : text,
    known,
  )
}

/** "read the outage report first": what somebody should do. */
export function sureAct(text: string): string | null {
  const tokens = tokensOf(text)
  const two = spliced(text)
  return leavesOpen(tokens) || two || losesSubject(text) ? null : withInnerArticles(text)
}

/** "finding me a quiet room" */
export function sureDoing(text: string): string | null {
  const tokens = tokensOf(text)
  return leavesOpen(tokens) || losesSubject(text) || spliced(text) || disagreesLater(tokens)
    ? null
    : withInnerArticles(text)
}

/** "around the warehouse" */
export const sureWay = (text: string): string | null =>
  leavesOpen(tokensOf(text)) || ownVerbs(tokensOf(text)) > 0 ? null : withInnerArticles(text)
