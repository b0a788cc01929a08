import type { DraftExtra, DraftKind, draftChannels } from '@/db/enums'
import type { KeptWords } from '@/features/letters/write-letter'
import type { Employer, PlannedReminder } from '@/features/reminders/planned'
import type { Reader } from '@/features/reminders/quiet-hours'
import type { DraftRow, PlanContext } from './plan-context'

/** A draft that should be there, with the text it has while nobody typed in it, and the mails that bring it. */
export interface WantedDraft {
  planKey: string
  kind: DraftKind
  channel: (typeof draftChannels)[number]
  interviewId: string | null
  contactId: string | null
  sendAt: Date | null
  why: string
  subject: string
  body: string
  /** What cannot be found out again when the text is written anew. */
  words?: KeptWords
  include?: DraftExtra[]
  /** All drafts of one bundle leave in one mail. */
  reminders: (PlannedReminder & { bundle?: string })[]
}

export const employerOf = ({ pipeline, settings }: PlanContext): Employer => ({
  country: pipeline.country ?? settings.country,
  region: pipeline.country ? pipeline.region : settings.region,
  zone: pipeline.zone ?? settings.zone,
  firstNudgeDays: pipeline.firstNudgeDays,
  secondNudgeDays: pipeline.secondNudgeDays,
})

export const readerOf = ({ settings: { zone, quietFrom, quietUntil } }: PlanContext): Reader => ({
  zone,
  quietFrom,
  quietUntil,
})

/** When a draft stopped waiting to be sent: sent, or left out on purpose. */
export const takenAt = (draft: DraftRow | undefined): Date | null =>
  draft && !draft.deletedAt ? (draft.sentAt ?? draft.skippedAt) : null

export const existingByKey = (context: PlanContext, planKey: string): DraftRow | undefined =>
  context.existing.find(draft => draft.planKey === planKey)
