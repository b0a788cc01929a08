'use server'

import { stages } from '@/db/enums'
import { userAction } from '@/features/auth/user-action'
import { holdSeveral, moveSeveral, undoSeveral } from '@/features/stages/move-several'
import { stageName } from '@/features/vocabulary/stages'
import { whatFollows } from './card-words'
import { loadOwnStages } from './list-processes'
import { readOwnStages, setOwnStages } from './own-stages'
import { actOnSeveralInput, moveCardInput, stagesInput, undoSeveralInput } from './schema'
import { giveRecruiter, isBefore, recruiterBefore, returnRecruiters, setSeveralDeleted } from './several'

const gone = { ok: false, message: 'This process no longer exists.' } as const

/** A card was moved on the board: refused when it stands elsewhere than it was seen. What follows is only offered. */
export const moveCardAction = userAction(
  'pipeline.moved',
  moveCardInput,
  async ({ tx, user, input, now }) => {
    const { id, stage, seen } = input
    const [card] = await holdSeveral(tx, [id])
    if (!card) return gone
    if (card.stage !== seen) {
      const { names } = await loadOwnStages(tx)
      return {
        ok: false,
        message: `${card.company} was moved to ${stageName(card.stage, names)} elsewhere. It stays there.`,
        fields: { seen: card.stage },
      }
    }
    await moveSeveral(tx, user.id, [card], stage, now)
    return { ok: true, entityId: id, message: 'Moved.', data: { next: whatFollows[stage] ?? null } }
  },
)

/** Several rows of the list, at once: to a stage, to a recruiter, or away. The answer says what takes it back. */
export const actOnSeveralAction = userAction(
  'pipelines.changed',
  actOnSeveralInput,
  async ({ tx, user, input, now }) => {
    const { act, recruiterId } = input
    const stage = act === 'aside' ? 'aside' : input.stage
    const held = await holdSeveral(tx, input.ids)
    const [first] = held
    if (!first) return gone
    const done = (what: string, ids: string[], was: string[]) => ({
      ok: true as const,
      entityId: first.id,
      message: `${what} ${held.length === 1 ? first.company : `${held.length} processes`}.`,
      data: {
        undo: { act, ids: ids.join(), was: was.join(), stage: stage ?? '', recruiterId: recruiterId ?? '' },
      },
    })
    const ids = held.map(({ id }) => id)
    if (act === 'delete') {
      await setSeveralDeleted(tx, ids, now)
      return done('Deleted', ids, [])
    }
    if (act === 'recruiter') {
      const name = recruiterId && (await giveRecruiter(tx, held, recruiterId, now))
      if (!name)
        return {
          ok: false,
          message: 'Choose a recruiter first.',
          fields: { recruiterId: 'Who is it?' } as Record<string, string>,
        }
      return done(`${name} now has`, ids, held.map(recruiterBefore))
    }
    if (!stage)
      return {
        ok: false,
        message: 'Choose a stage first.',
        fields: { stage: 'Which stage?' } as Record<string, string>,
      }
    const moved = await moveSeveral(tx, user.id, held, stage, now)
    if (moved.length === 0) return { ok: false, message: 'They are in that stage already.' }
    return done(
      act === 'aside' ? 'Put aside' : 'Moved',
      moved.map(({ id }) => id),
      moved.map(({ from }) => from),
    )
  },
)

/** Takes such a change back, for all of them at once. */
export const undoSeveralAction = userAction(
  'pipelines.change-undone',
  undoSeveralInput,
  async ({ tx, user, input, now }) => {
    const { ids, act, was, stage, recruiterId } = input
    const before = ids.map((id, at) => ({ id, was: was[at] ?? '' }))
    const moved = before.flatMap(({ id, was }) =>
      stages.filter(stage => stage === was).map(from => ({ id, from })),
    )
    let back = 0
    if (act === 'delete') back = await setSeveralDeleted(tx, ids, null)
    else if ((act === 'move' || act === 'aside') && stage && moved.length > 0)
      back = await undoSeveral(tx, user.id, moved, stage, now)
    else if (act === 'recruiter' && recruiterId && before.every(isBefore))
      back = await returnRecruiters(tx, before, recruiterId, now)
    if (back === 0) return { ok: false, message: 'There’s nothing to undo.' }
    return { ok: true, entityId: ids[0], message: 'Undone.' }
  },
)

/** What one calls the stages, in which order they stand, and which are out of sight. */
export const setStagesAction = userAction('stages.set', stagesInput, async ({ tx, user, input }) => {
  await setOwnStages(tx, readOwnStages(input))
  return { ok: true, entityId: user.id, goTo: '/pipelines' }
})
