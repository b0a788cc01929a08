'use client'

import type { Route } from 'next'
import { useEffect, useState } from 'react'
import { Lost } from '@/components/lost'
import { LinkButton } from '@/components/ui/button'
import { isUnsent, keptKey, readKept } from '../kept-answers'

/** The link is two days old, or was never ours: one answer for both. What was typed here goes on behind the sign-in. */
export function LinkEnded({ token }: { token: string }) {
  const [kept, setKept] = useState<{ unsent: boolean; interviewId?: string } | null>(null)
  useEffect(() => {
    const found = readKept(keptKey({ token }))
    if (found) setKept({ unsent: isUnsent(found), interviewId: found.interviewId })
  }, [token])
  const next = kept?.interviewId ? `/interviews/${kept.interviewId}/follow-up` : '/today'
  return (
    <Lost
      title="This link has ended"
      actions={
        <LinkButton href={`/sign-in?next=${encodeURIComponent(next)}` as Route}>
          Sign in to continue
        </LinkButton>
      }
    >
      <p>
        {kept?.unsent
          ? 'What you wrote is saved on this device, and will be there when you sign in.'
          : 'It worked for two days. Sign in to find your interview.'}
      </p>
    </Lost>
  )
}
