import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { cache } from 'react'
import { Link } from '@/components/ui/link'
import { Page, PageHeader } from '@/components/ui/page'
import { asUser } from '@/db/doors'
import { requireUser } from '@/features/auth/require-user'
import { DraftView } from '@/features/drafts/components/draft-view'
import { addressOf } from '@/features/drafts/letter'
import { type DraftPage, getDraft } from '@/features/drafts/queries'
import { dueLine } from '@/features/letters/due-line'
import { kindRules } from '@/features/letters/templates/kind-rules'
import { bccOf } from '@/features/own-address/own-address'
import { isId } from '@/lib/fields'
import { type LocalDate, localDate } from '@/lib/time'

/** Once for a request: the title asks for it, too. */
const loadPage = cache(async (id: string) => {
  const user = await requireUser(`/drafts/${id}`)
  const now = new Date()
  return { page: isId(id) ? await asUser(user.id, tx => getDraft(tx, id, now)) : null, now }
})

export async function generateMetadata({ params }: PageProps<'/drafts/[id]'>): Promise<Metadata> {
  const { page } = await loadPage((await params).id)
  return { title: page ? [titleOf(page), page.pipeline?.company].filter(Boolean).join(' · ') : 'Not here' }
}

export default async function OneDraftPage({ params }: PageProps<'/drafts/[id]'>) {
  const { id } = await params
  const { page, now } = await loadPage(id)
  if (!page) notFound()
  const today = localDate(now, page.own.zone)
  return (
    <Page>
      <PageHeader
        title={<span className="wrap-anywhere">{titleOf(page)}</span>}
        eyebrow={
          <span className="wrap-anywhere">
            {[kindRules[page.draft.kind].label, page.pipeline?.company].filter(Boolean).join(', ')}
          </span>
        }
        lead={
          <span className="wrap-anywhere">
            {leadOf(page, today)} <MissingAddress page={page} />
          </span>
        }
        back={{ href: '/drafts', label: 'Messages' }}
      />
      <DraftView page={page} bcc={bccOf(page.ownAddress)} now={now} today={today} />
    </Page>
  )
}

function titleOf(page: DraftPage): string {
  const { names } = addressOf(page)
  return names.length ? `To ${names.join(', ')}` : kindRules[page.draft.kind].label
}

function leadOf(page: DraftPage, today: LocalDate): string {
  const { draft, own } = page
  const { passedOnBy, unknown } = addressOf(page)
  const when = draft.state === 'open' && draft.sendAt && `${dueLine(draft.sendAt, own.zone, today)}.`
  const along = page.carried.map(({ name }) => name).join(', ')
  const via = along
    ? `With the note for ${along}: ${passedOnBy ?? page.person?.name ?? 'they'} will be asked to pass it on.`
    : passedOnBy && `${passedOnBy} will be asked to pass it on.`
  const missing =
    draft.channel === 'email' && unknown.length > 0 && `No address known yet for ${unknown.join(', ')}.`
  return [when, draft.state === 'open' && draft.why, via, missing].filter(Boolean).join(' ')
}

function MissingAddress({ page }: { page: DraftPage }) {
  const { draft, person } = page
  if (draft.state !== 'open' || draft.channel !== 'email' || !person) return null
  if (addressOf(page).unknown.length === 0) return null
  return (
    <Link
      href={`/people/${person.id}/edit`}
      className="font-semibold text-act underline decoration-edge underline-offset-4"
    >
      Add it
    </Link>
  )
}
