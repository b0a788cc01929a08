import { eq } from 'drizzle-orm'
import { asUser } from '@/db/doors'
import { nextSteps } from '@/db/schema/next-steps'
import { currentUser } from '@/features/auth/require-user'
import { calendarAnswer } from '@/features/calendar-feed/calendar-answer'
import { promiseEntry } from '@/features/calendar-feed/feed-entries'
import { listPromises } from '@/features/calendar-feed/queries'
import { isId } from '@/lib/fields'

/** The day they promised an answer for, as an .ics file. */
export async function GET(_request: Request, { params }: RouteContext<'/interviews/[id]/promise'>) {
  const { id } = await params
  const user = await currentUser()
  if (!user) return new Response('Sign in first.', { status: 401 })
  const [found] = isId(id) ? await asUser(user.id, tx => listPromises(tx, eq(nextSteps.interviewId, id))) : []
  if (!found) return new Response('No date was promised there.', { status: 404 })
  return calendarAnswer(promiseEntry(found), 'promised')
}
