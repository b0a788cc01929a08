import type { Mail } from '../mail'

/** No script, no form, nothing from elsewhere: pictures come from this computer or from the mail itself. */
export const FRAME_HEADERS = {
  'content-security-policy': [
    'sandbox allow-popups allow-popups-to-escape-sandbox',
    "default-src 'none'",
    "style-src 'unsafe-inline'",
    'img-src data: http://localhost:* http://127.0.0.1:*',
    'font-src data: http://localhost:* http://127.0.0.1:*',
    "frame-ancestors 'self'",
    "form-action 'none'",
    "base-uri 'none'",
  ].join('; '),
  'referrer-policy': 'no-referrer',
}

/** The mail's own HTML for the sandboxed frame: links open outside it, `cid:` pictures are found. */
export function frameOf(mail: Mail): string {
  let text = mail.html ?? ''
  for (const file of mail.attachments)
    if (file.content_id) text = text.replaceAll(`cid:${file.content_id}`, file.download_url)
  const base = '<base target="_blank">'
  const head = /<head(\s[^>]*)?>/i.exec(text)
  if (head) return insert(text, head.index + head[0].length, base)
  const doctype = /^\s*<!doctype[^>]*>/i.exec(text)
  return insert(text, doctype?.[0].length ?? 0, `<meta charset="utf-8">${base}`)
}

function insert(text: string, at: number, what: string): string {
  return text.slice(0, at) + what + text.slice(at)
}
