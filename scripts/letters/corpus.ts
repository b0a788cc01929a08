import type { DraftKind } from '@/db/enums'
import type { HookStem } from '@/features/letters/hook'

interface CorpusNote {
  kinds: readonly DraftKind[]
  stem?: HookStem
  text: string
}

const thanks = [
  'thank_you_screen',
  'thank_you_manager',
  'thank_you_panel',
  'thank_you_joint',
  'thank_you_final',
  'linkedin_request',
] as const

/** Notes as people type them on a phone, from many trades. */
export const corpus: readonly CorpusNote[] = [
  { kinds: thanks, stem: 'told_me_about', text: 'the ledger migration' },
  { kinds: thanks, stem: 'said', text: 'you want someone who can calm angry customers' },
  { kinds: thanks, stem: 'asked_me_about', text: 'ambiguous briefs' },
  { kinds: thanks, text: 'moving two warehouses in a single weekend' },
  { kinds: thanks, text: 'loved the bit about pairing on fridays!' },
  { kinds: thanks, text: 'she said they want someone who can calm angry customers' },
  { kinds: ['thank_you_coordinator'], text: 'found me a quiet room' },
  { kinds: ['thank_you_coordinator'], stem: 'helped_me_by', text: 'moving the call twice' },
  { kinds: ['thank_you_informational'], stem: 'advised_me_to', text: 'read the outage report first' },
  { kinds: ['thank_you_informational'], stem: 'we_share', text: 'the night trains to Lisbon' },
  { kinds: ['stay_in_touch'], text: 'started a course on dbt' },
  { kinds: ['decline'], text: 'the commute' },
  { kinds: ['rejection_reply'], text: 'the tour of the plant' },
  { kinds: ['nudge_dated', 'nudge_undated', 'nudge_second'], text: 'I passed my certificate last week' },
]
