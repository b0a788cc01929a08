interface RelyingParty {
  id: string
  origin: string
}

/**
 * Whom a passkey is for: the configured address, whatever a request says. Null where no browser has passkeys: at a bare
 * IP address, and without TLS anywhere but on this machine.
 */
export function relyingParty(appUrl = process.env.APP_URL ?? ''): RelyingParty | null {
  if (!URL.canParse(appUrl)) return null
  const { hostname, origin, protocol } = new URL(appUrl)
  const isNumber = hostname.startsWith('[') || /^[\d.]+$/.test(hostname)
  const isHere = hostname === 'localhost' || hostname.endsWith('.localhost')
  if (isNumber || (protocol !== 'https:' && !isHere)) return null
  return { id: hostname, origin }
}
