import { eq } from 'drizzle-orm'
import { asUser } from '@/db/doors'
import { offers } from '@/db/schema/offers'
import { currentUser } from '@/features/auth/require-user'
import { calendarAnswer } from '@/features/calendar-feed/calendar-answer'
import { deadlineEntry } from '@/features/calendar-feed/feed-entries'
import { listDeadlines } from '@/features/calendar-feed/queries'
import { isStanding } from '@/features/stages/standing-offers'
import { isId } from '@/lib/fields'

/** The last day to answer the offer, as an .ics file. */
export async function GET(_request: Request, { params }: RouteContext<'/pipelines/[id]/offer/calendar'>) {
  const { id } = await params
  const user = await currentUser()
  if (!user) return new Response('Sign in first.', { status: 401 })
  const [found] = isId(id)
    ? await asUser(user.id, tx => listDeadlines(tx, eq(offers.pipelineId, id), isStanding))
    : []
  if (!found) return new Response('There is no offer with a last day there.', { status: 404 })
  return calendarAnswer(deadlineEntry(found), 'offer')
}
