import { createServer, type IncomingMessage, request, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

interface Taken {
  status: number
  headers: IncomingMessage['headers']
  body: Buffer
}

const probeMs = 200

/**
 * One address before several apps, as small as it can be: it goes round those that say they are well, and asks another
 * when one never answered. A change that may have arrived is never sent twice.
 */
export async function startBalance() {
  let apps: string[] = []
  let turn = 0
  const well = new Set<string>()
  const figures = { asked: 0, again: 0, cut: 0 }

  const probing = setInterval(() => {
    for (const app of apps)
      send(app, { method: 'GET', url: '/api/health' }, Buffer.alloc(0)).then(
        ({ status }) => (status === 200 ? well.add(app) : well.delete(app)),
        () => well.delete(app),
      )
  }, probeMs)

  const server = createServer((incoming, answer) => void handle(incoming, answer))
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))

  async function handle(incoming: IncomingMessage, answer: ServerResponse) {
    const parts: Buffer[] = []
    for await (const part of incoming) parts.push(part as Buffer)
    const body = Buffer.concat(parts)
    figures.asked++
    for (let tries = 0; tries < 20; tries++) {
      const ready = apps.filter(app => well.has(app))
      const app = (ready.length > 0 ? ready : apps)[turn++ % (ready.length || apps.length)] ?? ''
      try {
        const taken = await send(app, incoming, body)
        return void answer.writeHead(taken.status, taken.headers).end(taken.body)
      } catch (error) {
        well.delete(app)
        const neverArrived = (error as NodeJS.ErrnoException).code === 'ECONNREFUSED'
        if (incoming.method !== 'GET' && !neverArrived) break
        figures.again++
        if (ready.length < 2) await new Promise(resolve => setTimeout(resolve, probeMs))
      }
    }
    figures.cut++
    answer.writeHead(502).end()
  }

  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    figures,
    join(app: string) {
      apps.push(app)
      well.add(app)
    },
    /** Another has come in its place. */
    replace(old: string, next: string) {
      apps = apps.map(app => (app === old ? next : app))
      well.delete(old)
      well.add(next)
    },
    async close() {
      clearInterval(probing)
      server.closeAllConnections()
      await new Promise(resolve => server.close(resolve))
    },
  }
}

/** The whole answer, or none of it. */
function send(
  app: string,
  { method, url, headers = {} }: Partial<Pick<IncomingMessage, 'method' | 'url' | 'headers'>>,
  body: Buffer,
): Promise<Taken> {
  return new Promise((resolve, reject) => {
    const { connection: _, ...kept } = headers
    const asked = request(
      `${app}${url}`,
      { method: method ?? 'GET', agent: false, headers: kept },
      answer => {
        const parts: Buffer[] = []
        answer.on('data', part => parts.push(part))
        answer.once('error', reject)
        answer.once('close', () => {
          if (!answer.complete) return reject(new Error('It broke off'))
          const { connection: _, 'transfer-encoding': __, ...said } = answer.headers
          resolve({ status: answer.statusCode ?? 502, headers: said, body: Buffer.concat(parts) })
        })
      },
    )
    asked.once('error', reject)
    asked.end(body)
  })
}
