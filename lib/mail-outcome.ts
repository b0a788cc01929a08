/** The provider's rate headers: requests allowed in a window, left in it, and seconds until it ends. */
export type RateLimit = { limit: number; remaining: number; resetSeconds: number }

/**
 * What became of one send. `reason` is a sentence a user may read; `code` is the provider's word, for logs.
 *
 * - `sent`: accepted; a repetition with the same key is `sent` with the same id.
 * - `running`: an earlier send with this key is still under way: same key again in a moment.
 * - `conflict`: the key was used for another body: park as unknown, never resend blindly.
 * - `rate-limited`: wait this long and stop the whole run.
 * - `quota`: nothing more goes out today or this month: stop and say so.
 * - `temporary`: 5xx, network, time-out, unreadable answer. It may have been accepted: same key, back off.
 * - `rejected`: the provider will never take this mail: dead letter.
 * - `unauthorised`: key, sender domain or permission is wrong: halt, keep everything.
 */
export type SendOutcome = { rate: RateLimit | null } & (
  | { kind: 'sent'; id: string }
  | { kind: 'running' }
  | { kind: 'conflict'; reason: string }
  | { kind: 'rate-limited'; retryAfterSeconds: number }
  | { kind: 'quota'; period: 'day' | 'month'; reason: string }
  | { kind: 'temporary'; status: number | null; code: string }
  | { kind: 'rejected'; code: string; reason: string }
  | { kind: 'unauthorised'; code: string; reason: string }
)

/** An answer of the SDK: `error.statusCode` is null when nothing (readable) came back. */
export type Answer = {
  data: { id: string } | null
  error: { name: string; message: string; statusCode: number | null } | null
  headers: Record<string, string> | null
}

/** Sorts an answer. Pure. Anything not understood counts as temporary, because it may have been accepted. */
export function outcomeOf({ data, error, headers }: Answer): SendOutcome {
  const rate = rateOf(headers)
  if (!error) {
    return typeof data?.id === 'string'
      ? { kind: 'sent', id: data.id, rate }
      : { kind: 'temporary', status: null, code: 'unreadable_answer', rate }
  }
  const { name: code, statusCode: status } = error
  if (typeof status !== 'number' || status < 400) return { kind: 'temporary', status: null, code, rate }
  if (status === 401 || status === 403)
    return { kind: 'unauthorised', code, reason: 'The email service doesn’t accept our key or sender.', rate }
  if (status === 409) {
    if (code === 'concurrent_idempotent_requests') return { kind: 'running', rate }
    const reason = 'We can’t tell whether this email was sent, so we won’t send it again.'
    return { kind: 'conflict', reason, rate }
  }
  if (status === 429) return tooMany(code, headers, rate)
  // A wrong address of the service (404, 405) or a slow moment (408, 425) says nothing about the mail.
  if (status >= 500 || [404, 405, 408, 425].includes(status)) return { kind: 'temporary', status, code, rate }
  return { kind: 'rejected', code, reason: reasonFor(code, error.message), rate }
}

function tooMany(code: string, headers: Record<string, string> | null, rate: RateLimit | null): SendOutcome {
  const quota = 'quota_exceeded'
  if (code === `daily_${quota}`)
    return { kind: 'quota', period: 'day', reason: 'Today’s email allowance is used up.', rate }
  if (code === `monthly_${quota}`)
    return { kind: 'quota', period: 'month', reason: 'This month’s email allowance is used up.', rate }
  const seconds = Number(headers?.['retry-after'] ?? Number.NaN)
  const known = Number.isFinite(seconds) && seconds > 0
  return { kind: 'rate-limited', retryAfterSeconds: known ? Math.min(seconds, 3600) : 1, rate }
}

function reasonFor(code: string, message: unknown): string {
  const text = typeof message === 'string' ? message : ''
  if (/`(to|cc|bcc)`/.test(text)) return 'The email service didn’t accept the address.'
  if (code === 'invalid_attachment' || /attachment/i.test(text))
    return 'The email service didn’t accept an attachment.'
  if (code === 'security_error') return 'The email service held this email back for security reasons.'
  return 'The email service didn’t accept this email.'
}

function rateOf(headers: Record<string, string> | null): RateLimit | null {
  const [limit, remaining, resetSeconds] = ['limit', 'remaining', 'reset'].map(name =>
    Number.parseInt(headers?.[`ratelimit-${name}`] ?? '', 10),
  )
  if (!limit || remaining === undefined || resetSeconds === undefined) return null
  return Number.isNaN(remaining + resetSeconds) ? null : { limit, remaining, resetSeconds }
}
