import { LinkButton } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/empty-state'

/** Nothing is under way: the one thing that starts everything else. */
export function StartHere() {
  return (
    <EmptyState
      title="Add an interview"
      action={
        <>
          <LinkButton href="/interviews/new">Add an interview</LinkButton>
          <LinkButton href="/just-now" look="quiet">
            I’ve just had one
          </LinkButton>
        </>
      }
    >
      Drop in the calendar invitation, or fill in three fields. After that, the one-minute reflection, the
      thank-yous and the nudge come to you by email, each when it’s due.
    </EmptyState>
  )
}
