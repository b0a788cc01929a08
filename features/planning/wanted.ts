import type { DraftExtra, DraftKind, draftChannels, formalities, HookStem } from '@/db/enums'
import type { Also } from '@/features/letters/also'
import type { FilledDraft } from '@/features/letters/filled-draft'
import type { KeptWords } from '@/features/letters/write-letter'
import type { Employer, PlannedReminder } from '@/features/reminders/planned'
import type { Reader } from '@/features/reminders/quiet-hours'
import type { DraftRow, ProcessFacts } from './facts'
import { type DraftIdentity, planKeyOf } from './plan-keys'

/** A draft that should be there, with the letter it is while nobody typed in it, and the mails that bring it. */
export interface WantedDraft extends DraftIdentity {
  /** Of a draft that is there already, because the person asked for it or wrote it. */
  id?: string
  kind: DraftKind
  channel: (typeof draftChannels)[number]
  sendAt: Date | null
  why: string | null
  formality: (typeof formalities)[number]
  /**
   * Written only when it is needed: most drafts are sent, typed in, or as they were. Null leaves the text alone. What
   * else is told in the same letter comes with `also` (one-message.ts).
   */
  letter: (also?: Also) => Pick<FilledDraft, 'subject' | 'body'> | null
  /** Further processes it speaks of. */
  alsoAbout?: readonly string[]
  /** Of a note to several: whom it thanks. */
  recipients?: readonly string[]
  words?: KeptWords
  include?: DraftExtra[]
  /** All drafts of one bundle leave in one mail. */
  reminders: (PlannedReminder & { bundle?: string })[]
}

export const employerOf = ({
  pipeline,
  settings,
}: Pick<ProcessFacts, 'pipeline' | 'settings'>): Employer => ({
  country: pipeline.country ?? settings.country,
  region: pipeline.country ? pipeline.region : settings.region,
  zone: pipeline.zone ?? settings.zone,
  firstNudgeDays: pipeline.firstNudgeDays,
  secondNudgeDays: pipeline.secondNudgeDays,
})

export const readerOf = ({
  settings: { zone, quietFrom, quietUntil },
}: Pick<ProcessFacts, 'settings'>): Reader => ({ zone, quietFrom, quietUntil })

export const formalityOf = ({ pipeline, settings }: Pick<ProcessFacts, 'pipeline' | 'settings'>) =>
  pipeline.formality ?? settings.formality

/** When it was sent, or probably was. */
export const sentOf = ({
  sentAt,
  probablySentAt,
}: Pick<DraftRow, 'sentAt' | 'probablySentAt'>): Date | null => sentAt ?? probablySentAt

/** When a draft stopped waiting to be sent: sent, or left out on purpose. */
export const takenAt = (draft: DraftRow | undefined): Date | null =>
  draft && !draft.deletedAt && !draft.setAside ? (sentOf(draft) ?? draft.skippedAt) : null

/** The draft that is there for the same reason, whatever became of it. */
export function existingOf(
  context: Pick<ProcessFacts, 'existing'>,
  same: DraftIdentity,
): DraftRow | undefined {
  const key = planKeyOf(same)
  return context.existing.find(draft => draft.planKey === key)
}

/** What the person added to this very draft goes in too. */
export const withOwnWords = <W extends object>(words: W, draft: DraftRow | undefined): W & KeptWords => ({
  ...words,
  ...draft?.words,
})

export const isOpen = (draft: Pick<DraftRow, 'state' | 'deletedAt'>) =>
  draft.state === 'open' && !draft.deletedAt

/** How the note begins that goes into this draft: its own goes before what was noted with the person. */
export const stemOf = (
  draft: Pick<DraftRow, 'words' | 'noteStem'> | undefined,
  met: { stem: HookStem | null } | undefined,
): HookStem | null => (draft?.words.note ? draft.noteStem : (met?.stem ?? null))

/** When it was made, or is made now: what is open keeps the morning it was given then. */
export const madeAt = (draft: DraftRow | undefined, now: Date): Date =>
  draft && (isOpen(draft) || !draft.setAside) ? draft.createdAt : now
