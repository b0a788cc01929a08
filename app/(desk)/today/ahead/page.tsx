import type { Metadata } from 'next'
import { ActionForm } from '@/components/ui/action-form'
import { LinkButton } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/empty-state'
import { Link } from '@/components/ui/link'
import { Page, PageHeader } from '@/components/ui/page'
import { SubmitButton } from '@/components/ui/submit-button'
import { asUser } from '@/db/doors'
import { requireUser } from '@/features/auth/require-user'
import { AheadList } from '@/features/deliveries/components/ahead-list'
import { loadAhead } from '@/features/deliveries/load-ahead'
import { settleFirstStepAction } from '@/features/first-steps/actions'
import { StoppedMail } from '@/features/preferences/components/stopped-mail'
import { zoneLabel } from '@/lib/time'

export const metadata: Metadata = { title: 'Your emails in the next seven days' }

export default async function AheadPage() {
  const user = await requireUser('/today/ahead')
  const now = new Date()
  const { own, mails } = await asUser(user.id, tx => loadAhead(tx, user.id, now))
  const isNew = own.firstStepsLeft.includes('ahead')
  return (
    <Page>
      <PageHeader
        title="Your emails in the next seven days"
        lead={`What we’ll send to you, and to nobody else, as things stand, by ${zoneLabel(own.zone)} time. Whatever you finish first drops off.`}
        back={{ href: '/today', label: 'Today' }}
      />
      <StoppedMail own={own} />
      {mails.length > 0 ? (
        <AheadList mails={mails} zone={own.zone} now={now} />
      ) : (
        <EmptyState
          title="No emails in the next seven days"
          action={<LinkButton href="/interviews/new">Add an interview</LinkButton>}
        >
          Add an interview, and each email about it shows here with its time.
        </EmptyState>
      )}
      <div className="mt-8 flex flex-wrap items-center gap-4">
        {isNew && mails.length > 0 && (
          <ActionForm action={settleFirstStepAction} quiet="done">
            <input type="hidden" name="step" value="ahead" />
            <SubmitButton>Got it</SubmitButton>
          </ActionForm>
        )}
        <Link href="/settings" className="underline underline-offset-4">
          Change the hours, or which emails you get
        </Link>
      </div>
    </Page>
  )
}
