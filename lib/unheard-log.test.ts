import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'

const lib = fileURLToPath(new URL('./unheard-log.ts', import.meta.url))

/** A process that answers every uncaught error with a line, as a server's framework does; its log is cut off at once. */
const program = (before: string) => `
  ${before}
  let caught = 0
  process.on('uncaughtException', error => { caught += 1; console.error(error) })
  const lines = setInterval(() => console.log('a line'), 5)
  setTimeout(() => { clearInterval(lines); process.send(caught, () => process.exit()) }, 500)`

function uncaughtIn(before: string): Promise<number> {
  const child = spawn(
    process.execPath,
    ['--import', 'tsx', '--input-type=module', '--eval', program(before)],
    {
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    },
  )
  child.stdout?.once('data', () => {
    child.stdout?.destroy()
    child.stderr?.destroy()
  })
  return new Promise((resolve, reject) => {
    child.once('message', resolve)
    child.once('error', reject)
  })
}

it('goes on in peace when nobody reads its log any more', async () => {
  expect(await uncaughtIn('')).toBeGreaterThan(10)
  expect(await uncaughtIn(`(await import(${JSON.stringify(lib)})).outliveLogReader()`)).toBe(0)
})
