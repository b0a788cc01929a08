'use server'

import { userAction } from '@/features/auth/user-action'
import { becameInterview, becameNothing } from './became-interview'
import { interpretInvitation, invitationFile, readInvitation } from './import-invitation'
import {
  addPeople,
  type Became,
  bringPersonBack,
  cancelInterview,
  createInterview,
  deleteInterview,
  removePerson,
  restoreInterview,
  reviveInterview,
  updateInterview,
} from './mutations'
import { quickAdd } from './quick-add'
import { requestAnotherTime } from './request-another-time'
import {
  addInvitationsInput,
  addPeopleInput,
  bringPersonBackInput,
  cancelInterviewInput,
  createInterviewInput,
  interviewIdInput,
  quickAddInput,
  removePersonInput,
  reviveInterviewInput,
  updateInterviewInput,
} from './schema'

const gone = { ok: false, message: 'This interview no longer exists.' } as const

/** What is here already, or moved what is here, is no new one. */
const kindOf = (became: Became) => (became === 'moved' ? 'moved' : 'invitation')

export const readInvitationAction = userAction(
  'invitation.read',
  invitationFile,
  readInvitation,
  interpretInvitation,
)

export const createInterviewAction = userAction(
  'interview.created',
  createInterviewInput,
  async ({ tx, user, input: { arrivedId, arrivedKey, ...input }, now }) => {
    const created = await createInterview(tx, user.id, input, now)
    if (!created.ok) return created
    if (arrivedId) await becameInterview(tx, arrivedId, created.id, arrivedKey, kindOf(created.became), now)
    return { ok: true, entityId: created.id, goTo: `/interviews/${created.id}?${created.became}` }
  },
)

export const addInvitationsAction = userAction(
  'interviews.added',
  addInvitationsInput,
  async ({ tx, user, input: { arrivedId, events }, now }) => {
    if (events.length === 0) return { ok: false, message: 'There is nothing to add.' }
    const became: Became[] = []
    for (const { arrivedKey, arrivedId: _, ...event } of events) {
      const created = await createInterview(tx, user.id, event, now)
      if (!created.ok) return created
      became.push(created.became)
      if (arrivedId) await becameInterview(tx, arrivedId, created.id, arrivedKey, kindOf(created.became), now)
    }
    return { ok: true, message: addedWords(became), data: { became } }
  },
)

/** What is here already is not said to be added. */
function addedWords(became: readonly Became[]): string {
  const count = (one: Became) => became.filter(each => each === one).length
  const [added, moved] = [count('created'), count('moved')]
  if (became.length === 1) return added ? 'Added.' : moved ? 'Moved to its new time.' : 'It’s here already.'
  const said = [
    added > 0 && `${added} added`,
    moved > 0 && `${moved} moved`,
    count('unchanged') > 0 && `${count('unchanged')} here already`,
  ].filter(Boolean)
  return said.length === 1 && added > 0 ? `${added} interviews added.` : `${said.join(', ')}.`
}

export const quickAddAction = userAction(
  'interview.just-now',
  quickAddInput,
  async ({ tx, user, input, now }) => {
    const made = await quickAdd(tx, user.id, input.said, now)
    if (!made.ok) return made
    return { ok: true, entityId: made.id, goTo: `/interviews/${made.id}/follow-up` }
  },
)

export const updateInterviewAction = userAction(
  'interview.updated',
  updateInterviewInput,
  async ({ tx, input: { arrivedId, arrivedKey, ...input }, now }) => {
    if (!(await updateInterview(tx, input, now))) return gone
    if (arrivedId) await becameInterview(tx, arrivedId, input.id, arrivedKey, 'moved', now)
    return { ok: true, entityId: input.id, goTo: `/interviews/${input.id}` }
  },
)

export const cancelInterviewAction = userAction(
  'interview.cancelled',
  cancelInterviewInput,
  async ({ tx, input: { id, arrivedId, arrivedKey }, now }) => {
    if (!(await cancelInterview(tx, id, now))) return gone
    if (arrivedId) await becameInterview(tx, arrivedId, id, arrivedKey, 'cancelled', now)
    return {
      ok: true,
      entityId: id,
      message: 'Cancelled. Nothing more will be sent about it.',
      undo: { action: reviveInterviewAction, fields: { id, ...(arrivedId && { arrivedId }) } },
    }
  },
)

export const reviveInterviewAction = userAction(
  'interview.revived',
  reviveInterviewInput,
  async ({ tx, input: { id, arrivedId } }) => {
    if (!(await reviveInterview(tx, id))) return gone
    if (arrivedId) await becameNothing(tx, arrivedId, id)
    return { ok: true, entityId: id, message: 'It’s back on.' }
  },
)

export const deleteInterviewAction = userAction(
  'interview.deleted',
  interviewIdInput,
  async ({ tx, input, now }) => {
    const pipelineId = await deleteInterview(tx, input.id, now)
    if (!pipelineId) return gone
    return { ok: true, entityId: input.id, goTo: `/pipelines/${pipelineId}?interview=${input.id}` }
  },
)

export const restoreInterviewAction = userAction(
  'interview.restored',
  interviewIdInput,
  async ({ tx, input }) =>
    (await restoreInterview(tx, input.id))
      ? { ok: true, entityId: input.id, goTo: `/interviews/${input.id}` }
      : gone,
)

export const addPeopleAction = userAction(
  'interview.people-added',
  addPeopleInput,
  async ({ tx, user, input, now }) =>
    (await addPeople(tx, user.id, input.id, input.people, now))
      ? { ok: true, entityId: input.id, message: 'Added.' }
      : gone,
)

export const removePersonAction = userAction(
  'interview.person-removed',
  removePersonInput,
  async ({ tx, input }) => {
    const kept = await removePerson(tx, input.id, input.contactId)
    if (!kept) return gone
    const undo = { action: bringPersonBackAction, fields: { ...input, ...kept } }
    return { ok: true, entityId: input.id, message: 'Removed from this interview.', undo }
  },
)

/** With what was noted about them there. */
export const bringPersonBackAction = userAction(
  'interview.person-brought-back',
  bringPersonBackInput,
  async ({ tx, user, input, now }) =>
    (await bringPersonBack(tx, user.id, input, now))
      ? { ok: true, entityId: input.id, message: 'They’re back.' }
      : gone,
)

export const askAnotherTimeAction = userAction(
  'interview.another-time-asked',
  interviewIdInput,
  async ({ tx, user, input, now }) => {
    const draftId = await requestAnotherTime(tx, user.id, input.id, now)
    return draftId ? { ok: true, entityId: input.id, goTo: `/drafts/${draftId}` } : gone
  },
)
