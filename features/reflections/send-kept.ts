import type { Taken } from './answers'
import { type Kept, sendingOf } from './kept-answers'

export type Sent = Taken | { ok: false; reason: 'offline'; message: string }

const offline: Sent = {
  ok: false,
  reason: 'offline',
  message: 'No connection right now. It’s saved on this device and will be sent later.',
}

/** Sends what is kept. A link that has ended gives way to the session, so that late words still arrive. */
export async function sendKept(kept: Kept): Promise<Sent> {
  const sent = await post(kept)
  if (sent.ok || sent.reason !== 'gone' || !kept.token || !kept.interviewId) return sent
  return post({ ...kept, token: undefined })
}

async function post(kept: Kept): Promise<Sent> {
  const body = JSON.stringify(sendingOf(kept, Date.now()))
  try {
    const answer = await fetch('/api/reflections', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body,
      // Small enough to outlive the tab; the browser refuses more.
      keepalive: body.length < 60_000,
    })
    return (await answer.json()) as Taken
  } catch {
    return offline
  }
}
