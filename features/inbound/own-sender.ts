import { normalizeAddress } from '@/lib/address'

/**
 * Whether a mail that says it is from this address was shown to be: by the topmost Authentication-Results, when the
 * server that received it wrote them. DMARC passed, or DKIM or SPF passed for the very domain (or one above it).
 * Nothing said, or said by anybody else, is not shown; a DMARC that failed outdoes the others.
 */
export function isShownToBeFrom(address: string, results: string | null, server: string): boolean {
  const domain = normalizeAddress(address)?.split('@')[1]
  if (!domain || !results || results.length > 4000) return false
  const plain = withoutAsides(results)
  if (plain === null) return false
  const [by = '', ...said] = plain.split(';')
  if (by.trim().split(/\s+/)[0]?.toLowerCase() !== server.toLowerCase()) return false
  if (said.some(part => /^\s*dmarc\s*=\s*(?:fail|permerror)(?![a-z])/i.test(part))) return false
  return said.some(part => {
    const [, method, result] = /^\s*(dmarc|dkim|spf)\s*=\s*([a-z]+)(?![a-z])/i.exec(part) ?? []
    if (result?.toLowerCase() !== 'pass') return false
    const of = (name: string) => new RegExp(`\\s${name}=\\s*([^\\s;]+)`, 'i').exec(part)?.[1] ?? null
    if (method?.toLowerCase() === 'dmarc') return isAligned(of('header\\.from') ?? domain, domain)
    if (method?.toLowerCase() === 'dkim') return isAligned(of('header\\.(?:d|i)') ?? '', domain)
    return isAligned(of('smtp\\.mailfrom') ?? '', domain)
  })
}

/** A quoted word or a comment may hold anything, also a semicolon; null where one of them has no end. */
function withoutAsides(results: string): string | null {
  let plain = results.replace(/"(?:\\.|[^"\\])*"/gs, '""')
  for (let before = ''; before !== plain; ) {
    before = plain
    plain = plain.replace(/\((?:\\.|[^()\\])*\)/gs, ' ')
  }
  return /[()\\]|(?<!")"(?!")/.test(plain) ? null : plain
}

function isAligned(written: string, domain: string): boolean {
  const other = written.toLowerCase().replace(/^.*@/, '').replace(/\.$/, '')
  // "com" is above every domain, and says nothing.
  return (
    other === domain ||
    (other.includes('.') &&
      domain.endsWith(`.${other}`) &&
      !/^(co|com|org|net|ac|gov)\.[a-z]{2}$/.test(other))
  )
}
