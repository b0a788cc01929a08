import { markAnswered, markDraftSent, skipDraft } from '@/features/drafts/mutations'
import { cancelInterview } from '@/features/interviews/mutations'
import type { TapEffects } from '@/features/reminders/tap'

const noDraft = { ok: false, audit: '' }

/** What a tap on a reminder does to the draft, or the interview, it is about. */
export const tapEffects: TapEffects = {
  sent: async (tx, userId, { draftId }, now) =>
    draftId ? { ok: (await markDraftSent(tx, userId, draftId, now)).ok, audit: 'draft.sent' } : noDraft,
  replied: async (tx, userId, { draftId }, now) =>
    draftId ? { ok: (await markAnswered(tx, userId, draftId, now)).ok, audit: 'draft.answered' } : noDraft,
  not_me: async (tx, userId, { draftId }, now) =>
    draftId ? { ok: (await skipDraft(tx, userId, draftId, now)).ok, audit: 'draft.skipped' } : noDraft,
  not_held: async (tx, _userId, { kind, interviewId }, now) =>
    interviewId && (kind === 'minute' || kind === 'minute_again')
      ? { ok: (await cancelInterview(tx, interviewId, now)) !== null, audit: 'interview.cancelled' }
      : noDraft,
}
