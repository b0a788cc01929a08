import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { ActionForm } from '@/components/ui/action-form'
import { Page, PageHeader } from '@/components/ui/page'
import { SubmitButton } from '@/components/ui/submit-button'
import { confirmSignInAction } from '@/features/auth/actions'
import { ZoneField } from '@/features/auth/components/zone-field'

export const metadata: Metadata = { title: 'Sign in', referrer: 'same-origin' }

/** Opening the link changes nothing: mail scanners open every link. The button does it. */
export default async function ConfirmPage({ searchParams }: PageProps<'/sign-in/confirm'>) {
  const { email, token, next } = await searchParams
  if (typeof email !== 'string' || typeof token !== 'string') redirect('/sign-in')
  return (
    <Page>
      <PageHeader
        title="Sign in"
        lead={
          <>
            You are about to sign in as <strong className="break-all">{email}</strong>.
          </>
        }
      />
      <ActionForm action={confirmSignInAction} className="grid max-w-md gap-5">
        <input type="hidden" name="email" value={email} />
        <input type="hidden" name="token" value={token} />
        <input type="hidden" name="next" value={typeof next === 'string' ? next : '/today'} />
        <ZoneField />
        <SubmitButton wide>Sign in</SubmitButton>
      </ActionForm>
    </Page>
  )
}
