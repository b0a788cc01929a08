'use server'

import { userAction } from '@/features/auth/user-action'
import { bringFirstStepBack, savePlace, settleFirstStep } from './mutations'
import { firstStepBackInput, firstStepInput, placeInput } from './schema'

export const settleFirstStepAction = userAction(
  'settings.first_step_settled',
  firstStepInput,
  async ({ tx, user, input: { step } }) => {
    await settleFirstStep(tx, user.id, step)
    return {
      ok: true,
      message: 'Off your list.',
      undo: { action: bringFirstStepBackAction, fields: { step } },
    }
  },
)

export const savePlaceAction = userAction('settings.place_saved', placeInput, async ({ tx, user, input }) => {
  const { country, region, composer } = await savePlace(tx, user.id, input)
  const fields = { step: 'place', country, region: region ?? '', composer }
  return { ok: true, message: 'Saved.', undo: { action: bringFirstStepBackAction, fields } }
})

export const bringFirstStepBackAction = userAction(
  'settings.first_step_back',
  firstStepBackInput,
  async ({ tx, user, input }) => {
    await bringFirstStepBack(tx, user.id, input)
    return { ok: true, message: 'It’s back.' }
  },
)
