// Holds a static shell without personal data, for a page that cannot be reached. What a person typed is never here: it
// is in the page's own store (features/reflections/kept-answers.ts), and nothing of the app's answers is cached.
const shell = 'afterword-shell-1'
const files = ['/offline.html', '/offline.css', '/offline.js', '/icons/192.png']

addEventListener('install', event => {
  event.waitUntil(
    caches
      .open(shell)
      .then(cache => cache.addAll(files.map(file => new Request(file, { cache: 'reload' }))))
      .then(() => skipWaiting()),
  )
})

addEventListener('activate', event => {
  const old = name => name.startsWith('afterword-') && name !== shell
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
  if (request.method !== 'GET' || origin !== location.origin) return
  if (files.includes(pathname)) event.respondWith(fetch(request).catch(() => caches.match(pathname)))
  else if (request.mode === 'navigate')
    event.respondWith(fetch(request).catch(() => caches.match('/offline.html')))
})
