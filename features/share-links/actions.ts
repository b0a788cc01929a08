'use server'

import { createElement } from 'react'
import { userAction } from '@/features/auth/user-action'
import { SharedPage } from './components/shared-page'
import {
  createShareLink,
  extendShareLink,
  freezeShareLink,
  openAgain,
  revokeShareLink,
  rotateShareLink,
} from './mutations'
import { planShareLink } from './plan-link'
import { getShareLink, listDraftsWithSlot } from './queries'
import { chooseRecruiter } from './recruiter'
import {
  extendShareLinkInput,
  freezeShareLinkInput,
  newShareLinkInput,
  shareLinkIdInput,
  shareRecruiterInput,
} from './schema'
import { shareUrl } from './share-url'
import { ownerOf, showLink } from './shown-link'

const ended = { ok: false, message: 'This link has ended. Create a new one instead.' } as const

export const chooseShareRecruiterAction = userAction(
  'share-link.recruiter-chosen',
  shareRecruiterInput,
  async ({ tx, user, input, now }) => {
    const id = await chooseRecruiter(tx, user.id, input, now)
    if (!id) return { ok: false, message: 'This person is no longer here.' }
    const pipeline = input.pipelineId ? `&pipeline=${input.pipelineId}` : ''
    return { ok: true, entityId: id, goTo: `/share-links/new?recruiter=${id}${pipeline}` }
  },
)

/** The very page, made from the form by what will make it for the viewer. */
export const previewShareLinkAction = userAction(
  'share-link.previewed',
  newShareLinkInput,
  async ({ tx, user, input, now }) => {
    const planned = await planShareLink(tx, user.id, input, now)
    if (!planned.ok) return planned
    const view = { ...(await showLink(tx, planned.link, now)), ...ownerOf(user, planned.link) }
    return { ok: true, unchanged: true, data: { preview: createElement(SharedPage, { view, inside: true }) } }
  },
)

export const createShareLinkAction = userAction(
  'share-link.created',
  newShareLinkInput,
  async ({ tx, user, input, now }) => {
    const planned = await planShareLink(tx, user.id, input, now)
    if (!planned.ok) return planned
    const { id, token } = await createShareLink(tx, user.id, input, planned, now)
    const drafts = await listDraftsWithSlot(tx, planned.recruiter.id)
    return { ok: true, entityId: id, data: { made: { id, url: shareUrl(token), drafts } } }
  },
)

export const revokeShareLinkAction = userAction(
  'share-link.ended',
  shareLinkIdInput,
  async ({ tx, input, now }) =>
    (await revokeShareLink(tx, input.id, now))
      ? {
          ok: true,
          entityId: input.id,
          message: 'Ended. Nobody can open it any more.',
          undo: { action: undoRevokeShareLinkAction, fields: { id: input.id } },
        }
      : { ok: false, message: 'It had already ended.' },
)

/** Only just after it was ended: later a link that was ended stays so, whoever holds an old page. */
export const undoRevokeShareLinkAction = userAction(
  'share-link.end-undone',
  shareLinkIdInput,
  async ({ tx, input, now }) =>
    (await openAgain(tx, input.id, now))
      ? { ok: true, entityId: input.id, message: 'It’s open again.' }
      : { ok: false, message: 'It has ended. A new link opens the page again.' },
)

export const rotateShareLinkAction = userAction(
  'share-link.rotated',
  shareLinkIdInput,
  async ({ tx, user, input, now }) => {
    const token = await rotateShareLink(tx, user.id, input.id, now)
    if (!token) return ended
    const recruiterId = (await getShareLink(tx, input.id))?.recruiterId
    const drafts = recruiterId ? await listDraftsWithSlot(tx, recruiterId) : []
    return {
      ok: true,
      entityId: input.id,
      data: { made: { id: input.id, url: shareUrl(token), drafts } },
    }
  },
)

export const extendShareLinkAction = userAction(
  'share-link.extended',
  extendShareLinkInput,
  async ({ tx, input, now }) =>
    (await extendShareLink(tx, input.id, input.days, now))
      ? { ok: true, entityId: input.id, message: 'Done: it will stay open that long, starting today.' }
      : ended,
)

export const freezeShareLinkAction = userAction(
  'share-link.frozen',
  freezeShareLinkInput,
  async ({ tx, input, now }) => {
    const freeze = input.kept === 'frozen'
    if (!(await freezeShareLink(tx, input.id, freeze, now))) return ended
    const message = freeze ? 'Frozen as it is today.' : 'Live again: it follows your processes.'
    return { ok: true, entityId: input.id, message }
  },
)
