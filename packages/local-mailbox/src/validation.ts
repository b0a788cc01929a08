import { type ApiError, apiError, type ErrorName } from './api-error'
import { addressOf } from './mail'

export type SendPayload = {
  from: string
  to: string[]
  cc: string[]
  bcc: string[]
  reply_to: string[]
  subject: string
  html: string | null
  text: string | null
  headers: Record<string, string>
  tags: { name: string; value: string }[]
  attachments: { filename: string; content: Buffer; content_type: string; content_id: string | null }[]
  scheduled_at: string | null
}

class Refused extends Error {
  constructor(readonly answer: ApiError) {
    super(answer.message)
  }
}

const refuse = (name: ErrorName, message: string): never => {
  throw new Refused(apiError(name, message))
}

// Resend takes one plain address; quoted local parts and address lists are refused.
const ADDRESS = /^[^\s@<>,;:"()[\]\\]{1,64}@[^\s@<>,;:"()[\]\\]+\.[^\s@<>,;:"()[\]\\]{2,}$/
const FORMAT =
  'The email address needs to follow the `email@example.com` or `Name <email@example.com>` format.'
const TAG = /^[A-Za-z0-9_-]{1,256}$/
const BREAK = /[\r\n]/

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const isAddress = (value: unknown): value is string =>
  typeof value === 'string' && value.length <= 1000 && !BREAK.test(value) && ADDRESS.test(addressOf(value))

function addresses(field: string, value: unknown): string[] {
  if (value === undefined || value === null) return []
  const list = Array.isArray(value) ? value : [value]
  if (list.length > 50) refuse('validation_error', `The \`${field}\` field can have at most 50 addresses.`)
  if (!list.every(isAddress)) refuse('validation_error', `Invalid \`${field}\` field. ${FORMAT}`)
  return list
}

function body(value: unknown, field: string): string | null {
  if (value === undefined || value === null) return null
  return typeof value === 'string'
    ? value
    : refuse('validation_error', `The \`${field}\` field must be a string.`)
}

function headers(value: unknown): Record<string, string> {
  if (value === undefined || value === null) return {}
  const bad = () => refuse('validation_error', 'The `headers` field must be an object of strings.')
  if (!isRecord(value)) return bad()
  for (const [name, text] of Object.entries(value))
    if (typeof text !== 'string' || BREAK.test(text) || !/^[!-9;-~]+$/.test(name)) bad()
  return value as Record<string, string>
}

function tags(value: unknown): SendPayload['tags'] {
  if (value === undefined || value === null) return []
  const message = 'Tags should only contain ASCII letters, numbers, underscores, or dashes.'
  if (!Array.isArray(value)) return refuse('validation_error', message)
  return value.map(tag =>
    isRecord(tag) && TAG.test(String(tag.name)) && TAG.test(String(tag.value))
      ? { name: String(tag.name), value: String(tag.value) }
      : refuse('validation_error', message),
  )
}

function attachments(value: unknown): SendPayload['attachments'] {
  if (value === undefined || value === null) return []
  const message = 'Attachment must have either a `content` or `path`.'
  if (!Array.isArray(value)) return refuse('invalid_attachment', message)
  return value.map(file => {
    if (!isRecord(file) || (typeof file.content !== 'string' && typeof file.path !== 'string'))
      return refuse('invalid_attachment', message)
    const name =
      file.filename ||
      String(file.path ?? '')
        .split('/')
        .pop() ||
      'attachment'
    return {
      filename: String(name),
      content: Buffer.from(typeof file.content === 'string' ? file.content : '', 'base64'),
      content_type: typeof file.content_type === 'string' ? file.content_type : 'application/octet-stream',
      content_id: typeof file.content_id === 'string' ? file.content_id : null,
    }
  })
}

function scheduled(value: unknown): string | null {
  if (value === undefined || value === null) return null
  const at = typeof value === 'string' ? new Date(value) : new Date(Number.NaN)
  return Number.isNaN(at.getTime())
    ? refuse('validation_error', 'The `scheduled_at` field must be an ISO 8601 date.')
    : at.toISOString()
}

/** Checks one mail as Resend does. Returns the mail, or the error Resend would answer. */
export function parseSend(input: unknown, batch = false): { mail: SendPayload } | { error: ApiError } {
  try {
    return { mail: parse(input, batch) }
  } catch (error) {
    if (error instanceof Refused) return { error: error.answer }
    throw error
  }
}

function parse(input: unknown, batch: boolean): SendPayload {
  if (!isRecord(input)) return refuse('validation_error', 'The request body must be a JSON object.')
  for (const field of ['from', 'to', 'subject'])
    if (input[field] === undefined || input[field] === null || input[field] === '')
      refuse('missing_required_field', `Missing \`${field}\` field.`)
  if (!isAddress(input.from)) return refuse('invalid_from_address', `Invalid \`from\` field. ${FORMAT}`)
  const to = addresses('to', input.to)
  if (to.length === 0) refuse('missing_required_field', 'Missing `to` field.')
  const subject = body(input.subject, 'subject') ?? ''
  if (BREAK.test(subject)) refuse('validation_error', 'The `\\n` is not allowed in the `subject` field.')
  const html = body(input.html, 'html')
  const text = body(input.text, 'text')
  if (!html && !text) refuse('validation_error', 'Missing `html` or `text` field.')
  if (batch && Array.isArray(input.attachments) && input.attachments.length > 0)
    refuse('validation_error', 'The `attachments` field is not supported in batch requests.')
  return {
    from: input.from,
    to,
    cc: addresses('cc', input.cc),
    bcc: addresses('bcc', input.bcc),
    reply_to: addresses('reply_to', input.reply_to),
    subject,
    html,
    text,
    headers: headers(input.headers),
    tags: tags(input.tags),
    attachments: attachments(input.attachments),
    scheduled_at: scheduled(input.scheduled_at),
  }
}
