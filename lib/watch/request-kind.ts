/** What sort of request it is, by address and headers, and nothing of either: addresses hold tokens and ids. */
export function requestKind(url: string, isAction: boolean): string {
  const path = url.split('?')[0] ?? ''
  if (path.startsWith('/_next/') || /^\/(icons\/|icon|apple-icon|manifest|robots|sw\.js|offline)/.test(path))
    return 'file'
  if (isAction) return 'action'
  const machine = /^\/api\/(cron|webhooks|health|metrics|auth)(\/|$)/.exec(path)?.[1]
  if (machine) return machine
  if (/^\/(api\/)?(act|capture|share|unsubscribe|reflections)(\/|$)/.test(path)) return 'token'
  return path.startsWith('/api/') ? 'api' : 'page'
}

export const statusClass = (status: number): string => `${Math.floor(status / 100)}xx`
