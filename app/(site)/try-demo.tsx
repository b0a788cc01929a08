import { LinkButton } from '@/components/ui/button'

/** The door to the demo account; takes the sign-in page's place once the demo can be entered in one tap. */
export function TryDemo({ look = 'lamp' }: { look?: 'lamp' | 'act' }) {
  return (
    <LinkButton href="/sign-in" look={look} size="lg">
      Try the demo
    </LinkButton>
  )
}
