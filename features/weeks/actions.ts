'use server'

import { userAction } from '@/features/auth/user-action'
import { saveWeekPlan, saveWeekReview, setPause } from './mutations'
import { pauseInput, weekPlanInput, weekReviewInput } from './schema'

export const saveWeekPlanAction = userAction(
  'week.planned',
  weekPlanInput,
  async ({ tx, user, input, now }) => {
    await saveWeekPlan(tx, user.id, input, now)
    return { ok: true, message: 'Your week is planned.' }
  },
)

export const saveWeekReviewAction = userAction(
  'week.reviewed',
  weekReviewInput,
  async ({ tx, user, input, now }) => {
    await saveWeekReview(tx, user.id, input, now)
    return { ok: true, message: 'Done. Have a good weekend.' }
  },
)

export const setPauseAction = userAction('search.paused', pauseInput, async ({ tx, input }) => {
  await setPause(tx, input.until)
  return { ok: true, message: input.until ? 'Rest well. We won’t ask anything until then.' : 'Welcome back.' }
})
