import type { DraftOrigin } from '@/db/enums'

export interface DraftIdentity {
  origin: DraftOrigin
  pipelineId: string | null
  interviewId: string | null
  contactId: string | null
  offerId?: string | null
  fromPipelineId?: string | null
  step?: string | null
  since?: Date | null
}

/**
 * The key that makes a planned draft the same draft whenever it is planned again; null for what is written by hand.
 * Only ever compared whole: what it is made of stands in columns.
 */
export function planKeyOf(draft: DraftIdentity): string | null {
  const { origin, pipelineId, interviewId, contactId, offerId, fromPipelineId, step } = draft
  const since = draft.since ? draft.since.getTime() : 0
  switch (origin) {
    case 'thank_you':
      return `thank_you:${interviewId}:${contactId ?? 'joint'}`
    case 'linkedin':
      return `linkedin:${contactId}`
    case 'debrief':
    case 'in_house_word':
      return `${origin}:${interviewId}`
    case 'nudge':
      return `nudge_${step}:${interviewId}:${since}`
    case 'check_in':
      return `check_in:${interviewId}:${since}`
    case 'other_offer':
      return `other_offer:${offerId}:${pipelineId}`
    case 'recruiter_update':
      return `recruiter_update:${contactId}:${since}`
    case 'rejection_reply':
    case 'advice':
    case 'referral_ask':
      return `${origin}:${pipelineId}:${contactId ?? 'them'}`
    case 'stay_in_touch':
      return `stay_in_touch:${pipelineId}:${contactId}:${step}`
    case 'in_touch':
      return `in_touch:${contactId}:${step}:${since}`
    case 'moved_forward':
      return `moved_forward:${fromPipelineId}:${pipelineId}`
    case 'ask':
      return `ask:${pipelineId}:${since}`
    case 'more_time':
    case 'accept_offer':
    case 'decline':
      return `${origin}:${offerId}`
    case 'withdraw':
    case 'step_back':
      return `${origin}:${pipelineId}`
    case 'thank_helper':
      return `thank_helper:${offerId}:${contactId}`
    case 'by_hand':
      return null
  }
}
