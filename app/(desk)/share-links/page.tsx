import type { Metadata } from 'next'
import { LinkButton } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/empty-state'
import { Page, PageHeader } from '@/components/ui/page'
import { asUser } from '@/db/doors'
import { requireUser } from '@/features/auth/require-user'
import { LinkList } from '@/features/share-links/components/link-list'
import { linkState } from '@/features/share-links/link-state'
import { linkKey, listShareLinks } from '@/features/share-links/queries'
import { readPageRequest } from '@/lib/paging'

export const metadata: Metadata = { title: 'Share links' }

export default async function ShareLinksPage({ searchParams }: PageProps<'/share-links'>) {
  const user = await requireUser('/share-links')
  const place = readPageRequest(await searchParams, linkKey)
  const page = await asUser(user.id, tx => listShareLinks(tx, place))
  const now = new Date()
  return (
    <Page width="desk">
      <PageHeader
        title="Share links"
        lead={`A page your recruiter can open without an account. It shows only what you choose.${
          page.rows.some(link => linkState(link, now) === 'open')
            ? ' Nothing to do here. To see what they see, open a link.'
            : ''
        }`}
        actions={
          <LinkButton href="/share-links/new" look={page.rows.length > 0 ? 'quiet' : undefined}>
            Create a link
          </LinkButton>
        }
      />
      {page.rows.length === 0 && page.isFirst ? (
        <EmptyState title="No links yet">
          Save both of you the “any news?” emails: let your recruiter look.
        </EmptyState>
      ) : (
        <LinkList page={page} now={now} />
      )}
    </Page>
  )
}
