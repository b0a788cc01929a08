import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { Page, PageHeader } from '@/components/ui/page'
import { asUser } from '@/db/doors'
import { requireUser } from '@/features/auth/require-user'
import { LinkCare } from '@/features/share-links/components/link-care'
import { EndLink, openUntil, viewWords } from '@/features/share-links/components/link-list'
import { SharedPage } from '@/features/share-links/components/shared-page'
import { linkState } from '@/features/share-links/link-state'
import { getShareLink } from '@/features/share-links/queries'
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
  return (
    <Page width="desk">
      <PageHeader
        title={<span className="wrap-anywhere">{link.label}</span>}
        eyebrow={link.recruiter && !link.label.includes(link.recruiter) ? `For ${link.recruiter}` : undefined}
        lead={
          <>
            {openUntil(link, now)} {viewWords(link, now)}
          </>
        }
        back={{ href: '/share-links', label: 'Share links' }}
        actions={linkState(link, now) === 'open' && <EndLink id={id} />}
      />
      <div className="grid gap-x-14 gap-y-10 lg:grid-cols-[3fr_2fr]">
        <section aria-labelledby="seen">
          <h2 id="seen" className="mb-3 font-semibold">
            What they see
          </h2>
          <div className="rounded-lg p-5 inset-ring inset-ring-edge sm:p-8">
            <SharedPage view={{ ...part, ...ownerOf(user, link) }} inside />
          </div>
        </section>
        <div>
          <LinkCare id={id} name={name} state={linkState(link, now)} frozen={link.frozenAt !== null} />
        </div>
      </div>
    </Page>
  )
}
