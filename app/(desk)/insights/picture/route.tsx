import { ImageResponse } from 'next/og'
import { asUser } from '@/db/doors'
import { currentUser } from '@/features/auth/require-user'
import { SearchPicture } from '@/features/insights/components/search-picture'
import { reachedOf } from '@/features/insights/progress'
import { loadInsights } from '@/features/insights/queries'
import { localDate } from '@/lib/time'

/** How far the search came, as a PNG to show around: counts and a date, and nobody's name. */
export async function GET() {
  const user = await currentUser()
  if (!user) return new Response('Sign in first.', { status: 401 })
  const now = new Date()
  const { own, search } = await asUser(user.id, tx => loadInsights(tx, now))
  return new ImageResponse(
    <SearchPicture
      reached={reachedOf(search.standings)}
      interviews={search.standings.reduce((sum, { interviews }) => sum + interviews, 0)}
      today={localDate(now, own.zone)}
    />,
    {
      width: 1200,
      height: 630,
      headers: {
        'Cache-Control': 'private, no-store',
        'Content-Disposition': 'attachment; filename="my-search.png"',
      },
    },
  )
}
