import type { Part } from '../../../hook'
import {
  sureAct,
  sureDoing,
  sureHow,
  sureManner,
  sureStatement,
  sureThing,
  sureTopic,
  sureWay,
} from '../grammar/sure'
import { capital } from '../grammar/turn'
import { isGerund } from '../grammar/verbs'
import type { Frame } from './frames'

type Gate = (text: string, known: readonly string[]) => string | null

const asTyped: Gate = text => text

/** "I laughed about the goat." stands by itself; wishes have no subject, and need none. */
const whole: Gate = (text, known) => {
  if (/^(?:thank|thanks|congrat|good luck|best of|all the best)/i.test(text)) return text
  const [, inner = '', mark = ''] = /^(.*?)([.!?]*)$/s.exec(text) ?? []
  const sure = sureStatement(inner, known)
  return sure && capital(sure) + mark
}

const doing: Gate = (text, known) =>
  isGerund(/^\p{L}+/u.exec(text.toLowerCase())?.[0] ?? '') ? sureDoing(text) : sureThing(text, known)

/** What a frame's words have to be with certainty. */
const gates: Record<Frame, Gate> = {
  told_of: sureThing,
  told_how: sureHow,
  told_that: sureStatement,
  topic: sureThing,
  given: sureThing,
  seen: sureThing,
  idea: sureWay,
  yours: sureThing,
  your_thing: sureThing,
  asked_about: sureTopic,
  asked_how: sureHow,
  asked_quote: asTyped,
  said_that: sureStatement,
  fact: sureStatement,
  deed: sureStatement,
  deed_how: sureManner,
  said_about: sureTopic,
  said_quote: asTyped,
  showed: sureThing,
  showed_round: sureWay,
  advised_to: sureAct,
  advised_on: sureTopic,
  thanks: doing,
  share: sureThing,
  share_doing: doing,
  share_that: sureStatement,
  talked: sureThing,
  noted: asTyped,
  own: whole,
}

const bare = (text: string) => text.replace(/[.!?]+$/, '')

const isQuotable = (text: string) =>
  !/["]/.test(text) &&
  !/\b(?:she|he|her|his|him|they|their|them|you|your|I|me|my)\b/i.test(text) &&
  text.split(' ').length > 3

/** The parts as they may stand, or null where the shape of one is not certain. */
export function certain(
  parts: readonly Part<Frame>[],
  known: readonly string[],
  isSaying = false,
): { sure: boolean; parts: Part<Frame>[] } {
  let sure = true
  const out = parts.map(part => {
    const text = gates[part.frame](part.text, known)
    // What somebody said can always be said as they said it.
    if (text === null && isSaying && /^said_(?:that|about)$/.test(part.frame) && isQuotable(part.text))
      return { frame: 'said_quote' as const, text: capital(part.text) }
    if (text !== null) return { ...part, text }
    sure = false
    return { frame: 'noted' as const, text: bare(part.text) }
  })
  return { sure, parts: out }
}
