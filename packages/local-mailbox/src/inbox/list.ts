import type { Context } from '../context'
import { isFor, type Mail } from '../mail'
import { html, type Markup } from './html'
import { clockOf, dayOf } from './when'

const SHOWN = 200

/** The mails the list shows, newest first: all, or those to one address. */
export function shownMails(context: Context, to: string): Mail[] {
  const mails = context.store.mails()
  return to ? mails.filter(mail => isFor(mail, to)) : mails
}

/** Where a mail's page is, keeping the filter. */
export function linkTo(mail: Mail, to: string, view?: string): string {
  const query = new URLSearchParams({ ...(view && { view }), ...(to && { to }) }).toString()
  return `/mail/${mail.id}${query ? `?${query}` : ''}`
}

/** The list on the left, in days. Also fetched alone when a mail arrives. */
export function listOf(mails: Mail[], to: string, chosen: string | undefined, now: number): Markup {
  const days = new Map<string, Mail[]>()
  for (const mail of mails.slice(0, SHOWN)) {
    const name = dayOf(mail.created_at, now)
    days.set(name, [...(days.get(name) ?? []), mail])
  }
  const older = mails.length - SHOWN
  return html`${[...days].map(
    ([name, ofDay]) =>
      html`<section><h2>${name}</h2><ul>${ofDay.map(mail => item(mail, to, chosen))}</ul></section>`,
  )}${older > 0 && html`<p class="older">${older} older not shown</p>`}`
}

function item(mail: Mail, to: string, chosen: string | undefined): Markup {
  const files = mail.attachments.length
  return html`<li><a href="${linkTo(mail, to)}" data-mail="${mail.id}"${mail.id === chosen && html` aria-current="page"`}>
<span class="subject">${mail.subject}</span><time datetime="${mail.created_at}">${clockOf(mail.created_at)}</time>
<span class="to">${mail.to.join(', ')}</span>${files > 0 && html`<span class="clip">${files === 1 ? '1 file' : `${files} files`}</span>`}
<span class="snippet">${snippetOf(mail)}</span></a></li>`
}

function snippetOf(mail: Mail): string {
  const text = (mail.text ?? '').replace(/\s+/g, ' ').trim()
  return text.length > 110 ? `${text.slice(0, 110).trimEnd()}…` : text
}
