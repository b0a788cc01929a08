import { uncountable, wantsArticle, withArticle, withInnerArticles } from '../article'
import { isFiniteAt } from '../finite'
import { ownVerbs } from '../own-verbs'
import { type Token, tokensOf } from '../tokens'
import { baseOfThird, isBase, isGerund, isNounToo, isPast, isPlainPast } from '../verbs'
import { adverbs, auxiliaries, countable, determiners, joiners, prepositions, questionWords } from '../words'
import { couldBeStatement, isTwo } from './doubtful'
import { evaluation, type Ground, hangs, leavesOpen, losesSubject, plurals, subjects } from './flaws'
import { hidesVerb, isHeap } from './hidden-verb'
import { sureHow } from './how'
import { headOf, isNoThing } from './no-thing'

/** "paid parking": what was done to it describes it. */
const isName = (word: string, next: Token): boolean =>
  /ed$/.test(word) &&
  next.isWord &&
  !determiners.has(next.lower) &&
  !/^\d/.test(next.lower) &&
  !adverbs.has(next.lower) &&
  !prepositions.has(next.lower) &&
  !/^(?:me|you|us|him|her|them|it|people|everyone|that|how|why|what|to)$/.test(next.lower)

/** A thing told off word by word: nothing in it but what things are made of, until a part of its own begins. */
export function isThingThroughout(tokens: readonly Token[]): boolean {
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
      tokens.some((one, to) => to > at && (isFiniteAt(tokens, to) || isPast(one.lower)))
    )
      return true
    // "straight what the pay is"
    if (
      at > 0 &&
      /^(?:what|how|why|whether|if)$/.test(lower) &&
      !prepositions.has(previous) &&
      !prepositions.has(tokens[0]?.lower ?? '') &&
      !/^(?:and|or|than|is|not|even|only|just|idea|question|feeling|\p{L}+ing)$/u.test(previous)
    )
      return false
    // "the machine that …", "the night you …": from here on it is a sentence of its own, and read as one.
    if (
      at > 0 &&
      joiners.has(lower) &&
      !/^(?:than|as)$/.test(lower) &&
      tokens.some((_, to) => to > at && isFiniteAt(tokens, to))
    )
      // "straight that the winter is hard"
      return lower !== 'that' || determiners.has(tokens[0]?.lower ?? '') || plurals.test(previous) || at > 2
    if (subjects.test(lower) && at > 0) {
      if (prepositions.has(previous) || /^(?:and|than)$/.test(previous)) continue
      return (
        !/^(?:someone|somebody|everyone|everybody|nobody|there|it)$/.test(lower) || isFiniteAt(tokens, at + 1)
      )
    }
    if (auxiliaries.has(lower)) return false
    // "every Friday even in rain"
    if (
      at > 0 &&
      previous !== ',' &&
      !prepositions.has(previous) &&
      !(lower === 'still' && isGerund(next?.lower ?? '')) &&
      /^(?:even|also|never|always|still|really|once|often|usually|maybe|deservedly)$/.test(lower)
    )
      return false
    // "the hours suit my studies": before "my" stood a verb, known or not.
    if (
      at > 1 &&
      determiners.has(lower) &&
      !/^(?:that|which|what|all|both|no|another|any|some|each|every|such)$/.test(lower) &&
      tokens[at - 1]?.isWord &&
      !prepositions.has(previous) &&
      !joiners.has(previous) &&
      !/^(?:and|or|but|not|all|both|half|such|to|than)$|ing$/.test(previous) &&
      !/^(?:day|night|week|morning|evening|moment|month|year|same|next|whole|time|minute|first|second|last)$/.test(
        next?.lower ?? '',
      )
    )
      return tokens.some((one, to) => to > at && (isFiniteAt(tokens, to) || isPast(one.lower)))
    if (prepositions.has(lower) || determiners.has(lower) || /^(?:and|or|but|not|to|\d.*)$/.test(lower)) {
      run = 0
      continue
    }
    run++
    if (run > 5) return false
    if (isPast(lower) && !/^(?:red|left-hand)$/.test(lower)) {
      if (/^(?:me|you|us|him|her|them|it)$/.test(next?.lower ?? '')) return false
      const isDescribing =
        at === 0 ||
        (determiners.has(previous) &&
          next?.isWord === true &&
          !/^\d/.test(next.lower) &&
          !determiners.has(next.lower)) ||
        /^(?:and|or|well|newly|badly|\p{L}+ly|\d+)$/u.test(previous) ||
        /'s$/.test(previous)
      const isBehind =
        (!next ||
          (prepositions.has(next.lower) &&
            !/^(?:since|during|past|before|after|until|away|out|off)$/.test(next.lower))) &&
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
      !(
        previous &&
        tokens.slice(Math.max(0, at - 4), at - 1).some(one => /^(?:let|make|help|watch)$/.test(one.lower))
      ) &&
      // "the email the day before"
      !/^(?:day|night|week|morning|evening|moment|month|year|same|next|whole)$/.test(
        tokens[at + 2]?.lower ?? '',
      ) &&
      ((determiners.has(next?.lower ?? '') && !(next?.lower === 'that' && isNounToo(lower))) ||
        /^(?:me|us|them|it|one|two|three|four|five|everyone|everything)$/.test(next?.lower ?? ''))
    )
      return false
  }
  return true
}

/** How something is, and no thing: "friendly and quick". */
const quality =
  /(?:ful|ous|able|ible|ish|less)$|^(?:friendly|quick|kind|nice|good|great|warm|calm|open|honest|clear|funny|fun|smart|sharp|clever|relaxed|professional|polite|pleasant|positive|supportive|welcoming|organised|organized|interesting|inspiring|impressive|passionate|direct|frank|candid|patient|generous|keen|enthusiastic|proud|excited|happy|busy|noisy|quiet|loud|huge|tiny|big|small|old|new|modern|bright|cosy|clean|tidy|messy|hard|easy|tough|tricky|fair|strict|chilled|laidback|laid-back|approachable|engaging|knowledgeable|experienced|flexible|hands-on|down-to-earth|individual|based|impressed|surprised|different|similar|amazing|brilliant|lovely|fantastic|awesome|excellent|wonderful|cool|chatty|bubbly|lively|genuine|sincere|humble|energetic|creative|competitive|collaborative|innovative|dynamic)$/

/** A question, some advice: about a thing in general. */
export const sureTopic = (text: string, ground: Ground = {}): string | null => {
  const sure = sureThing(text, ground)
  return sure && !countable.has(headOf(tokensOf(text))) && !/^\p{Lu}/u.test(text)
    ? sure.replace(/^the (?=\S)/, /^the /i.test(text) ? 'the ' : '')
    : sure
}

export function sureThing(text: string, ground: Ground = {}): string | null {
  const tokens = tokensOf(text)
  const [first] = tokens
  if (
    quality.test(headOf(tokens)) &&
    !questionWords.has(first?.lower ?? '') &&
    !determiners.has(first?.lower ?? '') &&
    !isGerund(first?.lower ?? '')
  )
    return null
  if (!first || leavesOpen(tokens, ground) || isHeap(tokens) || losesSubject(text)) return null
  // "the way dispatch talks new medics through it"
  const way =
    /^(?:the way|the (?:bit|part|moment|time) (?:where|when)) (?!to\b|of\b|that\b|in\b|we\b)(.+)$/i.exec(
      text,
    )?.[1]
  if (way && sureHow(`how ${way}`, ground)) return withInnerArticles(text, ground.known)
  // "your idea to let the residents choose the menu"
  if (
    /^(?:your|the|our|my|that) (?:\p{L}+ )?(?:idea|plan|plans|decision|offer|promise|habit|wish|attempt|choice|policy|courage|willingness|ambition|dream) (?:not )?to (?=\p{L})/iu.test(
      text,
    ) &&
    isBase(/ to (\p{L}+)/u.exec(text)?.[1] ?? '') &&
    !leavesOpen(tokens, ground) &&
    !losesSubject(text) &&
    !hangs(text) &&
    !/, /.test(text)
  )
    return withInnerArticles(text, ground.known)
  if (isNoThing(text)) return null
  if (hidesVerb(tokens) || hangs(text)) return null
  if (questionWords.has(first.lower) || first.lower === 'whether') return sureHow(text, ground)
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
  // "your point about bees landed with me"
  if (
    /\b(?:with|on|to|for|past|through) (?:me|home)$|\b\p{L}+(?:ed|uck|at) (?:home|true)$/iu.test(text) &&
    tokens.some(({ lower }, at) => at > 0 && isPast(lower))
  )
    return null
  if (ownVerbs(tokens) > 0 || (!isGerund(first.lower) && !isThingThroughout(tokens))) return null
  // Of what was told or shown, three words and no more are a thing: "the fume hoods".
  const isPlain = ground.isStemmed && tokens.length < 4 && determiners.has(first.lower)
  if (!isGerund(first.lower) && !isPlain && couldBeStatement(tokens)) return null
  // "lots of trust from day one": there was, or there is.
  if (/^(?:lots|loads|plenty|tons|so many|so much|too many)\b/i.test(text)) return null
  // "coming from hotels you get it", "small practice big heart": two that nobody joined.
  if (isTwo(tokens)) return null
  // "30 in a class"
  if (/^\d+$/.test(first.lower) && prepositions.has(tokens[1]?.lower ?? '')) return null
  // "deservedly": one word is a thing only where it is known for one.
  if (
    tokens.length === 1 &&
    (/ly$/.test(first.lower) || quality.test(first.lower) || adverbs.has(first.lower))
  )
    return null
  // "good coffee"
  if (
    tokens.length <= 2 &&
    /^(?:good|great|nice|lovely|cool|fun|friendly|amazing|brilliant|excellent|fantastic|awesome)$/.test(
      first.lower,
    )
  )
    return null
  // "reading corner": a corner, or the reading of one?
  if (
    isGerund(first.lower) &&
    !countable.has(tokens[1]?.lower ?? '') &&
    !(uncountable.has(first.lower) && wantsArticle(tokens.slice(1), ground.known))
  )
    return tokens[1]?.isWord &&
      wantsArticle(tokens.slice(1), ground.known) &&
      !isGerund(tokens[1].lower) &&
      !/^(?:me|us|him|them|it|here|there|together|outside|inside|live|online|remotely|off|up|out|back|away|home|apart|well|fast|badly|really|aloud|abroad|alone|around|late|early|hard|again|backwards|barefoot|upstairs|downstairs)$|ly$/.test(
        tokens[1].lower,
      )
      ? null
      : withInnerArticles(text, ground.known)
  return withArticle(text, ground.known)
}
