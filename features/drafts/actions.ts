'use server'

import { type ActionResult, userAction } from '@/features/auth/user-action'
import { kindRules } from '@/features/letters/templates/kind-rules'
import { draftAboutOf } from '@/features/planning/draft-about'
import { requestDraft } from '@/features/planning/request-draft'
import type { Undo } from '@/lib/form-state'
import { addToDraft, chooseRecipient } from './add-to-draft'
import { addressDraft } from './address-draft'
import { bringTextBack, resetToTemplate, saveDraft, saveNoteForThem, setFormality } from './edit-draft'
import { requestLinesInTouch } from './keep-in-touch'
import { markSeveral, reopenSeveral } from './mark-several'
import {
  type DraftChange,
  markAccepted,
  markAnswered,
  markDraftSent,
  markNotSent,
  markSentAsMailed,
  reopenDraft,
  skipDraft,
  takeAnswerBack,
} from './mutations'
import { dropTemplate, saveTemplate } from './own-templates'
import { chooseJointNote } from './panel-note'
import { putOffDraft, takePutOffBack } from './put-off'
import {
  addressInput,
  addToDraftInput,
  createDraftInput,
  draftIdInput,
  formalityInput,
  keepInTouchInput,
  markSeveralInput,
  panelInput,
  recipientInput,
  saveDraftInput,
  saveNoteInput,
  saveSignatureInput,
  saveTemplateInput,
  severalInput,
  templateKindInput,
  undoPutOffInput,
  undoResetInput,
} from './schema'
import { saveSignature } from './sign'

const gone = { ok: false, message: 'This draft no longer exists.' } as const
const ended = { ok: false, message: 'This draft has already been sent or skipped.' } as const

const answer = (change: DraftChange, message: string, undo?: Undo['action']): ActionResult =>
  change.ok
    ? {
        ok: true,
        entityId: change.draftId,
        message,
        ...(undo && !change.unchanged && { undo: { action: undo, fields: { id: change.draftId } } }),
      }
    : change.reason === 'gone'
      ? gone
      : ended

export const saveDraftAction = userAction('draft.saved', saveDraftInput, async ({ tx, input, now }) => {
  const saved = await saveDraft(tx, input, now)
  if (saved.ok) return { ok: true, entityId: input.id, message: 'Saved.', data: { version: saved.version } }
  if (saved.reason === 'gone') return gone
  if (saved.reason === 'ended') return ended
  return {
    ok: true,
    entityId: input.id,
    message:
      'This draft was changed somewhere else in the meantime. Your text is still here; choose which to keep.',
    data: { current: saved.current },
  }
})

export const markSentAction = userAction('draft.sent', draftIdInput, async ({ tx, user, input, now }) =>
  answer(
    await markDraftSent(tx, user.id, input.id, now),
    'Marked as sent. We’ll remind you if it stays quiet.',
    reopenDraftAction,
  ),
)

/** "Did it go out?" Yes: when it was emailed to them. */
export const confirmSentAction = userAction('draft.sent', draftIdInput, async ({ tx, user, input, now }) =>
  answer(
    await markSentAsMailed(tx, user.id, input.id, now),
    'Marked as sent. We’ll remind you if it stays quiet.',
  ),
)

export const notSentYetAction = userAction('draft.not_sent', draftIdInput, async ({ tx, user, input, now }) =>
  answer(await markNotSent(tx, user.id, input.id, now), 'Not sent yet. It’s back with your messages.'),
)

export const markAnsweredAction = userAction(
  'draft.answered',
  draftIdInput,
  async ({ tx, user, input, now }) =>
    answer(
      await markAnswered(tx, user.id, input.id, now),
      'Good. The wait starts again from today.',
      undoAnsweredAction,
    ),
)

export const markAcceptedAction = userAction(
  'draft.accepted',
  draftIdInput,
  async ({ tx, user, input, now }) =>
    answer(await markAccepted(tx, user.id, input.id, now), 'Good: you’re connected.', undoAnsweredAction),
)

export const skipDraftAction = userAction('draft.skipped', draftIdInput, async ({ tx, user, input, now }) =>
  answer(await skipDraft(tx, user.id, input.id, now), 'Skipped.', reopenDraftAction),
)

export const reopenDraftAction = userAction(
  'draft.reopened',
  draftIdInput,
  async ({ tx, user, input, now }) =>
    answer(await reopenDraft(tx, user.id, input.id, now), 'It’s back in your messages to send.'),
)

/** Several that were chosen in the list, at once. */
export const markSeveralAction = userAction(
  'drafts.marked',
  markSeveralInput,
  async ({ tx, user, input, now }) => {
    const ids = await markSeveral(tx, user.id, input.ids, input.as, now)
    if (ids.length === 0) return ended
    const many = ids.length === 1 ? '1 message' : `${ids.length} messages`
    return {
      ok: true,
      entityId: ids[0],
      message: input.as === 'sent' ? `Marked ${many} as sent.` : `Skipped ${many}.`,
      undo: { action: reopenSeveralAction, fields: { ids: ids.join() } },
    }
  },
)

export const reopenSeveralAction = userAction(
  'drafts.reopened',
  severalInput,
  async ({ tx, user, input, now }) =>
    (await reopenSeveral(tx, user.id, input.ids, now)) > 0
      ? { ok: true, entityId: input.ids[0], message: 'They’re back in your messages to send.' }
      : gone,
)

/** It was a slip, they did not answer: it is sent, as before. */
export const undoAnsweredAction = userAction(
  'draft.answer-taken-back',
  draftIdInput,
  async ({ tx, user, input, now }) =>
    answer(await takeAnswerBack(tx, user.id, input.id, now), 'It’s waiting for a reply again.'),
)

export const putOffDraftAction = userAction(
  'draft.put-off',
  draftIdInput,
  async ({ tx, user, input, now }) => {
    const put = await putOffDraft(tx, user.id, input.id, now)
    if (!put) return ended
    const fields = { id: input.id, mails: JSON.stringify(put.mails) }
    const undo = { action: undoPutOffAction, fields }
    return { ok: true, entityId: input.id, message: `Put off until ${put.day}.`, undo }
  },
)

export const undoPutOffAction = userAction(
  'draft.put-off-undone',
  undoPutOffInput,
  async ({ tx, user, input, now }) =>
    (await takePutOffBack(tx, user.id, input, now))
      ? { ok: true, entityId: input.id, message: 'It’s back in your messages to send.' }
      : gone,
)

export const resetDraftAction = userAction('draft.reset', draftIdInput, async ({ tx, input, now }) => {
  const before = await resetToTemplate(tx, input.id, now)
  if (!before) return gone
  const done = { ok: true, entityId: input.id, message: 'It’s as the template says again.' } as const
  // Nobody had typed in it: it follows what is known, as before.
  if (!before.edited) return done
  const { subject, body } = before
  return { ...done, undo: { action: undoResetAction, fields: { id: input.id, subject, body } } }
})

/** The text that was typed, and went with a reset. */
export const undoResetAction = userAction('draft.reset-undone', undoResetInput, async ({ tx, input, now }) =>
  (await bringTextBack(tx, input, now))
    ? { ok: true, entityId: input.id, message: 'Your text is back.' }
    : gone,
)

export const saveNoteAction = userAction('draft.noted', saveNoteInput, async ({ tx, input, now }) =>
  (await saveNoteForThem(tx, input, now)) ? { ok: true, entityId: input.id } : gone,
)

export const saveSignatureAction = userAction(
  'settings.signature',
  saveSignatureInput,
  async ({ tx, input, now }) => {
    await saveSignature(tx, input.signature, now)
    return { ok: true }
  },
)

export const addToDraftAction = userAction('draft.added_to', addToDraftInput, async ({ tx, input, now }) =>
  (await addToDraft(tx, input, now)) ? { ok: true, entityId: input.id } : gone,
)

export const chooseRecipientAction = userAction(
  'draft.addressed',
  recipientInput,
  async ({ tx, input, now }) =>
    (await chooseRecipient(tx, input, now)) ? { ok: true, entityId: input.id } : gone,
)

export const addressDraftAction = userAction('draft.greeted', addressInput, async ({ tx, input, now }) =>
  (await addressDraft(tx, input, now)) ? { ok: true, entityId: input.id } : gone,
)

export const setFormalityAction = userAction('draft.formality', formalityInput, async ({ tx, input, now }) =>
  (await setFormality(tx, input.id, input.formality, now)) ? { ok: true, entityId: input.id } : gone,
)

export const chooseJointNoteAction = userAction('draft.joined', panelInput, async ({ tx, input, now }) =>
  (await chooseJointNote(tx, input.interviewId, true, now)) ? { ok: true, goTo: '/drafts' } : gone,
)

export const chooseSingleNotesAction = userAction('draft.parted', panelInput, async ({ tx, input, now }) =>
  (await chooseJointNote(tx, input.interviewId, false, now)) ? { ok: true, goTo: '/drafts' } : gone,
)

export const createDraftAction = userAction(
  'draft.created',
  createDraftInput,
  async ({ tx, user, input, now }) => {
    const place = await draftAboutOf(tx, input)
    if (!place) return gone
    const id = await requestDraft(tx, user.id, { ...place, origin: 'by_hand', kind: input.kind }, now)
    return { ok: true, entityId: id, goTo: `/drafts/${id}` }
  },
)

export const keepInTouchAction = userAction(
  'draft.in_touch',
  keepInTouchInput,
  async ({ tx, user, input, now }) => {
    const id = await requestLinesInTouch(tx, user.id, input.contactId, now)
    return id ? { ok: true, entityId: id, goTo: `/people/${input.contactId}` } : gone
  },
)

export const saveTemplateAction = userAction(
  'template.saved',
  saveTemplateInput,
  async ({ tx, user, input, now }) => {
    await saveTemplate(tx, user.id, { ...input, subject: input.subject ?? '' }, now)
    return { ok: true, message: `Saved as your version of “${kindRules[input.kind].label}”.` }
  },
)

export const dropTemplateAction = userAction('template.dropped', templateKindInput, async ({ tx, input }) => {
  const own = await dropTemplate(tx, input.kind)
  if (!own) return { ok: true, message: 'It’s the original already.' }
  const undo = { action: saveTemplateAction, fields: { kind: input.kind, ...own } }
  return { ok: true, message: 'The original is back.', undo }
})
