import 'server-only'

/** What the front desk has read of an open link, with its request's own count. */
export interface FoundLink {
  userId: string
  rowId: string
  name: string | null
  email: string
}

const most = 500
const lastsMs = 10_000

interface Held {
  token: string
  found: FoundLink
  at: number
  /** Takes it away again. */
  timer: NodeJS.Timeout
}

// On globalThis, like the client: the proxy's bundle leaves it there for the app's.
const shared = globalThis as { afterwordHandedOn?: Map<string, Held> }
shared.afterwordHandedOn ??= new Map()
const held = shared.afterwordHandedOn

/**
 * Leaves it in memory for the page of the same request, under the nonce that nobody else has seen: what the desk looked
 * up a moment ago is not looked up again. It never travels in a header.
 */
export function handOn(nonce: string, token: string, found: FoundLink): void {
  const now = performance.now()
  // The oldest stand first.
  for (const [key] of held) {
    if (held.size < most) break
    drop(key)
  }
  // What no page came for does not stay.
  const timer = setTimeout(drop, lastsMs, nonce)
  timer.unref()
  held.set(nonce, { token, found, at: now, timer })
}

function drop(nonce: string): void {
  clearTimeout(held.get(nonce)?.timer)
  held.delete(nonce)
}

/** Once, for this token, and soon; else null, and whoever asks looks for themselves. */
export function takeHandedOn(nonce: string | null, token: string): FoundLink | null {
  const left = nonce ? held.get(nonce) : undefined
  if (!nonce || !left) return null
  drop(nonce)
  return left.token === token && performance.now() - left.at < lastsMs ? left.found : null
}
