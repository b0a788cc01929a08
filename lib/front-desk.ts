import { bodyBytesAt } from './body-limits'

// What is refused before any page or action runs: Next would turn these into a 500.

export interface Visit {
  method: string
  path: string
  origin: string | null
  fetchSite: string | null
  /** Null for a body in pieces, which does not say how long it is. */
  contentLength: number | null
}

export interface Refusal {
  status: 403 | 404 | 411 | 413 | 429 | 503
  message: string
}

const machines = /^\/api\/(cron\/|webhooks\/(resend|inbound)$|unsubscribe\/)/
const noReferrerForms = /^\/api\/(act|share)\/|^\/api\/reflections$/

/** Null when the visit may go on. `appOrigin` is the origin of APP_URL. */
export function refuse(visit: Visit, appOrigin: string): Refusal | null {
  if (!isText(visit.path)) return { status: 404, message: 'There is nothing at this address.' }
  if (visit.method === 'GET' || visit.method === 'HEAD') return null
  if (!machines.test(visit.path) && !isOurs(visit, appOrigin))
    return { status: 403, message: 'This request came from another site, so it was refused.' }
  if (visit.contentLength === null)
    return machines.test(visit.path)
      ? null
      : { status: 411, message: 'This request does not say its length.' }
  if (visit.contentLength > bodyBytesAt(visit.path))
    return { status: 413, message: 'That is larger than what we can take.' }
  return null
}

/** Bytes that are no text have no page, and Next would fail at them. */
function isText(path: string): boolean {
  try {
    return decodeURIComponent(path) !== ''
  } catch {
    return false
  }
}

/** A page that sends no referrer posts with `Origin: null`; there the browser's own word decides. */
function isOurs({ origin, path, fetchSite }: Visit, appOrigin: string): boolean {
  return (
    origin === appOrigin || (origin === 'null' && noReferrerForms.test(path) && fetchSite === 'same-origin')
  )
}

/** Pages whose address holds a token: no referrer, no index, no cache. */
export const isHushed = (path: string): boolean => /^\/(api\/)?(share|capture|act|unsubscribe)\//.test(path)

/** Pages are not told whether they were asked with GET or HEAD, so the desk passes it on. */
export const methodHeader = 'x-afterword-method'
