import type { ReactNode } from 'react'
import { ActionForm } from '@/components/ui/action-form'
import { SubmitButton } from '@/components/ui/submit-button'
import { ZoneField } from '@/features/auth/components/zone-field'
import { seeSharedPageAction, tryDemoAction } from '@/features/demo/actions'

type Look = 'lamp' | 'act' | 'quiet' | 'bare'

/** The door to the demo account, by the visitor's own clock: one tap, and it works without client code. */
export const TryDemo = ({ look = 'lamp', wide }: { look?: Look; wide?: boolean }) => (
  <ActionForm action={tryDemoAction}>
    <ZoneField />
    <SubmitButton look={look} size={wide ? 'md' : 'lg'} wide={wide} pending="Opening the demo">
      Try the demo
    </SubmitButton>
  </ActionForm>
)

/** What the demo's recruiter was given: the page itself, as they open it. */
export const SeeSharedPage = ({ look = 'quiet', children }: { look?: Look; children: ReactNode }) => (
  <ActionForm action={seeSharedPageAction}>
    <ZoneField />
    <SubmitButton look={look} size="lg" pending="Opening the page">
      {children}
    </SubmitButton>
  </ActionForm>
)
