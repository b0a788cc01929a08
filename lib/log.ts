import pino from 'pino'

// JSON to stdout. No addresses, no tokens: log ids and kinds.
export const log = pino({
  level: process.env.LOG_LEVEL || 'info',
  base: undefined,
  redact: ['email', '*.email', 'to', '*.to', 'token', '*.token'],
})
