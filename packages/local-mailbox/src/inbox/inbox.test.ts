import { request } from 'node:http'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Mailbox, startMailbox } from '../server'

let mailbox: Mailbox
let id: string
const EVIL = '<script>alert(1)</script>'

beforeAll(async () => {
  mailbox = await startMailbox()
  await post({ to: 'eve@b.localhost', subject: 'For Eve', text: 'plain only' })
  id = await post({
    to: 'ada@b.localhost',
    subject: EVIL,
    text: `See https://a.localhost/x?a=1&b=2. ${EVIL}`,
    html: `<!doctype html><html><head><title>t</title></head><body>${EVIL}<img src="cid:door"></body></html>`,
    headers: { 'List-Unsubscribe': '<https://a.localhost/u>' },
    attachments: [
      { filename: 'a"b\nc.html', content: btoa(EVIL), content_type: 'text/html' },
      { filename: 'door.png', content: 'eA==', content_id: 'door' },
    ],
  })
})
afterAll(() => mailbox.close())

async function post(mail: object): Promise<string> {
  const response = await fetch(`${mailbox.url}/emails`, {
    method: 'POST',
    headers: { authorization: 'Bearer re_x' },
    body: JSON.stringify({ from: 'a@b.localhost', ...mail }),
  })
  return ((await response.json()) as { id: string }).id
}

async function get(path: string) {
  const response = await fetch(`${mailbox.url}${path}`)
  return { status: response.status, headers: response.headers, text: await response.text() }
}

/** A raw request, because fetch does not let a test choose the Host. */
function status(headers: Record<string, string>, method = 'GET', path = '/'): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    request(mailbox.url + path, { method, headers }, response => {
      response.resume()
      resolve(response.statusCode)
    })
      .on('error', reject)
      .end()
  })
}

test('what a mail says is text on the page, never markup', async () => {
  for (const path of ['/', `/mail/${id}`, `/mail/${id}?view=text`, `/mail/${id}?view=headers`, '/list']) {
    const { text, status: code } = await get(path)
    expect(code).toBe(200)
    expect(text).not.toContain(EVIL)
    expect(text).toContain('&lt;script&gt;')
  }
})

test('the page allows its own parts only, the frame of a mail nothing at all', async () => {
  const page = await get(`/mail/${id}`)
  expect(page.headers.get('content-security-policy')).toMatch(
    /^default-src 'none'; style-src 'self'; script-src 'self'/,
  )
  expect(page.text).toMatch(/<iframe [^>]*sandbox="allow-popups allow-popups-to-escape-sandbox"/)
  const frame = await get(`/mail/${id}/html`)
  const policy = frame.headers.get('content-security-policy')
  expect(policy).toMatch(/^sandbox allow-popups allow-popups-to-escape-sandbox; default-src 'none'/)
  expect(policy).not.toMatch(/script/)
  expect(frame.text).toMatch(/<head><base target="_blank"><title>/)
  expect(frame.text).toContain(`<img src="/mail/${id}/attachments/2">`)
})

test('attachments come down as files, whatever they claim to be', async () => {
  const { headers, text } = await get(`/mail/${id}/attachments/1`)
  expect(text).toBe(EVIL)
  expect(headers.get('content-disposition')).toBe("attachment; filename*=UTF-8''a%22b%0Ac.html")
  expect(headers.get('content-security-policy')).toMatch(/^sandbox/)
  expect((await get(`/mail/${id}/attachments/9`)).status).toBe(404)
})

test('plain text has its links, headers their unsubscribe', async () => {
  expect((await get(`/mail/${id}?view=text`)).text).toContain(
    '<a href="https://a.localhost/x?a=1&amp;b=2" target="_blank" rel="noreferrer">',
  )
  expect((await get(`/mail/${id}?view=headers`)).text).toContain('&lt;https://a.localhost/u&gt;')
})

test('the page says whose mails these are', async () => {
  expect((await get('/')).text).toContain('Every email your app sends lands here, and goes no further.')
  const named = await startMailbox({ product: 'Shop <3' })
  const text = await (await fetch(named.url)).text()
  expect(text).toContain('<title>Shop &lt;3’s test mailbox</title>')
  expect(text).toContain('As soon as Shop &lt;3 sends an email')
  await named.close()
})

test('one address at a time, and a kind word for what is not there', async () => {
  const eve = await get('/?to=EVE@b.localhost')
  expect(eve.text).toContain('For Eve')
  expect(eve.text).not.toContain(id)
  expect((await get('/?to=nobody@b.localhost')).text).toContain('No email to nobody@b.localhost')
  expect(await get('/mail/none')).toMatchObject({ status: 404, text: expect.stringContaining('isn’t here') })
})

test('only this computer may look or act', async () => {
  const own = new URL(mailbox.url).host
  expect(await status({ host: own })).toBe(200)
  expect(await status({ host: 'evil.example' })).toBe(403)
  expect(await status({ host: own, origin: 'https://evil.example' }, 'POST', '/_mailbox/clear')).toBe(403)
  expect(await status({ host: own, origin: 'null' }, 'POST', '/_mailbox/clear')).toBe(403)
  await expect(startMailbox({ host: '0.0.0.0' })).rejects.toThrow('this computer only')
  expect(mailbox.mails()).toHaveLength(2)
})

test.each(['/inbox.css', '/inbox.js', '/mark.svg', '/grotesk.woff2'])('%s is served', async path => {
  const { status: code, text } = await get(path)
  expect(code).toBe(200)
  expect(text.length).toBeGreaterThan(300)
})

test('every colour that the style uses is there, by day and night', async () => {
  const { text } = await get('/inbox.css')
  const used = [...text.matchAll(/var\((--[\w-]+)\)/g)].map(([, name]) => name)
  for (const name of used) expect(text).toContain(`${name}: light-dark(`)
})
