// The HTTP Observatory's published rules (tests and score modifiers, 2026), for answers over https, without a network.
const broad = ['ftp:', 'http:', 'https:', '*', 'http://*', 'http://*.*', 'https://*', 'https://*.*']

export interface Score {
  total: number
  /** What took or gave points: 'csp +10'. */
  why: string[]
}

export function score(headers: Headers, html: string): Score {
  const parts: Record<string, number> = {
    csp: policyPoints(headers.get('content-security-policy')),
    cookies: cookiePoints(headers.getSetCookie()),
    cors: headers.get('access-control-allow-origin') ? -50 : 0,
    hsts: hstsPoints(headers.get('strict-transport-security')),
    referrer: referrerPoints(headers.get('referrer-policy')),
    'content-type-options': headers.get('x-content-type-options') === 'nosniff' ? 0 : -5,
    frames: framePoints(headers),
    resource: ['same-origin', 'same-site'].includes(headers.get('cross-origin-resource-policy') ?? '')
      ? 10
      : 0,
    scripts: scriptPoints(html),
  }
  const sum = (keep: (points: number) => boolean) =>
    Object.values(parts)
      .filter(keep)
      .reduce((a, b) => a + b, 0)
  const base = 100 + sum(points => points < 0)
  return {
    total: base >= 90 ? base + sum(points => points > 0) : base,
    why: Object.entries(parts).map(([name, points]) => `${name} ${points > 0 ? '+' : ''}${points}`),
  }
}

export function directives(policy: string): Map<string, string[]> {
  return new Map(
    policy.split(';').map(part => {
      const [name = '', ...sources] = part.trim().split(/\s+/)
      return [name.toLowerCase(), sources]
    }),
  )
}

function policyPoints(policy: string | null): number {
  if (!policy) return -25
  const all = directives(policy)
  const of = (name: string) => all.get(name) ?? all.get('default-src') ?? ['*']
  const nonced = (sources: string[]) => sources.some(source => /^'(nonce|sha(256|384|512))-/.test(source))
  let scripts = of('script-src')
  if (nonced(scripts)) scripts = scripts.filter(source => source !== "'unsafe-inline'")
  if (nonced(scripts) && scripts.includes("'strict-dynamic'"))
    scripts = scripts.filter(source => source !== "'self'" && !broad.some(b => source.startsWith(b)))
  else if (scripts.includes("'strict-dynamic'")) return -25
  if (scripts.some(source => [...broad, "'unsafe-inline'", 'data:'].includes(source))) return -20
  if (of('object-src').some(source => broad.includes(source))) return -20
  if ([...all.values()].flat().some(source => /^(http|ftp):/.test(source))) return -20
  if ([...scripts, ...of('style-src')].includes("'unsafe-eval'")) return -10
  if (of('style-src').some(source => [...broad, "'unsafe-inline'", 'data:'].includes(source))) return 0
  return all.get('default-src')?.join() === "'none'" ? 10 : 5
}

function cookiePoints(cookies: string[]): number {
  if (cookies.length === 0) return 0
  const has = (flag: string) => cookies.every(cookie => new RegExp(`;\\s*${flag}(;|=|$)`, 'i').test(cookie))
  if (!has('secure')) return -40
  if (!has('httponly')) return -30
  return has('samesite') ? 5 : 0
}

function hstsPoints(header: string | null): number {
  const seconds = Number(/max-age=(\d+)/.exec(header ?? '')?.[1] ?? -1)
  return seconds < 0 ? -20 : seconds < 15_768_000 ? -10 : 0
}

function referrerPoints(header: string | null): number {
  if (!header) return 0
  return /^(no-referrer|same-origin|strict-origin|strict-origin-when-cross-origin)$/.test(header) ? 5 : -5
}

function framePoints(headers: Headers): number {
  const ancestors = directives(headers.get('content-security-policy') ?? '').get('frame-ancestors')
  if (ancestors && !ancestors.some(source => broad.includes(source))) return 5
  return /^(deny|sameorigin)$/i.test(headers.get('x-frame-options') ?? '') ? 5 : -20
}

function scriptPoints(html: string): number {
  const sources = [...html.matchAll(/<script[^>]*\ssrc="([^"]*)"/g)].map(match => match[1] ?? '')
  return sources.every(source => source.startsWith('/') && !source.startsWith('//')) ? 0 : -50
}
