'use server'

import { userAction } from '@/features/auth/user-action'
import { addStarters, practisedBefore, saveQuestion, setQuestion } from './mutations'
import { addStartersInput, questionIdInput, saveQuestionInput, undoPractisedInput } from './schema'

const gone = { ok: false, message: 'This no longer exists.' } as const

export const saveQuestionAction = userAction(
  'question.saved',
  saveQuestionInput,
  async ({ tx, user, input, now }) => {
    const entityId = await saveQuestion(tx, user.id, input, now)
    return entityId ? { ok: true, entityId, message: 'Saved.' } : gone
  },
)

export const addStartersAction = userAction(
  'question.starters-added',
  addStartersInput,
  async ({ tx, user, input, now }) => {
    const count = await addStarters(tx, user.id, input.starter, now)
    return { ok: true, message: count === 0 ? 'They’re already on your list.' : 'Added to your list.' }
  },
)

export const practisedQuestionAction = userAction(
  'question.practised',
  questionIdInput,
  async ({ tx, input, now }) => {
    const before = await practisedBefore(tx, input.id)
    if (before === undefined || !(await setQuestion(tx, input.id, { practisedAt: now }, now))) return gone
    const fields = { id: input.id, before: before?.toISOString() ?? '' }
    return {
      ok: true,
      entityId: input.id,
      message: 'Said out loud.',
      undo: { action: undoPractisedAction, fields },
    }
  },
)

export const undoPractisedAction = userAction(
  'question.practised-undone',
  undoPractisedInput,
  async ({ tx, input, now }) =>
    (await setQuestion(tx, input.id, { practisedAt: input.before }, now))
      ? { ok: true, entityId: input.id, message: 'Undone.' }
      : gone,
)

export const deleteQuestionAction = userAction(
  'question.deleted',
  questionIdInput,
  async ({ tx, input, now }) =>
    (await setQuestion(tx, input.id, { deletedAt: now }, now))
      ? { ok: true, entityId: input.id, goTo: `/questions?deleted=${input.id}` }
      : gone,
)

export const restoreQuestionAction = userAction(
  'question.restored',
  questionIdInput,
  async ({ tx, input, now }) =>
    (await setQuestion(tx, input.id, { deletedAt: null }, now))
      ? { ok: true, entityId: input.id, goTo: '/questions' }
      : gone,
)
