import type { Metadata } from 'next'
import { LinkButton } from '@/components/ui/button'
import { Page, PageHeader } from '@/components/ui/page'
import { asUser } from '@/db/doors'
import { requireUser } from '@/features/auth/require-user'
import { DraftGroupList, DraftList } from '@/features/drafts/components/draft-list'
import { draftGroups, draftKey, listDrafts, pageOfDrafts } from '@/features/drafts/list-drafts'
import { readPageRequest } from '@/lib/paging'

export const metadata: Metadata = { title: 'Drafts' }

export default async function DraftsPage({ searchParams }: PageProps<'/drafts'>) {
  const user = await requireUser('/drafts')
  const asked = await searchParams
  const now = new Date()
  const place = readPageRequest(asked, draftKey)
  const group = draftGroups.find(name => name === asked.show)
  const { rows, zone } = await asUser(user.id, tx => listDrafts(tx, now, group ? { group, place } : null))
  return (
    <Page>
      <PageHeader
        title="Drafts"
        lead="Afterword writes to nobody but you: each of these leaves from your own mailbox."
        back={group && { href: '/drafts', label: 'All of them' }}
        actions={
          <LinkButton href="/drafts/templates" look="quiet">
            Templates
          </LinkButton>
        }
      />
      {group ? (
        <DraftGroupList group={group} page={pageOfDrafts(rows, place)} zone={zone} now={now} />
      ) : (
        <DraftList rows={rows} zone={zone} now={now} />
      )}
    </Page>
  )
}
