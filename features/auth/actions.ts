'use server'

import { consume, limits } from '@/features/rate-limits/consume'
import { withinSourceLimit } from '@/features/rate-limits/source-limit'
import { signIn, signOut } from './auth'
import { completeSignIn } from './complete-sign-in'
import {
  codeSignInInput,
  confirmSignInInput,
  oauthSignInInput,
  requestSignInInput,
  signOutInput,
} from './schema'
import { visitorAction } from './user-action'

const spent = {
  ok: false,
  message: 'This link or code has been used or has expired. Ask for a new one.',
} as const

const often = { ok: false, message: 'That’s too many tries for now. Please try again in an hour.' } as const

export const requestSignInAction = visitorAction(
  'sign-in.requested',
  requestSignInInput,
  async (input, now) => {
    if (!(await withinSourceLimit(now))) return often
    // The same answer whether the address is known or not, and whether or not a mail was held back.
    if (await consume(limits.signInAddress, input.email, now))
      await signIn('email', { email: input.email, redirect: false, redirectTo: input.next })
    const query = new URLSearchParams({ email: input.email, next: input.next })
    return { ok: true, goTo: `/sign-in/code?${query}` }
  },
)

export const confirmSignInAction = visitorAction(
  'sign-in.confirmed',
  confirmSignInInput,
  async (input, now) => {
    if (!(await withinSourceLimit(now))) return often
    return (await completeSignIn(input.email, input.token, input.zone))
      ? { ok: true, goTo: input.next }
      : spent
  },
)

export const codeSignInAction = visitorAction('sign-in.code', codeSignInInput, async (input, now) => {
  if (!(await withinSourceLimit(now))) return often
  if (!(await consume(limits.signInTry, input.email, now))) return spent
  if (await completeSignIn(input.email, input.code, input.zone)) return { ok: true, goTo: input.next }
  return {
    ok: false,
    message: 'That code isn’t right, or it has expired.',
    fields: { code: 'Check the code in the most recent email.' },
  }
})

export const oauthSignInAction = visitorAction('sign-in.oauth', oauthSignInInput, async input => ({
  ok: true,
  goTo: await signIn(input.provider, { redirect: false, redirectTo: input.next }),
}))

export const signOutAction = visitorAction('sign-out', signOutInput, async () => {
  await signOut({ redirect: false })
  return { ok: true, goTo: '/' }
})
