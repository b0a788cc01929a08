'use client'

import { Lost } from '@/components/lost'
import { Button, LinkButton } from '@/components/ui/button'

export default function ErrorPage({
  error,
  reset,
}: {
  error: Error & { digest?: string }
  reset: () => void
}) {
  return (
    <Lost
      title="That did not work"
      actions={
        <>
          <Button onClick={reset}>Try again</Button>
          <LinkButton href="/today" look="quiet">
            Go to Today
          </LinkButton>
        </>
      }
    >
      <p>
        The fault is ours, not yours. What you had saved before is safe; please try once more in a moment.
      </p>
      {error.digest && <p className="mt-2 text-sm">If you write to us about it: {error.digest}</p>}
    </Lost>
  )
}
