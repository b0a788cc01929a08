// Quotes, brackets, commas and white space are where parsers of addresses disagree; nobody's mailbox needs them.
const localPart = /^[^\s@<>()[\]\\,;:"`\p{C}.]+(\.[^\s@<>()[\]\\,;:"`\p{C}.]+)*$/u
const label = /^[\p{L}\p{M}\p{N}]([\p{L}\p{M}\p{N}-]{0,61}[\p{L}\p{M}\p{N}])?$/u
const topLabel = /^(\p{L}[\p{L}\p{M}]+|xn--[a-z0-9-]+)$/u

/**
 * The one form in which an address is stored and looked up: NFKC, lower case, one ASCII @, at most 254 characters.
 * Null when it is not such an address. A full-width ＠ becomes an @ first, so a second one cannot hide behind it.
 */
export function normalizeAddress(raw: string): string | null {
  if (raw.length > 1000) return null
  const address = raw.trim().normalize('NFKC').toLowerCase()
  if (address.length > 254) return null
  const [local, domain, ...more] = address.split('@')
  if (!local || !domain || more.length > 0 || local.length > 64 || !localPart.test(local)) return null
  const labels = domain.split('.')
  if (labels.length < 2 || !labels.every(part => label.test(part)) || !topLabel.test(labels.at(-1) ?? ''))
    return null
  return address
}

/** For zod: `z.string().refine(isAddress, 'Please check this address.')`. */
export function isAddress(raw: string): boolean {
  return normalizeAddress(raw) !== null
}
