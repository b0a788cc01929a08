import { readFileSync } from 'node:fs'
import type { ServerResponse } from 'node:http'
import { createRequire } from 'node:module'
import type { Context } from '../context'
import { sendText } from '../http'
import type { Mail } from '../mail'
import { FRAME_HEADERS, frameOf } from './frame'
import { html, type Markup } from './html'
import { listOf, shownMails } from './list'
import { ICON, mark } from './mark'
import { type Forward, messageOf, VIEWS, type View } from './message'

const HTML = 'text/html; charset=utf-8'
const PAGE_HEADERS = {
  'content-security-policy': [
    "default-src 'none'",
    ...['style-src', 'script-src', 'font-src', 'connect-src', 'frame-src', 'form-action', 'img-src'].map(
      directive => `${directive} 'self'`,
    ),
    "frame-ancestors 'none'",
    "base-uri 'none'",
  ].join('; '),
  // Not no-referrer: the form that empties the mailbox needs its Origin.
  'referrer-policy': 'same-origin',
}

/** The inbox page and its parts: `/`, `/list`, `/mail/:id`, `/mail/:id/html`, style, script and font. */
export function showInbox(context: Context, response: ServerResponse, url: URL) {
  const part = PARTS[url.pathname]
  if (part) return sendText(response, 200, part.type, part.read())
  const { product } = context
  const to = url.searchParams.get('to')?.trim() ?? ''
  const mails = shownMails(context, to)
  const now = context.now()
  if (url.pathname === '/list') {
    const chosen = url.searchParams.get('chosen') ?? undefined
    return sendText(response, 200, HTML, listOf(mails, to, chosen, now).text)
  }
  if (url.pathname === '/')
    return send(response, 200, page({ product, mails, to, now, mail: mails[0], view: 'mail', at: 'list' }))
  const [root, id = '', frame, ...more] = url.pathname.slice(1).split('/')
  const mail = root === 'mail' && more.length === 0 ? context.store.get(id) : undefined
  if (mail && frame === 'html') return sendText(response, 200, HTML, frameOf(mail), FRAME_HEADERS)
  if (!mail || frame !== undefined)
    return send(response, 404, page({ product, mails, to, now, view: 'mail', at: 'message' }))
  const view = VIEWS.find(name => name === url.searchParams.get('view')) ?? 'mail'
  const { lastAddress, target } = context.receiving
  const became = (['forwarded', 'not-forwarded'] as const).find(name => url.searchParams.has(name)) ?? null
  const forward = target ? { product, lastAddress, became } : null
  send(response, 200, page({ product, mails, to, now, mail, view, at: 'message', forward }))
}

function send(response: ServerResponse, status: number, text: Markup) {
  sendText(response, status, HTML, text.text, PAGE_HEADERS)
}

type Shown = {
  product: string
  mails: Mail[]
  to: string
  now: number
  mail?: Mail
  view: View
  at: 'list' | 'message'
  forward?: Forward | null
}

function page({ product, mails, to, now, mail, view, at, forward = null }: Shown): Markup {
  const chosen = at === 'message' && mail ? mail.subject : null
  return html`<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${chosen && `${chosen} · `}${product}’s test mailbox</title>
<link rel="icon" href="/mark.svg" type="image/svg+xml"><link rel="stylesheet" href="/inbox.css"><script src="/inbox.js" defer></script></head>
<body data-at="${at}"><a class="skip" href="#message">Skip to the email</a>
<div class="side"><header class="top">${mark('mark')}<div><p class="name">Test mailbox</p>
<p class="promise">Every email ${product} sends lands here, and goes no further.</p></div></header>
${(mails.length > 0 || to !== '') && findForm(to)}
<nav class="list" aria-label="Emails" data-chosen="${mail?.id}">${listOf(mails, to, mail?.id, now)}${mails.length === 0 && to && html`<p class="older">No email to ${to}. <a href="/">Show all</a></p>`}</nav>
${mails.length > 0 && emptyForm()}<p class="sr" role="status" id="news"></p></div>
<main id="message" tabindex="-1">${mail ? messageOf(mail, view, to, now, forward) : nothing(at, product)}</main></body></html>`
}

function findForm(to: string): Markup {
  return html`<form class="find" action="/" role="search"><label for="to">Show emails to</label><input id="to" name="to" type="search" value="${to}" placeholder="any address" autocomplete="off" spellcheck="false"></form>`
}

function emptyForm(): Markup {
  return html`<details class="empty-out"><summary>Empty the mailbox</summary><form method="post" action="/_mailbox/clear"><p>All emails here are gone then, for good.</p><button>Empty it</button></form></details>`
}

function nothing(at: Shown['at'], product: string): Markup {
  const [title, hint] =
    at === 'list'
      ? ['Nothing has arrived yet', `As soon as ${product} sends an email, it appears here by itself.`]
      : ['This email isn’t here', 'The mailbox was emptied, or the address is not quite right.']
  return html`<div class="nothing">${mark('mark')}<h1>${title}</h1><p>${hint}</p>${at === 'message' && html`<p><a href="/">All emails</a></p>`}</div>`
}

const here = new URL('.', import.meta.url)
const beside = (name: string) => readFileSync(new URL(name, here))

const STYLES = ['colours.css', 'page.css', 'list.css', 'message.css']

const PARTS: Record<string, { type: string; read: () => string | Buffer }> = {
  '/inbox.css': { type: 'text/css; charset=utf-8', read: () => STYLES.map(beside).join('\n') },
  '/inbox.js': { type: 'text/javascript; charset=utf-8', read: () => beside('inbox.js') },
  '/mark.svg': { type: 'image/svg+xml', read: () => ICON },
  '/grotesk.woff2': {
    type: 'font/woff2',
    read: () =>
      readFileSync(
        createRequire(import.meta.url).resolve(
          '@fontsource-variable/bricolage-grotesque/files/bricolage-grotesque-latin-opsz-normal.woff2',
        ),
      ),
  },
}
