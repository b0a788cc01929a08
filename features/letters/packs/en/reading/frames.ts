import type { HookStem, NoteReading, Reader, RefusalName } from '../../../hook'
import type { Sentence } from '../grammar/sentences-in'
import type { Turned } from '../grammar/to-reader'

/** What a sentence of a letter can be made of; `phrasings.ts` has the sentences for each. */
export type Frame =
  | 'told_of'
  | 'told_how'
  | 'told_that'
  | 'topic'
  | 'given'
  | 'seen'
  | 'idea'
  | 'yours'
  | 'your_thing'
  | 'asked_about'
  | 'asked_several'
  | 'asked_how'
  | 'asked_quote'
  | 'said_that'
  | 'said_of_me'
  | 'fact'
  | 'deed'
  | 'kept'
  | 'did'
  | 'learnt_how'
  | 'how_much'
  | 'deed_how'
  | 'we_did'
  | 'besides'
  | 'said_about'
  | 'said_quote'
  | 'showed'
  | 'showed_round'
  | 'advised_to'
  | 'advised_on'
  | 'thanks'
  | 'share'
  | 'share_doing'
  | 'share_that'
  | 'talked'
  | 'noted'
  | 'landed'
  | 'own'

export type Read = NoteReading<Frame>

export const part = (frame: Frame, text: string): Read => ({ ok: true, parts: [{ frame, text }] })

export const refuse = (why: RefusalName, guess: Read | null = null): Read => ({
  ok: false,
  why,
  guess: guess?.ok ? guess.parts : null,
})

/** What we would make of it, to be looked at first. */
export const unsure = (why: RefusalName, guess: Read): Read => (guess.ok ? refuse(why, guess) : guess)

export const doubted = (guess: Read): Read => (guess.ok ? refuse('unclear', guess) : guess)

export interface Context {
  reader: Reader
  names: readonly string[]
  /** What was said before it: "them" may be somebody there. */
  before?: string
  /** Reads a piece of a note anew. */
  read(sentence: Sentence, stem: HookStem | null, isLater: boolean): Read
}

/** A reading of a turned text, or the same as a guess where "she" or "they" was not plain. */
export const settled = ({ certain }: Turned, read: Read): Read =>
  certain ? read : unsure('unclear_who', read)
