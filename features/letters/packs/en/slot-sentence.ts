import type { Reader } from '../../hook'
import type { Slot } from '../../templates/slots'
import { contractedSubject } from './grammar/finite'
import { ownVerbs } from './grammar/own-verbs'
import { type Shape, shapeOf } from './grammar/shape'
import { toReader } from './grammar/to-reader'
import { tokensOf } from './grammar/tokens'
import { capital, midSentence } from './grammar/turn'
import { spliced } from './grammar/two-statements'
import { framedBy, put } from './slot-framed'
import { phrases } from './slot-phrases'
import type { SlotPiece } from './slot-pieces'
import { adjective, excuse, goesSo, order, state, stateOf } from './slot-shapes'
import { time } from './slot-times'

/** What one piece of a detail says in a letter; not sure: it is offered for a tap. */
export interface SlotSentence {
  text: string
  sure: boolean
}

/** Of the writer's own life: who "they" or "she" is there, only the writer knows. */
const openWho: readonly Slot[] = [
  'reason',
  'news',
  'new_info',
  'what_changed',
  'availability',
  'start_availability',
  'preference',
  'shared_context',
]
const somebody = /\b(?:they|them|their|she|her|hers|he|him|his)(?:'|\b)/i
/** Somebody of the writer's: "my daughter", "our dog", "Ana my sister". */
const ownPeople = /\b(?:my|our) \p{L}+/iu
const sameInPast = /^(?:read|put|set|cut|let|split|spread|quit|shut|bet|cast)\b/i
const isAhead = (slot: Slot) => slot === 'what_i_will_do' || slot === 'report_back'
/** A sentence in itself, whatever its shape: courtesies, wishes, what is begun with "if". */
const courtesy =
  /^(?:no hard feelings|no worries|no problem|no rush|please|thanks?|congrat\p{L}*|well done|good luck|best of luck|let's|all the best|sorry|happy|i'm|i|see you|talk to you|speak to you)\b/iu

/** A piece as the letter's own sentence; null when its shape has no sentence for this detail. */
export function sentenceOf(
  slot: Slot,
  { text, mark }: SlotPiece,
  reader: Reader,
  isFirst: boolean,
): SlotSentence | null {
  const known = phrases[slot]
  const names = reader.name.split(/\s+/).map(name => name.toLowerCase())
  const isThat = (known?.you || known?.that) && /^that \p{L}/iu.test(text)
  const plain = isThat ? text.replace(/^that /i, '') : text
  const isNamed = names.some(
    name => name.length > 2 && new RegExp(`\\b${escaped(name)}\\b`, 'iu').test(plain),
  )
  // Outside the firm, and in the writer's own life, whoever is spoken of is somebody else.
  const isElse =
    reader.isOutside ||
    (openWho.includes(slot) && (somebody.test(plain) || (isNamed && ownPeople.test(plain))))
  const turned = isElse ? { text: plain, certain: true } : toReader(plain, { names })
  const isOpen =
    (isElse && !reader.isOutside) ||
    // Who is spoken of stood in the sentence before.
    (!isFirst && turned.text !== plain) ||
    (slot === 'problem' && /\b(?:they|them)\b/i.test(turned.text)) ||
    // To an agency nobody says so.
    (reader.isOutside && /^I'd prefer to join you\b/.test(turned.text))
  const say = (said: string, sure = true): SlotSentence => ({
    text: said,
    sure: sure && turned.certain && !isOpen,
  })
  const asNames = [...(reader.known ?? []), ...ownName(slot, turned.text)]
  const said = midSentence(turned.text, asNames)
  const shape = isStatement(slot, turned.text) ? 'clause' : shapeOf(turned.text)
  const first = tokensOf(turned.text)[0]?.lower ?? ''
  const isMine = /^i\b/i.test(turned.text)

  if (slot === 'still_keen' && yes.test(turned.text)) return say("I'm still very keen.")
  if (mark === '?') return say(`${capital(turned.text)}?`)
  // "I have no degree": theirs to worry about.
  const isTheirWorry = slot === 'their_concerns' && /^(?:i|my)\b/i.test(turned.text)
  // "liked my portfolio", "showed me the lab": not the writer's doing.
  const judges = /^(?:went_well|their_concerns|my_concerns|what_i_valued)$/.test(slot)
  const isTheirs =
    shape === 'past' &&
    !/^said (?:that )?i\b/i.test(turned.text) &&
    (judges ? /^\p{L}+ (?:me|my|us|our|i|with me|that i)\b/iu : /^\p{L}+ (?:me|us|i)\b/iu).test(turned.text)
  if (isTheirs && /^(?:went_well|their_concerns|my_concerns)$/.test(slot)) return say(`They ${said}.`)
  if (isTheirs && known?.you) return say(put(known.you, `you ${said}`))
  if (known?.that && slot === 'their_concerns' && shape === 'past') return say(put(known.that, `I ${said}`))
  if (known?.that && shape === 'clause' && isFirst && (isThat || isTheirWorry))
    return say(put(known.that, said))
  const isPraise =
    /^(?:the|it|that) .*\b(?:was|were) (?:(?:really|so|very) )?(?:brilliant|great|lovely|fun|amazing|fantastic|excellent|good|nice)$/i.test(
      turned.text,
    )
  if (known?.you && isFirst && !isPraise && shape === 'clause' && (isThat || !isMine))
    return say(put(known.you, said))
  if (known?.adjective && /^(?:very )?happy to\b/i.test(turned.text)) return say(put(known.adjective, said))
  const sure = !(known?.adjective && adjective.test(turned.text) && spliced(turned.text))
  if (/^can(?:'t|’t|not) wait\b/i.test(turned.text)) return say(`I ${said}.`, sure)
  if (order.test(turned.text) && /^(?:ask|door_open|future_line|opt_out)$/.test(slot))
    return say(`Please ${said}.`, sure)
  if (known?.seen && isFirst && goesSo.test(turned.text) && ownVerbs(tokensOf(turned.text)) === 0)
    return say(put(known.seen, said))
  if (slot === 'reason' && state.test(turned.text)) return say(`I'm ${said}.`, sure)
  const reasons = slot === 'reason' && /^(?:for )?((?:\S+ ){1,3}reasons)$/i.exec(turned.text)?.[1]
  if (reasons) return say(`It's for ${midSentence(reasons)}.`)

  const at = known?.time && isFirst ? time(turned.text) : null
  if (at && known?.time && !isMine) return say(put(known.time, at))
  const isWhole =
    shape === 'clause' ||
    courtesy.test(turned.text) ||
    (slot === 'opt_out' && excuse.test(turned.text)) ||
    /^if .+, (?:please|do|just|let)\b/i.test(turned.text)
  const framed =
    isFirst &&
    shape === 'clause' &&
    known?.clause &&
    (!isMine ||
      slot === 'shared_context' ||
      (slot === 'why_keen' && !/\b(?:keen|interested|excited|still|want|love)\b/i.test(turned.text)))
  if (framed && known.clause) return say(put(known.clause, said), sure)
  if (isWhole) return say(capital(turned.text) + (mark || '.'), sure && !hangsOn.test(turned.text))
  // "read it tonight": I will.
  if (isAhead(slot) && known?.verb && (sameInPast.test(turned.text) || isToDo(shape, turned.text)))
    return say(put(known.verb, said), sure)
  // "worked together at Brannigans": we did.
  if (slot === 'shared_context' && shape === 'past') return say(put(known?.clause ?? '{X}.', `we ${said}`))
  // "finished my course": I did.
  if (shape === 'past' || (shape === 'third' && /^(?:can|could|would|will|have|had|was)$/.test(first)))
    return say(
      put(known?.past && isFirst ? known.past : 'I {x}.', said),
      sure && !hangsOn.test(said) && !(isTheirs || (known?.you && !isMine)),
    )
  return known ? framedBy(slot, turned.text, known, reader, isFirst, asNames, say) : null
}

/** "passed the exam, second try": what hangs there is no sentence's part. */
const hangsOn =
  /, (?:second|first|third|parks|(?:\p{Ll}+ )?(?:team|try|attempt|time|department|branch|office|role|job))$|\b(?:matched|beat|topped) it$/u

/** A plain yes. */
const yes =
  /^(?:yes|yeah|yep|very much(?: so)?|100 ?%|absolutely|definitely|of course|more than ever|first choice|totally|for sure)$/i
/** A lone name in a place for one: "Kraków", "Halden, because it's closer". */
const ownName = (slot: Slot, text: string) =>
  slot === 'shared_context' || slot === 'preference'
    ? (/^(\p{Lu}\p{Ll}+)(?=$|,| \d)/u.exec(text)?.slice(1) ?? [])
    : (/^(?:Dr|Prof|Mr|Mrs|Ms)\b\.?/.exec(text)?.slice(0) ?? [])
const escaped = (name: string) => name.replace(/[^\p{L}\p{N}]/gu, '.')

/** What is a statement though it could be read as a thing: "our kids play football together". */
const isStatement = (slot: Slot, text: string) =>
  stateOf(text) ||
  /^(?:my|our) \p{L}+ (?:died|fell|passed away|broke|left|moved|needs|has|is|was|(?:closed|shut)(?= (?:last|yesterday|on|in|at)\b))\b/iu.test(
    text,
  ) ||
  /^(?:nobody|no one|everyone|everybody)\b/i.test(text) ||
  // "the last two people left within a year"
  (/^(?:my_concerns|their_concerns|reason)$/.test(slot) &&
    /^the\b/i.test(text) &&
    ownVerbs(tokensOf(text)) > 0) ||
  contractedSubject.test(tokensOf(text)[0]?.lower ?? '') ||
  /^when (?:you|he|she|they|we) .+ I \p{L}/u.test(text) ||
  // "the weekend shifts won't work with the kids"
  /^(?:the|my|your|our|their) (?:(?!who|that|which|where)\p{L}+ ){1,3}(?:won't|can't|doesn't|isn't|don't|didn't|wasn't|aren't)\b/iu.test(
    text,
  ) ||
  /^what i (?:should|could|meant|mean|wanted)\b/i.test(text) ||
  (slot === 'shared_context' &&
    /^(?:our|my|your) (?:\p{L}+ ){1,2}(?:go|goes|play|plays|work|works|worked|live|lives|went|were|are|both|know|knows|run|runs|train|meet|share)\b/iu.test(
      text,
    ))

/** "sign up for the evening course": asked what one will do, whatever can be a verb is one. */
const isToDo = (shape: Shape, text: string) =>
  shape === 'noun' &&
  !/^(?:the|an?|my|your|our|their|this|that|some|\d\S*)\b/i.test(text) &&
  /^\p{L}+ (?:up|out|on|for|to|in|down|back|into|with|through|over|the|my|your|an?|at)\b/iu.test(text)
