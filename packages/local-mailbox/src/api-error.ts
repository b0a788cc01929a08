/** An answer Resend gives instead of sending. Names, statuses and messages follow its error reference. */
export type ApiError = { statusCode: number; name: string; message: string }

const STATUS = {
  invalid_idempotency_key: 400,
  missing_api_key: 401,
  invalid_api_key: 403,
  not_found: 404,
  method_not_allowed: 405,
  invalid_idempotent_request: 409,
  concurrent_idempotent_requests: 409,
  invalid_attachment: 422,
  invalid_from_address: 422,
  missing_required_field: 422,
  validation_error: 422,
  daily_quota_exceeded: 429,
  monthly_quota_exceeded: 429,
  rate_limit_exceeded: 429,
  security_error: 451,
  application_error: 500,
  internal_server_error: 500,
} as const

const MESSAGE: Partial<Record<ErrorName, string>> = {
  invalid_idempotency_key: 'The key must be between 1-256 chars.',
  missing_api_key: 'Missing API Key',
  invalid_api_key: 'API key is invalid',
  not_found: 'The requested endpoint does not exist.',
  method_not_allowed: 'Method is not allowed for the requested path.',
  invalid_idempotent_request:
    'This idempotency key has been used on a request with a different payload. Retrying this request is useless without changing the idempotency key or payload.',
  concurrent_idempotent_requests:
    'Another request with the same idempotency key is currently in progress. It may be safe to retry this request later.',
  daily_quota_exceeded: 'You have reached your daily email sending quota.',
  monthly_quota_exceeded: 'You have reached your monthly email sending quota.',
  rate_limit_exceeded: 'Too many requests. Please limit the number of requests per second.',
  security_error: 'We may have found a security issue with the request.',
  application_error:
    'Internal server error. We are unable to process your request right now, please try again later.',
  internal_server_error: 'An unexpected error occurred.',
}

export type ErrorName = keyof typeof STATUS

/** The body of an error answer; status and message are Resend's unless given. */
export function apiError(name: ErrorName, message?: string, statusCode?: number): ApiError {
  return { statusCode: statusCode ?? STATUS[name], name, message: message ?? MESSAGE[name] ?? name }
}
