import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

type Manner = 'plain' | 'nonsense' | 'swallow' | 'quiet'
/** What stands between the mailbox's answer and whoever waits for it. */
type Before = () => Promise<void>

/** Each is an answer to a mail; every second of them to one that was taken. */
const nonsense: ((response: ServerResponse, elsewhere: string) => void)[] = [
  response => response.writeHead(200, { 'content-type': 'text/html' }).end('<html>Welcome to nginx!</html>'),
  response => response.writeHead(200).end(),
  response => response.writeHead(200, { 'content-type': 'application/json' }).end('{"id":5}'),
  response => response.writeHead(200, { 'content-type': 'application/json' }).end('{"id":"abc'),
  response => response.writeHead(200, { 'content-type': 'application/json' }).end('null'),
  (response, elsewhere) => response.writeHead(307, { location: elsewhere }).end(),
  (response, elsewhere) => response.writeHead(302, { location: elsewhere }).end(),
  response => response.writeHead(502, { 'content-type': 'text/html' }).end('<h1>Bad gateway</h1>'),
  response => response.writeHead(418, { 'content-type': 'application/json' }).end('[]').destroy(),
  response => response.socket?.end('SSH-2.0-OpenSSH_9.2p1\r\n'),
]

/** In front of the mailbox, a mail service that takes mails and answers in its own manner. */
export async function startService(mailboxUrl: string) {
  let manner: Manner = 'plain'
  let before: Before = async () => {}
  let said = 0
  let followed = 0
  const waiting = new Set<() => void>()
  const arrived = () => {
    for (const tell of waiting) tell()
  }
  const server = createServer(
    (request, response) => void handle(request, response).catch(() => response.destroy()),
  )
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`

  async function handle(request: IncomingMessage, response: ServerResponse) {
    const parts: Buffer[] = []
    for await (const part of request) parts.push(part as Buffer)
    if (request.url === '/elsewhere') {
      followed++
      return void response.writeHead(200).end('{"id":"stolen"}')
    }
    if (manner === 'swallow') return arrived() // and never a word
    if (manner === 'nonsense' && said++ % 2)
      return nonsense[said % nonsense.length]?.(response, `${url}/elsewhere`)
    const answer = await fetch(mailboxUrl + request.url, {
      method: request.method,
      headers: Object.fromEntries(
        ['authorization', 'content-type', 'idempotency-key'].map(name => [
          name,
          String(request.headers[name] ?? ''),
        ]),
      ),
      body: Buffer.concat(parts),
    })
    const text = await answer.text()
    if (manner === 'nonsense')
      return nonsense[Math.floor(said / 2) % nonsense.length]?.(response, `${url}/elsewhere`)
    if (manner === 'quiet') return arrived()
    await before()
    response.writeHead(answer.status, { 'content-type': 'application/json' }).end(text)
  }

  return {
    url,
    speak(next: Manner, first: Before = async () => {}) {
      manner = next
      before = first
    },
    said: () => said,
    /** Mails that came to where it pointed. */
    followed: () => followed,
    /** Resolves when a mail comes in that gets no answer. */
    nextMail: () =>
      new Promise<void>(resolve => {
        const tell = () => {
          waiting.delete(tell)
          resolve()
        }
        waiting.add(tell)
      }),
    async close() {
      server.closeAllConnections()
      await new Promise(resolve => server.close(resolve))
    },
  }
}
