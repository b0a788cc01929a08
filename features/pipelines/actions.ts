'use server'

import { userAction } from '@/features/auth/user-action'
import { planPipelineDrafts } from '@/features/drafts/plan-drafts'
import { moveStage, undoLastMove } from './move-stage'
import { createPipeline, setPipelineDeleted, updatePipeline } from './mutations'
import { createPipelineInput, moveStageInput, pipelineIdInput, updatePipelineInput } from './schema'

const gone = { ok: false, message: 'This pipeline is not there any more.' } as const

export const createPipelineAction = userAction(
  'pipeline.created',
  createPipelineInput,
  async ({ tx, user, input, now }) => {
    const id = await createPipeline(tx, user.id, input, now)
    return { ok: true, entityId: id, goTo: `/pipelines/${id}` }
  },
)

export const updatePipelineAction = userAction(
  'pipeline.updated',
  updatePipelineInput,
  async ({ tx, user, input, now }) => {
    if (!(await updatePipeline(tx, input))) return gone
    await planPipelineDrafts(tx, user.id, input.id, now)
    return { ok: true, entityId: input.id, goTo: `/pipelines/${input.id}` }
  },
)

export const moveStageAction = userAction(
  'pipeline.moved',
  moveStageInput,
  async ({ tx, user, input, now }) => {
    await moveStage(tx, { userId: user.id, pipelineId: input.id, to: input.stage, now })
    await planPipelineDrafts(tx, user.id, input.id, now)
    return { ok: true, entityId: input.id, message: 'Moved.' }
  },
)

export const undoMoveAction = userAction(
  'pipeline.move-undone',
  pipelineIdInput,
  async ({ tx, user, input, now }) => {
    if (!(await undoLastMove(tx, { userId: user.id, pipelineId: input.id, now })))
      return { ok: false, message: 'There is nothing to take back.' }
    await planPipelineDrafts(tx, user.id, input.id, now)
    return { ok: true, entityId: input.id, message: 'Taken back.' }
  },
)

export const deletePipelineAction = userAction(
  'pipeline.deleted',
  pipelineIdInput,
  async ({ tx, user, input, now }) => {
    if (!(await setPipelineDeleted(tx, input.id, now))) return gone
    await planPipelineDrafts(tx, user.id, input.id, now)
    return { ok: true, entityId: input.id, goTo: `/pipelines?deleted=${input.id}` }
  },
)

export const restorePipelineAction = userAction(
  'pipeline.restored',
  pipelineIdInput,
  async ({ tx, user, input, now }) => {
    if (!(await setPipelineDeleted(tx, input.id, null))) return gone
    await planPipelineDrafts(tx, user.id, input.id, now)
    return { ok: true, entityId: input.id, goTo: `/pipelines/${input.id}` }
  },
)
