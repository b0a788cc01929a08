import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { ActionForm } from '@/components/ui/action-form'
import { Page, PageHeader } from '@/components/ui/page'
import { SubmitButton } from '@/components/ui/submit-button'
import { TextField } from '@/components/ui/text-field'
import { codeSignInAction } from '@/features/auth/actions'
import { ZoneField } from '@/features/auth/components/zone-field'

export const metadata: Metadata = { title: 'Check your email' }

export default async function CodePage({ searchParams }: PageProps<'/sign-in/code'>) {
  const { email, next } = await searchParams
  if (typeof email !== 'string') redirect('/sign-in')
  return (
    <Page>
      <PageHeader
        title="Check your email"
        lead={
          <>
            If <strong className="break-all">{email}</strong> can have an account, an email is on its way.
            Open the link in it, or type the code here. Either works once, for ten minutes.
          </>
        }
        back={{ href: '/sign-in', label: 'Use another address' }}
      />
      <ActionForm action={codeSignInAction} className="grid max-w-md gap-5">
        <input type="hidden" name="email" value={email} />
        <input type="hidden" name="next" value={typeof next === 'string' ? next : '/today'} />
        <ZoneField />
        <TextField
          label="The code from the email"
          name="code"
          autoComplete="one-time-code"
          autoCapitalize="characters"
          spellCheck={false}
          required
          alone
          maxLength={20}
        />
        <SubmitButton wide>Sign in</SubmitButton>
      </ActionForm>
    </Page>
  )
}
