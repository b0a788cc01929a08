import { noteSeen } from '@/features/account/last-seen'
import { changeByToken } from '@/features/planning/change'
import { consume, limits } from '@/features/rate-limits/consume'
import { isSnooze, isTap, tapReminder } from '@/features/reminders/tap'
import { env } from '@/lib/env'
import { sourceAddress } from '@/lib/source-address'
import { tapEffects } from '../effects'

/** The plain form of /act/[token]: acts once, then shows the page again, which says what is so. */
export async function POST(
  request: Request,
  { params }: RouteContext<'/api/act/[token]'>,
): Promise<Response> {
  const { token } = await params
  const now = new Date()
  if (!(await consume(limits.token, sourceAddress(request.headers), now)))
    return new Response('That’s too much at once. Please try again in a minute.', { status: 429 })
  const form = await request.formData().catch(() => new FormData())
  const [tap, snooze] = [form.get('do'), form.get('until')]
  if (!isTap(tap)) return new Response('That isn’t a valid choice.', { status: 400 })
  const acted = await changeByToken('act', token, now, async (tx, row) => {
    await noteSeen(tx, row.userId, now)
    return tapReminder(
      tx,
      row.userId,
      {
        reminderId: row.rowId,
        generation: row.generation,
        tap,
        snooze: isSnooze(snooze) ? snooze : undefined,
      },
      tapEffects,
      now,
    )
  })
  const page = new URL(`/act/${encodeURIComponent(token)}`, env().APP_URL)
  page.searchParams.set('did', acted?.ok ? tap : 'nothing')
  return new Response(null, {
    status: 303,
    headers: { Location: page.toString(), 'Cache-Control': 'no-store' },
  })
}
