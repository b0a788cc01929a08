import type { HookStem } from '@/db/enums'

export type { HookStem }

/** Why a note cannot stand in a letter as it is. */
export const refusals = [
  'nothing_said',
  'note_to_self',
  'not_for_them',
  'fits_anyone',
  'other_language',
  'half_a_sentence',
  'unclear_who',
  'somebody_else',
  'bare_thing',
  'unclear',
  'next_step',
  'too_long',
] as const
export type RefusalName = (typeof refusals)[number]

/** Whom the letter goes to, as far as a note can speak of them. */
export interface Reader {
  /** As written down: "Dr Ana Osei". */
  name: string
  company?: string | null
  /** Names a person may write small and that are known from elsewhere: the role, places, colleagues. */
  known?: readonly string[]
  /** "They" in the note is somebody else: the reader helps from outside the firm. */
  isOutside?: boolean
  /** What a bare thing is taken for: what we talked of, or what somebody did for me. */
  meant?: 'talk' | 'help' | 'advice'
  /** Nothing is contracted to them. */
  isFormal?: boolean
  /** What the same note said before: "most of them" is of it. */
  before?: string
}

/** A piece of a note, read: `frame` says which sentences can carry it, `text` is what stands in them. */
export interface Part<Frame extends string = string> {
  frame: Frame
  text: string
}

export type NoteReading<Frame extends string = string> =
  | { ok: true; parts: readonly Part<Frame>[]; left?: readonly string[] }
  | { ok: false; why: RefusalName; guess: readonly Part<Frame>[] | null }

/** A hook for a letter, or what it still needs. */
export type Woven =
  | {
      ok: true
      /** One sentence, or two. */
      sentence: string
      /** What was typed and is not said in it, piece by piece. */
      left: readonly string[]
    }
  | { ok: false; why: RefusalName; needs: string; guess: string | null }
