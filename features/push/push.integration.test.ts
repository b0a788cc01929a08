import { startMailbox } from '@afterword/local-mailbox'
import { eq } from 'drizzle-orm'
import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import webPush from 'web-push'
import { asSystem, type Tx } from '@/db/doors'
import { deliveries } from '@/db/schema/deliveries'
import { mailGate } from '@/db/schema/mail-gate'
import { sessions } from '@/db/schema/sessions'
import { newPerson, testClock, testRun } from '@/e2e/support/deliveries'
import { seedReminders } from '@/e2e/support/plan-mail'
import { startPushService } from '@/e2e/support/push-service'
import { seedInterview } from '@/e2e/support/seed-interview'
import { useTestDatabase } from '@/e2e/support/use-test-database'
import { beginSession } from '@/features/auth/own-sessions'
import { purge } from '@/features/own-data/purge'
import { tellDeviceInput } from './schema'
import { listTold, stopTelling, tellDevice } from './subscriptions'
import { tellDevices } from './tell-devices'

const keys = webPush.generateVAPIDKeys()
process.env.AUTH_SECRET ??= 'a secret for tests of at least 32 characters'
useTestDatabase()
const mailbox = await startMailbox()
const service = await startPushService()
afterAll(async () => {
  await mailbox.close()
  await service.close()
})

const clock = testClock('2026-11-24T12:00:00Z')
beforeEach(async () => {
  Object.assign(process.env, {
    VAPID_PUBLIC_KEY: keys.publicKey,
    VAPID_PRIVATE_KEY: keys.privateKey,
    VAPID_SUBJECT: 'mailto:hello@afterword.example',
    PUSH_SERVICES: service.url,
  })
  Object.assign(service.state, { answer: 201, silent: false })
  service.received.length = 0
  service.asked.length = 0
  mailbox.faults.clear()
  mailbox.clear()
  clock.set('2026-11-24T12:00:00Z')
  await asSystem('test', tx => tx.delete(mailGate))
})

const system = <T>(fn: (tx: Tx) => Promise<T>) => asSystem('test', fn)
const run = () => testRun(mailbox.url, clock, { beside: tellDevices })
const told = (userId: string) => system(tx => listTold(tx, userId))

async function signedIn(userId: string, until = '2027-02-01T00:00:00Z') {
  const [session] = await system(tx =>
    tx
      .insert(sessions)
      .values({ sessionToken: crypto.randomUUID(), userId, expires: new Date(until) })
      .returning(),
  )
  return { userId, sessionId: session?.id ?? '' }
}

async function tellHere(userId: string, until?: string) {
  const browser = service.browser()
  const who = await signedIn(userId, until)
  await system(tx => tellDevice(tx, who, { ...browser.address, device: 'Chrome on Android' }, clock.now()))
  return { browser, ...who }
}

/** Somebody whose minute, and whose offer's last day, are due. */
async function somebody(preferences: Parameters<typeof newPerson>[0] = {}) {
  const { id: userId } = await newPerson()
  const { interviewId, pipelineId } = await seedInterview([{ name: 'Ana Osei' }], {
    userId,
    mine: { zone: 'UTC', ...preferences },
  })
  const due = { dueAt: new Date('2026-11-24T11:55:00Z'), pipelineId, asked: true }
  const plan = (kind: 'minute' | 'offer_deadline' | 'analysis', step?: string) =>
    seedReminders(
      userId,
      [{ ...due, kind, step, interviewId, planKey: `${kind}-${step}`, why: `The ${kind}.` }],
      clock.now(),
    )
  return { userId, plan, interviewId, pipelineId }
}

describe('beside the mail', () => {
  it('tells each device once, closed to it alone and signed by the house', async () => {
    const { userId, plan, interviewId } = await somebody()
    const [one, two] = [await tellHere(userId), await tellHere(userId)]
    await plan('minute')
    await Promise.all([run(), run(), run()])
    expect(mailbox.log()).toHaveLength(1)
    expect(service.received.map(({ to }) => to.id).sort()).toEqual([one.browser.id, two.browser.id].sort())
    const [first] = service.received
    expect(first?.message).toMatchObject({
      title: 'How did it go?',
      url: `/interviews/${interviewId}/follow-up`,
    })
    expect(first?.vapid).toMatchObject({
      aud: service.url,
      sub: 'mailto:hello@afterword.example',
      key: keys.publicKey,
    })
    expect(first?.headers).toMatchObject({ ttl: '14400', 'content-encoding': 'aes128gcm', urgency: 'high' })
    const [mail] = await system(tx => tx.select().from(deliveries).where(eq(deliveries.userId, userId)))
    await tellDevices({ id: mail?.id ?? '' }, clock.now())
    expect(service.received).toHaveLength(2)
    expect((await told(userId)).map(({ lastOkAt }) => lastOkAt)).toEqual([clock.now(), clock.now()])
  })

  it('goes on at a browser where the same person signs in once more, and ends where another does', async () => {
    const { userId, plan } = await somebody()
    const { userId: otherId } = await somebody()
    const held = ['first', 'second', 'third'].map(word => `${word}-${userId}`)
    const signIn = (who: string, at: number, before?: string) =>
      system(tx =>
        beginSession(
          tx,
          { sessionToken: held[at] ?? '', userId: who, expires: new Date('2027-02-01T00:00:00Z') },
          'Chrome on Android',
          before,
        ),
      )
    const sessionOf = async (who: string) =>
      (await system(tx => tx.select().from(sessions).where(eq(sessions.userId, who))))[0]?.id ?? ''
    await signIn(userId, 0)
    const browser = service.browser()
    const who = { userId, sessionId: await sessionOf(userId) }
    await system(tx => tellDevice(tx, who, { ...browser.address, device: 'Chrome on Android' }, clock.now()))
    await signIn(userId, 1, held[0])
    expect((await told(userId)).map(({ sessionId }) => sessionId)).toEqual([await sessionOf(userId)])
    await plan('minute')
    await run()
    expect(service.received).toHaveLength(1)
    await signIn(otherId, 2, held[1])
    await plan('offer_deadline', 'one_day')
    await run()
    expect(service.received).toHaveLength(1)
  })

  it('tells of the minute and of an offer’s last day, and of nothing else', async () => {
    const { userId, plan, pipelineId } = await somebody()
    await tellHere(userId)
    await plan('analysis')
    await run()
    await plan('offer_deadline', 'three_days')
    await run()
    expect(mailbox.log()).toHaveLength(2)
    expect(service.received).toEqual([])
    await plan('offer_deadline', 'one_day')
    await run()
    expect(service.received.map(({ message }) => message.url)).toEqual([`/pipelines/${pipelineId}/offer`])
  })

  it('waits for the quiet hours as the mail does, and says nothing of what is not mailed', async () => {
    const { userId, plan } = await somebody({ kindsOff: ['minute'] })
    await tellHere(userId)
    await plan('minute')
    await run()
    const other = await somebody()
    await tellHere(other.userId)
    clock.set('2026-11-24T23:30:00Z')
    await other.plan('offer_deadline', 'one_day')
    await run()
    expect(mailbox.log()).toEqual([])
    expect(service.received).toEqual([])
  })

  it('names nobody to whoever asked for discretion, and people never', async () => {
    const open = await somebody()
    const discreet = await somebody({ confidential: true })
    for (const { userId, plan } of [open, discreet]) {
      await tellHere(userId)
      await plan('minute')
      await plan('offer_deadline', 'one_day')
    }
    await run()
    const said = (who: typeof open) =>
      service.received
        .filter(({ message }) =>
          [who.pipelineId, who.interviewId].some(id => String(message.url).includes(id)),
        )
        .map(({ message }) => `${message.title} ${message.body}`)
    expect(said(open).join()).toContain('Northlight')
    expect(said(discreet)).toHaveLength(2)
    expect(said(discreet).join()).not.toMatch(/Northlight|Ana|Osei/)
  })

  it('neither delays nor loses a mail when nothing of it works', async () => {
    const { userId, plan } = await somebody()
    await tellHere(userId)
    await plan('minute')
    service.state.answer = 500
    expect(await run()).toMatchObject({ sent: 1, failed: 0 })
    const other = await somebody()
    await tellHere(other.userId)
    await other.plan('minute')
    const third = await somebody()
    await third.plan('minute')
    let goOn = () => {}
    const stuck = new Promise<void>((_, broken) => {
      goOn = () => broken(new Error('broken'))
    })
    const running = testRun(mailbox.url, clock, { abreast: 1, beside: () => stuck })
    await expect.poll(() => mailbox.log().length).toBe(3)
    goOn()
    expect(await running).toMatchObject({ sent: 2, failed: 0 })
  })
})

describe('a device', () => {
  it.each([404, 410])('that wants nothing more (%i) is forgotten', async answer => {
    const { userId, plan } = await somebody()
    await tellHere(userId)
    await plan('minute')
    service.state.answer = answer
    await run()
    expect(await told(userId)).toEqual([])
  })

  it.each([429, 500, 303])(
    'whose service is in trouble (%i) is kept, and no redirect is followed',
    async answer => {
      const { userId, plan } = await somebody()
      await tellHere(userId)
      await plan('minute')
      service.state.answer = answer
      await run()
      expect(service.asked).toHaveLength(1)
      expect(await told(userId)).toMatchObject([{ lastOkAt: null }])
    },
  )

  it('is told nothing once its session is over, and goes with it', async () => {
    const { userId, plan } = await somebody()
    const out = await tellHere(userId)
    await tellHere(userId, '2026-11-24T11:59:00Z')
    await system(tx => tx.delete(sessions).where(eq(sessions.id, out.sessionId)))
    await plan('minute')
    expect(await run()).toMatchObject({ sent: 1 })
    expect(service.received).toEqual([])
    await purge(clock.now())
    expect(await told(userId)).toEqual([])
  })

  it('is told nothing at an address that is no push service’s any more, nor without the house’s keys', async () => {
    const { userId, plan } = await somebody()
    await tellHere(userId)
    await plan('minute')
    delete process.env.VAPID_SUBJECT
    await run()
    process.env.VAPID_SUBJECT = 'mailto:hello@afterword.example'
    process.env.PUSH_SERVICES = ''
    await plan('offer_deadline', 'one_day')
    await run()
    expect(mailbox.log()).toHaveLength(2)
    expect(service.received).toEqual([])
    expect(await told(userId)).toEqual([])
  })

  it('belongs to whoever signed in last, once to a session, ten to a person', async () => {
    const { id: ada } = await newPerson()
    const { id: eve } = await newPerson()
    const { browser, ...who } = await tellHere(ada)
    const hers = await signedIn(eve)
    const address = { ...browser.address, device: null }
    await system(tx => tellDevice(tx, hers, address, clock.now()))
    expect([await told(ada), await told(eve)]).toMatchObject([[], [{ sessionId: hers.sessionId }]])
    for (let i = 0; i < 2; i++)
      await system(tx => tellDevice(tx, who, { ...service.browser().address, device: null }, clock.now()))
    expect(await told(ada)).toHaveLength(1)
    for (let i = 0; i < 12; i++) {
      clock.forward(1000)
      await tellHere(ada)
    }
    const all = await told(ada)
    expect(all).toHaveLength(10)
    expect(await system(tx => stopTelling(tx, eve, all[0]?.id ?? ''))).toBe(false)
    expect(await system(tx => stopTelling(tx, ada, all[0]?.id ?? ''))).toBe(true)
    expect(await told(ada)).toHaveLength(9)
  })

  it.each<[string, object]>([
    ['another host', { endpoint: 'https://evil.example/for/me' }],
    ['a host of the house’s own network', { endpoint: 'http://169.254.169.254/latest' }],
    ['a key that is none', { p256dh: 'AAAA' }],
    ['a short secret', { auth: 'AAAA' }],
    ['more than it should', { more: '1' }],
  ])('is not taken with %s', (_, more) => {
    const { address } = service.browser()
    expect(tellDeviceInput.safeParse(address).success).toBe(true)
    expect(tellDeviceInput.safeParse({ ...address, ...more }).success).toBe(false)
  })
})
