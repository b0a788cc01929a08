import { eq } from 'drizzle-orm'
import { offers } from '@/db/schema/offers'
import { calendarAnswer } from '@/features/calendar-feed/calendar-answer'
import { listDeadlines } from '@/features/calendar-feed/queries'
import { isStanding } from '@/features/stages/standing-offers'

/** The last day to answer the offer, as an .ics file. */
export async function GET(_request: Request, { params }: RouteContext<'/pipelines/[id]/offer/calendar'>) {
  return calendarAnswer((await params).id, {
    name: 'offer',
    none: 'There is no offer with a last day there.',
    find: async (tx, id) => ({
      deadlines: await listDeadlines(tx, eq(offers.pipelineId, id), { those: isStanding }),
    }),
  })
}
