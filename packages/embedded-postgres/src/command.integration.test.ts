import { spawn } from 'node:child_process'
import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { isAlive } from './postmaster'

const root = mkdtempSync(join(tmpdir(), 'embedded-postgres-'))
chmodSync(root, 0o755)
afterAll(() => rmSync(root, { recursive: true, force: true }), 90_000)

function run(...flags: string[]) {
  const bin = join(import.meta.dirname, '../bin.mjs')
  const child = spawn(process.execPath, [bin, '--name', 'shop', '--home', join(root, 'data'), ...flags])
  let said = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', text => {
      said += text
    })
  }
  const ended = new Promise<number | null>(resolve => child.once('close', resolve))
  return { child, ended, said: () => said }
}

it('runs until it is told to stop, and says its address to whoever asks', { timeout: 90_000 }, async () => {
  const server = run()
  await Promise.race([
    server.ended,
    new Promise<void>(resolve => {
      server.child.stdout.on('data', () => server.said().includes('Ctrl-C') && resolve())
    }),
  ])
  const [, pid] = /pid (\d+)/.exec(server.said()) ?? []
  const [, address] = /app {4}(postgres:\S+)/.exec(server.said()) ?? []
  const asked = run('--url', 'app')
  expect(await asked.ended).toBe(0)
  expect(asked.said().trim()).toBe(address)
  const second = run()
  expect(await second.ended).toBe(1)
  expect(second.said()).toContain(`already running: pid ${pid}`)

  server.child.kill('SIGTERM')
  expect(await server.ended).toBe(0)
  expect(isAlive(Number(pid))).toBe(false)
  const late = run('--url', 'app')
  expect(await late.ended).toBe(1)
  expect(late.said()).toContain('No PostgreSQL runs')
})
