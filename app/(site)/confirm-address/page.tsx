import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { ActionForm } from '@/components/ui/action-form'
import { Page, PageHeader } from '@/components/ui/page'
import { SubmitButton } from '@/components/ui/submit-button'
import { confirmAddressAction } from '@/features/auth/account-actions'

export const metadata: Metadata = { title: 'Change your email address', referrer: 'same-origin' }

/** Opening the link changes nothing; the button does. */
export default async function ConfirmAddressPage({ searchParams }: PageProps<'/confirm-address'>) {
  const { token } = await searchParams
  if (typeof token !== 'string') redirect('/')
  return (
    <Page>
      <PageHeader
        title="Change your email address"
        lead="An Afterword account is about to move to another email address. It moves once both addresses have confirmed, and is then signed out everywhere."
      />
      <ActionForm once action={confirmAddressAction} className="grid max-w-md gap-5">
        <input type="hidden" name="token" value={token} />
        <SubmitButton wide>Yes, continue</SubmitButton>
      </ActionForm>
    </Page>
  )
}
