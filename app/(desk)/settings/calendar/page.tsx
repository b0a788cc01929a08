import { eq } from 'drizzle-orm'
import type { Metadata } from 'next'
import { Page, PageHeader } from '@/components/ui/page'
import { asUser } from '@/db/doors'
import { settings } from '@/db/schema/settings'
import { requireUser } from '@/features/auth/require-user'
import { CalendarFeed } from '@/features/calendar-feed/components/calendar-feed'
import { getFeedPath } from '@/features/calendar-feed/feed-link'
import { env } from '@/lib/env'

export const metadata: Metadata = { title: 'Your calendar' }

export default async function CalendarPage() {
  const user = await requireUser('/settings/calendar')
  const [path, own] = await asUser(user.id, async tx => [
    await getFeedPath(tx, user.id),
    (
      await tx
        .select({ hidesNames: settings.calendarHidesNames })
        .from(settings)
        .where(eq(settings.userId, user.id))
    )[0],
  ])
  return (
    <Page>
      <PageHeader
        title="Your calendar"
        lead="Interviews, promised dates, last days of offers and messages to send, in the calendar you already look at."
      />
      <CalendarFeed
        url={path && `${env().APP_URL.replace(/\/+$/, '')}${path}`}
        hidesNames={own?.hidesNames ?? false}
      />
    </Page>
  )
}
