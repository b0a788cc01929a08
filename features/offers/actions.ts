'use server'

import { userAction } from '@/features/auth/user-action'
import { acceptOffer, declineOffer, takeAnswerBack } from './answer-offer'
import {
  findOffer,
  type Offer,
  recordOffer,
  setOfferDeleted,
  setOfferState,
  stillStands,
  updateOffer,
} from './mutations'
import { requestOfferLetter } from './request-letters'
import {
  acceptOfferInput,
  declineOfferInput,
  moreTimeInput,
  offerIdInput,
  recordOfferInput,
  updateOfferInput,
} from './schema'

const gone = { ok: false, message: 'This offer no longer exists.' } as const
const answered = { ok: false, message: 'This offer has been answered already.' } as const
const over = {
  ok: false,
  message: 'This process has ended, and its offer with it. If that was a slip, change its stage first.',
} as const
const page = (offer: Pick<Offer, 'pipelineId'>) => `/pipelines/${offer.pipelineId}/offer`

export const recordOfferAction = userAction(
  'offer.recorded',
  recordOfferInput,
  async ({ tx, user, input, now }) => {
    const id = await recordOffer(tx, user.id, input, now)
    if (!id) return { ok: false, message: 'This process no longer exists.' }
    return { ok: true, entityId: id, goTo: page(input) }
  },
)

export const updateOfferAction = userAction('offer.updated', updateOfferInput, async ({ tx, input, now }) => {
  const offer = await updateOffer(tx, input, now)
  return offer ? { ok: true, entityId: offer.id, goTo: page(offer) } : gone
})

export const deleteOfferAction = userAction('offer.deleted', offerIdInput, async ({ tx, input, now }) => {
  const offer = await setOfferDeleted(tx, input.id, now, now)
  if (!offer) return gone
  return { ok: true, entityId: offer.id, goTo: `/pipelines/${offer.pipelineId}?offer=${offer.id}` }
})

export const restoreOfferAction = userAction('offer.restored', offerIdInput, async ({ tx, input, now }) => {
  const offer = await setOfferDeleted(tx, input.id, null, now)
  return offer ? { ok: true, entityId: offer.id, goTo: page(offer) } : gone
})

export const askMoreTimeAction = userAction(
  'offer.more-time',
  moreTimeInput,
  async ({ tx, user, input, now }) => {
    const offer = await findOffer(tx, input.id)
    if (!offer) return gone
    if (offer.state !== 'open') return answered
    if (!(await stillStands(tx, offer.id))) return over
    const draftId = await requestOfferLetter(tx, user.id, offer, 'more_time', input, now)
    return { ok: true, entityId: offer.id, goTo: `/drafts/${draftId}` }
  },
)

export const acceptOfferAction = userAction(
  'offer.accepted',
  acceptOfferInput,
  async ({ tx, user, input, now }) => {
    const offer = await findOffer(tx, input.id)
    if (!offer) return gone
    if (offer.state !== 'open') return answered
    if (!(await stillStands(tx, offer.id))) return over
    const chosen = input.others === 'none' ? [] : input.stepBackFrom
    const leaving = input.others === 'all' ? input.shown : chosen
    await acceptOffer(tx, user.id, offer, leaving, now)
    return { ok: true, entityId: offer.id, goTo: page(offer) }
  },
)

export const declineOfferAction = userAction(
  'offer.declined',
  declineOfferInput,
  async ({ tx, user, input, now }) => {
    const offer = await findOffer(tx, input.id)
    if (!offer) return gone
    if (offer.state !== 'open') return answered
    if (!(await stillStands(tx, offer.id))) return over
    await declineOffer(tx, user.id, offer, input.reason, now)
    return { ok: true, entityId: offer.id, goTo: page(offer) }
  },
)

export const lapseOfferAction = userAction('offer.lapsed', offerIdInput, async ({ tx, input, now }) => {
  const offer = await findOffer(tx, input.id)
  if (!offer) return gone
  if (offer.state !== 'open' || !(await setOfferState(tx, offer, 'lapsed', now))) return answered
  return { ok: true, entityId: offer.id, goTo: page(offer) }
})

export const takeAnswerBackAction = userAction(
  'offer.answer-taken-back',
  offerIdInput,
  async ({ tx, user, input, now }) => {
    const offer = await findOffer(tx, input.id)
    if (!offer) return gone
    await takeAnswerBack(tx, user.id, offer, now)
    return { ok: true, entityId: offer.id, goTo: page(offer) }
  },
)
