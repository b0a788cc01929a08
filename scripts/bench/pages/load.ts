import { Agent, request } from 'node:http'

export interface Asked {
  path: string
  method?: 'GET' | 'POST'
  headers?: Record<string, string>
  body?: string | Buffer
}

export interface Answered {
  status: number
  bytes: number
  text: string
  location: string | undefined
}

const agents = new Map<number, Agent>()

/** One request on a kept connection. */
export function ask(
  url: string,
  { path, method = 'GET', headers = {}, body }: Asked,
  abreast = 1,
): Promise<Answered> {
  let agent = agents.get(abreast)
  if (!agent) {
    agent = new Agent({ keepAlive: true, maxSockets: abreast })
    agents.set(abreast, agent)
  }
  return new Promise((resolve, reject) => {
    const length = body === undefined ? {} : { 'content-length': String(Buffer.byteLength(body)) }
    const sent = request(url + path, { method, agent, headers: { ...headers, ...length } }, answer => {
      const chunks: Buffer[] = []
      answer.on('data', (chunk: Buffer) => chunks.push(chunk))
      answer.on('error', reject)
      answer.on('end', () => {
        const whole = Buffer.concat(chunks)
        const { statusCode: status = 0, headers: got } = answer
        resolve({ status, bytes: whole.length, text: whole.toString(), location: got.location })
      })
    })
    sent.on('error', reject)
    sent.end(body)
  })
}

export interface Load {
  requests: number
  perSecond: number
  p50: number
  p95: number
  p99: number
  /** Answers that were not what was asked for, by status. */
  refused: Record<string, number>
}

interface How {
  abreast: number
  ms: number
  /** However long that takes on a busy machine: of few, an average tells little. */
  least?: number
  fine: (status: number) => boolean
  /** Told of each answer how long it took, in ms. */
  heard?: (ms: number) => void
}

/** Asks with so many at once for so long, each anew as soon as it has its answer; what is under way is waited for. */
export async function load(
  url: string,
  next: (n: number) => Asked,
  { abreast, ms, least = 0, fine, heard }: How,
): Promise<Load> {
  const took: number[] = []
  const refused: Record<string, number> = {}
  const began = performance.now()
  let n = 0
  await Promise.all(
    Array.from({ length: abreast }, async () => {
      while (performance.now() - began < ms || n < least) {
        const at = performance.now()
        const { status } = await ask(url, next(n++), abreast)
        const waited = performance.now() - at
        took.push(waited)
        heard?.(waited)
        if (!fine(status)) refused[status] = (refused[status] ?? 0) + 1
      }
    }),
  )
  const seconds = (performance.now() - began) / 1000
  took.sort((a, b) => a - b)
  const at = (part: number) => took[Math.min(took.length - 1, Math.floor(took.length * part))] ?? 0
  const requests = took.length
  return { requests, perSecond: requests / seconds, p50: at(0.5), p95: at(0.95), p99: at(0.99), refused }
}

export function closeAgents(): void {
  for (const agent of agents.values()) agent.destroy()
  agents.clear()
}
