import { type Token, tokensOf } from './tokens'
import {
  baseOfThird,
  isBase,
  isGerund,
  isMostlyVerb,
  isNounToo,
  isParticiple,
  isPast,
  isPlainPast,
  isSameForm,
  isSeldomVerb,
} from './verbs'
import {
  adverbs,
  auxiliaries,
  countable,
  determiners,
  joiners,
  people,
  prepositions,
  questionWords,
  subjects,
} from './words'

/**
 * What a piece of text is, grammatically. `past` and `third` are clauses without their subject ("grew up in Leeds",
 * "wants someone calm"); `verb` begins with a base form; `own` is a sentence with "I" for its subject.
 */
type Shape = 'noun' | 'gerund' | 'clause' | 'wh' | 'verb' | 'to' | 'past' | 'third' | 'adjective' | 'half'

const contractedSubject = /^(?:i|you|he|she|it|we|they|there|that|who|what|here)'(?:s|re|m|d|ll|ve)$/
const isPlural = (word: string) =>
  (/[^su']s$/.test(word) && !/^(?:this|his|has|does|was|always|yes)$/.test(word)) ||
  /^(?:people|children|men|women|staff|folks|police)$/.test(word)
const isDone = /^(?:already|finally|nearly|almost)$/

export const isSubject = (lower: string): boolean => subjects.has(lower)

/** How sure it is that the word at `at` is a finite verb: its own form, and what stands around it. */
export function isFiniteAt(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  if (!token?.isWord) return false
  const { lower } = token
  if (contractedSubject.test(lower)) return true
  // A name, and no verb; "you guys".
  if (
    (at > 0 && /^\p{Lu}\p{Ll}/u.test(token.text) && !auxiliaries.has(lower)) ||
    /^(?:guys|bit)$/.test(lower)
  )
    return false
  let from = at - 1
  while (
    from >= 0 &&
    (adverbs.has(tokens[from]?.lower ?? '') ||
      (/^(?:\p{L}{3,}ly|once)$/u.test(tokens[from]?.lower ?? '') &&
        /^(?:i|you|he|she|it|we|they|who)$/.test(tokens[from - 1]?.lower ?? '')))
  )
    from--
  // "you all finish at three"
  if (
    /^(?:all|both|each|guys)$/.test(tokens[from]?.lower ?? '') &&
    /^(?:you|we|they)$/.test(tokens[from - 1]?.lower ?? '')
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
  if (isPast(lower)) {
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
      /^(?:fail|stop|chang|start|work|end|collaps|crash|happen|doubl|tripl|dropp|improv|arriv|surviv|decid|want|need|turn|kill|sav|help|ask|refus|learn)ed$/.test(
        lower,
      ) ||
      /^(?:the|a|an|his|her|its|their|my|your|it|them|him|me|us|you|people|everyone|twice|once|that|to|into|themselves|itself)$/.test(
        next,
      )
    )
  }
  // "any day suits me"
  if (/[a-z]{2}[^s]s$/.test(lower) && /^(?:me|us|him|them)$/.test(next)) return true
  const third = baseOfThird(lower)
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

/** Finite verbs that belong to the sentence itself, not to a part that a joining word or a relative clause opens. */
export function ownVerbs(tokens: readonly Token[]): number {
  let finite = 0
  let opened = 0
  // How many verbs there were when the last part was opened: until it has one, it is not opened again.
  let verbsThen = -1
  // Finite verbs before the first part that was opened.
  let before = 0
  tokens.forEach((token, at) => {
    const seen = finite
    if (isFiniteAt(tokens, at)) finite++
    if (opened === 0) before = finite
    if (at === 0) return
    const previous = tokens[at - 1]?.lower ?? ''
    const nextIsClause = opensClause(tokens, at)
    const open = () => {
      opened++
      verbsThen = seen
    }
    if (
      ((joiners.has(token.lower) &&
        !(token.lower === 'once' && subjects.has(previous)) &&
        // "as a family tree"
        !(token.lower === 'as' && /^(?:an?|my|your|our|its)$/.test(tokens[at + 1]?.lower ?? ''))) ||
        (previous !== ',' && /^(?:who|what|where|how|when)'(?:s|re|ve|d|ll)$/.test(token.lower))) &&
      nextIsClause
    )
      open()
    // "the week when the system went down and everyone went back to paper"
    else if (
      opened > 0 &&
      before === 0 &&
      /^(?:and|but)$/.test(previous) &&
      // "the vet who retired and came back"
      (((subjects.has(token.lower) || determiners.has(token.lower)) && nextIsClause) ||
        isFiniteAt(tokens, at))
    )
      open()
    // "the machine you built", "the way they handle it"
    // "the night the power went out"
    else if (
      isWhen.test(previous) &&
      determiners.has(tokens[at - 2]?.lower ?? '') &&
      !prepositions.has(token.lower) &&
      !isFiniteAt(tokens, at) &&
      nextIsClause
    )
      open()
    else if (
      /^(?:i|you|he|she|we|they|it|nobody|everyone|everybody)(?:'|$)/.test(token.lower) &&
      isNounish(previous) &&
      !isFiniteAt(tokens, at - 1) &&
      opensClause(tokens, at) &&
      (verbsThen < 0 || seen > verbsThen)
    )
      open()
  })
  return finite - opened
}

/** Before the next joining word there is a verb: the word here opens a part of its own. */
function opensClause(tokens: readonly Token[], at: number): boolean {
  if (isFiniteAt(tokens, at) && !auxiliaries.has(tokens[at]?.lower ?? '')) return true
  for (let to = at + 1; to < tokens.length; to++) {
    if (isFiniteAt(tokens, to)) return true
    if (joiners.has(tokens[to]?.lower ?? '') && to > at + 1) return false
  }
  return false
}

const isWhen =
  /^(?:night|day|time|way|year|moment|week|reason|minute|morning|evening|summer|winter|month|weekend)$/

const isNounish = (lower: string) =>
  /^[\p{L}\p{N}'-]+$/u.test(lower) &&
  !joiners.has(lower) &&
  !prepositions.has(lower) &&
  !auxiliaries.has(lower) &&
  !/^(?:and|or|but|said|says|say|think|thinks|thought|know|knows|knew|told|hope|hoped|believe|mean|means|meant|glad|sure|feel|felt|wish|me|then|so|mentioned|explained|reckon)$/.test(
    lower,
  )

const dangling =
  /(?:^|\s)(?:and|or|but|because|so|that|which|who|the|a|an|to|of|for|with|in|on|at|from|by|about|than|was|were|is|are|my|your|her|their|our|what|then|as|if|when)$/i

/** Two statements with nothing between them: "she's been there 11 years started on reception". */
export function runsOn(text: string): boolean {
  const tokens = tokensOf(text)
  const at = tokens.flatMap((_, index) => (isFiniteAt(tokens, index) ? [index] : []))
  return at.some((second, index) => {
    const first = at[index - 1]
    if (first === undefined || !isPast(tokens[second]?.lower ?? '')) return false
    const between = tokens.slice(first + 1, second)
    return (
      between.length > 1 &&
      between.every(
        ({ lower, isWord }) =>
          isWord &&
          !joiners.has(lower) &&
          (!subjects.has(lower) || lower === 'there') &&
          !/^(?:and|or|but|then|to)$/.test(lower),
      ) &&
      /^(?:years?|months?|weeks?|days?|ago|there|here|now|already|together)$/.test(
        between.at(-1)?.lower ?? '',
      )
    )
  })
}

/** Two statements, or a thing and a statement, with only a comma between: "no egos, everyone mops the floor". */
export function spliced(text: string): { left: string; right: string } | null {
  for (const { index } of text.matchAll(/, /g)) {
    const left = text.slice(0, index)
    const right = text.slice(index + 2)
    const [first] = tokensOf(right)
    const begin = tokensOf(left)[0]?.lower ?? ''
    if (
      !first ||
      joiners.has(first.lower) ||
      joiners.has(begin) ||
      prepositions.has(begin) ||
      adverbs.has(begin) ||
      /^(?:and|but|so|or|even|especially|like|though|not|then)$/.test(first.lower) ||
      (!subjects.has(first.lower) &&
        !contractedSubject.test(first.lower) &&
        !determiners.has(first.lower) &&
        !/^(?:\d.*|everything|nothing|most|half|people|all|none)$/.test(first.lower))
    )
      continue
    if (
      ownVerbs(tokensOf(right)) > 0 &&
      !/ (?:and|or) [^,]*$/.test(left) &&
      /^(?:noun|clause|gerund|verb)$/.test(shapeOf(left))
    )
      return { left, right }
  }
  return null
}

/** `text` without its end mark. */
export function shapeOf(given: string): Shape {
  // What stands in quotes within it is a thing.
  const text = given.replace(/(?<=\S )"[^"]+"|"[^"]+"(?= \S)/g, 'thing')
  const tokens = tokensOf(text)
  const [first, second] = tokens
  if (!first) return 'half'
  if (
    dangling.test(text) &&
    !/\b(?:what|who|how|where|way) .*\b(?:for|with|in|on|at|from|by|about|of|to|is|are|was|were|am)$/i.test(
      text,
    ) &&
    !/\b(?:that|which|you|they|she|he|we|i)(?:'\p{L}+)? .*(?:for|with|in|on|at|from|by|about|of)$/iu.test(
      text,
    ) &&
    !/\b(?:know|ask|say|tell|decide) (?:when|if|what)$/i.test(text) &&
    !/\b(?:have|has|had|want|wanted|need|needed|like|love|going|used|able|ought|meant|tried|asked) to$/i.test(
      text,
    ) &&
    !/\b(?:like|about|than|for|of|with|do|did|all|after|before|on|to|see|love|know) that$/i.test(text) &&
    !/\b(?:settle|clocks?|checks?|chips?|pitch|move|sign|log|hand|take|give|check|switch|turn|go|come|carry|fill|join|bring|put) .*(?:in|on)$/i.test(
      text,
    )
  )
    return 'half'
  if (
    /^(?:said|says|told|asked|showed|explained|mentioned)$/.test(first.lower) &&
    (tokens.length === 1 || (tokens.length === 2 && second?.lower === 'me'))
  )
    return 'half'
  if (
    tokens.length === 2 &&
    isSubject(first.lower) &&
    /^(?:said|says|told|asked|showed|was|is|has|had|think|thinks)$/.test(second?.lower ?? '')
  )
    return 'half'
  if (
    (/^(?:and|but|or|because|so|then|although)$/.test(first.lower) ||
      (first.lower === 'which' && (auxiliaries.has(second?.lower ?? '') || isFiniteAt(tokens, 1)))) &&
    tokens.length > 1 &&
    !(first.lower === 'so' && /^(?:many|much|few)$/.test(second?.lower ?? ''))
  )
    return 'half'
  if (
    (questionWords.has(first.lower) || first.lower === 'whether' || first.lower === 'if') &&
    tokens.length > 1
  ) {
    if (
      first.lower === 'if' &&
      (tokens.filter((_, at) => isFiniteAt(tokens, at)).length > 1 ||
        tokens.some(({ lower }, at) => at > 2 && contractedSubject.test(lower)))
    )
      return 'clause'
    if (
      /^(?:to|not)$/.test(second?.lower ?? '') ||
      /^how|why|what|when|where|who|which|whose|whether|if$/.test(first.lower)
    )
      return 'wh'
  }
  if (/^(?:not|never|always)$/.test(first.lower) && second && (second.lower === 'to' || isBase(second.lower)))
    return second.lower === 'to' ? 'to' : 'verb'
  if (
    /^(?:don't|do)$/.test(first.lower) &&
    second &&
    (isBase(second.lower) ||
      second.lower === 'not' ||
      second.lower === 'be' ||
      (first.lower === "don't" && second.isWord && !subjects.has(second.lower)))
  )
    return 'verb'
  if (
    first.lower === 'to' &&
    second &&
    (isBase(second.lower) || adverbs.has(second.lower) || second.lower === 'not')
  )
    return 'to'
  // "reading group": a group.
  if (isGerund(first.lower) && countable.has(second?.lower ?? ''))
    return ownVerbs(tokens) > 0 ? 'clause' : 'noun'
  if (isGerund(first.lower) && !isFiniteAt(tokens, 1)) {
    const opened = tokens.findIndex(({ lower }, at) => at > 0 && joiners.has(lower))
    return ownVerbs(opened > 1 ? tokens.slice(0, opened) : tokens) > 0 ? 'clause' : 'gerund'
  }
  // "training 60 volunteers"
  if (
    /[a-z]{2}ing$/.test(first.lower) &&
    second &&
    /^(?:the|a|an|my|your|his|her|their|our|\d.*|people|two|three|each|every)$/.test(second.lower) &&
    !/^(?:during|morning|evening|nothing|something|anything|everything)$/.test(first.lower) &&
    !isFiniteAt(tokens, tokens.length - 1)
  )
    return 'gerund'
  const begins = headOf(tokens)
  if (begins) return begins
  return ownVerbs(tokens) > 0 ? 'clause' : 'noun'
}

/** A text that begins with a verb, or an adjective that waits for one. */
function headOf(tokens: readonly Token[]): Shape | null {
  let at = 0
  while (at < tokens.length - 1 && adverbs.has(tokens[at]?.lower ?? '')) at++
  const { lower = '' } = tokens[at] ?? {}
  const next = tokens[at + 1]?.lower ?? ''
  if (!lower || contractedSubject.test(lower) || subjects.has(lower) || determiners.has(lower)) return null
  if (lower === 'has' || lower === 'had') return lower === 'had' ? 'past' : 'third'
  if (/^(?:likes|loves|hates|wants|needs|thinks|knows|believes|hopes|prefers)$/.test(lower) && next)
    return 'third'
  if (/^(?:is|are|was|were|have|does|did|can|could|will|would|should|must)$/.test(lower))
    return subjects.has(next) || (determiners.has(next) && !/^(?:is|was)$/.test(lower)) ? null : 'third'
  // "lost his voice halfway"
  if (isPast(lower) && /^(?:his|her|their|your)$/.test(next)) return 'past'
  if (lower === 'used' && next === 'to' && isBase(tokens[at + 2]?.lower ?? '')) return 'past'
  if (
    /^(?:worried|proud|keen|excited|happy|glad|afraid|scared|passionate|curious|interested|obsessed|involved|used|able|responsible|grateful|concerned|committed|dedicated|thrilled|tired|serious|honest|open|clear|aware)$/.test(
      lower,
    ) &&
    /^(?:about|of|on|to|that|with|in|for|by)$/.test(next)
  )
    return 'adjective'
  if (isSameForm(lower) && !isSeldomVerb(lower) && determiners.has(next)) return 'verb'
  if (isPlainPast(lower)) return 'past'
  if (
    isPast(lower) &&
    !/ed$/.test(lower) &&
    !isSeldomVerb(lower) &&
    next &&
    !/^(?:built|burnt|hurt|split|set|cut|shut|spread)$/.test(lower)
  )
    return 'past'
  if (isPast(lower) && !isSeldomVerb(lower) && !isDone.test(lower)) {
    // "broken lifts", "rewritten letters", "learned helplessness": before a bare noun it describes one.
    const bareNoun =
      next !== '' &&
      !determiners.has(next) &&
      !prepositions.has(next) &&
      !subjects.has(next) &&
      !/^(?:me|us|it|them|him|how|why|what|that|to|up|off|out|and|my|\d+|myself|when|from|two|three|four|five|six|seven|eight|nine|ten|all|people|everyone|nobody|really|me,|,)$/.test(
        next,
      ) &&
      !/ly$/.test(next)
    return bareNoun ? null : next === '' ? null : 'past'
  }
  if (
    /^(?:isn't|wasn't|doesn't|didn't|won't|wouldn't|can't|couldn't|hasn't|haven't|hadn't)$/.test(lower) &&
    next
  )
    return subjects.has(next) ? null : 'third'
  if (lower === 'be' && next && !determiners.has(next)) return 'verb'
  const third = baseOfThird(lower)
  // "estimates should be ranges"
  if (third && auxiliaries.has(next)) return null
  if (third && !isSeldomVerb(third) && !isNounToo(third) && next) return 'third'
  if (
    third &&
    !isSeldomVerb(third) &&
    (determiners.has(next) ||
      prepositions.has(next) ||
      /^(?:\d.*|to|that|how|someone|people|it|them|like|every|being|when|if|why|everyone|nobody)$/.test(
        next,
      ) ||
      isGerund(next))
  ) {
    // "visits to farms", "plans for the garden", "changes in the rota" are things.
    if (isNounToo(third) && prepositions.has(next)) return null
    return 'third'
  }
  if (
    isBase(lower) &&
    !isSeldomVerb(lower) &&
    (determiners.has(next) ||
      subjects.has(next) ||
      /^(?:me|him|them|it|us|to|how|what|more|less|every|out|up|on|in|with|for|at|early|slowly|first|myself|yourself|nothing|something|everything|people|two|three|one|\d+)$/.test(
        next,
      )) &&
    !(
      isNounToo(lower) &&
      prepositions.has(next) &&
      !(/^(?:out|up|off)$/.test(next) && determiners.has(tokens[at + 2]?.lower ?? ''))
    )
  )
    return 'verb'
  return null
}
