import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { Page, PageHeader } from '@/components/ui/page'
import { asUser } from '@/db/doors'
import { requireUser } from '@/features/auth/require-user'
import { ImportView } from '@/features/imports/components/import-view'
import { sourceNames } from '@/features/imports/import-words'
import { getImport, importRowKey } from '@/features/imports/queries'
import { isId } from '@/lib/fields'
import { readPageRequest } from '@/lib/paging'

export const metadata: Metadata = { title: 'A file you bring in' }

export default async function ImportPage({ params, searchParams }: PageProps<'/imports/[id]'>) {
  const { id } = await params
  const user = await requireUser(`/imports/${id}`)
  const place = readPageRequest(await searchParams, importRowKey)
  const found = isId(id) && (await asUser(user.id, tx => getImport(tx, id, place)))
  if (!found) notFound()
  return (
    <Page>
      <PageHeader
        title={sourceNames[found.job.source]}
        lead={`${found.job.rowCount.toLocaleString('en')} rows.`}
        back={{ href: '/imports', label: 'Bring in a file' }}
      />
      <ImportView {...found} />
    </Page>
  )
}
