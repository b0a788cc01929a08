import type { Mail } from '../mail'
import { html, type Markup } from './html'
import { linkTo } from './list'
import { clockOf, dayOf } from './when'

export const VIEWS = ['mail', 'text', 'headers'] as const
export type View = (typeof VIEWS)[number]

const VIEW_NAMES: Record<View, string> = { mail: 'Email', text: 'Plain text', headers: 'Technical details' }

const EVENTS: Record<Mail['last_event'], string> = {
  scheduled: 'Scheduled',
  sent: 'Sent',
  delivered: 'Delivered',
  delivery_delayed: 'Delayed (pretended)',
  bounced: 'Bounced (pretended)',
  complained: 'Marked as spam (pretended)',
  suppressed: 'Suppressed (pretended)',
  failed: 'Failed (pretended)',
  canceled: 'Cancelled',
}

/** The message on the right. */
export function messageOf(mail: Mail, view: View, to: string, now: number, forward: Forward | null): Markup {
  return html`<header class="message-head">
<a class="back" href="/${to && `?to=${encodeURIComponent(to)}`}"><span aria-hidden="true">← </span>All emails</a>
<h1>${mail.subject}</h1>
<p class="route"><span>${mail.from}</span> <span class="arrow" aria-hidden="true">→</span><span class="sr"> to </span> <span>${mail.to.join(', ')}</span></p>
<p class="meta"><time datetime="${mail.created_at}">${dayOf(mail.created_at, now)}, ${clockOf(mail.created_at)}</time> <span>${EVENTS[mail.last_event]}</span></p>
${mail.attachments.length > 0 && filesOf(mail)}
${forward && forwardForm(mail, forward)}
<nav class="views" aria-label="How to show it">${VIEWS.map(
    name =>
      html`<a href="${linkTo(mail, to, name === 'mail' ? '' : name)}"${name === view && html` aria-current="true"`}>${VIEW_NAMES[name]}</a>`,
  )}</nav>
</header>${bodyOf(mail, view)}`
}

/** Where to forward to, whose app it is, and what became of the last try. */
export type Forward = { product: string; lastAddress: string; became: 'forwarded' | 'not-forwarded' | null }

function forwardForm(mail: Mail, { product, lastAddress, became }: Forward): Markup {
  return html`<form class="forward" method="post" action="/mail/${mail.id}/forward"><label for="forward-to">Your own address at ${product}</label>
<input id="forward-to" name="to" type="email" required value="${lastAddress}" autocomplete="off" spellcheck="false"><button>Forward to ${product}</button>
${became && html`<p role="status">${became === 'forwarded' ? 'Forwarded.' : `${product} did not take it.`}</p>`}</form>`
}

function filesOf(mail: Mail): Markup {
  return html`<ul class="files" aria-label="Attachments">${mail.attachments.map(
    file =>
      html`<li><a href="${file.download_url}" download>${file.filename} <span>${sizeOf(file.size)}</span></a></li>`,
  )}</ul>`
}

function bodyOf(mail: Mail, view: View): Markup {
  if (view === 'headers') return headersOf(mail)
  if (view === 'mail' && mail.html)
    return html`<iframe class="sheet" title="The email as it looks" src="/mail/${mail.id}/html"
sandbox="allow-popups allow-popups-to-escape-sandbox" referrerpolicy="no-referrer"></iframe>`
  if (!mail.text) return html`<p class="sheet note">This email has no plain text.</p>`
  return html`<pre class="sheet" tabindex="0">${linked(mail.text)}</pre>`
}

// Only web links, and only as the text shows them.
function linked(text: string): Markup[] {
  return text
    .split(/(https?:\/\/[^\s<>"']*[^\s<>"'.,;:!?)\]])/)
    .map((part, index) =>
      index % 2 === 1 ? html`<a href="${part}" target="_blank" rel="noreferrer">${part}</a>` : html`${part}`,
    )
}

function headersOf(mail: Mail): Markup {
  const rows: [string, string][] = [
    ['From', mail.from],
    ['To', mail.to.join(', ')],
    ['Cc', mail.cc.join(', ')],
    ['Bcc', mail.bcc.join(', ')],
    ['Reply-To', mail.reply_to.join(', ')],
    ['Subject', mail.subject],
    ['Date', mail.created_at],
    ['Message-ID', mail.message_id],
    ...Object.entries(mail.headers),
    ['Tags', mail.tags.map(tag => `${tag.name}=${tag.value}`).join(', ')],
    ['Idempotency-Key', mail.idempotency_key ?? ''],
  ]
  return html`<dl class="sheet" tabindex="0">${rows
    .filter(([, value]) => value !== '')
    .map(([name, value]) => html`<div><dt>${name}</dt><dd>${value}</dd></div>`)}</dl>`
}

function sizeOf(bytes: number): string {
  return bytes < 1024 ? `${bytes} B` : `${Math.round(bytes / 1024).toLocaleString('en-GB')} KB`
}
