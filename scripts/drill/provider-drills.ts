import { type Mailbox, startMailbox } from '@afterword/local-mailbox'
import { testClock, testRun } from '@/e2e/support/deliveries'
import { createMailer } from '@/lib/mail'
import type { Figures } from './figures'
import { countMails, minute, seedMails, start, untilAllLeft } from './mails'
import { startService } from './service'

async function withMailbox(run: (mailbox: Mailbox) => Promise<Figures>): Promise<Figures> {
  const mailbox = await startMailbox()
  try {
    return await run(mailbox)
  } finally {
    await mailbox.close()
  }
}

/** Nobody answers for three hours, while something comes due every twenty minutes. */
export const providerAway = () =>
  withMailbox(async mailbox => {
    const people = await seedMails(10, 9, 20)
    const clock = testClock(start.toISOString())
    const tick = () => testRun(mailbox.url, clock)
    mailbox.faults.always({ kind: 'cut', when: 'before' })
    for (let passed = 0; passed < 180; passed += 3) {
      await tick()
      clock.forward(3 * minute)
      mailbox.shiftClock(3 * minute)
    }
    const before = mailbox.log().length
    mailbox.faults.clear()
    const minutes = await untilAllLeft(people, clock, tick)
    if (before > 0) throw new Error('It was not away')
    const { of, ...counted } = await countMails(people, mailbox)
    return { ...counted, of: `${of}; the last left ${minutes} min after its return` }
  })

/** Answers come about when we have stopped waiting: half in time, half too late, and each mail is taken. */
export const providerSlow = () =>
  withMailbox(async mailbox => {
    const people = await seedMails(20, 3, 16)
    const clock = testClock(start.toISOString())
    const mailer = createMailer({ apiKey: 're_drill', baseUrl: mailbox.url, timeoutMs: 250 })
    let late = 0
    const tick = () =>
      testRun(mailbox.url, clock, {
        random: Math.random,
        send: async (request, key) => {
          const outcome = await mailer.sendMail(request, key)
          if (outcome.kind === 'temporary') late++
          return outcome
        },
      })
    mailbox.faults.latency(100, 400)
    const minutes = await untilAllLeft(people, clock, tick)
    if (late < 10) throw new Error(`Only ${late} answers were late`)
    const { of, ...counted } = await countMails(people, mailbox)
    return { ...counted, of: `${of}, ${late} answers too late; all had left after ${minutes} min` }
  })

/** For an hour it answers what nobody can understand, whether it took the mail or not. */
export const providerNonsense = () =>
  withMailbox(async mailbox => {
    const people = await seedMails(20, 3, 16)
    const service = await startService(mailbox.url)
    try {
      const clock = testClock(start.toISOString())
      const tick = () => testRun(service.url, clock, { random: Math.random })
      service.speak('nonsense')
      for (let passed = 0; passed < 60; passed += 2) {
        await tick()
        clock.forward(2 * minute)
      }
      service.speak('plain')
      const minutes = await untilAllLeft(people, clock, tick)
      const { of, ...counted } = await countMails(people, mailbox)
      if (service.said() < 50) throw new Error(`It said nonsense ${service.said()} times only`)
      if (service.followed() > 0) throw new Error('A mail was sent on to where it pointed')
      return {
        ...counted,
        of: `${of}, ${service.said()} answers of nonsense; the last left ${minutes} min after it`,
      }
    } finally {
      await service.close()
    }
  })
