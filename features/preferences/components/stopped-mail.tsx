import { ActionForm } from '@/components/ui/action-form'
import { Panel } from '@/components/ui/section'
import { SubmitButton } from '@/components/ui/submit-button'
import { suppressorWords } from '@/features/deliveries/suppressor-words'
import { formatWhen } from '@/lib/time'
import { liftSuppressionAction } from '../actions'
import type { MailPreferences } from '../queries'

/** Why no mail comes, and the way to start it again. */
export function StoppedMail({ own }: { own: MailPreferences }) {
  if (!own.suppressedAt) return null
  return (
    <Panel tone="now" className="mb-8">
      <p className="mb-4">
        You haven’t had any emails since {formatWhen(own.suppressedAt, own.zone)}.{' '}
        {own.suppressedBy && suppressorWords[own.suppressedBy]}
      </p>
      <ActionForm action={liftSuppressionAction}>
        <SubmitButton>Start emails again</SubmitButton>
      </ActionForm>
    </Panel>
  )
}
