// Holds a static shell without personal data, for a page that cannot be reached, and beside it the last sight of a few
// pages (`seen`): as a picture, without its scripts, and never after a sign-out. What a person typed is never here: it is
// in the page's own store (features/reflections/kept-answers.ts).
importScripts('/offline-age.js')
const shell = 'afterword-shell-2'
const seen = 'afterword-seen-1'
const shared = 'afterword-shared-1'
const files = [
  ...['/offline.html', '/offline.css', '/offline.js', '/offline-age.js', '/offline-seen.js'],
  '/icons/192.png',
]
const keptPages = /^\/(today|prepare|interviews\/[0-9a-f-]{36}\/brief)$/
/** Today, what to prepare, and the last briefs. */
const mostSeen = 6

addEventListener('install', event => {
  event.waitUntil(
    caches
      .open(shell)
      .then(cache => cache.addAll(files.map(file => new Request(file, { cache: 'reload' }))))
      .then(() => skipWaiting()),
  )
})

addEventListener('activate', event => {
  const old = name => name.startsWith('afterword-') && ![shell, seen, shared].includes(name)
  event.waitUntil(
    caches
      .keys()
      .then(names => Promise.all(names.filter(old).map(name => caches.delete(name))))
      .then(() => clients.claim()),
  )
})

addEventListener('fetch', event => {
  const { request } = event
  const { origin, pathname } = new URL(request.url)
  if (origin !== location.origin) return
  if (request.method === 'POST' && pathname === '/shared') event.respondWith(takeShared(request))
  if (request.method !== 'GET') return
  if (files.includes(pathname)) event.respondWith(fetch(request).catch(() => caches.match(pathname)))
  else if (request.mode === 'navigate') event.respondWith(visit(event, pathname))
  else if (/^\/_next\/static\/.*\.(css|woff2)$/.test(pathname))
    event.respondWith(fetch(request).catch(async () => (await caches.match(pathname)) ?? Response.error()))
})

async function visit(event, pathname) {
  try {
    const answer = await fetch(event.request)
    // Whoever has to sign in is somebody else, or nobody any more.
    if (pathname.startsWith('/sign-in')) event.waitUntil(caches.delete(seen))
    else if (keptPages.test(pathname) && answer.status === 200)
      event.waitUntil(keepAnswer(pathname, answer.clone()).catch(() => {}))
    return answer
  } catch {
    return (await asSeen(pathname)) ?? caches.match('/offline.html')
  }
}

const keepAnswer = async (pathname, answer) => keep(pathname, await answer.text())

/** Whoever signs out takes all of it along (features/reflections/components/sign-out.tsx): what is on its way then is dropped. */
let leftAt = 0
const isLeaving = () => Date.now() - leftAt < 5_000

/** What a tab of ours shows that came to it by a link (features/reflections/components/offline-shell.tsx). */
addEventListener('message', event => {
  const { leaving, path, seen: page } = event.data ?? {}
  if (leaving) leftAt = Date.now()
  else if (keptPages.test(path) && typeof page === 'string') event.waitUntil(keep(path, page).catch(() => {}))
})

/** A page without what runs in it, and the styles it wears. */
async function keep(pathname, page) {
  const html = page
    .replace(/<script\b[^>]*>[\s\S]*?<\/script>/g, '')
    .replace(/<link\b[^>]*\bas="script"[^>]*>/g, '')
  if (isLeaving()) return
  const cache = await caches.open(seen)
  if (isLeaving()) return
  await cache.delete(pathname)
  await cache.put(pathname, new Response(html, { headers: { 'x-seen-at': String(Date.now()) } }))
  const styles = [...html.matchAll(/href="(\/_next\/static\/[^"?]+\.css)/g)].map(([, href]) => href)
  for (const style of new Set(styles)) if (!(await cache.match(style))) await cache.add(style)
  const pages = (await cache.keys()).filter(({ url }) => keptPages.test(new URL(url).pathname))
  for (const old of pages.slice(0, Math.max(0, pages.length - mostSeen))) await cache.delete(old)
}

const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "form-action 'none'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ')

async function asSeen(pathname) {
  const found = await (await caches.open(seen)).match(pathname)
  if (!found) return null
  const age = ageInWords(Date.now() - Number(found.headers.get('x-seen-at')))
  const look = 'margin:0;padding:0.75rem 1.25rem;background:var(--paper);color:var(--ink);font-weight:600'
  const banner = `<p role="status" style="${look}">No connection. This is the page as you saw it ${age}. <a href="/just-now">Take a minute</a></p>`
  const html = (await found.text())
    .replace('</head>', '<script src="/offline-seen.js" defer></script></head>')
    .replace(/<body\b[^>]*>/, body => `${body}${banner}`)
  return new Response(html, {
    headers: { 'Content-Type': 'text/html; charset=utf-8', 'Content-Security-Policy': policy },
  })
}

/** What another app shares waits here until its page takes it (lib/shared-in.ts). */
async function takeShared(request) {
  const form = await request.formData()
  const isCard = file => /vcard/.test(file.type) || /\.vcf$/i.test(file.name)
  const files = form
    .getAll('file')
    .filter(file => file instanceof File && file.size > 0 && file.size <= 1024 * 1024)
    .slice(0, 10)
  // What was shared before and never taken is not mixed with it.
  await caches.delete(shared)
  const cache = await caches.open(shared)
  const text = ['title', 'text', 'url']
    .map(name => form.get(name))
    .filter(Boolean)
    .join('\n')
    .slice(0, 20_000)
  await cache.put('/shared/text', new Response(text))
  for (const [at, file] of files.entries())
    await cache.put(
      at === 0 ? '/shared/file' : `/shared/file/${at}`,
      new Response(file, { headers: { 'x-name': encodeURIComponent(file.name), 'Content-Type': file.type } }),
    )
  // Somebody's profile, with its title at most; a mail that names one in its signature is longer.
  const isProfile =
    files.length === 0 && text.length < 300 && /\blinkedin\.com\/(?:mwlite\/)?in\//i.test(text)
  const page =
    files.length > 0 && files.every(isCard) ? '/people/import' : isProfile ? '/people/new' : '/interviews/new'
  return Response.redirect(`${page}?shared`, 303)
}

/** What the server says beside a mail (features/push). Only a page of ours is ever opened by it. */
addEventListener('push', event => {
  const { title, body, url, tag } = readPush(event.data)
  event.waitUntil(
    registration.showNotification(title, { body, tag, data: { url }, icon: '/icons/192.png', lang: 'en' }),
  )
})

function readPush(data) {
  try {
    const { title, body, url, tag } = data.json()
    const isOurs = typeof url === 'string' && new URL(url, location.origin).origin === location.origin
    return { title: String(title), body: String(body), url: isOurs ? url : '/today', tag: String(tag) }
  } catch {
    // A browser wants something to be shown for whatever comes.
    return { title: 'Afterword', body: 'There is something for you.', url: '/today', tag: 'something' }
  }
}

addEventListener('notificationclick', event => {
  event.notification.close()
  event.waitUntil(show(event.notification.data?.url ?? '/today'))
})

async function show(url) {
  const { href } = new URL(url, location.origin)
  // A tab that stands elsewhere may hold words half typed: it is left as it is.
  const there = (await clients.matchAll({ type: 'window' })).find(tab => tab.url === href)
  return (await there?.focus().catch(() => null)) ?? clients.openWindow(url)
}
