import { closeDatabase } from '@/db/client'
import { plainKinds } from '@/e2e/support/deliveries'
import type { MailKind, MailKinds } from '@/features/deliveries/mail-kind'
import { runDue } from '@/features/deliveries/run'
import { createMailer } from '@/lib/mail'
import { benchStart, together } from './seed'

// One process that ticks again and again until it is told to stop, or killed.
const {
  BENCH_MAILBOX = '',
  BENCH_SPEED = '1',
  BENCH_EPOCH = '0',
  BENCH_RATE = '',
  BENCH_ABREAST = '6',
} = process.env
const speed = Number(BENCH_SPEED)
let epoch = Number(BENCH_EPOCH)
const clock = {
  now: () => new Date(benchStart.getTime() + (Date.now() - epoch) * speed),
  wait: (ms: number) => new Promise<void>(resolve => setTimeout(resolve, ms / speed)),
}
const stop = new AbortController()
process.once('SIGTERM', () => stop.abort())
process.on('message', (told: { epoch: number }) => {
  epoch = told.epoch
})
process.once('disconnect', () => process.exit()) // the benchmark itself has gone
if (!process.connected) process.exit()

// Each mail names in its subject all that it carries, so that the mailbox's own log can be counted.
const kinds = Object.fromEntries(
  Object.entries(plainKinds()).map(([name, kind]) => [
    name,
    {
      ...kind,
      mail: async (tx, reminders, context) => ({
        ...(await kind.mail(tx, reminders, context)),
        subject: [...reminders.map(({ why }) => why), ...context.also.map(({ text }) => text)].join(together),
      }),
    } satisfies MailKind,
  ]),
) as unknown as MailKinds

const mailer = createMailer({ apiKey: 're_bench', baseUrl: BENCH_MAILBOX, timeoutMs: 2000 })
process.send?.({ ready: true })
while (!stop.signal.aborted) {
  try {
    await runDue({
      job: 'bench',
      kinds,
      only: 'rest',
      clock,
      send: (request, key) => mailer.sendMail(request, key),
      appUrl: 'http://localhost:3000',
      from: 'Afterword <hello@afterword.localhost>',
      rate: BENCH_RATE ? Number(BENCH_RATE) : null,
      deadline: new Date(clock.now().getTime() + 50_000),
      signal: stop.signal,
      abreast: Number(BENCH_ABREAST),
    })
  } catch (error) {
    process.send?.({ error: String(error) })
  }
  globalThis.gc?.()
  process.send?.({ heap: process.memoryUsage().heapUsed })
  await new Promise(resolve => setTimeout(resolve, 100))
}
await closeDatabase()
process.exit()
