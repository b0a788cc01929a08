import 'server-only'
import { createHash } from 'node:crypto'
import { byToken } from '@/db/doors'
import { writeCalendar } from '@/features/interviews/calendar/write-calendar'
import { consume, limits } from '@/features/rate-limits/consume'
import { feedEntries } from './feed-entries'
import { loadFeed } from './queries'

const always = {
  'Cache-Control': 'private, no-cache',
  'Referrer-Policy': 'no-referrer',
  'X-Robots-Tag': 'noindex, nofollow, noarchive',
}

/** The feed of this address, for any calendar; unknown, renewed and ended ones are one and the same answer. */
export async function answerFeed(
  token: string,
  { known, source, appUrl, now }: { known: string | null; source: string; appUrl: string; now: Date },
): Promise<Response> {
  const asked = token.replace(/\.ics$/, '')
  // By address, so that guessing has an end; by feed, so that many places can show one without its neighbours.
  if (!(await consume(limits.feedSource, source, now))) return tooOften()
  const text = await byToken('calendar', asked, now, async (tx, row) =>
    (await consume(limits.feed, row.id, now))
      ? writeCalendar(feedEntries(await loadFeed(tx, now), appUrl))
      : 'too often',
  )
  if (text === null)
    return new Response('There is no calendar at this address.', { status: 404, headers: always })
  if (text === 'too often') return tooOften()
  const tag = `"${createHash('sha256').update(text).digest('base64url').slice(0, 27)}"`
  const headers = { ...always, ETag: tag }
  if (isKnown(known, tag)) return new Response(null, { status: 304, headers })
  return new Response(text, {
    headers: {
      ...headers,
      'Content-Type': 'text/calendar; charset=utf-8',
      'Content-Disposition': 'inline; filename="afterword.ics"',
    },
  })
}

/** If-None-Match: a list, weak ones too, or anything at all. */
const isKnown = (sent: string | null, tag: string): boolean =>
  (sent ?? '')
    .split(',')
    .map(one => one.trim().replace(/^W\//, ''))
    .some(one => one === tag || one === '*')

const tooOften = () =>
  new Response('This calendar is asked for too often. Once an hour is enough.', {
    status: 429,
    headers: { ...always, 'Retry-After': '3600' },
  })
