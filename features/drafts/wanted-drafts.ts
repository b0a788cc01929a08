import { endedStages, type Stage } from '@/db/enums'
import type { PlanContext } from './plan-context'
import type { WantedDraft } from './wanted'
import { wantedCheckIn } from './wanted-check-in'
import { wantedLinkedin } from './wanted-linkedin'
import { wantedNudge } from './wanted-nudge'
import { wantedOfferNote } from './wanted-offer-note'
import { wantedForRecruiter } from './wanted-recruiter'
import { wantedThankYous } from './wanted-thank-yous'

/** Keys the plan makes and takes back; drafts with other keys, or none, are left alone. */
const planned =
  /^(thank_you|linkedin|debrief|in_house_word|nudge_(first|second|closing)|other_offer|check_in):/
export const isPlannedKey = (key: string | null): key is string => key !== null && planned.test(key)

/** Keys of what follows an ending or a silence; all of it is taken back when the process goes on after all. */
const ending = /^(rejection_reply|advice|referral_ask|stay_in_touch):/
export const isEndingKey = (key: string | null) => key !== null && ending.test(key)

/** Keys of the word to a process that another one moved forward. */
const elsewhere = /^moved_forward:/
export const isWordOfProgress = (key: string | null) => key !== null && elsewhere.test(key)

/** Keys of what is asked of a process under way, and makes no sense after its end: a word to the recruiter, more time. */
const underWay = /^(ask|more_time):/
export const isAskedUnderWay = (key: string | null) => key !== null && underWay.test(key)

/** Far enough along to be told elsewhere (practice 11.1 row 18). */
export const isFarAlong = (stage: Stage) => stage === 'final' || stage === 'offer'

export const isEndedStage = (stage: Stage) => (endedStages as readonly Stage[]).includes(stage)

/** Neither ended nor quiet. */
export const isOpenStage = (stage: Stage) => stage !== 'quiet' && !isEndedStage(stage)

/** Every draft one pipeline should have now, after practice 11.1. Pure: the same facts give the same drafts. */
export function wantedDrafts(context: PlanContext, now: Date): WantedDraft[] {
  const { pipeline, rounds } = context
  if (pipeline.deletedAt) return []
  const linkedin = wantedLinkedin(context)
  if (isEndedStage(pipeline.stage)) return linkedin
  const held = rounds.filter(round => round.state === 'scheduled')
  const live = { ...context, rounds: held }
  return [
    ...held.flatMap(round => [...wantedThankYous(live, round, now), ...wantedForRecruiter(live, round, now)]),
    ...wantedNudge(live, now),
    ...wantedCheckIn(live, now),
    ...wantedOfferNote(live, now),
    ...linkedin,
  ]
}
