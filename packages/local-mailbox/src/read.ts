import type { ServerResponse } from 'node:http'
import { apiError } from './api-error'
import type { Context } from './context'
import { sendError, sendJson } from './http'
import { isFor, type Mail } from './mail'

/** `GET /emails?to=&limit=&after=&before=`: newest first, with html and text, at most 100. */
export function listEmails(context: Context, response: ServerResponse, query: URLSearchParams) {
  const to = query.get('to')
  let mails = context.store.mails()
  if (to !== null) mails = mails.filter(mail => isFor(mail, to))
  const limit = Number(query.get('limit') ?? 100)
  if (!Number.isInteger(limit) || limit < 1 || limit > 100)
    return sendError(response, apiError('validation_error', 'The `limit` must be a number from 1 to 100.'))
  const after = query.get('after')
  const before = query.get('before')
  const position = (id: string) => mails.findIndex(mail => mail.id === id)
  const start = after ? position(after) + 1 : before ? Math.max(0, position(before) - limit) : 0
  const end = before && !after ? Math.max(0, position(before)) : start + limit
  const data = mails.slice(start, end)
  sendJson(response, 200, { object: 'list', has_more: end < mails.length, data })
}

/** `GET /emails/:id`, `/emails/:id/attachments` and `/emails/:id/attachments/:attachmentId`. */
export function getEmail(context: Context, response: ServerResponse, rest: string[], origin: string) {
  const [id = '', part, attachmentId] = rest
  const mail = context.store.get(id)
  if (!mail) return sendError(response, apiError('not_found', 'Email not found'))
  if (part === undefined) return sendJson(response, 200, mail)
  if (part !== 'attachments' || rest.length > 3) return sendError(response, apiError('not_found'))
  const files = mail.attachments.map(file => describe(mail, file, origin))
  if (attachmentId === undefined)
    return sendJson(response, 200, { object: 'list', has_more: false, data: files })
  const file = files.find(one => one.id === attachmentId)
  if (!file) return sendError(response, apiError('not_found', 'Attachment not found'))
  sendJson(response, 200, { object: 'attachment', ...file })
}

function describe(mail: Mail, file: Mail['attachments'][number], origin: string) {
  return {
    ...file,
    content_disposition: file.content_id ? 'inline' : 'attachment',
    download_url: `${origin}${file.download_url}`,
    expires_at: new Date(Date.parse(mail.created_at) + 86_400_000).toISOString(),
  }
}

/** `POST /emails/:id/cancel`: only what is still scheduled can be cancelled. */
export function cancelEmail(context: Context, response: ServerResponse, id: string) {
  const mail = context.store.get(id)
  if (!mail) return sendError(response, apiError('not_found', 'Email not found'))
  if (mail.last_event !== 'scheduled')
    return sendError(response, apiError('validation_error', 'Only scheduled emails can be canceled.'))
  context.store.record(id, 'canceled')
  sendJson(response, 200, { object: 'email', id })
}

/** The file itself, always as a download: an attachment never opens as a page of the mailbox. */
export function downloadAttachment(context: Context, response: ServerResponse, rest: string[]) {
  const [id = '', , attachmentId = ''] = rest
  const bytes = context.store.file(id, attachmentId)
  const file = context.store.get(id)?.attachments.find(one => one.id === attachmentId)
  if (!bytes || !file) return sendError(response, apiError('not_found', 'Attachment not found'))
  response.writeHead(200, {
    'content-type': /^[\w.+-]+\/[\w.+-]+/.exec(file.content_type)?.[0] ?? 'application/octet-stream',
    'content-length': bytes.length,
    'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(file.filename)}`,
    'content-security-policy': "sandbox; default-src 'none'",
    'x-content-type-options': 'nosniff',
  })
  response.end(bytes)
}
