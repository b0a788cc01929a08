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
        <LinkButton href={`/sign-in?next=${encodeURIComponent(next)}` as Route}>Sign in to go on</LinkButton>
      }
    >
      <p>
        {kept?.unsent
          ? 'What you wrote is kept on this device, and goes with you when you sign in.'
          : 'It was good for two days. Your interview waits for you behind the sign-in.'}
      </p>
    </Lost>
  )
}
