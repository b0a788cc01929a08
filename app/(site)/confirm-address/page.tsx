import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { ActionForm } from '@/components/ui/action-form'
import { Page, PageHeader } from '@/components/ui/page'
import { SubmitButton } from '@/components/ui/submit-button'
import { confirmAddressAction } from '@/features/auth/account-actions'

export const metadata: Metadata = { title: 'A change of address', referrer: 'same-origin' }

/** Opening the link changes nothing; the button does. */
export default async function ConfirmAddressPage({ searchParams }: PageProps<'/confirm-address'>) {
  const { token } = await searchParams
  if (typeof token !== 'string') redirect('/')
  return (
    <Page>
      <PageHeader
        title="A change of address"
        lead="An Afterword account is to move to another e-mail address. It does when both addresses have said yes; then it is signed out everywhere."
      />
      <ActionForm once action={confirmAddressAction} className="grid max-w-md gap-5">
        <input type="hidden" name="token" value={token} />
        <SubmitButton wide>Yes, go on</SubmitButton>
      </ActionForm>
    </Page>
  )
}
