'use server'

import { userAction } from '@/features/auth/user-action'
import { setKeptOn } from '@/features/next-steps/mutations'
import { lastMove, moveStage } from '@/features/stages/move-stage'
import { noonOf, ownDay, recordReply } from '@/features/stages/replies'
import { undoLastMove, unsayReply } from '@/features/stages/undo-move'
import { createPipeline, setPipelineDeleted, updatePipeline } from './mutations'
import { nameRecruiter } from './name-recruiter'
import { whatFollows } from './overview/card-words'
import { isPipelineThere } from './queries'
import {
  createPipelineInput,
  keepPromiseInput,
  moveStageInput,
  pipelineIdInput,
  theyRepliedInput,
  updatePipelineInput,
} from './schema'

const gone = { ok: false, message: 'This process no longer exists.' } as const

export const createPipelineAction = userAction(
  'pipeline.created',
  createPipelineInput,
  async ({ tx, user, input, now }) => {
    const { recruiterName: _, recruiterEmail: __, ...details } = input
    const recruiterId = await nameRecruiter(tx, user.id, input, now)
    const id = await createPipeline(tx, user.id, { ...details, recruiterId }, now)
    return { ok: true, entityId: id, goTo: `/pipelines/${id}` }
  },
)

export const updatePipelineAction = userAction(
  'pipeline.updated',
  updatePipelineInput,
  async ({ tx, user, input, now }) => {
    if (!(await isPipelineThere(tx, input.id))) return gone
    const { recruiterName: _, recruiterEmail: __, ...details } = input
    const recruiterId = await nameRecruiter(tx, user.id, input, now)
    await updatePipeline(tx, { ...details, recruiterId })
    return { ok: true, entityId: input.id, goTo: `/pipelines/${input.id}` }
  },
)

export const moveStageAction = userAction(
  'pipeline.moved',
  moveStageInput,
  async ({ tx, user, input, now }) => {
    const move = { userId: user.id, pipelineId: input.id, to: input.stage, now, cause: 'by_hand' } as const
    const moved = await moveStage(tx, { ...move, unlessDeleted: true })
    if (!moved && !(await isPipelineThere(tx, input.id))) return gone
    const next = whatFollows[input.stage]
    if (next) return { ok: true, entityId: input.id, goTo: `/pipelines/${input.id}/${next.page}` }
    return { ok: true, entityId: input.id, message: 'Moved.' }
  },
)

export const undoMoveAction = userAction(
  'pipeline.move-undone',
  pipelineIdInput,
  async ({ tx, user, input, now }) => {
    if (!(await undoLastMove(tx, { userId: user.id, pipelineId: input.id, now })))
      return { ok: false, message: 'There’s nothing to undo.' }
    return { ok: true, entityId: input.id, message: 'Undone.' }
  },
)

/** What was put aside goes on where it stood, as if it had been there all along. */
export const bringBackAction = userAction(
  'pipeline.brought-back',
  pipelineIdInput,
  async ({ tx, user, input, now }) => {
    const isAside = (await lastMove(tx, input.id))?.toStage === 'aside'
    if (!isAside || !(await undoLastMove(tx, { userId: user.id, pipelineId: input.id, now })))
      return { ok: false, message: 'It isn’t put aside any more.' }
    const undo = { action: moveStageAction, fields: { id: input.id, stage: 'aside' } }
    return { ok: true, entityId: input.id, message: 'It’s back where it was.', undo }
  },
)

/** Word came, by whatever way: the waiting starts again, promises were kept, and quiet ends. */
export const theyRepliedAction = userAction(
  'pipeline.heard',
  theyRepliedInput,
  async ({ tx, user, input, now }) => {
    if (!(await isPipelineThere(tx, input.id))) return gone
    const today = await ownDay(tx, now)
    if (input.on && input.on > today)
      return {
        ok: false,
        message: 'Please check the highlighted fields.',
        fields: { on: 'That day hasn’t come yet.' },
      }
    const heardAt = input.on && input.on < today ? await noonOf(tx, input.on) : now
    await recordReply(tx, user.id, input.id, { cause: 'told', at: heardAt }, now)
    const undo = { action: undoTheyRepliedAction, fields: { id: input.id } }
    return { ok: true, entityId: input.id, message: 'Noted. The wait starts again from there.', undo }
  },
)

/** It was a slip: they have not said anything. */
export const undoTheyRepliedAction = userAction(
  'pipeline.heard-undone',
  pipelineIdInput,
  async ({ tx, user, input, now }) =>
    (await unsayReply(tx, user.id, input.id, { cause: 'told' }, now))
      ? { ok: true, entityId: input.id, message: 'Undone.' }
      : { ok: false, message: 'There’s nothing to undo.' },
)

/** When one promise happened, or that it has not after all (blank). */
export const keepPromiseAction = userAction('promise.kept', keepPromiseInput, async ({ tx, input, now }) => {
  const interviewId = await setKeptOn(tx, input.id, input.keptOn, now)
  if (!interviewId) return { ok: false, message: 'This promise no longer exists.' }
  return { ok: true, entityId: interviewId, message: 'Noted.' }
})

export const deletePipelineAction = userAction(
  'pipeline.deleted',
  pipelineIdInput,
  async ({ tx, input, now }) => {
    if (!(await setPipelineDeleted(tx, input.id, now))) return gone
    return { ok: true, entityId: input.id, goTo: `/pipelines?deleted=${input.id}` }
  },
)

export const restorePipelineAction = userAction(
  'pipeline.restored',
  pipelineIdInput,
  async ({ tx, input }) => {
    if (!(await setPipelineDeleted(tx, input.id, null))) return gone
    return { ok: true, entityId: input.id, goTo: `/pipelines/${input.id}` }
  },
)
