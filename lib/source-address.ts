/** Set by instrumentation from the socket, over whatever a client sent: see `instrumentation-node.ts`. */
export const socketHeader = 'x-afterword-socket'

/**
 * The address a request came from, for rate limits only. Behind `TRUSTED_PROXIES` (a count of hops) it is the
 * entry that the outermost trusted proxy wrote; a header that anybody can send is never believed.
 */
export function sourceAddress(headers: Headers, trusted = Number(process.env.TRUSTED_PROXIES ?? 0)): string {
  const hops = (headers.get('x-forwarded-for') ?? '').split(',').map(hop => hop.trim())
  return (trusted > 0 ? hops.at(-trusted) : headers.get(socketHeader)) || 'unknown'
}
