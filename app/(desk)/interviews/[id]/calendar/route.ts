import { calendarAnswer } from '@/features/calendar-feed/calendar-answer'
import { getInterview } from '@/features/interviews/queries'

/** The interview as an .ics file, for the person's own calendar. */
export async function GET(_request: Request, { params }: RouteContext<'/interviews/[id]/calendar'>) {
  return calendarAnswer((await params).id, {
    name: 'interview',
    none: 'This interview does not exist.',
    find: async (tx, id) => {
      const found = await getInterview(tx, id)
      return { interviews: found && !found.interview.deletedAt ? [found] : [] }
    },
  })
}
