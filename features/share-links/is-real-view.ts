// Who opens a link without reading it: chat and mail programs that unfurl, crawlers, scanners, scripts.
const machines =
  /(?<!cu)bot\b|(?<!cu)bot[/_-]|crawl|spider|slurp|preview|unfurl|facebookexternalhit|facebookcatalog|whatsapp|skypeuri|embedly|iframely|vkshare|pinterest|flipboard|tumblr|nuzzel|quora|outbrain|w3c_|validator|lighthouse|headless|phantom|selenium|scan|barracuda|proofpoint|mimecast|safelinks|urldefense|trendmicro|symantec|fireeye|zscaler|google-(safety|read|inspection)|googleimageproxy|mediapartners|apis-google|feedfetcher|monitor|uptime|pingdom|curl|wget|python|java\/|okhttp|axios|node-fetch|go-http|libwww|httpclient|ms-office|microsoft office/i

/**
 * Whether a person opened the page in a browser. Not so for HEAD, prefetches and previews, requests of a running
 * page for a part of itself, and whatever names itself as a machine or does not speak like a browser at all.
 */
export function isRealView(method: string, headers: { get(name: string): string | null }): boolean {
  if (method !== 'GET') return false
  const purpose = ['purpose', 'sec-purpose', 'x-purpose', 'x-moz'].map(name => headers.get(name) ?? '').join()
  if (/prefetch|preview|prerender/i.test(purpose)) return false
  if (headers.get('rsc') || headers.get('next-router-prefetch')) return false
  const target = headers.get('sec-fetch-dest')
  if (target && target !== 'document') return false
  const browser = headers.get('user-agent') ?? ''
  return /^(Mozilla|Opera)\/\d/.test(browser) && !machines.test(browser)
}
