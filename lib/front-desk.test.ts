import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { bodyBytes, fileBytes, mostBodyBytes } from './body-limits'
import { refuse, type Visit } from './front-desk'

const app = 'https://afterword.example'
const visit = (v: Partial<Visit>): Visit => ({
  method: 'POST',
  path: '/pipelines',
  origin: app,
  fetchSite: null,
  contentLength: 10,
  ...v,
})

describe('the front desk', () => {
  it.each([
    ['our own form', visit({}), null],
    ['a foreign origin', visit({ origin: 'https://evil.example' }), 403],
    ['no origin at all', visit({ origin: null }), 403],
    ['a null origin on an ordinary page', visit({ origin: 'null', fetchSite: 'same-origin' }), 403],
    [
      'a null origin from a no-referrer page',
      visit({ path: '/api/act/x', origin: 'null', fetchSite: 'same-origin' }),
      null,
    ],
    [
      'the same, but sent by another site',
      visit({ path: '/api/act/x', origin: 'null', fetchSite: 'cross-site' }),
      403,
    ],
    ['a look-alike origin', visit({ origin: `${app}.evil.example` }), 403],
    ['a PUT from elsewhere', visit({ method: 'PUT', origin: null }), 403],
    ['a GET from anywhere', visit({ method: 'GET', origin: 'https://evil.example' }), null],
    ['the cron, which has a bearer', visit({ path: '/api/cron/reminders', origin: null }), null],
    ['the webhook, which is signed', visit({ path: '/api/webhooks/resend', origin: null }), null],
    ['a path that only looks like the webhook', visit({ path: '/api/webhooks/resend/x', origin: null }), 403],
    [
      'one-click unsubscribe from a mail program',
      visit({ path: '/api/unsubscribe/abc', origin: null }),
      null,
    ],
    ['an address that is no text', visit({ method: 'GET', path: '/people/%ED%A0%80' }), 404],
    ['an address with a broken escape', visit({ method: 'GET', path: '/people/%zz' }), 404],
    ['an address in another script', visit({ method: 'GET', path: '/people/%F0%9F%98%80' }), null],
    ['a file of a megabyte in its form', visit({ contentLength: fileBytes + 1000 }), null],
    ['more than that', visit({ contentLength: bodyBytes + 1 }), 413],
    ['a table that is brought in', visit({ path: '/imports', contentLength: mostBodyBytes }), null],
    ['more than that', visit({ path: '/imports', contentLength: mostBodyBytes + 1 }), 413],
    ['a table anywhere else', visit({ path: '/imports/x', contentLength: mostBodyBytes }), 413],
    ['a body that does not say its length', visit({ contentLength: null }), 411],
    ['the same from a machine', visit({ path: '/api/unsubscribe/abc', contentLength: null }), null],
  ])('%s', (_, v, status) => expect(refuse(v, app)?.status ?? null).toBe(status))
})

it.each(['an action reads: bodySizeLimit', 'a proxy passes on: proxyClientMaxBodySize'])(
  'lets in no more than %s',
  words => {
    const name = words.split(': ')[1]
    const said = new RegExp(`${name}: ([\\d_]+)`).exec(readFileSync('next.config.mjs', 'utf8'))?.[1]
    expect(Number(said?.replaceAll('_', ''))).toBe(mostBodyBytes)
  },
)
