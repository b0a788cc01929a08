'use server'

import { headers } from 'next/headers'
import { asSystem } from '@/db/doors'
import { consume, limits } from '@/features/rate-limits/consume'
import { withinSourceLimit } from '@/features/rate-limits/source-limit'
import { log } from '@/lib/log'
import { sourceAddress } from '@/lib/source-address'
import { openSession } from './open-session'
import { addPasskey, askForNewKey } from './passkeys/add-passkey'
import { keepBrowserMark, readBrowserMark } from './passkeys/browser-mark'
import { removePasskey } from './passkeys/own-passkeys'
import { addPasskeyInput, passkeySignInInput, removePasskeyInput } from './passkeys/schema'
import { askForSignature, openByPasskey } from './passkeys/sign-in'
import { nothingInput } from './schema'
import { sendPasskeyMail } from './send-passkey-mail'
import { accountAction, visitorAction } from './user-action'

const none = { ok: false, message: 'Passkeys don’t work on this server.' } as const

export const askNewPasskeyAction = accountAction('passkey.asked', nothingInput, async ({ tx, user, now }) => {
  const options = await askForNewKey(tx, user, now)
  return options ? { ok: true, unchanged: true, data: { options } } : none
})

const notAdded = {
  refused: 'That passkey couldn’t be added. Please try again.',
  known: 'That passkey has been added already.',
  full: 'You have twenty passkeys, which is the most there can be. Remove one first.',
} as const

export const addPasskeyAction = accountAction(
  'passkey.added',
  addPasskeyInput,
  async ({ tx, user, input, now }) => {
    const added = await addPasskey(tx, user, { answer: input.signed, name: input.name, now })
    if (typeof added === 'string') return { ok: false, message: notAdded[added] }
    return {
      ok: true,
      entityId: added.id,
      message: 'Added. You can sign in with it from now on.',
      afterwards: () => sendPasskeyMail(user.email, { id: added.id, name: input.name }),
    }
  },
)

export const removePasskeyAction = accountAction(
  'passkey.removed',
  removePasskeyInput,
  async ({ tx, user, input }) =>
    (await removePasskey(tx, user.id, input.id))
      ? { ok: true, entityId: input.id, message: 'Removed. It no longer signs you in.' }
      : { ok: false, message: 'That passkey has been removed already.' },
)

const often = { ok: false, message: 'That’s too many tries for now. Please try again in an hour.' } as const
const refused = {
  challenge: 'That took too long. Please try again.',
  unknown: 'That passkey isn’t known here any more. Sign in by email instead.',
  signature: 'That passkey couldn’t be used. Please try again, or sign in by email.',
  doubted: 'There may be a copy of that passkey, so it no longer works. Sign in by email, then replace it.',
} as const

export const askPasskeySignInAction = visitorAction('sign-in.passkey-asked', nothingInput, async (_, now) => {
  if (!(await consume(limits.passkeyAsk, sourceAddress(await headers()), now))) return often
  const browser = await keepBrowserMark()
  const options = await asSystem('passkey', tx => askForSignature(tx, browser, now))
  return options ? { ok: true, data: { options } } : none
})

export const passkeySignInAction = visitorAction(
  'sign-in.passkey',
  passkeySignInInput,
  async (input, now) => {
    if (!(await withinSourceLimit(now))) return often
    const browser = await readBrowserMark()
    if (!browser) return { ok: false, message: refused.challenge }
    const opened = await asSystem('passkey', tx => openByPasskey(tx, input.signed, { browser, now }))
    if ('refused' in opened) {
      log.warn({ event: 'sign-in.refused', by: 'passkey', why: opened.refused })
      return { ok: false, message: refused[opened.refused] }
    }
    await openSession(opened.userId, 'passkey', now)
    return { ok: true, goTo: input.next }
  },
)
