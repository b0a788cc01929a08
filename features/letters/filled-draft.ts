import type { RefusalName } from './hook'
import type { Slot, WordSlot } from './templates/slots'

/** What is put into a letter by name: a text, or a list of them. */
export type WordVariables = { [S in WordSlot]?: string | readonly string[] | null | undefined }

/** A letter with what is still open in it. */
export interface FilledDraft {
  subject: string
  body: string
  /** Slots that still stand in the text as `{slot}`. */
  unfilled: Slot[]
  /** Those of them without which the draft is not ready. `{share_link}` never is. */
  missing: Slot[]
  /** What was typed and cannot stand in the letter as it is, with our best guess at it. */
  refusals: { slot: Slot; why: RefusalName; needs: string; guess: string | null }[]
  /** What was typed for the note and is not said in it: it takes one thing and says that well. */
  unsaid: readonly string[]
  /** Which letter of the set it is. */
  letter: string
}
