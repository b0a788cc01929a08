import { startMailbox } from '@afterword/local-mailbox'
import { testClock, testRun } from '@/e2e/support/deliveries'
import { createMailer } from '@/lib/mail'
import type { Figures } from './figures'
import { countMails, minute, seedMails, start, untilAllLeft } from './mails'

/**
 * The clock goes back an hour, forward six and back again, between ticks and while mails are on their way, and every
 * third answer is lost.
 */
export async function clockMoves(): Promise<Figures> {
  const mailbox = await startMailbox()
  try {
    const people = await seedMails(10, 6, 16)
    const clock = testClock(start.toISOString())
    const mailer = createMailer({ apiKey: 're_drill', baseUrl: mailbox.url })
    let sends = 0
    const tick = () =>
      testRun(mailbox.url, clock, {
        random: Math.random,
        send: async (request, key) => {
          if (++sends % 3 === 0) mailbox.faults.next({ kind: 'cut', when: 'after' })
          const outcome = await mailer.sendMail(request, key)
          if (sends % 10 === 4) clock.forward(-60 * minute)
          if (sends % 10 === 7) clock.forward(60 * minute)
          return outcome
        },
      })
    const moves: Record<number, number> = { 20: -60, 40: 6 * 60, 60: -6 * 60, 80: 60 }
    for (let passed = 0; passed < 100; passed++) {
      await tick()
      clock.forward((1 + (moves[passed] ?? 0)) * minute)
    }
    await untilAllLeft(people, clock, tick)
    const { of, ...counted } = await countMails(people, mailbox)
    return { ...counted, of: `${of}, ${sends} sends` }
  } finally {
    await mailbox.close()
  }
}

/** Two processes, ten minutes apart by their own clocks, race for the same mails while every third answer is lost. */
export async function clocksApart(): Promise<Figures> {
  const mailbox = await startMailbox()
  try {
    const people = await seedMails(15, 6, 16)
    const clock = testClock(start.toISOString())
    const fast = { now: () => new Date(clock.now().getTime() + 10 * minute), wait: clock.wait }
    const mailer = createMailer({ apiKey: 're_drill', baseUrl: mailbox.url })
    mailbox.faults.chance([{ fault: { kind: 'cut', when: 'after' }, probability: 0.33 }], 7)
    mailbox.faults.latency(1, 30)
    let sends = 0
    const run = (own: typeof fast) =>
      testRun(mailbox.url, own, {
        random: Math.random,
        send: (request, key) => {
          sends++
          return mailer.sendMail(request, key)
        },
      })
    await untilAllLeft(people, clock, () => Promise.all([run(clock), run(fast)]))
    const { of, ...counted } = await countMails(people, mailbox)
    return { ...counted, of: `${of}, ${sends} sends` }
  } finally {
    await mailbox.close()
  }
}
