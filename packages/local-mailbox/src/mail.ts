/** What happened last to a mail, in Resend's words. */
export type MailEvent =
  | 'scheduled'
  | 'sent'
  | 'delivered'
  | 'delivery_delayed'
  | 'bounced'
  | 'complained'
  | 'suppressed'
  | 'failed'
  | 'canceled'

export type MailAttachment = {
  id: string
  filename: string
  content_type: string
  content_id: string | null
  /** Bytes; 0 for an attachment named by `path`, which the mailbox never fetches. */
  size: number
  /** A path on the mailbox. */
  download_url: string
}

/** An accepted mail as `GET /emails/:id` shows it: Resend's shape, with headers, attachments and key added. */
export type Mail = {
  object: 'email'
  id: string
  message_id: string
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
  attachments: MailAttachment[]
  /** ISO instant of acceptance. */
  created_at: string
  scheduled_at: string | null
  last_event: MailEvent
  idempotency_key: string | null
}

/** One line of the log: a mail accepted once. `seq` counts from 1 over the mailbox's life. */
export type LogEntry = {
  seq: number
  id: string
  key: string | null
  to: string[]
  subject: string
  at: string
}

const IN_ANGLES = /<([^<>]*)>\s*$/

/** The bare address of `Name <a@b.c>` or `a@b.c`, in lower case. */
export function addressOf(mailbox: string): string {
  return (IN_ANGLES.exec(mailbox)?.[1] ?? mailbox).trim().toLowerCase()
}

/** Whether a mail goes to this address (to, cc or bcc). */
export function isFor(mail: Mail, address: string): boolean {
  const wanted = addressOf(address)
  return [...mail.to, ...mail.cc, ...mail.bcc].some(one => addressOf(one) === wanted)
}
