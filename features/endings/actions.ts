'use server'

import { userAction } from '@/features/auth/user-action'
import { burnVent, recordRejection, saveVent, stayInTouch, stepBack, takeRejectionBack } from './mutations'
import { keepInTouchInput, pipelineIdInput, rejectionInput, ventInput } from './schema'

const gone = { ok: false, message: 'This pipeline is not there any more.' } as const

export const recordRejectionAction = userAction(
  'pipeline.rejected',
  rejectionInput,
  async ({ tx, user, input, now }) => {
    if (!(await recordRejection(tx, user.id, input, now))) return gone
    return { ok: true, entityId: input.id, goTo: `/pipelines/${input.id}/not-this-time` }
  },
)

/** The letter first: the process ends when the person says that it was sent. */
export const stepBackAction = userAction(
  'pipeline.stepping-back',
  pipelineIdInput,
  async ({ tx, user, input, now }) => {
    const draftId = await stepBack(tx, user.id, input.id, now)
    return draftId ? { ok: true, entityId: input.id, goTo: `/drafts/${draftId}` } : gone
  },
)

export const keepInTouchAction = userAction(
  'pipeline.kept-in-touch',
  keepInTouchInput,
  async ({ tx, user, input, now }) => {
    if (!(await stayInTouch(tx, user.id, input.id, input.keepInTouchWith, now))) return gone
    return { ok: true, entityId: input.id, message: 'The days are set.' }
  },
)

export const takeRejectionBackAction = userAction(
  'pipeline.rejection-taken-back',
  pipelineIdInput,
  async ({ tx, user, input, now }) => {
    if (!(await takeRejectionBack(tx, user.id, input.id, now)))
      return { ok: false, message: 'There is nothing to take back.' }
    return { ok: true, entityId: input.id, goTo: `/pipelines/${input.id}` }
  },
)

export const saveVentAction = userAction('vent.saved', ventInput, async ({ tx, user, input, now }) => {
  if (!(await saveVent(tx, user.id, input.id, input.text, now))) return gone
  return { ok: true, entityId: input.id, message: 'Kept until tomorrow, for you alone.' }
})

export const burnVentAction = userAction('vent.burnt', pipelineIdInput, async ({ tx, input }) => {
  if (!(await burnVent(tx, input.id))) return gone
  return { ok: true, entityId: input.id, goTo: `/pipelines/${input.id}/not-this-time` }
})
