import type { IncomingMessage, Server, ServerResponse } from 'node:http'

interface Patience {
  /** So long no connection must have come. */
  quietMs?: number
  /** It closes after this in any case. */
  mostMs?: number
}

/**
 * A server that is told to close breaks off the connections that wait to be taken: under load that is a second of
 * requests. So it goes on taking them until none has come for a while. Whoever shares requests out learns meanwhile
 * from /api/health that it is leaving, and kept connections from each answer.
 */
export function closeGently(server: Server, { quietMs = 1000, mostMs = 5000 }: Patience = {}): void {
  const close = server.close.bind(server)
  let last = Number.NEGATIVE_INFINITY
  let leaving = false
  const heard = () => {
    last = performance.now()
  }
  server.on('connection', heard)
  server.prependListener('request', (_: IncomingMessage, response: ServerResponse) => {
    heard()
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
