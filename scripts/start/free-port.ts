import { createServer } from 'node:net'

/** Rejects with EADDRINUSE when something listens there: Next would say so only after another answered for it. */
export function requireFreePort(port: number, host: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const probe = createServer().once('error', reject)
    probe.listen(port, host, () => probe.close(() => resolve()))
  })
}
