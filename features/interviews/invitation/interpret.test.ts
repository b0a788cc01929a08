import { monitorEventLoopDelay } from 'node:perf_hooks'
import { expect, it } from 'vitest'
import { arrivalLimits } from './arrival-limits'
import { interpretCalendar, interpretWords } from './interpret'
import { readMailFile, readText } from './read-arrival'

const patient = { ...arrivalLimits, milliseconds: 30_000 }
const own = { zone: 'Europe/London', ownAddresses: ['robin@mailbox.example'], ownName: 'Robin Marsh' }
const taken = async (facts: ReturnType<typeof readText>) => {
  const told = await facts
  if (typeof told === 'string') throw new Error(told)
  return told
}
const invitation = () =>
  taken(readText('Interview with Halden on 3 December 2026 at 14:00', '2026-11-20', patient))

it('what takes long to make out is stopped, the next is answered, and the server is not held up', async () => {
  const line = 'Interview for the at the '.repeat(24)
  const mail = [
    ...[`From: the at <a@nbs.example>`, `Subject: ${line.slice(0, 400)}`],
    ...['Date: Fri, 20 Nov 2026 09:00:00 +0100', '', 'Interview on 3 December 2026 at 14:00'],
    ...Array.from({ length: 170 }, () => line.slice(0, 590)),
  ]
  const long = await taken(readMailFile(Buffer.from(mail.join('\r\n')), '2026-11-20', patient))
  const fine = await invitation()
  expect(await interpretWords(fine, own, 30_000)).toMatchObject([{ company: 'Halden' }])
  const delay = monitorEventLoopDelay({ resolution: 5 })
  delay.enable()
  const first = interpretWords(long, own, 5)
  const next = interpretWords(fine, own, 30_000)
  expect(await first).toBe('too-complex')
  delay.disable()
  expect(await next).toMatchObject([{ company: 'Halden', moment: { startWall: '2026-12-03T14:00' } }])
  // On this thread it would be held for as long as it takes; a busy machine is not a failure.
  expect(delay.max / 1e6).toBeLessThan(250)
})

it('a calendar that could not be read keeps its reason', async () => {
  expect(await interpretCalendar('too-complex', own)).toMatchObject({ ok: false, reason: 'too-complex' })
})
