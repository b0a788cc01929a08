import 'server-only'
import { asUser, type Tx } from '@/db/doors'
import { currentUser } from '@/features/auth/require-user'
import { writeCalendar } from '@/features/interviews/calendar/write-calendar'
import { env } from '@/lib/env'
import { isId } from '@/lib/fields'
import { type FeedRows, feedEntries } from './feed-entries'
import { getShown } from './queries'

type OneDate = Partial<Pick<FeedRows, 'interviews' | 'promises' | 'deadlines' | 'messages'>>

/**
 * One date as a file to download: a feed of one, so that it says what the feed says of it under the same UID, and leaves
 * out names where the feed does.
 */
export async function calendarAnswer(
  id: string,
  { name, none, find }: { name: string; none: string; find: (tx: Tx, id: string) => Promise<OneDate> },
): Promise<Response> {
  const user = await currentUser()
  if (!user) return new Response('Sign in first.', { status: 401 })
  const rows =
    isId(id) &&
    (await asUser(user.id, async tx => ({
      ...{ interviews: [], promises: [], deadlines: [], messages: [] },
      ...(await getShown(tx)),
      ...(await find(tx, id)),
    })))
  const [entry] = rows ? feedEntries(rows, env().APP_URL) : []
  if (!entry) return new Response(none, { status: 404 })
  return new Response(writeCalendar([entry]), {
    headers: {
      'Content-Type': 'text/calendar; charset=utf-8',
      'Content-Disposition': `attachment; filename="${name}.ics"`,
      'Cache-Control': 'private, no-store',
    },
  })
}
