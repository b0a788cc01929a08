import type { Metadata } from 'next'
import { Page, PageHeader } from '@/components/ui/page'
import { Section } from '@/components/ui/section'
import { asUser } from '@/db/doors'
import { NameForm } from '@/features/auth/components/name-form'
import { requireUser } from '@/features/auth/require-user'
import { createShareLinkAction, previewShareLinkAction } from '@/features/share-links/actions'
import { NewLinkFields } from '@/features/share-links/components/new-link-fields'
import { NewLinkSteps } from '@/features/share-links/components/new-link-steps'
import { RecruiterChoice } from '@/features/share-links/components/recruiter-choice'
import { loadNewLink } from '@/features/share-links/load-new-link'
import { signedAs } from '@/features/share-links/shown-link'

export const metadata: Metadata = { title: 'Create a share link' }

export default async function NewShareLinkPage({ searchParams }: PageProps<'/share-links/new'>) {
  const asked = await searchParams
  const user = await requireUser('/share-links/new')
  const { recruiter, recruiters, pipeline, named, others, signature } = await asUser(user.id, tx =>
    loadNewLink(tx, asked),
  )
  return (
    <Page>
      <PageHeader
        title={
          recruiter ? (
            <span className="wrap-anywhere">A page for {recruiter.name}</span>
          ) : (
            'Who will you share with?'
          )
        }
        lead={
          recruiter
            ? 'They can read it and nothing else. You’ll see a preview first. If they already have a link from you, this one replaces it.'
            : 'One link per recruiter, so that you can end each one separately.'
        }
        back={{ href: '/share-links', label: 'Share links' }}
      />
      {recruiter && !signedAs(user.name, signature) && (
        <Section title="Whose page this is" className="mb-8">
          <NameForm name={null} hint="Shown at the top, so that they know who you are." />
        </Section>
      )}
      {recruiter ? (
        <NewLinkSteps preview={previewShareLinkAction} create={createShareLinkAction} name={recruiter.name}>
          <NewLinkFields recruiter={recruiter} named={named} others={others} />
        </NewLinkSteps>
      ) : (
        <RecruiterChoice recruiters={recruiters} pipeline={pipeline} />
      )}
    </Page>
  )
}
