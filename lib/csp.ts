/** The policy of one answer. Nothing is allowed that is not named; scripts only with this answer's nonce. */
export function contentSecurityPolicy(
  nonce: string,
  { dev = false, https = true, formTargets = [] as string[] } = {},
): string {
  const policy: Record<string, string> = {
    'default-src': "'none'",
    'script-src': `'self' 'nonce-${nonce}' 'strict-dynamic'${dev ? " 'unsafe-eval'" : ''}`,
    'style-src-elem': dev ? "'self' 'unsafe-inline'" : `'self' 'nonce-${nonce}'`,
    'style-src-attr': "'unsafe-inline'",
    'img-src': "'self' data: blob:",
    'font-src': "'self'",
    'connect-src': "'self'",
    'worker-src': "'self'",
    'manifest-src': "'self'",
    'form-action': ["'self'", ...formTargets].join(' '),
    'base-uri': "'none'",
    'frame-ancestors': "'none'",
  }
  const directives = Object.entries(policy).map(([name, value]) => `${name} ${value}`)
  return [...directives, ...(https ? ['upgrade-insecure-requests'] : [])].join('; ')
}

/** The offline shell is a file that a service worker keeps: no nonce can be in it, so its scripts are our files alone. */
export const shellPath = '/offline.html'
export const shellPolicy = [
  "default-src 'none'",
  ...['script-src', 'style-src', 'img-src', 'connect-src', 'manifest-src'].map(name => `${name} 'self'`),
  "form-action 'none'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ')

/** The other headers of every page. `hushed` pages carry a token in their address. */
export function securityHeaders({
  https,
  hushed,
}: {
  https: boolean
  hushed: boolean
}): Record<string, string> {
  return {
    'X-Content-Type-Options': 'nosniff',
    'X-Frame-Options': 'DENY',
    'Referrer-Policy': hushed ? 'no-referrer' : 'strict-origin-when-cross-origin',
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Resource-Policy': 'same-origin',
    'Permissions-Policy':
      'camera=(), geolocation=(), microphone=(), payment=(), usb=(), publickey-credentials-create=(self), publickey-credentials-get=(self)',
    ...(https && { 'Strict-Transport-Security': 'max-age=31536000; includeSubDomains' }),
    ...(hushed && { 'X-Robots-Tag': 'noindex, nofollow, noarchive', 'Cache-Control': 'no-store' }),
  }
}
