import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { Page, PageHeader } from '@/components/ui/page'
import { Section } from '@/components/ui/section'
import { asUser } from '@/db/doors'
import { requireUser } from '@/features/auth/require-user'
import { firstName } from '@/features/letters/names'
import { LinkCare, LinkToSend } from '@/features/share-links/components/link-care'
import { openUntil, viewWords } from '@/features/share-links/components/link-list'
import { SharedPage } from '@/features/share-links/components/shared-page'
import { linkState } from '@/features/share-links/link-state'
import { getShareLink, type ShareLinkRow } from '@/features/share-links/queries'
import { ownerOf, showLink } from '@/features/share-links/shown-link'
import { isId } from '@/lib/fields'

export const metadata: Metadata = { title: 'Share link' }

export default async function ShareLinkPage({ params }: PageProps<'/share-links/[id]'>) {
  const { id } = await params
  const user = await requireUser(`/share-links/${id}`)
  const now = new Date()
  const found =
    isId(id) &&
    (await asUser(user.id, async tx => {
      const link = await getShareLink(tx, id)
      return link && { link, part: await showLink(tx, link, now) }
    }))
  if (!found) notFound()
  const { link, part } = found
  const name = link.recruiter ?? link.label
  const state = linkState(link, now)
  return (
    <Page width="desk">
      <PageHeader
        title={<span className="wrap-anywhere">{link.label}</span>}
        eyebrow={sharedWith(link)}
        lead={
          <>
            {openUntil(link, now)} {viewWords(link, now)}
            {state === 'open' && whatToDo(link)}
          </>
        }
        back={{ href: '/share-links', label: 'Share links' }}
      />
      <div className="grid gap-x-14 gap-y-10 lg:grid-cols-[3fr_2fr] lg:grid-rows-[auto_1fr]">
        <div className="lg:col-start-2">
          <LinkToSend id={id} name={name} state={state} isOpened={link.lastViewedAt !== null} />
        </div>
        <div className="lg:col-start-1 lg:row-span-2 lg:row-start-1">
          <Section title="What they see">
            <div className="mt-4 rounded-lg p-5 inset-ring inset-ring-edge sm:p-8">
              <SharedPage view={{ ...part, ...ownerOf(user, link) }} inside />
            </div>
          </Section>
        </div>
        <div className="lg:col-start-2">
          <LinkCare id={id} state={state} frozen={link.frozenAt !== null} />
        </div>
      </div>
    </Page>
  )
}

/** The label may have the name already, below. */
function sharedWith({ recruiter, label }: { recruiter: string | null; label: string }): string {
  if (!recruiter) return 'A page you share'
  return label.includes(recruiter) ? 'The page you share with' : `The page you share with ${recruiter}`
}

function whatToDo({ recruiter, lastViewedAt }: ShareLinkRow): string {
  // Whether a new address was made since, and waits to be sent, nothing here tells.
  if (lastViewedAt) return ''
  const lacksIt = recruiter ? `${firstName(recruiter)} hasn’t` : 'they haven’t'
  return ` Nothing to do here, unless ${lacksIt} got its address: then get a new one to send.`
}
