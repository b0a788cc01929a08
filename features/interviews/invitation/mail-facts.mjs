import PostalMime, { addressParser } from 'postal-mime'
import { textOfHtml } from './html-text.mjs'

const mostHeaders = 64 * 1024
const mostFiles = 20
const isCalendar = ({ mimeType, filename }) =>
  /^(text\/calendar|application\/ics)/i.test(mimeType) || /\.ics$/i.test(filename ?? '')

/** A mail as it travelled: who, when, the words, and the calendars in it. Nothing else of it is kept. */
export async function readMail(bytes, { calendarBytes }) {
  const mail = await PostalMime.parse(bytes, { maxHeadersSize: mostHeaders, maxNestingDepth: 20 })
  const all = name =>
    mail.headerLines.filter(({ key }) => key === name).map(({ line }) => line.slice(name.length + 1).trim())
  const inner = mail.attachments
    .filter(({ mimeType }) => mimeType === 'message/rfc822')
    .slice(0, 1)
    .map(({ content }) => bytesOf(content))
  const calendars = mail.attachments
    .slice(0, mostFiles)
    .filter(isCalendar)
    .map(({ content }) => bytesOf(content))
    .filter(({ byteLength }) => byteLength <= calendarBytes)
    .slice(0, 3)
  const nested = inner[0] ? await readMail(inner[0], { calendarBytes }).catch(() => null) : null
  const own = mail.text?.trim() ? mail.text : textOfHtml(mail.html ?? '')
  return {
    from: sender(mail, all('from')),
    to: mailboxes(mail.to),
    cc: mailboxes(mail.cc),
    replyTo: mailboxes(mail.replyTo),
    subject: mail.subject ?? '',
    sentAt: mail.date && !Number.isNaN(Date.parse(mail.date)) ? new Date(mail.date).toISOString() : null,
    sentOffset: offsetOf(all('date')[0] ?? ''),
    messageId: mail.messageId ?? null,
    text: own,
    // Links whose words hide where they lead stand in the HTML only.
    links: [...(mail.html ?? '').slice(0, 400_000).matchAll(/href\s*=\s*["'](https:\/\/[^"'\s<>]{1,2000})/gi)]
      .slice(0, 50)
      .map(([, href]) => href.replaceAll('&amp;', '&')),
    authentication: all('authentication-results')[0] ?? null,
    isAutomatic: isAutomatic(all),
    calendars: [...calendars, ...(nested?.calendars ?? [])].slice(0, 3),
    forwarded: nested,
  }
}

/** The clock of whoever wrote, in minutes beside UTC: "-0500". */
export function offsetOf(date) {
  const [, sign, hours, minutes] = /([+-])(\d\d):?(\d\d)(?!\d)/.exec(date) ?? []
  return sign ? (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes)) : null
}

const bytesOf = content =>
  typeof content === 'string' ? new TextEncoder().encode(content) : new Uint8Array(content)
const mailbox = address => (address?.address ? { name: address.name ?? '', address: address.address } : null)
/** Nobody where two are named: a server may have checked the one, and what is read would be the other. */
const sender = ({ from }, headers) => {
  const named = headers.flatMap(header => addressParser(header)).flatMap(one => one.group ?? [one])
  return named.length === 1 ? mailbox(from) : null
}
const mailboxes = list =>
  (list ?? [])
    .flatMap(one => one.group ?? [one])
    .flatMap(one => mailbox(one) ?? [])
    .slice(0, 50)

/** Written by a machine, or to many: an answer to it could go round for ever. */
function isAutomatic(all) {
  const automatic = all('auto-submitted')[0] ?? 'no'
  return (
    !/^no\b/i.test(automatic) ||
    /^(bulk|list|junk|auto_reply)/i.test(all('precedence')[0] ?? '') ||
    all('x-autoreply').length > 0 ||
    all('list-id').length > 0 ||
    all('return-path')[0] === '<>'
  )
}
