import type { Metadata } from 'next'
import { LinkButton } from '@/components/ui/button'
import { Page, PageHeader } from '@/components/ui/page'
import { asUser } from '@/db/doors'
import { requireUser } from '@/features/auth/require-user'
import { StayInTouch } from '@/features/endings/components/stay-in-touch'
import { type Bridge, bridgeKey, listKept } from '@/features/endings/queries'
import { firstName } from '@/features/letters/names'
import { readPageRequest } from '@/lib/paging'
import { formatDay, type LocalDate, localDate } from '@/lib/time'

export const metadata: Metadata = { title: 'Stay in touch' }

export default async function StayInTouchPage({ searchParams }: PageProps<'/people/bridges'>) {
  const user = await requireUser('/people/bridges')
  const place = readPageRequest(await searchParams, bridgeKey)
  const page = await asUser(user.id, tx => listKept(tx, place))
  const [soonest] = page.rows
  const today = localDate(new Date(), soonest?.zone ?? 'UTC')
  return (
    <Page width="desk">
      <PageHeader
        title="Stay in touch"
        lead={`People you’d be glad to work with one day. ${nextHello(page.isFirst ? page.rows : [], today)}`}
        actions={
          <LinkButton href="/people" look="quiet">
            Choose from your people
          </LinkButton>
        }
      />
      <StayInTouch page={page} today={today} />
    </Page>
  )
}

/** Of the first page, soonest first. */
function nextHello([soonest, ...others]: readonly Bridge[], today: LocalDate): string {
  const usual = 'Say hello now and then, without asking for anything.'
  if (!soonest?.next) return usual
  const who = firstName(soonest.name)
  const day = localDate(soonest.next, soonest.zone)
  if (day > today)
    return others.some(({ next }) => !next)
      ? usual
      : `Nothing to do before ${formatDay(day, today)}, when it’s time to say hello to ${who}.`
  const more = others.filter(({ next, zone }) => next && localDate(next, zone) <= today).length
  return `It’s time to say hello to ${who}${more === 0 ? '' : more === 1 ? ' and one other' : ` and ${more} others`}.`
}
