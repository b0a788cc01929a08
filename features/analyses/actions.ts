'use server'

import { userAction } from '@/features/auth/user-action'
import { saveAnalysis, setWeights } from './mutations'
import { analysisInput, weightsInput } from './schema'

export const saveAnalysisAction = userAction(
  'analysis.saved',
  analysisInput,
  async ({ tx, user, input, now }) => {
    if (!(await saveAnalysis(tx, user.id, input, now)))
      return { ok: false, message: 'This interview no longer exists.' }
    return {
      ok: true,
      entityId: input.interviewId,
      message: 'Saved. What you don’t know yet becomes a question in your next brief.',
    }
  },
)

export const setWeightsAction = userAction('settings.weights', weightsInput, async ({ tx, input, now }) => {
  await setWeights(tx, input, now)
  return { ok: true, message: 'Saved.' }
})
