import { ActionForm } from '@/components/ui/action-form'
import { SubmitButton } from '@/components/ui/submit-button'
import { tryDemoAction } from '@/features/auth/actions'

/** The door to the demo account: one tap, and it works without client code. */
export function TryDemo({ look = 'lamp' }: { look?: 'lamp' | 'act' }) {
  return (
    <ActionForm action={tryDemoAction}>
      <SubmitButton look={look} size="lg" pending="Opening the demo">
        Try the demo
      </SubmitButton>
    </ActionForm>
  )
}
