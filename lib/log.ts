import pino from 'pino'

// JSON to stdout. No addresses, no tokens: log ids and kinds.
export const log = pino({
  level: process.env.LOG_LEVEL || 'info',
  base: undefined,
  redact: ['email', '*.email', 'to', '*.to', 'token', '*.token'],
})

/** What must be on record however little is logged: a dump that is restored is held against it (docs/backup.md). */
export const record = log.child({}, { level: process.env.LOG_LEVEL === 'silent' ? 'silent' : 'info' })
