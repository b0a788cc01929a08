import type { NextRequest } from 'next/server'
import { z } from 'zod'
import { asUser } from '@/db/doors'
import { currentUser } from '@/features/auth/require-user'
import { consume, limits } from '@/features/rate-limits/consume'
import { search } from '@/features/search/search'
import { longestQuery } from '@/features/search/words'
import { isStorable } from '@/lib/text'

const asked = z.object({
  q: z
    .string()
    .max(4 * longestQuery)
    .refine(isStorable),
})
/** So many of each kind: the rest is one tap away, on the page of the search. */
const each = 4
const headers = { 'Cache-Control': 'private, no-store' }

/** What the command menu finds while somebody types: `?q=north`. Only one's own, a few of each kind. */
export async function GET(request: NextRequest) {
  const user = await currentUser()
  if (!user) return new Response('Sign in first.', { status: 401, headers })
  const now = new Date()
  if (!(await consume(limits.search, user.id, now)))
    return new Response('That’s too much at once.', { status: 429, headers })
  const input = asked.safeParse(Object.fromEntries(request.nextUrl.searchParams))
  const found = input.success
    ? await asUser(user.id, tx => search(tx, input.data.q, { each, now }))
    : { groups: [], isNear: false }
  return Response.json(found, { headers })
}
