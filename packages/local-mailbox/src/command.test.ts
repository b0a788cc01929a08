import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { expect, test } from 'vitest'

function run(...flags: string[]) {
  const child = spawn(process.execPath, [join(import.meta.dirname, '../bin.mjs'), ...flags])
  let said = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', text => {
      said += text
    })
  }
  const ended = new Promise<number | null>(resolve => child.once('close', resolve))
  return { child, ended, said: () => said }
}

test('runs until it is told to stop, and says where; a second one says that the port is taken', async () => {
  const first = run('--port', '0', '--product', 'Shop')
  await Promise.race([first.ended, new Promise(resolve => first.child.stdout.once('data', resolve))])
  const [url = '', port = ''] = /http:\/\/localhost:(\d+)/.exec(first.said()) ?? []
  expect(await (await fetch(url)).text()).toContain('Every email Shop sends lands here, and goes no further.')
  const second = run('--port', port)
  expect(await second.ended).toBe(1)
  expect(second.said()).toContain('choose one with --port')
  first.child.kill('SIGTERM')
  expect(await first.ended).toBe(0)
})

test('posts no webhook that nobody could tell from anybody’s', async () => {
  const without = run('--webhook', 'http://localhost:3000/hook')
  expect(await without.ended).toBe(1)
  expect(without.said()).toContain('Set WEBHOOK_SECRET')
})
