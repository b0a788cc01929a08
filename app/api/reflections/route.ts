import type { NextRequest } from 'next/server'
import type { Taken } from '@/features/reflections/answers'
import { refusalStatus, takeCapture } from '@/features/reflections/take-capture'
import { sourceAddress } from '@/lib/source-address'

const most = 300_000

/** What a capture page holds, by capture token or session: online and late, taken once. */
export async function POST(request: NextRequest): Promise<Response> {
  const text = await request.text()
  if (text.length > most) return answer({ ok: false, reason: 'too_large', message: 'That is too long.' })
  return answer(await takeCapture(readJson(text), sourceAddress(request.headers), new Date()))
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

const answer = (taken: Taken) =>
  Response.json(taken, {
    status: taken.ok ? 200 : refusalStatus[taken.reason],
    headers: { 'Cache-Control': 'no-store' },
  })
