import { asUser } from '@/db/doors'
import { currentUser } from '@/features/auth/require-user'
import { calendarAnswer } from '@/features/calendar-feed/calendar-answer'
import { interviewEntry } from '@/features/interviews/calendar/interview-entry'
import { getInterview } from '@/features/interviews/queries'
import { isId } from '@/lib/fields'

/** The interview as an .ics file, for the person's own calendar. */
export async function GET(_request: Request, { params }: RouteContext<'/interviews/[id]/calendar'>) {
  const { id } = await params
  const user = await currentUser()
  if (!user) return new Response('Sign in first.', { status: 401 })
  const found = isId(id) && (await asUser(user.id, tx => getInterview(tx, id)))
  if (!found) return new Response('This interview does not exist.', { status: 404 })
  return calendarAnswer(interviewEntry(found), 'interview')
}
