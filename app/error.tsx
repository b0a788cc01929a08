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
      title="That didn’t work"
      actions={
        <>
          <Button onClick={reset}>Try again</Button>
          <LinkButton href="/today" look="quiet">
            Go to Today
          </LinkButton>
        </>
      }
    >
      <p>This is our fault, not yours. Everything you had saved is safe; please try again in a moment.</p>
      {error.digest && <p className="mt-2 text-sm">If you contact us about it, quote this: {error.digest}</p>}
    </Lost>
  )
}
