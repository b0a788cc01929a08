import type { Metadata } from 'next'
import { ActionForm } from '@/components/ui/action-form'
import { Page, PageHeader } from '@/components/ui/page'
import { SubmitButton } from '@/components/ui/submit-button'
import { requireUser } from '@/features/auth/require-user'
import { quickAddAction } from '@/features/interviews/actions'
import { OneLine } from '@/features/interviews/components/one-line'
import { warmTypedReader } from '@/features/interviews/typed/read-typed'

export const metadata: Metadata = { title: 'I’ve just had an interview' }

export default async function QuickAddPage() {
  await requireUser('/just-now')
  warmTypedReader()
  return (
    <Page>
      <PageHeader
        title="I’ve just had an interview"
        lead="One line, then a one-minute reflection. The rest can wait."
      />
      <ActionForm action={quickAddAction} className="grid gap-6">
        <OneLine />
        <SubmitButton size="lg" wide look="lamp">
          Say how it went
        </SubmitButton>
      </ActionForm>
    </Page>
  )
}
