const cacheName = 'afterword-shared-1'

export interface SharedIn {
  text: string
  files: File[]
}

/** What another app has shared into this one (public/sw.js), once; null when there is nothing. In a browser. */
export async function takeShared(): Promise<SharedIn | null> {
  if (!('caches' in window) || !(await caches.has(cacheName))) return null
  const cache = await caches.open(cacheName)
  const text = await cache.match('/shared/text')
  const files: File[] = []
  for (const key of await cache.keys()) {
    const found = new URL(key.url).pathname.startsWith('/shared/file') && (await cache.match(key))
    if (!found) continue
    const name = decodeURIComponent(found.headers.get('x-name') ?? '')
    files.push(new File([await found.blob()], name, { type: found.headers.get('content-type') ?? '' }))
  }
  await caches.delete(cacheName)
  return text || files.length > 0 ? { text: (await text?.text()) ?? '', files } : null
}
