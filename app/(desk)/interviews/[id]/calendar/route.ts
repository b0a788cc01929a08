import { asUser } from '@/db/doors'
import { currentUser } from '@/features/auth/require-user'
import { writeCalendar } from '@/features/interviews/calendar/write-calendar'
import { getInterview } from '@/features/interviews/queries'
import { interviewKindWords } from '@/features/vocabulary/interview-kinds'
import { isId } from '@/lib/fields'

/** The interview as an .ics file, for the person's own calendar. */
export async function GET(_request: Request, { params }: RouteContext<'/interviews/[id]/calendar'>) {
  const { id } = await params
  const user = await currentUser()
  if (!user) return new Response('Sign in first.', { status: 401 })
  const found = isId(id) && (await asUser(user.id, tx => getInterview(tx, id)))
  if (!found) return new Response('This interview does not exist.', { status: 404 })
  const { interview, pipeline } = found
  const title = `${pipeline.company}: ${interviewKindWords[interview.kind].toLowerCase()}`
  const file = writeCalendar([
    { ...interview, title, cancelled: interview.state === 'cancelled', changedAt: interview.updatedAt },
  ])
  return new Response(file, {
    headers: {
      'Content-Type': 'text/calendar; charset=utf-8',
      'Content-Disposition': 'attachment; filename="interview.ics"',
    },
  })
}
