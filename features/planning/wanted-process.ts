import { isEnded } from '@/features/vocabulary/stages'
import type { ProcessFacts } from './facts'
import type { WantedDraft } from './wanted'
import { wantedCheckIn } from './wanted-check-in'
import { wantedLinkedin } from './wanted-linkedin'
import { wantedNudge } from './wanted-nudge'
import { wantedOfferNote } from './wanted-offer-note'
import { wantedForRecruiter } from './wanted-recruiter'
import { wantedRequests } from './wanted-requests'
import { wantedThankYous } from './wanted-thank-yous'

/** Every draft one process should have now, after practice 11.1. Pure: the same facts give the same drafts. */
export function wantedDrafts(process: ProcessFacts, now: Date): WantedDraft[] {
  const written = process.existing.filter(draft => draft.pipelineId === process.pipeline.id)
  return [...plannedDrafts(process, now), ...wantedRequests(written, process, process)]
}

function plannedDrafts(process: ProcessFacts, now: Date): WantedDraft[] {
  const { pipeline, rounds } = process
  if (pipeline.deletedAt) return []
  const linkedin = wantedLinkedin(process)
  if (isEnded(pipeline.stage)) return linkedin
  const held = rounds.filter(round => round.state === 'scheduled')
  const live = { ...process, rounds: held }
  return [
    ...held.flatMap(round => [...wantedThankYous(live, round, now), ...wantedForRecruiter(live, round, now)]),
    ...wantedNudge(live, now),
    ...wantedCheckIn(live, now),
    ...wantedOfferNote(live, now),
    ...linkedin,
  ]
}
