import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, expect, it } from 'vitest'
import { startScheduler } from './scheduler'

const seen: string[] = []
let status = 200
const server = createServer((request, response) => {
  seen.push(`${request.url} ${request.headers.authorization}`)
  response.writeHead(status).end('{"claimed":2,"sent":2,"skipped":0,"failed":0}')
}).listen(0, '127.0.0.1')
afterEach(() => server.close())

it('calls both routes with the bearer, again each minute, and tells of trouble once', async () => {
  const said: string[] = []
  const notes: string[] = []
  let calledOff = 0
  let minuteAsked = (_run: () => void) => {}
  const nextMinute = () =>
    new Promise<() => void>(resolve => {
      minuteAsked = resolve
    })
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  let minute = nextMinute()
  const stop = startScheduler(
    url,
    'secret',
    { say: line => said.push(line), note: line => notes.push(line) },
    run => {
      minuteAsked(run)
      return () => {
        calledOff += 1
      }
    },
  )
  const passMinute = async () => {
    const run = await minute
    minute = nextMinute()
    run()
    await minute
  }

  await minute
  expect(seen).toEqual(['/api/cron/reminders Bearer secret', '/api/cron/drafts Bearer secret'])
  expect(notes).toHaveLength(2)
  status = 503
  await passMinute()
  await passMinute()
  expect(said).toEqual([
    'The scheduler could not run reminders: it answered 503.',
    'The scheduler could not run drafts: it answered 503.',
  ])
  status = 200
  await passMinute()
  expect(said.slice(2)).toEqual(['The scheduler runs reminders again.', 'The scheduler runs drafts again.'])
  await stop()
  expect(calledOff).toBe(1)
  expect(seen).toHaveLength(8)
})
