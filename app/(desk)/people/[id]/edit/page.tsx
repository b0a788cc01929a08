import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { Page, PageHeader } from '@/components/ui/page'
import { asUser } from '@/db/doors'
import { requireUser } from '@/features/auth/require-user'
import { PersonForm } from '@/features/contacts/components/contact-form'
import { getContact } from '@/features/contacts/queries'
import { isId } from '@/lib/fields'

export const metadata: Metadata = { title: 'Edit person' }

export default async function EditPersonPage({ params }: PageProps<'/people/[id]/edit'>) {
  const { id } = await params
  const user = await requireUser(`/people/${id}/edit`)
  const person = isId(id) ? await asUser(user.id, tx => getContact(tx, id)) : null
  if (!person) notFound()
  return (
    <Page>
      <PageHeader title="Edit person" back={{ href: `/people/${id}`, label: person.name }} />
      <PersonForm values={person} />
    </Page>
  )
}
