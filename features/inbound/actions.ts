'use server'

import { userAction } from '@/features/auth/user-action'
import { inboundDomain, makeInboundAddress, saveBcc } from '@/features/own-address/own-address'
import { answerArrived } from './answer'
import { answerArrivedInput, nothingInput, saveBccInput } from './schema'

const gone = { ok: false, message: 'This is no longer here.' } as const

export const answerArrivedAction = userAction(
  'inbound.answered',
  answerArrivedInput,
  async ({ tx, user, input, now }) => {
    const done = await answerArrived(tx, user.id, input, now)
    if (done === null) return gone
    return done
      ? { ok: true, entityId: input.id }
      : { ok: false, message: 'A yes is not enough here: please look at it first.' }
  },
)

export const makeInboundAddressAction = userAction(
  'inbound.address_made',
  nothingInput,
  async ({ tx, user, now }) => {
    if (!inboundDomain()) return { ok: false, message: 'This Afterword doesn’t receive mail.' }
    await makeInboundAddress(tx, user.id, now)
    return { ok: true, message: 'This is your address. One you had before no longer works.' }
  },
)

export const saveBccAction = userAction('inbound.bcc_saved', saveBccInput, async ({ tx, input }) =>
  (await saveBcc(tx, input.bcc)) ? { ok: true, message: 'Saved.' } : gone,
)
