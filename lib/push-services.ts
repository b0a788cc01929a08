/** Where the browsers' makers take what is for their browsers. We call nobody else, whatever a browser says. */
const known = [
  'fcm.googleapis.com',
  'push.services.mozilla.com',
  'push.apple.com',
  'notify.windows.com',
] as const

/**
 * Whether a message may be sent there: https to a known service, or one of the origins that are added by name
 * (PUSH_SERVICES), and nothing but an address of it.
 */
export function isPushService(endpoint: string, added: readonly string[] = addedServices()): boolean {
  if (endpoint.length > 1000 || !URL.canParse(endpoint)) return false
  const { protocol, hostname, port, origin, username, password, hash } = new URL(endpoint)
  if (username || password || hash) return false
  if (added.includes(origin)) return true
  const isKnown = known.some(host => hostname === host || hostname.endsWith(`.${host}`))
  return protocol === 'https:' && port === '' && isKnown
}

const addedServices = (): string[] =>
  (process.env.PUSH_SERVICES ?? '').split(',').flatMap(one => one.trim().replace(/\/$/, '') || [])
