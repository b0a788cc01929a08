import { eq } from 'drizzle-orm'
import { drafts } from '@/db/schema/drafts'
import { calendarAnswer } from '@/features/calendar-feed/calendar-answer'
import { listMessages } from '@/features/calendar-feed/queries'

/** The day a message is for, as an .ics file. */
export async function GET(_request: Request, { params }: RouteContext<'/drafts/[id]/calendar'>) {
  return calendarAnswer((await params).id, {
    name: 'message',
    none: 'There is no message with a day there.',
    find: async (tx, id) => ({ messages: await listMessages(tx, eq(drafts.id, id)) }),
  })
}
