import 'server-only'
import { isPushService } from './push-services'

/** A browser that wants to be told, as it says itself. */
export interface PushAddress {
  endpoint: string
  p256dh: string
  auth: string
}

export interface PushMessage {
  title: string
  body: string
  /** A page of ours. */
  url: `/${string}`
  /** The same thing said again takes the place of what was said before: at most 32 letters. */
  topic: string
  ttlSeconds: number
}

/** The house's own pair of keys; null where there is none, and then nothing of it is shown. */
export function pushKeys(source: Record<string, string | undefined> = process.env) {
  const [publicKey, privateKey, subject] = ['PUBLIC_KEY', 'PRIVATE_KEY', 'SUBJECT'].map(
    name => source[`VAPID_${name}`]?.trim() ?? '',
  ) as [string, string, string]
  return publicKey && privateKey && subject ? { publicKey, privateKey, subject } : null
}

const timeoutMs = 5000

/**
 * Sends one message, closed to everybody but its browser (RFC 8291) and signed with our key (RFC 8292). Never throws:
 * `gone` is a browser that wants nothing more.
 */
export async function sendPush(to: PushAddress, message: PushMessage): Promise<'ok' | 'gone' | 'failed'> {
  const vapidDetails = pushKeys()
  if (!vapidDetails) return 'failed'
  // What is kept was looked at when it came; the list may have grown shorter since.
  if (!isPushService(to.endpoint)) return 'gone'
  const { title, body, url, topic, ttlSeconds } = message
  try {
    const { default: webPush } = await import('web-push')
    const request = webPush.generateRequestDetails(
      { endpoint: to.endpoint, keys: { p256dh: to.p256dh, auth: to.auth } },
      JSON.stringify({ title, body, url, tag: topic }),
      { vapidDetails, TTL: ttlSeconds, urgency: 'high', topic },
    )
    const headers = Object.entries(request.headers).filter(([name]) => name !== 'Content-Length')
    const answer = await fetch(to.endpoint, {
      method: 'POST',
      headers: headers.map(([name, value]) => [name, String(value)] as [string, string]),
      body: new Uint8Array(request.body),
      redirect: 'error',
      signal: AbortSignal.timeout(timeoutMs),
    })
    await answer.body?.cancel()
    if (answer.status === 404 || answer.status === 410) return 'gone'
    return answer.ok ? 'ok' : 'failed'
  } catch {
    return 'failed'
  }
}
