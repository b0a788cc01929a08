import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { cache } from 'react'
import { Page, PageHeader } from '@/components/ui/page'
import { asUser } from '@/db/doors'
import { requireUser } from '@/features/auth/require-user'
import { DraftView } from '@/features/drafts/components/draft-view'
import {
  MessageLead,
  messageKind,
  messageTitle,
  windowTitle,
} from '@/features/drafts/components/message-head'
import { getDraft } from '@/features/drafts/queries'
import { bccOf } from '@/features/own-address/own-address'
import { isId } from '@/lib/fields'
import { localDate } from '@/lib/time'

/** Once for a request: the title asks for it, too. */
const loadPage = cache(async (id: string) => {
  const user = await requireUser(`/drafts/${id}`)
  const now = new Date()
  return { page: isId(id) ? await asUser(user.id, tx => getDraft(tx, id, now)) : null, now }
})

export async function generateMetadata({ params }: PageProps<'/drafts/[id]'>): Promise<Metadata> {
  const { page } = await loadPage((await params).id)
  return { title: page ? windowTitle(page) : 'Not here' }
}

export default async function OneDraftPage({ params }: PageProps<'/drafts/[id]'>) {
  const { id } = await params
  const { page, now } = await loadPage(id)
  if (!page) notFound()
  const today = localDate(now, page.own.zone)
  return (
    <Page>
      <PageHeader
        title={<span className="wrap-anywhere">{messageTitle(page)}</span>}
        eyebrow={<span className="wrap-anywhere">{messageKind(page)}</span>}
        lead={<MessageLead page={page} now={now} today={today} />}
        back={{ href: '/drafts', label: 'Messages' }}
      />
      <DraftView page={page} bcc={bccOf(page.ownAddress)} now={now} today={today} />
    </Page>
  )
}
