'use server'

import { and, count, eq, isNull } from 'drizzle-orm'
import { asSystem } from '@/db/doors'
import { accounts } from '@/db/schema/accounts'
import { settings } from '@/db/schema/settings'
import { users } from '@/db/schema/users'
import { consume, limits } from '@/features/rate-limits/consume'
import { confirmAddressChange, dropAddressChange, wishAddressChange } from './address-change'
import { signIn } from './auth'
import { endSession, endSessions } from './own-sessions'
import {
  confirmAddressInput,
  disconnectInput,
  endSessionInput,
  nothingInput,
  oauthSignInInput,
  renameInput,
  requestAddressChangeInput,
} from './schema'
import { sendAddressMails } from './send-address-mails'
import { accountAction, visitorAction } from './user-action'

export const renameAction = accountAction('account.renamed', renameInput, async ({ tx, user, input }) => {
  await tx.update(users).set({ name: input.name }).where(eq(users.id, user.id))
  await tx
    .update(settings)
    .set({ signature: input.name })
    .where(and(eq(settings.userId, user.id), isNull(settings.signature)))
  return { ok: true, message: 'Saved.' }
})

export const endSessionAction = accountAction(
  'session.ended',
  endSessionInput,
  async ({ tx, user, input }) =>
    (await endSession(tx, user.id, input.id))
      ? { ok: true, message: 'Signed out on that device.' }
      : { ok: false, message: 'That session has ended already.' },
)

export const endOtherSessionsAction = accountAction(
  'session.others-ended',
  nothingInput,
  async ({ tx, user }) => {
    const ended = await endSessions(tx, user.id, user.sessionId)
    return {
      ok: true,
      message: ended ? 'Signed out everywhere else.' : 'You’re not signed in anywhere else.',
    }
  },
)

export const endAllSessionsAction = accountAction('session.all-ended', nothingInput, async ({ tx, user }) => {
  await endSessions(tx, user.id)
  return { ok: true, goTo: '/sign-in' }
})

export const requestAddressChangeAction = accountAction(
  'account.address-wished',
  requestAddressChangeInput,
  async ({ tx, user, input, now }) => {
    if (input.email === user.email) return { ok: false, message: 'That’s already your address.' }
    // Whether the other address has an account is not told, here or by the mails.
    const allowed =
      (await consume(limits.addressWish, user.id, now)) &&
      (await consume(limits.signInAddress, input.email, now))
    if (!allowed) return { ok: false, message: 'You’ve tried that a few times. Please wait an hour.' }
    const tokens = await wishAddressChange(tx, user.id, input.email, now)
    return {
      ok: true,
      message: 'Two emails are on their way, one to each address. Confirm in both within a day.',
      afterwards: () => sendAddressMails({ old: user.email, new: input.email }, tokens),
    }
  },
)

export const dropAddressChangeAction = accountAction(
  'account.address-kept',
  nothingInput,
  async ({ tx, user }) => {
    await dropAddressChange(tx, user.id)
    return { ok: true, message: 'Your address stays as it is.' }
  },
)

export const confirmAddressAction = visitorAction(
  'account.address-confirmed',
  confirmAddressInput,
  async (input, now) => {
    const became = await asSystem('address-change', tx => confirmAddressChange(tx, input.token, now))
    if (became === 'refused')
      return { ok: false, message: 'This link has been used or has expired. Nothing has changed.' }
    if (became === 'waits') return { ok: true, message: 'Thank you. Now confirm in the other email, too.' }
    return { ok: true, goTo: '/sign-in?moved=1' }
  },
)

export const connectAction = accountAction('account.connecting', oauthSignInInput, async ({ input }) => ({
  ok: true,
  unchanged: true,
  goTo: await signIn(input.provider, { redirect: false, redirectTo: '/settings/account' }),
}))

/** The mail is always a way in, so the last connection may go. */
export const disconnectAction = accountAction(
  'account.disconnected',
  disconnectInput,
  async ({ tx, user, input }) => {
    const mine = and(eq(accounts.userId, user.id), eq(accounts.provider, input.provider))
    const [before] = await tx.select({ n: count() }).from(accounts).where(mine)
    if (!before?.n) return { ok: false, message: 'That account isn’t connected.' }
    await tx.delete(accounts).where(mine)
    return { ok: true, message: 'Disconnected.' }
  },
)
