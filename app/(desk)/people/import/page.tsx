import type { Metadata } from 'next'
import { Page, PageHeader } from '@/components/ui/page'
import { requireUser } from '@/features/auth/require-user'
import { returnTo } from '@/features/auth/return-to'
import { ImportForm } from '@/features/contacts/components/import-form'

export const metadata: Metadata = { title: 'Import contacts' }

export default async function ImportPeoplePage({ searchParams }: PageProps<'/people/import'>) {
  await requireUser(returnTo('/people/import', await searchParams))
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
