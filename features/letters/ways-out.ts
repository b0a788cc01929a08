/** The ways a draft leaves for the user's own mailbox. Afterword itself sends it to nobody (practice k). */
export type Letter = {
  /** Several for a joint note. */
  to: string | readonly string[] | null
  subject: string
  body: string
  /** The user's own secret address, that tells that it went out. */
  bcc?: string | null
}

/** `copy`: the body did not fit, so copy it and open the message with its body empty. */
export type WayOut = { href: string; copy: boolean }

// Mail programs and phones cut a mailto: somewhere beyond 2,000 characters; webmail takes more before it answers 414.
export const mailtoLimit = 1_900
const composeLimit = 7_500

const addressPattern = /^[^\s@<>()[\]\\,;:"\p{Cc}]{1,64}@[^\s@<>()[\]\\,;:"\p{Cc}]{1,255}$/u

/** The address when it is a plain one, else null: a comma or line break would add a recipient or a header. */
export function plainAddress(address: string | null): string | null {
  const trimmed = address?.trim() ?? ''
  return addressPattern.test(trimmed) ? trimmed : null
}

/** The plain ones of the addresses given. */
export function plainAddresses(to: Letter['to']): string[] {
  const given = typeof to === 'string' ? [to] : (to ?? [])
  return given.map(plainAddress).filter(address => address !== null)
}

/** Half a surrogate pair cannot be encoded; `encodeURIComponent` throws on it. */
export function wellFormed(text: string): string {
  return text.replace(/\p{Surrogate}/gu, '\ufffd')
}

/** One line, without control characters. */
export function headerText(text: string): string {
  return wellFormed(text)
    .replace(/[\s\p{Cc}\u2028\u2029]+/gu, ' ')
    .trim()
}

/** Line ends as mail has them. */
export function crlf(text: string): string {
  return text.replace(/\r\n|\r|\n/g, '\r\n')
}

/** Percent-encoding for a URL that may be pasted or linked in plain text: the marks !'()* are encoded too. */
function encode(text: string): string {
  return encodeURIComponent(wellFormed(text)).replace(
    /[!'()*]/g,
    mark => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`,
  )
}

function address(base: string, fields: readonly (readonly [string, string])[], join: string): string {
  const query = fields.filter(([, value]) => value).map(([name, value]) => `${name}=${encode(value)}`)
  return query.length ? `${base}${join}${query.join('&')}` : base
}

function wayOut(limit: number, link: (body: string) => string, body: string): WayOut {
  const href = link(crlf(body))
  return href.length < limit ? { href, copy: false } : { href: link(''), copy: true }
}

/** RFC 6068; under 1,900 characters as encoded. */
export function mailtoLink({ to, subject, body, bcc = null }: Letter): WayOut {
  const recipient = plainAddresses(to)
    .map(address => encode(address).replace('%40', '@'))
    .join(',')
  const link = (text: string) =>
    address(
      `mailto:${recipient}`,
      [
        ['bcc', plainAddress(bcc) ?? ''],
        ['subject', headerText(subject)],
        ['body', text],
      ],
      '?',
    )
  return wayOut(mailtoLimit, link, body)
}

export function gmailLink({ to, subject, body, bcc = null }: Letter): WayOut {
  const link = (text: string) =>
    address(
      'https://mail.google.com/mail/?view=cm&fs=1',
      [
        ['to', plainAddresses(to).join(',')],
        ['bcc', plainAddress(bcc) ?? ''],
        ['su', headerText(subject)],
        ['body', text],
      ],
      '&',
    )
  return wayOut(composeLimit, link, body)
}

const outlookHosts = { personal: 'outlook.live.com/mail/0', work: 'outlook.office.com/mail' } as const

/** `personal`: Outlook.com and Hotmail. `work`: Microsoft 365. */
export function outlookLink(
  account: keyof typeof outlookHosts,
  { to, subject, body, bcc = null }: Letter,
): WayOut {
  const link = (text: string) =>
    address(
      `https://${outlookHosts[account]}/deeplink/compose`,
      [
        ['to', plainAddresses(to).join(',')],
        ['bcc', plainAddress(bcc) ?? ''],
        ['subject', headerText(subject)],
        ['body', text],
      ],
      '?',
    )
  return wayOut(mailtoLimit, link, body)
}
