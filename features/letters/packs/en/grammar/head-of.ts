import { contractedSubject } from './finite'
import type { Shape } from './shape'
import type { Token } from './tokens'
import {
  baseOfThird,
  isBase,
  isGerund,
  isNounToo,
  isPast,
  isPlainPast,
  isSameForm,
  isSeldomVerb,
} from './verbs'
import { adverbs, auxiliaries, determiners, prepositions, subjects } from './words'

const isDone = /^(?:already|finally|nearly|almost)$/

/** A text that begins with a verb, or an adjective that waits for one. */
export function headOf(tokens: readonly Token[]): Shape | null {
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
