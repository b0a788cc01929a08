import type { Metadata } from 'next'
import { Page, PageHeader } from '@/components/ui/page'
import { requireUser } from '@/features/auth/require-user'
import { ImportForm } from '@/features/contacts/components/import-form'

export const metadata: Metadata = { title: 'Bring in contacts' }

export default async function ImportPeoplePage() {
  await requireUser('/people/import')
  return (
    <Page>
      <PageHeader
        title="Bring in contacts"
        lead="Whoever is here already is completed, never doubled and never overwritten."
        back={{ href: '/people', label: 'People' }}
      />
      <ImportForm />
    </Page>
  )
}
