const meetingHosts = [
  'zoom.us',
  'zoomgov.com',
  'meet.google.com',
  'teams.microsoft.com',
  'teams.live.com',
  'webex.com',
  'whereby.com',
  'bluejeans.com',
  'gotomeeting.com',
  'gotomeet.me',
  'meet.goto.com',
  'chime.aws',
  'meet.jit.si',
  'join.skype.com',
  'coderpad.io',
  'hackerrank.com',
  'codesignal.com',
  'codility.com',
  'meet.indeed.com',
  'interviews.indeed.com',
  'hirevue.com',
  'sparkhire.com',
  'sparkhire.io',
  'willo.video',
  'myinterview.com',
  'vidcruiter.com',
  'modernhire.com',
  'jobma.com',
  'ringcentral.com',
  '8x8.vc',
  'livestorm.co',
  'daily.co',
  'facetime.apple.com',
  'call.whatsapp.com',
  'jitsi.org',
  'meet.zoho.com',
  'meet.zoho.eu',
  'dialpad.com',
  'around.co',
  'gather.town',
  'bigbluebutton.org',
  'amazonchime.com',
]
const address = /https:\/\/[^\s<>"'\\^`{|}]+/gi

/** An https address without credentials, at most 2,000 characters; else null. Mail guards' wrapping comes off. */
export function httpsUrl(text: string): string | null {
  const url = parse(text.trim().replace(/[).,;\]]+$/, ''))
  if (url?.protocol !== 'https:' || url.username || url.password || !url.hostname.includes('.')) return null
  const wrapped = /\.safelinks\.protection\.outlook\.com$|^www\.google\.com$/.test(url.hostname)
  const inner = wrapped ? (url.searchParams.get('url') ?? url.searchParams.get('q')) : null
  if (inner && isMeeting(inner)) return httpsUrl(inner)
  return url.href.length <= 2000 ? url.href : null
}

function parse(text: string): URL | null {
  return URL.canParse(text) ? new URL(text) : null
}

function isMeeting(text: string): boolean {
  const host = parse(text)?.hostname ?? ''
  return meetingHosts.some(known => host === known || host.endsWith(`.${known}`))
}

/**
 * Where the call is: the lines made for it first, then the place, then a known meeting service in the
 * description, and an ordinary web address of the event last.
 */
export function meetingUrl(from: { urls: string[]; location: string; description: string }): string | null {
  const inPlace = from.location.match(address) ?? []
  const inText = from.description.match(address) ?? []
  const links = [...from.urls, ...inPlace, ...inText].map(httpsUrl).filter(link => link !== null)
  return links.find(isMeeting) ?? [...inPlace, ...from.urls].map(httpsUrl).find(link => link !== null) ?? null
}

/** The place without web addresses: a call has none. */
export function placeWithoutLinks(location: string): string {
  return location
    .replace(/https?:\/\/\S+/gi, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[\s;,|-]+|[\s;,|-]+$/g, '')
}
