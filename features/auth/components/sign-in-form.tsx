import type { ReactNode } from 'react'
import { ActionForm } from '@/components/ui/action-form'
import { FormMessage } from '@/components/ui/field'
import { SubmitButton } from '@/components/ui/submit-button'
import { TextField } from '@/components/ui/text-field'
import { oauthSignInAction, requestSignInAction } from '../actions'
import { PasskeySignIn } from './passkey-sign-in'

interface Props {
  next: string
  refused: boolean
  /** The account has just moved to another address. */
  moved: boolean
  passkeys: boolean
  providers: { id: string; name: string }[]
  /** The door to the demo, where there is one. */
  demo: ReactNode
}

export function SignInForm({ next, refused, moved, passkeys, providers, demo }: Props) {
  return (
    <div className="grid max-w-md gap-8">
      {refused && <FormMessage>That didn’t work. Please try again, or sign in another way.</FormMessage>}
      {moved && (
        <FormMessage tone="done">
          Your address has been changed. Sign in with the new one from now on.
        </FormMessage>
      )}
      <ActionForm action={requestSignInAction} className="grid gap-5">
        <input type="hidden" name="next" value={next} />
        <TextField
          label="Your email address"
          name="email"
          type="email"
          autoComplete={passkeys ? 'email webauthn' : 'email'}
          required
          alone
          inputMode="email"
        />
        <SubmitButton wide pending="Sending the email">
          Send me a link
        </SubmitButton>
      </ActionForm>
      {passkeys && <PasskeySignIn next={next} />}
      {providers.map(({ id, name }) => (
        <ActionForm key={id} action={oauthSignInAction}>
          <input type="hidden" name="provider" value={id} />
          <input type="hidden" name="next" value={next} />
          <SubmitButton look="quiet" wide>
            Continue with {name}
          </SubmitButton>
        </ActionForm>
      ))}
      {demo}
    </div>
  )
}
