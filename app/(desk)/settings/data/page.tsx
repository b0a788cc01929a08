import type { Metadata } from 'next'
import { List, ListRow } from '@/components/ui/list'
import { Page, PageHeader } from '@/components/ui/page'
import { Section } from '@/components/ui/section'
import { requireUser } from '@/features/auth/require-user'
import { CloseAccount } from '@/features/own-data/components/close-account'
import { ExportList } from '@/features/own-data/components/export-list'

export const metadata: Metadata = { title: 'Your data' }

export default async function DataPage() {
  const user = await requireUser('/settings/data')
  return (
    <Page>
      <PageHeader
        title="Your data"
        lead="It’s yours: take it with you whenever you like, and leave whenever you like. One file holds everything."
      />
      <Section title="Take it with you">
        <ExportList />
      </Section>
      <Section title="Bring it in">
        <List>
          <ListRow
            href="/imports"
            title="Bring in a file"
            meta="From another tracker, a sheet, LinkedIn, or another Afterword."
          />
        </List>
      </Section>
      <Section title="What you deleted">
        <List>
          <ListRow href="/settings/deleted" title="Deleted" meta="Kept for 30 days, and can be restored." />
        </List>
      </Section>
      {!user.isDemo && (
        <Section title="Delete your account">
          <CloseAccount />
        </Section>
      )}
    </Page>
  )
}
