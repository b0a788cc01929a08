import { LinkButton } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/empty-state'

/** Nothing is under way: the one thing that starts everything else. */
export function StartHere() {
  return (
    <EmptyState
      title="Bring in an interview"
      action={
        <>
          <LinkButton href="/interviews/new">Add an interview</LinkButton>
          <LinkButton href="/just-now" look="quiet">
            I’ve just had one
          </LinkButton>
        </>
      }
    >
      Drop the calendar invitation, or type three fields. From then on the minute after it, the thank-yous and
      the nudge come to you by mail, each when it is due.
    </EmptyState>
  )
}
