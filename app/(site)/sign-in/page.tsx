import type { Metadata, Route } from 'next'
import { redirect } from 'next/navigation'
import { Page, PageHeader } from '@/components/ui/page'
import { SignInForm } from '@/features/auth/components/sign-in-form'
import { otherWaysIn } from '@/features/auth/config'
import { relyingParty } from '@/features/auth/passkeys/relying-party'
import { sessionUser } from '@/features/auth/require-user'
import { ownPath } from '@/features/auth/schema'
import { demoIsOffered } from '@/features/demo/open-demo'
import { TryDemo } from '../try-demo'

export const metadata: Metadata = { title: 'Sign in' }

export default async function SignInPage({ searchParams }: PageProps<'/sign-in'>) {
  const { next, error, moved } = await searchParams
  if (await sessionUser()) redirect(ownPath.parse(next) as Route)
  return (
    <Page>
      <PageHeader
        title="Sign in"
        lead="We’ll email you a link and a code. There’s no password to remember, and if you’re new, signing in creates your account."
      />
      <SignInForm
        next={typeof next === 'string' ? next : '/today'}
        refused={Boolean(error)}
        moved={Boolean(moved)}
        passkeys={relyingParty() !== null}
        providers={otherWaysIn}
        demo={demoIsOffered() && <TryDemo look="quiet" wide />}
      />
    </Page>
  )
}
