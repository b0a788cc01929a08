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
import { arrangeNewLink } from '@/features/share-links/new-link'
import { getSignature, listShareable, listSharePeople } from '@/features/share-links/queries'
import { signedAs } from '@/features/share-links/shown-link'

export const metadata: Metadata = { title: 'Make a share link' }

export default async function NewShareLinkPage({ searchParams }: PageProps<'/share-links/new'>) {
  const asked = await searchParams
  const user = await requireUser('/share-links/new')
  const [people, shareable, signature] = await asUser(
    user.id,
    async tx => [await listSharePeople(tx), await listShareable(tx), await getSignature(tx)] as const,
  )
  const { recruiter, pipeline, named, others, defaults } = arrangeNewLink(people, shareable, asked)
  return (
    <Page>
      <PageHeader
        title={
          recruiter ? <span className="wrap-anywhere">A page for {recruiter.name}</span> : 'Who is it for?'
        }
        lead={
          recruiter
            ? 'They can read it and nothing else. You see it before it is made. If they have a link from you already, this one takes its place.'
            : 'One link for one recruiter, so that you can end each by itself.'
        }
        back={{ href: '/share-links', label: 'Shared links' }}
      />
      {recruiter && !signedAs(user.name, signature) && (
        <Section title="Whose page it is" className="mb-8">
          <NameForm name={null} hint="It stands on top. Without it they cannot tell whose page they read." />
        </Section>
      )}
      {recruiter ? (
        <NewLinkSteps preview={previewShareLinkAction} create={createShareLinkAction} name={recruiter.name}>
          <NewLinkFields recruiter={recruiter} named={named} others={others} defaults={defaults} />
        </NewLinkSteps>
      ) : (
        <RecruiterChoice people={people} pipeline={pipeline} />
      )}
    </Page>
  )
}
