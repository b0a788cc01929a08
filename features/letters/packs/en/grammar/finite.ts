import type { Token } from './tokens'
import {
  baseOfThird,
  isBase,
  isGerund,
  isMostlyVerb,
  isNounToo,
  isParticiple,
  isPast,
  isPlainPast,
  isSeldomVerb,
} from './verbs'
import { adverbs, auxiliaries, determiners, joiners, people, prepositions, subjects } from './words'

export const contractedSubject = /^(?:i|you|he|she|it|we|they|there|that|who|what|here)'(?:s|re|m|d|ll|ve)$/
const isPlural = (word: string) =>
  (/[^su']s$/.test(word) && !/^(?:this|his|has|does|was|always|yes)$/.test(word)) ||
  /^(?:people|children|men|women|staff|folks|police)$/.test(word)

const isGroup =
  /^(?:team|crew|office|family|staff|shift|department|school|class|choir|company|everyone|everybody)$/

/** How sure it is that the word at `at` is a finite verb: its own form, and what stands around it. */
export function isFiniteAt(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  if (!token?.isWord) return false
  const { lower } = token
  if (contractedSubject.test(lower)) return true
  if (
    /^(?:always|perhaps|sometimes|besides|towards|upwards|afterwards|indoors|outdoors|upstairs|downstairs|less|plus|across|versus)$/.test(
      lower,
    )
  )
    return false
  if (
    (at > 0 && /^\p{Lu}\p{Ll}/u.test(token.text) && !auxiliaries.has(lower)) ||
    /^(?:guys|bit)$/.test(lower)
  )
    return false
  // "the police force", "a task force"
  if (lower === 'force' && /^(?:police|task|work|sales|air)$/.test(tokens[at - 1]?.lower ?? '')) return false
  // "who sends you cakes": what is sent.
  if (
    /^(?:you|me|us)$/.test(tokens[at - 1]?.lower ?? '') &&
    /^(?:sends|brings|gives|buys|bakes|writes|pays)$/.test(tokens[at - 2]?.lower ?? '') &&
    !auxiliaries.has(lower)
  )
    return false
  let from = at - 1
  while (
    from >= 0 &&
    (adverbs.has(tokens[from]?.lower ?? '') ||
      (/^(?:\p{L}{3,}ly|once)$/u.test(tokens[from]?.lower ?? '') &&
        (/^(?:i|you|he|she|it|we|they|who|both|all)$/.test(tokens[from - 1]?.lower ?? '') ||
          auxiliaries.has(tokens[from - 1]?.lower ?? ''))))
  )
    from--
  // "you all finish at three"
  if (
    /^(?:all|both|each|guys)$/.test(tokens[from]?.lower ?? '') &&
    (/^(?:you|we|they|it)$/.test(tokens[from - 1]?.lower ?? '') ||
      // "they had all read it"
      auxiliaries.has(tokens[from - 1]?.lower ?? ''))
  )
    from--
  const previous = tokens[from]?.lower ?? ''
  // "in May"
  if (token.text === 'May' && prepositions.has(previous)) return false
  if (auxiliaries.has(lower)) {
    // The second of "has been", "will have", is no further one.
    return (
      !(
        auxiliaries.has(previous) ||
        /^(?:to|not)$/.test(previous) ||
        /^(?:i|you|he|she|it|we|they|there|that|who)'(?:s|re|m|d|ll|ve)$/.test(previous)
      ) && !/^(?:a|the|my|your|our)$/.test(previous)
    )
  }
  if (
    auxiliaries.has(previous) ||
    (/'(?:s|re|m|d|ll|ve)$/.test(previous) && contractedSubject.test(previous))
  )
    return false
  if (
    /^(?:to|a|an|the|my|your|his|her|its|our|their|not|this|no|every|each|some|any)$/.test(previous) &&
    !(previous === 'this' || (previous === 'her' && isPlainPast(lower)))
  )
    return false
  if (previous === 'being') return false
  const next = tokens[at + 1]?.lower ?? ''
  if (isPlainPast(lower)) return true
  if (
    lower === 'left' &&
    /^\p{L}+$/u.test(previous) &&
    !determiners.has(previous) &&
    /^(?:because|after|when|before|for|in|the|early|last|this)$/.test(next)
  )
    return true
  if (subjects.has(previous) || previous === 'who' || previous === 'that') {
    if (previous === 'that' && from > 0 && determiners.has(tokens[from - 1]?.lower ?? '')) return false
    if (previous === 'that' && auxiliaries.has(next) && isNounToo(baseOfThird(lower) ?? '')) return false
    if (previous === 'there' || (previous === 'one' && tokens[from - 1]?.lower !== 'no')) return isPast(lower)
    return (
      isBase(lower) ||
      isPast(lower) ||
      baseOfThird(lower) !== null ||
      // "that exams are …": a thing.
      (previous !== 'that' && /[^s]s$/.test(lower)) ||
      // "the goats that mow the bank"
      (/^(?:who|that)$/.test(previous) &&
        isPlural(tokens[from - 1]?.lower ?? '') &&
        /^(?:the|a|an|my|your|our|their|its|every|each)$/.test(next) &&
        !/(?:ly|ful|ous|able|ing)$/.test(lower) &&
        !determiners.has(lower) &&
        !prepositions.has(lower)) ||
      // "they pair every starter with somebody": it can be nothing else.
      (/^(?:i|you|we|they)$/.test(previous) &&
        (from === 0 ||
          /^(?:and|but|because|when|how|why|that|if|where)$/.test(tokens[from - 1]?.lower ?? '')) &&
        (/^(?:a|an|the|my|your|her|his|their|our|every|each|all|any|no|it|them|me|us|everyone|everything)$/.test(
          next,
        ) ||
          prepositions.has(next) ||
          // "they cap classes at 22"
          (/[a-z]{2}[^su']s$|sses$/.test(next) && prepositions.has(tokens[at + 2]?.lower ?? ''))) &&
        !/(?:ly|ful|ous|able|ible|ish|less|ic|al|ive|ing|ed|y)$/.test(lower) &&
        !/^(?:all|both|guys|two|three|happy|good|great|kind|keen|nice|not|too|so|clear|open|right|wrong|sure|glad)$/.test(
          lower,
        ) &&
        !determiners.has(lower) &&
        !prepositions.has(lower) &&
        !joiners.has(lower))
    )
  }
  if (at === 0) return false
  if (
    prepositions.has(previous) ||
    previous === 'and' ||
    previous === 'or' ||
    previous === ',' ||
    joiners.has(previous)
  )
    return false
  if (lower === 'aged') return false
  if (isPast(lower)) {
    // "apprentices getting paid"
    if (lower !== 'used' && /^(?:getting|being|be|been|get|got|gets)$/.test(previous)) return false
    // "a customer based in Cork"
    if (
      people.has(previous) &&
      /ed$/.test(lower) &&
      /^an?$/.test(tokens[from - 1]?.lower ?? '') &&
      prepositions.has(next)
    )
      return false
    if (people.has(previous)) return true
    if (
      (next === 'by' && !/^(?:dropped|doubled|halved|increased|improved|tripled)$/.test(lower)) ||
      isSeldomVerb(lower) ||
      (/^(?:called|named|titled|entitled)$/.test(lower) && !(determiners.has(next) && isPlural(previous)))
    )
      return false
    // "letters rewritten by hand", "a house built in 1900": a participle with its noun.
    if (isParticiple(lower) && !/ed$/.test(lower))
      return !/^(?:in|by|with|for|from|at|on|during|of)$/.test(next) && next !== ''
    return (
      // "the stage jammed while I was there"
      (/ed$/.test(lower) && /^(?:while|when|because|until)$/.test(next)) ||
      (/ed$/.test(lower) &&
        /^(?:\d+|two|three|four|five|six|seven|eight|nine|ten|twelve)$/.test(next) &&
        /^(?:years?|months?|weeks?|days?)$/.test(tokens[at + 2]?.lower ?? '')) ||
      /^(?:fail|stop|chang|start|work|end|collaps|crash|happen|doubl|tripl|dropp|improv|arriv|surviv|decid|want|need|turn|kill|sav|help|ask|refus|learn|laugh|clapp|cheer|smil|nodd|listen)ed$/.test(
        lower,
      ) ||
      (/^(?:every|each|all|any|some|both)$/.test(next) &&
        !/^(?:day|days|week|weeks|month|months|year|years|night|morning|evening|time|times|over|along|\d+|two|three|four|six)$/.test(
          tokens[at + 2]?.lower ?? '',
        )) ||
      /^(?:the|a|an|his|her|its|their|my|your|it|them|him|me|us|you|people|everyone|twice|once|that|to|into|themselves|itself)$/.test(
        next,
      )
    )
  }
  // "any day suits me"
  if (/[a-z]{2}[^s]s$/.test(lower) && /^(?:me|us|him|them)$/.test(next)) return true
  // "the warehouse smells of cinnamon", "the chef tastes every sauce"
  if (
    from >= 0 &&
    !/^\d/.test(previous) &&
    !prepositions.has(previous) &&
    !determiners.has(previous) &&
    ((/^(?:smells|tastes|looks|sounds|feels|seems)$/.test(lower) &&
      /^(?:of|like|as|so|very|really|better|good|great|nice|amazing|lovely|brilliant|different|older|younger|newer|brand|huge|tiny|proper)$/.test(
        next,
      )) ||
      (people.has(previous) &&
        baseOfThird(lower) !== null &&
        (/^(?:the|a|an|her|his|their|your|my)$/.test(next) ||
          // "customer visits every month"
          (!isNounToo(baseOfThird(lower) ?? '') && /^(?:every|each|all)$/.test(next)))))
  )
    return true
  // "the team lunches together", "the shop opens early": a thing is not, what somebody does is.
  if (
    from >= 0 &&
    (baseOfThird(lower) !== null || (/[a-z]{2}[^su]s$/.test(lower) && isGroup.test(previous))) &&
    /^(?:together|alone|twice|daily|weekly|nightly|early|late)$/.test(next) &&
    /^\p{L}+$/u.test(previous) &&
    !isPlural(previous) &&
    determiners.has(tokens[0]?.lower ?? '') &&
    !prepositions.has(previous) &&
    !determiners.has(previous)
  )
    return true
  // "the old press still runs"
  if (
    from >= 0 &&
    /^(?:still|always|never|even|also|only)$/.test(tokens[at - 1]?.lower ?? '') &&
    !determiners.has(previous) &&
    baseOfThird(lower) !== null
  )
    return true
  // "how the night team hands over"
  if (
    /^(?:hands|picks|sets|sorts|signs|checks|backs|locks)$/.test(lower) &&
    /^(?:over|out|off|up|back)$/.test(next)
  )
    return true
  const third = baseOfThird(lower)
  // "the code reviews they do in pairs": a thing, and what is said of it.
  if (
    third &&
    isNounToo(third) &&
    /^(?:they|you|we|he|she|i)$/.test(next) &&
    (isBase(tokens[at + 2]?.lower ?? '') || isPast(tokens[at + 2]?.lower ?? '')) &&
    /^(?:the|their|your|her|his|my|our|those|all)$/.test(tokens[0]?.lower ?? '')
  )
    return false
  if (third) {
    if (
      (isSeldomVerb(third) &&
        !/^(?:open|close|clean|clear|empty|slow|warm|own|light|lead|last)$/.test(third)) ||
      isPlural(previous)
    )
      return false
    if (isNounToo(third) && !isMostlyVerb(third))
      return (
        (determiners.has(next) && !/^(?:every|each|all)$/.test(next)) ||
        // "your team of four covers 60 schools"
        (/^(?:\d+|two|three|four|five|six|seven|eight|nine|ten|twelve|hundreds|thousands)$/.test(next) &&
          determiners.has(tokens[0]?.lower ?? '') &&
          isPlural(tokens[at + 2]?.lower ?? '') &&
          !/^(?:times|days|years|weeks|months|hours|minutes)$/.test(tokens[at + 2]?.lower ?? '')) ||
        // "the menu changes every six weeks"
        (/^(?:every|each)$/.test(next) &&
          determiners.has(tokens[0]?.lower ?? '') &&
          !people.has(previous) &&
          /^(?:\d+|two|three|four|five|six|day|night|week|month|year|season|term|quarter|summer|winter|spring|autumn|morning|time)$/.test(
            tokens[at + 2]?.lower ?? '',
          )) ||
        subjects.has(next) ||
        /^(?:how|why|it|them|me|us|everything)$/.test(next)
      )
    return (
      next !== '' ||
      determiners.has(next) ||
      subjects.has(next) ||
      /^(?:every|it|them|him|me|us|like|after|before|when|if|how|why|what|that|to|itself|themselves|everything|for|in|on|at|with|from|by)$/.test(
        next,
      ) ||
      (next === '' && people.has(previous))
    )
  }
  if (
    isBase(lower) &&
    !(at > 0 && isFiniteAt(tokens, at - 1)) &&
    // "to let the residents choose"
    !tokens
      .slice(Math.max(0, at - 4), at - 1)
      .some(one =>
        /^(?:let|lets|letting|make|makes|making|help|helps|helping|watch|watching)$/.test(one.lower),
      ) &&
    (isPlural(previous) || previous === 'everyone' || /^\d+$/.test(previous)) &&
    !isSeldomVerb(lower) &&
    // "the sales cycle of nine months"
    !(next === 'of' && isNounToo(lower))
  )
    return (
      // "the scanners arrive next month"
      (!isNounToo(lower) && isPlural(previous) && baseOfThird(previous) === null) ||
      determiners.has(next) ||
      prepositions.has(next) ||
      subjects.has(next) ||
      isGerund(next) ||
      isParticiple(next) ||
      (next === '' && !isNounToo(lower)) ||
      /ly$/.test(next) ||
      /^(?:it|them|together|longer|late|early|well|hard|here|there|home|back|too|so|more|less|better|how|what|when|that|to|\d+)$/.test(
        next,
      )
    )
  return false
}
