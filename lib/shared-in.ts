const cacheName = 'afterword-shared-1'

export interface SharedIn {
  text: string
  file: File | null
}

/** What another app has shared into this one (public/sw.js), once; null when there is nothing. In a browser. */
export async function takeShared(): Promise<SharedIn | null> {
  if (!('caches' in window) || !(await caches.has(cacheName))) return null
  const cache = await caches.open(cacheName)
  const [text, found] = [await cache.match('/shared/text'), await cache.match('/shared/file')]
  await caches.delete(cacheName)
  const name = decodeURIComponent(found?.headers.get('x-name') ?? '')
  const file = found
    ? new File([await found.blob()], name, { type: found.headers.get('content-type') ?? '' })
    : null
  return text || file ? { text: (await text?.text()) ?? '', file } : null
}
