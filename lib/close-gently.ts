import type { IncomingMessage, Server, ServerResponse } from 'node:http'

interface Patience {
  /** So long nobody must have asked anything. */
  quietMs?: number
  /** It closes after this in any case. */
  mostMs?: number
}

const gentle = new WeakSet<Server>()
/** Who asks this wants no page. */
const healthPath = '/api/health'

/**
 * A server that is told to close breaks off the connections that wait to be taken: under load that is a second of
 * requests. So it goes on answering until nobody has asked for a while. Whoever shares requests out learns meanwhile
 * from /api/health that it is leaving, and kept connections from each answer.
 */
export function closeGently(server: Server, { quietMs = 1000, mostMs = 5000 }: Patience = {}): void {
  if (gentle.has(server)) return
  gentle.add(server)
  const close = server.close.bind(server)
  let last = Number.NEGATIVE_INFINITY
  let leaving = false
  server.prependListener('request', ({ url }: IncomingMessage, response: ServerResponse) => {
    if (url !== healthPath) last = performance.now()
    if (leaving) response.setHeader('Connection', 'close')
  })
  server.close = done => {
    leaving = true
    const until = performance.now() + mostMs
    const look = () => {
      const now = performance.now()
      if (now >= until || now - last >= quietMs) close(done)
      else setTimeout(look, Math.min(100, quietMs))
    }
    look()
    return server
  }
}
