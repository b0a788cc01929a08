import type { Metadata } from 'next'
import { Page, PageHeader } from '@/components/ui/page'
import { asSystem, asUser } from '@/db/doors'
import { getOwnClock } from '@/features/account/queries'
import { SessionList } from '@/features/auth/components/session-list'
import { listSessions } from '@/features/auth/own-sessions'
import { requireUser } from '@/features/auth/require-user'

export const metadata: Metadata = { title: 'Where you are signed in' }

export default async function SessionsPage() {
  const user = await requireUser('/settings/sessions')
  const now = new Date()
  const sessions = user.isDemo ? [] : await asSystem('sessions', tx => listSessions(tx, user.id, now))
  const { zone } = await asUser(user.id, getOwnClock)
  return (
    <Page>
      <PageHeader
        title="Where you are signed in"
        lead={
          !user.isDemo &&
          'A session ends by itself after 90 days without a visit. If one of these is not yours, sign it out.'
        }
      />
      {user.isDemo ? (
        <p className="text-ink-soft">
          The demo belongs to this browser alone, so there’s no other device to sign out.
        </p>
      ) : (
        <SessionList sessions={sessions} here={user.sessionId} now={now} zone={zone} />
      )}
    </Page>
  )
}
