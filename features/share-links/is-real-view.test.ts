import { describe, expect, it } from 'vitest'
import { isRealView } from './is-real-view'

const phone =
  'Mozilla/5.0 (iPhone; CPU iPhone OS 12_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/12.1.2 Mobile/15E148 Safari/604.1'
const desk =
  'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/148.0.0.0 Safari/537.36'
const like = (more: string) => `Mozilla/5.0 (compatible; ${more})`

describe('a view is a person with a browser', () => {
  it.each([
    ['an old phone, which says nothing more', phone, {}],
    ['a desk', desk, { 'sec-fetch-dest': 'document', 'sec-fetch-mode': 'navigate' }],
    ['Firefox', 'Mozilla/5.0 (X11; Linux x86_64; rv:145.0) Gecko/20100101 Firefox/145.0', {}],
    ['Edge on Windows', `${desk} Edg/148.0.0.0`, {}],
    ['the Outlook app’s own browser', `${phone} OutlookMobile/4.2`, {}],
    ['the Gmail app’s own browser', `${phone} GSA/320.0`, {}],
    ['a Cubot phone', `Mozilla/5.0 (Linux; Android 11; CUBOT X30) AppleWebKit/537.36 Chrome/99 Mobile`, {}],
  ])('%s', (_, agent, more) => {
    expect(isRealView('GET', new Headers({ 'user-agent': agent, ...more }))).toBe(true)
  })

  it.each([
    ['Slack', 'Slackbot-LinkExpanding 1.0 (+https://api.slack.com/robots)'],
    ['Slack, fetching the picture', 'Slack-ImgProxy (+https://api.slack.com/robots)'],
    ['Facebook', 'facebookexternalhit/1.1 (+http://www.facebook.com/externalhit_uatext.php)'],
    ['WhatsApp', 'WhatsApp/2.24.1.6 A'],
    ['LinkedIn', 'LinkedInBot/1.0 (compatible; Mozilla/5.0; Apache-HttpClient +http://www.linkedin.com)'],
    ['Twitter', 'Twitterbot/1.0'],
    ['Telegram', 'TelegramBot (like TwitterBot)'],
    ['Discord', like('Discordbot/2.0; +https://discordapp.com')],
    ['Teams and Skype', `${desk} SkypeUriPreview Preview/0.5`],
    ['Apple Messages', `${desk} facebookexternalhit/1.1 Facebot Twitterbot/1.0`],
    ['Google', like('Googlebot/2.1; +http://www.google.com/bot.html')],
    [
      'Google’s mail proxy',
      'Mozilla/5.0 (Windows NT 5.1; rv:11.0) Gecko Firefox/11.0 (via ggpht.com GoogleImageProxy)',
    ],
    ['Bing', like('bingbot/2.0; +http://www.bing.com/bingbot.htm')],
    ['Bing’s preview', `${desk} BingPreview/1.0b`],
    ['Apple’s crawler', `${desk} (Applebot/0.1)`],
    ['an Office program looking ahead', 'Mozilla/4.0 (compatible; ms-office; MSOffice 16)'],
    ['a mail scanner', like('Barracuda Sentinel (EE)')],
    ['a headless browser', desk.replace('Chrome/', 'HeadlessChrome/')],
    ['curl', 'curl/8.5.0'],
    ['Python', 'python-requests/2.32'],
    ['Node', 'node'],
    ['Go', 'Go-http-client/2.0'],
    ['nobody at all', ''],
  ])('%s is none', (_, agent) => {
    expect(isRealView('GET', new Headers({ 'user-agent': agent }))).toBe(false)
  })

  it.each([
    ['a prefetch by the browser', { 'sec-purpose': 'prefetch;prerender' }],
    ['an older prefetch', { purpose: 'prefetch' }],
    ['Firefox looking ahead', { 'x-moz': 'prefetch' }],
    ['Safari’s top sites', { 'x-purpose': 'preview' }],
    ['a part of a page', { rsc: '1' }],
    ['the router looking ahead', { 'next-router-prefetch': '1' }],
    ['an image', { 'sec-fetch-dest': 'image' }],
    ['a script’s fetch', { 'sec-fetch-dest': 'empty' }],
  ])('%s is none', (_, more) => {
    expect(isRealView('GET', new Headers({ 'user-agent': desk, ...more }))).toBe(false)
  })

  it('HEAD is none', () => {
    expect(isRealView('HEAD', new Headers({ 'user-agent': desk }))).toBe(false)
  })
})
