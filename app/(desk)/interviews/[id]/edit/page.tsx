import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { ActionForm } from '@/components/ui/action-form'
import { Page, PageHeader } from '@/components/ui/page'
import { SubmitButton } from '@/components/ui/submit-button'
import { SelectField } from '@/components/ui/text-field'
import { asUser } from '@/db/doors'
import { interviewKinds } from '@/db/enums'
import { requireUser } from '@/features/auth/require-user'
import { updateInterviewAction } from '@/features/interviews/actions'
import { WhenFields } from '@/features/interviews/components/when-fields'
import { getInterview } from '@/features/interviews/queries'
import { interviewKindWords } from '@/features/vocabulary/interview-kinds'
import { isId } from '@/lib/fields'

export const metadata: Metadata = { title: 'Edit interview' }

export default async function EditInterviewPage({ params }: PageProps<'/interviews/[id]/edit'>) {
  const { id } = await params
  const user = await requireUser(`/interviews/${id}/edit`)
  const found = isId(id) && (await asUser(user.id, tx => getInterview(tx, id)))
  if (!found) notFound()
  const { interview, pipeline } = found
  return (
    <Page>
      <PageHeader
        title="Edit interview"
        lead="Anything planned for the old time moves with it."
        back={{ href: `/interviews/${id}`, label: pipeline.company }}
      />
      <ActionForm action={updateInterviewAction} className="grid gap-6">
        <input type="hidden" name="id" value={id} />
        <SelectField
          label="Type of interview"
          name="kind"
          defaultValue={interview.kind}
          options={interviewKinds.map(value => ({ value, label: interviewKindWords[value] }))}
        />
        <WhenFields {...interview} />
        <SubmitButton>Save</SubmitButton>
      </ActionForm>
    </Page>
  )
}
