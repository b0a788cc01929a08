import type { Metadata } from 'next'
import { LinkButton } from '@/components/ui/button'
import { Page, PageHeader } from '@/components/ui/page'
import { asUser } from '@/db/doors'
import { requireUser } from '@/features/auth/require-user'
import { StayInTouch } from '@/features/endings/components/stay-in-touch'
import { bridgeKey, listKept } from '@/features/endings/queries'
import { readPageRequest } from '@/lib/paging'
import { localDate } from '@/lib/time'

export const metadata: Metadata = { title: 'Stay in touch' }

export default async function StayInTouchPage({ searchParams }: PageProps<'/people/bridges'>) {
  const user = await requireUser('/people/bridges')
  const place = readPageRequest(await searchParams, bridgeKey)
  const page = await asUser(user.id, tx => listKept(tx, place))
  return (
    <Page width="desk">
      <PageHeader
        title="Stay in touch"
        lead="People you’d be glad to work with one day. Say hello now and then, without asking for anything."
        actions={
          <LinkButton href="/people" look="quiet">
            Choose from your people
          </LinkButton>
        }
      />
      <StayInTouch page={page} today={localDate(new Date(), page.rows[0]?.zone ?? 'UTC')} />
    </Page>
  )
}
