'use client'

import type { FormState } from '@/lib/form-state'
import { askNewPasskeyAction, askPasskeySignInAction } from '../passkey-actions'

// The browser's part of a passkey. The library is loaded when somebody uses one.

const kit = () => import('@simplewebauthn/browser')
type Refused = Extract<FormState, { ok: false }>
type Signed = { signed: string } | Refused

export const hasPasskeys = () => typeof window.PublicKeyCredential === 'function'
export const offersPasskeysInFields = async (): Promise<boolean> =>
  hasPasskeys() && (await window.PublicKeyCredential.isConditionalMediationAvailable?.()) === true

/** Asks the device for a passkey. `inField`: it waits under the address until somebody takes it there. */
export const signWithPasskey = (inField: boolean): Promise<Signed> =>
  signed(askPasskeySignInAction, async optionsJSON =>
    (await kit()).startAuthentication({ optionsJSON: optionsJSON as never, useBrowserAutofill: inField }),
  )

/** Has the device make a new one. */
export const makePasskey = (): Promise<Signed> =>
  signed(askNewPasskeyAction, async optionsJSON =>
    (await kit()).startRegistration({ optionsJSON: optionsJSON as never }),
  )

/** Whoever leaves the page waits for nothing any more. */
export const stopWaiting = () =>
  kit().then(({ WebAuthnAbortService }) => WebAuthnAbortService.cancelCeremony())

async function signed(
  ask: (previous: FormState, form: FormData) => Promise<FormState>,
  sign: (options: unknown) => Promise<unknown>,
): Promise<Signed> {
  const asked = await ask(null, new FormData())
  if (!asked?.ok) return asked ?? refusal('Please try again.')
  try {
    return { signed: JSON.stringify(await sign(asked.data?.options)) }
  } catch (error) {
    return refusal(wordsFor(error as { name?: string; code?: string }))
  }
}

const refusal = (message: string): Refused => ({ ok: false, message })

function wordsFor({ name, code }: { name?: string; code?: string }): string {
  if (code === 'ERROR_AUTHENTICATOR_PREVIOUSLY_REGISTERED' || name === 'InvalidStateError')
    return 'This device already has a passkey for your account.'
  if (code === 'ERROR_AUTHENTICATOR_MISSING_DISCOVERABLE_CREDENTIAL_SUPPORT')
    return 'This security key can’t hold passkeys. Try another one, or this device’s own.'
  return 'No passkey was used. You can try again whenever you like.'
}
