import type { Metadata } from 'next'
import { Page, PageHeader } from '@/components/ui/page'
import { asUser } from '@/db/doors'
import { requireUser } from '@/features/auth/require-user'
import { DraftList } from '@/features/drafts/components/draft-list'
import { listDrafts } from '@/features/drafts/queries'

export const metadata: Metadata = { title: 'Messages' }

export default async function DraftsPage() {
  const user = await requireUser('/drafts')
  const now = new Date()
  const { rows, zone } = await asUser(user.id, tx => listDrafts(tx, now))
  return (
    <Page>
      <PageHeader
        title="Messages"
        lead="Afterword writes to nobody but you: each of these leaves from your own mailbox."
      />
      <DraftList rows={rows} zone={zone} now={now} />
    </Page>
  )
}
