import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { ActionForm } from '@/components/ui/action-form'
import { Page, PageHeader } from '@/components/ui/page'
import { SubmitButton } from '@/components/ui/submit-button'
import { signOutAction } from '@/features/auth/actions'
import { sessionUser } from '@/features/auth/require-user'
import { reopenAccountAction } from '@/features/own-data/actions'
import { goneOn } from '@/features/own-data/gone-on'
import { formatLongDay } from '@/lib/time'

export const metadata: Metadata = { title: 'Your account is closed' }

/** All that is open to somebody who asked for deletion. */
export default async function ClosingPage() {
  const user = await sessionUser()
  if (!user?.closesAt) redirect(user ? '/today' : '/sign-in')
  return (
    <Page>
      <PageHeader
        title="Your account is closed"
        lead={`Reminders have stopped, and your links no longer open. On ${formatLongDay(goneOn(user.closesAt))} everything in it will be deleted for good. Until then you can come back.`}
      />
      <div className="grid max-w-md gap-3">
        <ActionForm action={reopenAccountAction}>
          <SubmitButton wide>Keep my account</SubmitButton>
        </ActionForm>
        <ActionForm action={signOutAction}>
          <SubmitButton wide look="quiet">
            Sign out
          </SubmitButton>
        </ActionForm>
      </div>
    </Page>
  )
}
