/** Nothing was kept, and the same may be tried again: callers tell the person so. One of the three below. */
export class DatabaseUnavailable extends Error {}

/** Nobody can be served: it cannot be reached, broke the connection off, or does not even say that it is there. */
export class DatabaseAway extends DatabaseUnavailable {
  override name = 'DatabaseAway'
  /** Next passes digests through to the error page; this one names the cause without a secret. */
  digest = 'DATABASE_AWAY'
}

/** This one transaction took too long, or had to wait too long for its turn, and was given up. Others go on. */
export class DatabaseSlow extends DatabaseUnavailable {
  override name = 'DatabaseSlow'
  digest = 'DATABASE_SLOW'
}

/** It is there and can be read, and keeps nothing: its disk is full, or it is no primary any more. Others look on. */
export class DatabaseShut extends DatabaseUnavailable {
  override name = 'DatabaseShut'
  digest = 'DATABASE_SHUT'
}

const lost = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'EPIPE',
  'ETIMEDOUT',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ENOTFOUND',
  'EAI_AGAIN',
  'CONNECT_TIMEOUT',
  'CONNECTION_CLOSED',
  'CONNECTION_ENDED',
  'CONNECTION_DESTROYED',
  '57P01',
  '57P02',
])
const refused = new Set(['53300', '57P03'])
/** `statement_timeout`, or cancelled by whoever looks after the database. */
const cancelled = '57014'
/** It only reads: a standby, or a primary that was set aside. */
const readOnly = '25006'
/** Disk full; out of memory. */
const exhausted = new Set(['53100', '53200'])

export const isConnectionLost = (error: unknown) => codesOf(error).some(code => lost.has(code))

export const isReadOnly = (error: unknown) => codesOf(error).includes(readOnly)

export function whyUnavailable(error: unknown): 'away' | 'slow' | 'shut' | null {
  if (error instanceof DatabaseAway) return 'away'
  if (error instanceof DatabaseSlow) return 'slow'
  if (error instanceof DatabaseShut) return 'shut'
  const codes = codesOf(error)
  if (codes.some(code => lost.has(code) || refused.has(code))) return 'away'
  if (codes.some(code => code === readOnly || exhausted.has(code))) return 'shut'
  return codes.slice(0, 2).includes(cancelled) ? 'slow' : null
}

/** Of the error and what caused it: drizzle wraps what the driver throws, and others may wrap that. */
function codesOf(error: unknown): string[] {
  const codes: string[] = []
  for (let e = error; e && codes.length < 5; e = (e as { cause?: unknown }).cause)
    codes.push(String((e as { code?: unknown }).code))
  return codes
}
