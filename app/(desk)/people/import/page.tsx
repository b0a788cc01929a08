import type { Metadata } from 'next'
import { Page, PageHeader } from '@/components/ui/page'
import { requireUser } from '@/features/auth/require-user'
import { ImportForm } from '@/features/contacts/components/import-form'

export const metadata: Metadata = { title: 'Import contacts' }

export default async function ImportPeoplePage() {
  await requireUser('/people/import')
  return (
    <Page>
      <PageHeader
        title="Import contacts"
        lead="People you already have are filled in, never duplicated or overwritten."
        back={{ href: '/people', label: 'People' }}
      />
      <ImportForm />
    </Page>
  )
}
