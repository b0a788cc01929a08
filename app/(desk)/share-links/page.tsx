import type { Metadata } from 'next'
import { LinkButton } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/empty-state'
import { Page, PageHeader } from '@/components/ui/page'
import { asUser } from '@/db/doors'
import { requireUser } from '@/features/auth/require-user'
import { LinkList } from '@/features/share-links/components/link-list'
import { listShareLinks } from '@/features/share-links/queries'

export const metadata: Metadata = { title: 'Shared links' }

export default async function ShareLinksPage() {
  const user = await requireUser('/share-links')
  const links = await asUser(user.id, listShareLinks)
  return (
    <Page>
      <PageHeader
        title="Shared links"
        lead="A page a recruiter opens without an account: where you stand, what you want, what they can do. Nothing you did not choose."
        actions={<LinkButton href="/share-links/new">Make a link</LinkButton>}
      />
      {links.length === 0 ? (
        <EmptyState title="No link yet">
          Instead of writing “any news?” back and forth, let your recruiter look.
        </EmptyState>
      ) : (
        <LinkList links={links} now={new Date()} />
      )}
    </Page>
  )
}
