import { eq } from 'drizzle-orm'
import { nextSteps } from '@/db/schema/next-steps'
import { calendarAnswer } from '@/features/calendar-feed/calendar-answer'
import { listPromises } from '@/features/calendar-feed/queries'

/** The day they promised an answer for, as an .ics file. */
export async function GET(_request: Request, { params }: RouteContext<'/interviews/[id]/promise'>) {
  return calendarAnswer((await params).id, {
    name: 'promised',
    none: 'No date was promised there.',
    find: async (tx, id) => ({ promises: await listPromises(tx, eq(nextSteps.interviewId, id)) }),
  })
}
