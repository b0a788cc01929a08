import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, it } from 'vitest'
import { closeGently } from './close-gently'

async function open(patience: Parameters<typeof closeGently>[1]) {
  const server = createServer((_, response) => response.end('here'))
  closeGently(server, patience)
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  return { server, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}` }
}
const closing = (server: Server) => new Promise(resolve => server.close(resolve))

it('closes at once when nobody has come', async () => {
  const { server, url } = await open({ quietMs: 60_000, mostMs: 60_000 })
  await expect(closing(server)).resolves.toBeUndefined()
  await expect(fetch(url)).rejects.toThrow()
})

it('takes what comes until nothing has come for a while, and keeps no connection meanwhile', async () => {
  const { server, url } = await open({ quietMs: 300, mostMs: 60_000 })
  expect((await fetch(url)).headers.get('connection')).toBe('keep-alive')
  const closed = closing(server)
  const late = await fetch(url)
  expect([late.status, late.headers.get('connection')]).toEqual([200, 'close'])
  await closed
})

it('does not wait for ever', async () => {
  const { server, url } = await open({ quietMs: 200, mostMs: 400 })
  await fetch(url)
  let over = false
  const closed = closing(server).then(() => {
    over = true
  })
  while (!over) await fetch(url, { headers: { connection: 'close' } }).catch(() => {})
  await closed
})
