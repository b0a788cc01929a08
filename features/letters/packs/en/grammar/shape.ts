import { contractedSubject, isFiniteAt } from './finite'
import { headOf } from './head-of'
import { ownVerbs } from './own-verbs'
import { tokensOf } from './tokens'
import { isBase, isGerund } from './verbs'
import { adverbs, auxiliaries, countable, joiners, questionWords, subjects } from './words'

/**
 * What a piece of text is, grammatically. `past` and `third` are clauses without their subject ("grew up in Leeds",
 * "wants someone calm"); `verb` begins with a base form; `own` is a sentence with "I" for its subject.
 */
export type Shape =
  | 'noun'
  | 'gerund'
  | 'clause'
  | 'wh'
  | 'verb'
  | 'to'
  | 'past'
  | 'third'
  | 'adjective'
  | 'half'

export const isSubject = (lower: string): boolean => subjects.has(lower)

const dangling =
  /(?:^|\s)(?:and|or|but|because|so|that|which|who|the|a|an|to|of|for|with|in|on|at|from|by|about|than|was|were|is|are|my|your|her|their|our|what|then|as|if|when)$/i

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
    !/\bwith (?:the|my|your|a|an|one|both) (?:\p{L}+ )?\p{L}+ (?:on|in|off|up|out|down)$/iu.test(text) &&
    !/\bto (?!be\b)\p{L}+(?: \p{L}+)? (?:in|on|at|with|from|by)$/iu.test(text) &&
    !/\b(?:there and|now and|since|until|till|by|back|even|right|every so often and) then$/i.test(text) &&
    !/\b(?:flew|flies|went|goes|stops?|stopped|drops?|dropped|pass|passes|passed|walks?|walked|came|comes) (?:by|in)$/i.test(
      text,
    ) &&
    !/\b(?:know|ask|say|tell|decide) (?:when|if|what)$/i.test(text) &&
    !/\b(?:about|to|for|with|of|from|on|at|by|knew|know|met|called|told|asked) her$/i.test(text) &&
    // "who decides and when"
    !/^(?:who|what|how|where|which|when) .* and (?:when|how|where|why|what|who)$/i.test(text) &&
    !/\bwho (?:\p{L}+ ){1,3}(?:to |with |for |was |is )?who$/iu.test(text) &&
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
