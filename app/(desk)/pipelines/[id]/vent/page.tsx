import type { Metadata, Route } from 'next'
import { notFound } from 'next/navigation'
import { ActionForm } from '@/components/ui/action-form'
import { Page, PageHeader } from '@/components/ui/page'
import { SubmitButton } from '@/components/ui/submit-button'
import { TextareaField } from '@/components/ui/text-field'
import { asUser } from '@/db/doors'
import { requireUser } from '@/features/auth/require-user'
import { burnVentAction, saveVentAction } from '@/features/endings/actions'
import { getVent } from '@/features/endings/queries'
import { isId } from '@/lib/fields'
import { formatWhen, localDate } from '@/lib/time'

export const metadata: Metadata = { title: 'Get it off your chest' }

export default async function VentPage({ params }: PageProps<'/pipelines/[id]/vent'>) {
  const { id } = await params
  const user = await requireUser(`/pipelines/${id}/vent`)
  const now = new Date()
  const vent = isId(id) ? await asUser(user.id, tx => getVent(tx, id, now)) : null
  if (!vent) notFound()
  const { expiresAt, zone } = vent
  return (
    <Page>
      <PageHeader
        title="Get it off your chest"
        lead={
          expiresAt
            ? `This page deletes itself on ${formatWhen(expiresAt, zone, { today: localDate(now, zone) })}. Nobody else sees it, and it never appears in a draft, an email or a shared page.`
            : 'Write whatever you like. Nobody else sees it, it never appears in a draft, an email or a shared page, and it deletes itself a day after you save it.'
        }
        back={{ href: `/pipelines/${id}/not-this-time` as Route, label: 'Not this time' }}
      />
      <ActionForm action={saveVentAction} className="grid gap-4">
        <input type="hidden" name="id" value={id} />
        <TextareaField
          label="What I’d say if nobody were listening"
          name="text"
          alone
          rows={12}
          className="[&_textarea]:min-h-72"
          defaultValue={vent.text ?? ''}
        />
        <SubmitButton>Save for a day</SubmitButton>
      </ActionForm>
      {expiresAt && (
        <ActionForm action={burnVentAction} className="mt-4">
          <input type="hidden" name="id" value={id} />
          <SubmitButton look="bare" className="-ml-4">
            Delete it now, for good
          </SubmitButton>
        </ActionForm>
      )}
    </Page>
  )
}
