'use server'

import { userAction } from '@/features/auth/user-action'
import { addFeedback, setFeedbackDeleted } from './mutations'
import { feedbackIdInput, feedbackInput } from './schema'

const gone = { ok: false, message: 'This no longer exists.' } as const

export const addFeedbackAction = userAction(
  'feedback.added',
  feedbackInput,
  async ({ tx, user, input, now }) => {
    const id = await addFeedback(tx, user.id, input, now)
    return id ? { ok: true, entityId: id, message: 'Saved next to your own view.' } : gone
  },
)

export const deleteFeedbackAction = userAction(
  'feedback.deleted',
  feedbackIdInput,
  async ({ tx, input, now }) => {
    const pipelineId = await setFeedbackDeleted(tx, input.id, now)
    if (!pipelineId) return gone
    return { ok: true, entityId: input.id, goTo: `/pipelines/${pipelineId}/feedback?removed=${input.id}` }
  },
)

export const restoreFeedbackAction = userAction(
  'feedback.restored',
  feedbackIdInput,
  async ({ tx, input }) => {
    const pipelineId = await setFeedbackDeleted(tx, input.id, null)
    if (!pipelineId) return gone
    return { ok: true, entityId: input.id, goTo: `/pipelines/${pipelineId}/feedback` }
  },
)
