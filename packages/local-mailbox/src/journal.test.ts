import { execFileSync } from 'node:child_process'
import { appendFileSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { startMailbox } from './server'

let folder: string
let persistTo: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'mailbox-'))
  persistTo = join(folder, 'deep', 'mails.jsonl')
})
afterEach(() => rmSync(folder, { recursive: true }))

const file = { filename: 'f.txt', content: btoa('file') }
async function send(url: string, key: string, text = 't'): Promise<{ status: number; body: unknown }> {
  const response = await fetch(`${url}/emails`, {
    method: 'POST',
    headers: { authorization: 'Bearer re_x', 'idempotency-key': key },
    body: JSON.stringify({
      from: 'a@b.localhost',
      to: 'c@d.localhost',
      subject: 's',
      text,
      attachments: [file],
    }),
  })
  return { status: response.status, body: await response.json() }
}

test('mails, keys, log, files and events are there after a restart', async () => {
  const before = await startMailbox({ persistTo })
  const answer = await send(before.url, 'k')
  const [mails, log] = [before.mails(), before.log()]
  expect(mails[0]?.last_event).toBe('delivered')
  await before.close()

  const after = await startMailbox({ persistTo })
  expect(after.mails()).toEqual(mails)
  expect(after.log()).toEqual(log)
  expect(after.attachment(mails[0]?.id ?? '', '1')?.toString()).toBe('file')
  expect(await send(after.url, 'k')).toEqual(answer)
  expect(await send(after.url, 'k', 'other')).toMatchObject({ status: 409 })
  expect(after.log()).toHaveLength(1)
  await after.close()
})

test('a write cut off in its middle was never accepted, and what follows is whole', async () => {
  const before = await startMailbox({ persistTo })
  await send(before.url, 'k')
  await before.close()
  appendFileSync(persistTo, readFileSync(persistTo).subarray(0, 200))

  const after = await startMailbox({ persistTo })
  await send(after.url, 'j')
  await after.close()
  const last = await startMailbox({ persistTo })
  expect(last.log().map(entry => entry.key)).toEqual(['k', 'j'])
  last.clear()
  await last.close()
  expect(readFileSync(persistTo, 'utf8')).toBe('')
})

test('what was answered before kill -9 is there afterwards', { timeout: 30_000 }, async () => {
  // The child answers one send and is killed by itself, with no chance to tidy up.
  const script = `
    import { startMailbox } from ${JSON.stringify(new URL('./server.ts', import.meta.url).href)}
    const mailbox = await startMailbox({ persistTo: ${JSON.stringify(persistTo)} })
    await fetch(mailbox.url + '/emails', {
      method: 'POST',
      headers: { authorization: 'Bearer re_x', 'idempotency-key': 'k' },
      body: JSON.stringify({ from: 'a@b.localhost', to: 'c@d.localhost', subject: 's', text: 't' }),
    })
    process.kill(process.pid, 'SIGKILL')`
  const args = ['--import', 'tsx', '--input-type=module', '--eval', script]
  expect(() => execFileSync(process.execPath, args, { stdio: 'pipe' })).toThrow(/Command failed/)
  const after = await startMailbox({ persistTo })
  expect(after.log().map(entry => entry.key)).toEqual(['k'])
  await after.close()
})
