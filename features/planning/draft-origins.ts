import type { DraftOrigin } from '@/db/enums'

interface OriginRule {
  /**
   * Who wants it. `plan`: the facts alone, so the plan makes it and takes it back. `request`: the person asked for it,
   * and it stands while that makes sense (wanted-requests.ts). `hand`: written by hand; only its text follows.
   */
  by: 'plan' | 'request' | 'hand'
  /** What it is planned with. */
  level: 'process' | 'recruiter' | 'person'
  /** Once it was mailed to the person, they are asked whether it went; twice without an answer, it probably did. */
  askedAfter?: true
  /** Its letter names no process, although it hangs on one. */
  namesNoProcess?: true
  /** Its letter speaks of no offer, although one may have led to it. */
  namesNoOffer?: true
  /** It goes to whoever made the offer. */
  toOfferMaker?: true
  /** Says a thing of its own that no version of the person's template can. */
  builtInOnly?: true
}

const plan = { by: 'plan', level: 'process' } as const
const request = { by: 'request', level: 'process' } as const

/** What each origin of a draft means for planning; a new one does not compile without its row. */
export const draftOriginRules: Record<DraftOrigin, OriginRule> = {
  thank_you: { ...plan, askedAfter: true },
  linkedin: plan,
  debrief: { ...plan, askedAfter: true },
  in_house_word: { ...plan, askedAfter: true },
  nudge: { ...plan, askedAfter: true },
  check_in: { ...plan, askedAfter: true },
  other_offer: plan,
  recruiter_update: { by: 'plan', level: 'recruiter', namesNoProcess: true },
  rejection_reply: request,
  advice: request,
  referral_ask: request,
  stay_in_touch: request,
  in_touch: { by: 'request', level: 'person' },
  moved_forward: request,
  ask: request,
  more_time: { ...request, toOfferMaker: true },
  accept_offer: { ...request, toOfferMaker: true },
  decline: { ...request, toOfferMaker: true },
  withdraw: { ...request, namesNoOffer: true },
  step_back: { ...request, namesNoOffer: true },
  thank_helper: { by: 'request', level: 'person', namesNoProcess: true, builtInOnly: true },
  by_hand: { by: 'hand', level: 'process' },
}
