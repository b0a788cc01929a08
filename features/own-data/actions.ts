'use server'

import { accountAction, visitorAction } from '@/features/auth/user-action'
import { consume, limits } from '@/features/rate-limits/consume'
import { withinSourceLimit } from '@/features/rate-limits/source-limit'
import { closeAccount, reopenAccount } from './closing'
import { erasureLink, provesAddress } from './erasure-link'
import { forgetPerson } from './forget-person'
import { sendClosingMail, sendForgetMeMail } from './mails'
import { askErasureInput, closeAccountInput, confirmErasureInput, reopenAccountInput } from './schema'

export const closeAccountAction = accountAction(
  'account.closed',
  closeAccountInput,
  async ({ tx, user, now }) => {
    const deleteAfter = await closeAccount(tx, { userId: user.id, sessionId: user.sessionId, now })
    return { ok: true, goTo: '/closing', afterwards: () => sendClosingMail(user.email, deleteAfter) }
  },
)

export const reopenAccountAction = accountAction(
  'account.reopened',
  reopenAccountInput,
  async ({ tx, user }) => {
    await reopenAccount(tx, user.id)
    return { ok: true, goTo: '/today' }
  },
)

export const askErasureAction = visitorAction('erasure.asked', askErasureInput, async (input, now) => {
  if (!(await withinSourceLimit(now)))
    return { ok: false, message: 'That’s too many tries for now. Please try again in an hour.' }
  if (await consume(limits.signInAddress, input.email, now))
    await sendForgetMeMail(input.email, erasureLink(input.email, now))
  return { ok: true, message: 'An email is on its way. Its link asks you to confirm, and works for a day.' }
})

export const confirmErasureAction = visitorAction(
  'erasure.confirmed',
  confirmErasureInput,
  async (input, now) => {
    if (!provesAddress(input, now))
      return { ok: false, message: 'This link has expired or is incomplete. Ask for a new one.' }
    await forgetPerson(input.email, now)
    return {
      ok: true,
      message: 'Done. Your address has been removed from all notes and can’t be entered again.',
    }
  },
)
