import type { Metadata } from 'next'
import { Page, PageHeader } from '@/components/ui/page'
import { requireUser } from '@/features/auth/require-user'
import { PersonForm } from '@/features/contacts/components/contact-form'

export const metadata: Metadata = { title: 'Add someone' }

export default async function NewPersonPage() {
  await requireUser('/people/new')
  return (
    <Page>
      <PageHeader title="Add someone" back={{ href: '/people', label: 'People' }} />
      <PersonForm />
    </Page>
  )
}
