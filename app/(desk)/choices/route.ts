import type { NextRequest } from 'next/server'
import { z } from 'zod'
import { asUser } from '@/db/doors'
import { currentUser } from '@/features/auth/require-user'
import { choosable, findChoices } from '@/features/choices/find-choices'
import { findPlaces, places } from '@/features/choices/find-places'
import { isStorable } from '@/lib/text'

const asked = z.object({
  of: z.enum([...choosable, ...places]),
  q: z.string().max(200).refine(isStorable).default(''),
})

const isPlace = (of: string): of is (typeof places)[number] => (places as readonly string[]).includes(of)

/** What a form's search field finds: `?of=people&q=mira`. Twenty at most, and only one's own. */
export async function GET(request: NextRequest) {
  const input = asked.safeParse(Object.fromEntries(request.nextUrl.searchParams))
  const user = await currentUser()
  if (!user) return new Response('Sign in first.', { status: 401 })
  const find = ({ of, q }: z.output<typeof asked>) =>
    isPlace(of) ? findPlaces(of, q) : asUser(user.id, tx => findChoices(tx, of, q))
  const found = input.success ? await find(input.data) : []
  return Response.json(found, { headers: { 'Cache-Control': 'no-store' } })
}
