import type { DraftKind, draftChannels } from '@/db/enums'
import type { LengthName } from '../length'
import type { Slot } from './slots'

type KindRule = {
  label: string
  channels: readonly (typeof draftChannels)[number][]
  /** Without these the draft is not ready. */
  required: readonly Slot[]
  /** At least one of these is needed. */
  requiredOneOf?: readonly Slot[]
  /** `record`: takes an offer record. `record-or-none`: takes one, or null when there is nothing to decline. */
  offer?: 'record' | 'record-or-none'
  length: LengthName
  /** What was noted for the person goes in; a letter without it is short and honest too. */
  welcomesNote?: true
  /** A thank-you: needs the person's own note, may be late, may be passed on. */
  thanks?: true
  oneQuestion?: true
}

const thanks = { channels: ['email'], required: ['note'], length: 'thanks', thanks: true } as const
const nudge = { channels: ['email'], required: [], length: 'short', oneQuestion: true } as const
const short = { channels: ['email'], required: [], length: 'short' } as const

/** The 24 kinds and what each needs, in any language (practice 11.2). */
export const kindRules: Record<DraftKind, KindRule> = {
  thank_you_screen: { ...thanks, label: 'Thank-you after a first call' },
  thank_you_manager: { ...thanks, label: 'Thank-you to the hiring manager' },
  thank_you_panel: { ...thanks, label: 'Thank-you to one of the panel' },
  thank_you_joint: { ...thanks, label: 'One thank-you for the whole panel' },
  thank_you_final: { ...thanks, label: 'Thank-you after a later round' },
  thank_you_informational: { ...thanks, label: 'Thank-you for a coffee and advice' },
  thank_you_coordinator: {
    ...thanks,
    label: 'Thank-you for the help',
    length: 'short',
    required: [],
    welcomesNote: true,
  },
  missing_facts: {
    ...short,
    label: 'Ask about next steps, or for an address',
    requiredOneOf: ['missing_facts', 'contact_names'],
  },
  nudge_dated: { ...nudge, label: 'First nudge, their date has passed', required: ['promised_date'] },
  nudge_undated: { ...nudge, label: 'First nudge, no date given' },
  nudge_second: { ...nudge, label: 'Second nudge' },
  nudge_closing: { ...nudge, label: 'Closing note' },
  debrief: {
    label: 'Debrief for the agency',
    channels: ['email', 'phone'],
    required: [],
    requiredOneOf: ['their_concerns', 'questions', 'went_well', 'my_concerns'],
    length: 'free',
  },
  recruiter_update: {
    label: 'Update for the recruiter',
    channels: ['email', 'phone'],
    required: [],
    requiredOneOf: ['changes', 'ask', 'processes'],
    length: 'free',
  },
  other_offer: { ...short, label: 'News of another offer', offer: 'record' },
  more_time: { ...short, label: 'Ask for more time', required: ['new_date'], offer: 'record' },
  reschedule: { ...short, label: 'Ask to reschedule', required: ['new_slots'] },
  rejection_reply: { ...short, label: 'Gracious reply to a no' },
  advice: { ...short, label: 'Ask for one piece of advice', required: ['specific_area'] },
  referral_ask: { ...short, label: 'Ask for an introduction', required: ['target_kind'] },
  accept_offer: { ...short, label: 'Say yes', offer: 'record' },
  decline: { ...short, label: 'Decline or withdraw', offer: 'record-or-none' },
  linkedin_request: {
    label: 'LinkedIn request',
    channels: ['linkedin'],
    required: ['note'],
    length: 'free',
  },
  stay_in_touch: { ...short, label: 'Stay in touch', channels: ['email', 'linkedin'], required: ['news'] },
}
