import { answerFeed } from '@/features/calendar-feed/answer-feed'
import { env } from '@/lib/env'
import { sourceAddress } from '@/lib/source-address'

/** The calendar feed: for a program that has nothing but the address. */
export async function GET(request: Request, { params }: RouteContext<'/api/calendar/[token]'>) {
  const { token } = await params
  return answerFeed(token, {
    known: request.headers.get('if-none-match'),
    source: sourceAddress(request.headers),
    appUrl: env().APP_URL,
    now: new Date(),
  })
}
