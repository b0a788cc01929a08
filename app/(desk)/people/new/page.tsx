import type { Metadata } from 'next'
import { Page, PageHeader } from '@/components/ui/page'
import { requireUser } from '@/features/auth/require-user'
import { returnTo } from '@/features/auth/return-to'
import { PersonForm } from '@/features/contacts/components/contact-form'

export const metadata: Metadata = { title: 'Add someone' }

export default async function NewPersonPage({ searchParams }: PageProps<'/people/new'>) {
  await requireUser(returnTo('/people/new', await searchParams))
  return (
    <Page>
      <PageHeader
        title="Add someone"
        lead="A name is enough. The rest can wait."
        back={{ href: '/people', label: 'People' }}
      />
      <PersonForm />
    </Page>
  )
}
