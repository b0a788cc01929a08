import { goQuiet } from '@/features/account/last-seen'
import {
  markAnswered,
  markDraftSent,
  markNotSent,
  markSentAsMailed,
  skipDraft,
} from '@/features/drafts/mutations'
import { cancelInterview } from '@/features/interviews/mutations'
import type { TapEffects } from '@/features/reminders/tap'

const noDraft = { ok: false, audit: '' }

/** What a tap on a reminder does to the draft, or the interview, it is about. */
export const tapEffects: TapEffects = {
  sent: async (tx, userId, { kind, draftId }, now) => {
    if (!draftId) return noDraft
    const mark = kind === 'sent_check' ? markSentAsMailed : markDraftSent
    return { ok: (await mark(tx, userId, draftId, now)).ok, audit: 'draft.sent' }
  },
  not_yet: async (tx, userId, { draftId }, now) =>
    draftId ? { ok: (await markNotSent(tx, userId, draftId, now)).ok, audit: 'draft.not_sent' } : noDraft,
  replied: async (tx, userId, { draftId }, now) =>
    draftId ? { ok: (await markAnswered(tx, userId, draftId, now)).ok, audit: 'draft.answered' } : noDraft,
  not_me: async (tx, userId, { draftId }, now) =>
    draftId ? { ok: (await skipDraft(tx, userId, draftId, now)).ok, audit: 'draft.skipped' } : noDraft,
  go_quiet: async (tx, userId, { kind }, now) => {
    if (kind !== 'going_quiet') return noDraft
    await goQuiet(tx, userId, now)
    return { ok: true, audit: 'mail.went_quiet' }
  },
  // The tap itself is the sign of life (the route notes it).
  keep_on: async (_tx, _userId, { kind }) => ({ ok: kind === 'going_quiet', audit: 'mail.kept_on' }),
  not_held: async (tx, _userId, { kind, interviewId }, now) =>
    interviewId && (kind === 'minute' || kind === 'minute_again')
      ? { ok: (await cancelInterview(tx, interviewId, now)) !== null, audit: 'interview.cancelled' }
      : noDraft,
}
