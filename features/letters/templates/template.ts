import type { DraftExtra } from '@/db/enums'

/**
 * One thing a message says. A line whose slot is empty is out; when no line of a move is left, the move vanishes with
 * its sentence. `late` and `formal` come first where they apply; `plain` is what remains when nothing else can be said.
 * Variants of a move say the same in other words, so that two people of a panel get different ones.
 */
export type Move = {
  lines: readonly string[]
  formal?: readonly string[]
  late?: readonly string[]
  plain?: readonly string[]
  when?: DraftExtra
  /** Out when this is asked for. */
  unless?: DraftExtra
}

export type Template = {
  /** The last one needs no slot. */
  subjects: readonly string[]
  paragraphs: readonly (readonly Move[])[]
  /** `none`: a message without greeting and signature, such as a LinkedIn request. */
  frame?: 'panel' | 'none'
}

export type Frame = {
  greeting: Move
  panelGreeting: Move
  signOff: Move
  /** Before a note that somebody else is asked to hand on. */
  passOn: Move
  and: string
}
