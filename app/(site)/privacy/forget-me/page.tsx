import type { Metadata } from 'next'
import { Page, PageHeader } from '@/components/ui/page'
import { AskErasure, ConfirmErasure } from '@/features/own-data/components/erasure-forms'

export const metadata: Metadata = { title: 'Remove my data', referrer: 'same-origin' }

/** For people in somebody's notes. The mail's link comes back here; opening it changes nothing. */
export default async function ForgetMePage({ searchParams }: PageProps<'/privacy/forget-me'>) {
  const { email, until, token } = await searchParams
  const link = [email, until, token].every(part => typeof part === 'string')
  return (
    <Page>
      <PageHeader
        title="Remove my data"
        lead="People looking for work keep notes here about who they met. If you are someone they met, your name, your address and the notes about you can be removed, everywhere and for good."
        back={{ href: '/privacy', label: 'Privacy' }}
      />
      {link ? (
        <ConfirmErasure email={String(email)} until={String(until)} token={String(token)} />
      ) : (
        <AskErasure />
      )}
    </Page>
  )
}
