import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { ActionForm } from '@/components/ui/action-form'
import { LinkButton, OutsideButton } from '@/components/ui/button'
import { CheckboxChips } from '@/components/ui/choice'
import { EmptyState } from '@/components/ui/empty-state'
import { Page, PageHeader } from '@/components/ui/page'
import { SubmitButton } from '@/components/ui/submit-button'
import { TextField } from '@/components/ui/text-field'
import { asUser } from '@/db/doors'
import { requireUser } from '@/features/auth/require-user'
import { askRecruiterAction } from '@/features/recruiters/actions'
import { askKeys, asks } from '@/features/recruiters/asks'
import { getThrough } from '@/features/recruiters/queries'
import { isId } from '@/lib/fields'

export const metadata: Metadata = { title: 'Ask the recruiter' }

export default async function AskPage({ params }: PageProps<'/pipelines/[id]/ask'>) {
  const { id } = await params
  const user = await requireUser(`/pipelines/${id}/ask`)
  const through = isId(id) ? await asUser(user.id, tx => getThrough(tx, id)) : null
  if (!through) notFound()
  const { company, role, recruiter } = through
  return (
    <Page>
      <PageHeader
        title={
          <span className="wrap-anywhere">{recruiter ? `Ask ${recruiter.name}` : 'Ask a recruiter'}</span>
        }
        eyebrow={<span className="wrap-anywhere">{`${company}, ${role}`}</span>}
        lead={recruiter ? 'Please follow up for me, and find out …' : undefined}
        back={{ href: `/pipelines/${id}`, label: company }}
      />
      {recruiter ? (
        <ActionForm action={askRecruiterAction} className="grid gap-6">
          <input type="hidden" name="id" value={id} />
          <CheckboxChips
            legend="What would you like to know?"
            name="asks"
            options={askKeys.map(value => ({ value, label: asks[value].label }))}
            defaultValues={['about_me', 'by_when']}
          />
          <TextField
            label="Something else"
            name="more"
            maxLength={300}
            placeholder="whether the team has met yet"
          />
          <div className="flex flex-wrap gap-2">
            <SubmitButton>Write the message</SubmitButton>
            {recruiter.phone && (
              <OutsideButton href={`tel:${recruiter.phone.replace(/[^+\d]/g, '')}`} look="quiet">
                I’d rather call
              </OutsideButton>
            )}
          </div>
        </ActionForm>
      ) : (
        <EmptyState
          title="No recruiter yet"
          action={<LinkButton href={`/pipelines/${id}/edit`}>Add the recruiter</LinkButton>}
        >
          If an agency or an in-house recruiter is involved, they can ask for you.
        </EmptyState>
      )}
    </Page>
  )
}
