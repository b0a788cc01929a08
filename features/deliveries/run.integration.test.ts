import { startMailbox } from '@afterword/local-mailbox'
import { eq } from 'drizzle-orm'
import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import { asSystem, asUser } from '@/db/doors'
import { deliveries } from '@/db/schema/deliveries'
import { deliveryRuns } from '@/db/schema/delivery-runs'
import { mailGate } from '@/db/schema/mail-gate'
import { tokens } from '@/db/schema/tokens'
import { users } from '@/db/schema/users'
import { newPerson, plainKinds, remindersOf, testClock, testRun } from '@/e2e/support/deliveries'
import { seedReminders, takeBackReminders } from '@/e2e/support/plan-mail'
import { useTestDatabase } from '@/e2e/support/use-test-database'
import { wanted } from '@/features/deliveries/mail-kind'
import type { PlanItem } from '@/features/planning/plan-item'
import { endReminder } from '@/features/reminders/end'
import { whatEnded } from '@/features/reminders/end-words'
import type { SendOutcome } from '@/lib/mail-outcome'

process.env.AUTH_SECRET ??= 'a secret for tests of at least 32 characters'
useTestDatabase()
const mailbox = await startMailbox()
afterAll(() => mailbox.close())

const clock = testClock('2026-11-24T12:00:00Z') // a Tuesday
beforeEach(async () => {
  mailbox.faults.clear()
  mailbox.clear()
  clock.set('2026-11-24T12:00:00Z')
  await asSystem('test', tx => tx.delete(mailGate))
})

const at = (text: string) => new Date(text)
const minute = 60_000
const asked = (planKey: string, more: Partial<PlanItem> = {}): PlanItem => ({
  kind: 'analysis',
  planKey,
  dueAt: at('2026-11-24T11:00:00Z'),
  why: `The mail ${planKey}.`,
  asked: true,
  ...more,
})
const plan = (userId: string, ...items: PlanItem[]) => seedReminders(userId, items, clock.now())
const run = (more = {}) => testRun(mailbox.url, clock, more)
const subjects = () => mailbox.log().map(entry => entry.subject)

describe('a mail that is due', () => {
  it('leaves once, however many runs there are, and is written down', async () => {
    const user = await newPerson()
    await plan(user.id, asked('one'))
    const counts = await Promise.all(Array.from({ length: 5 }, () => run()))
    expect(counts.reduce((sum, one) => sum + one.sent, 0)).toBe(1)
    expect(subjects()).toEqual(['The mail one.'])
    expect(await remindersOf(user.id)).toMatchObject([{ state: 'sent', deliveryId: expect.any(String) }])
    expect(await run()).toEqual({ claimed: 0, sent: 0, skipped: 0, failed: 0 })
  })

  it('carries one-click unsubscribe, and its tokens are nowhere in the database', async () => {
    const user = await newPerson()
    await plan(user.id, asked('one'))
    await run()
    const [mail] = mailbox.mails()
    expect(mail?.headers['List-Unsubscribe-Post']).toBe('List-Unsubscribe=One-Click')
    const token = /\/act\/([\w-]{43})\?do=done/.exec(mail?.text ?? '')?.[1]
    expect(token).toBeDefined()
    const kept = await asUser(user.id, async tx => [
      await tx.select().from(tokens),
      await tx.select().from(deliveries),
    ])
    expect(JSON.stringify(kept)).not.toContain(token)
  })

  it('is tried again under the same key with the same bytes after a lost answer', async () => {
    const user = await newPerson()
    await plan(user.id, asked('one'))
    mailbox.faults.next({ kind: 'cut', when: 'after' })
    expect(await run()).toMatchObject({ sent: 0, failed: 1 })
    expect(await run()).toMatchObject({ claimed: 0 })
    clock.forward(minute)
    expect(await run()).toMatchObject({ sent: 1 })
    expect(mailbox.requests().map(request => request.outcome)).toEqual(['accepted', 'replayed'])
    expect(await remindersOf(user.id)).toMatchObject([{ state: 'sent' }])
  })

  it('stops the whole run at a 429 and goes on after it', async () => {
    for (const planKey of ['one', 'two', 'three']) await plan((await newPerson()).id, asked(planKey))
    mailbox.faults.next({ kind: 'rate-limit', retryAfter: 30 })
    expect(await run({ abreast: 1 })).toMatchObject({ claimed: 1, sent: 0, failed: 0 })
    expect(await run()).toMatchObject({ claimed: 0 })
    clock.forward(31_000)
    expect(await run()).toMatchObject({ sent: 3 })
  })

  it('is parked, not sent again, when nobody can tell for 20 hours whether it left', async () => {
    const user = await newPerson()
    await plan(user.id, asked('one'))
    mailbox.faults.always({ kind: 'error', status: 500 })
    await run()
    clock.forward(21 * 60 * minute)
    await run()
    expect(await remindersOf(user.id)).toMatchObject([
      { state: 'parked', outcome: expect.stringContaining('couldn’t find out') },
    ])
  })

  it('that was refused for good is shown as failed', async () => {
    const user = await newPerson()
    await plan(user.id, asked('one'))
    mailbox.faults.next({ kind: 'error', status: 422 })
    await run()
    expect(await remindersOf(user.id)).toMatchObject([{ state: 'failed', outcome: expect.any(String) }])
  })
})

it('is punctual: with a tick a minute, 19 of 20 leave within a minute of their time', async () => {
  const people: { id: string }[] = []
  for (let n = 0; n < 40; n++) {
    const user = await newPerson()
    people.push(user)
    const ms = (n * 73 * 1000) % (20 * minute)
    await plan(user.id, asked(`at-${n}`, { dueAt: new Date(clock.now().getTime() + ms) }))
  }
  for (let tick = 0; tick <= 20; tick++) {
    await run()
    clock.forward(minute)
  }
  const lateOf = async ({ id }: { id: string }) => {
    const [mail] = await asUser(id, tx => tx.select().from(deliveries))
    const [row] = await remindersOf(id)
    return Number(mail?.sentAt) - Number(row?.dueAt)
  }
  const late = (await Promise.all(people.map(lateOf))).toSorted((a, b) => a - b)
  expect(late).toHaveLength(40)
  expect(late[0]).toBeGreaterThanOrEqual(0)
  expect(late[37]).toBeLessThanOrEqual(minute)
})

it('leaves one row for each run: what it did, and how late the oldest was', async () => {
  const user = await newPerson()
  await plan(user.id, asked('one'), asked('unwanted'))
  await plan((await newPerson()).id, asked('two'))
  mailbox.faults.next({ kind: 'error', status: 422 })
  const unwanted = (await remindersOf(user.id)).find(row => row.planKey === 'unwanted')?.id
  const look = (id: string) => (id === unwanted ? { skip: 'Not any more.' } : wanted)
  const counts = await run({ job: 'counted', kinds: plainKinds(look), abreast: 1 })
  expect(counts).toEqual({ claimed: 2, sent: 1, skipped: 1, failed: 1 })
  clock.forward(minute)
  await run({ job: 'idle' })
  const rows = await asSystem('test', tx => tx.select().from(deliveryRuns))
  expect(rows.find(row => row.job === 'counted')).toMatchObject({
    ...counts,
    oldestLagSeconds: 3600, // due at eleven, and it is noon
    endedAt: at('2026-11-24T12:00:00Z'),
    stoppedWhy: null,
  })
  const none = { claimed: 0, sent: 0, skipped: 0, failed: 0, oldestLagSeconds: 0 }
  expect(rows.find(row => row.job === 'idle')).toMatchObject({ ...none, endedAt: clock.now() })
})

describe('between claim and send', () => {
  const paused = async (userId: string, meanwhile: () => Promise<unknown>) => {
    mailbox.faults.pause()
    const running = run()
    await mailbox.faults.waitForHeld()
    await meanwhile()
    mailbox.faults.release()
    await running
    return remindersOf(userId)
  }

  it('a cancel comes too late and says so', async () => {
    const user = await newPerson()
    await plan(user.id, asked('one'))
    const after = await paused(user.id, () => takeBackReminders(user.id, clock.now(), 'link_ended'))
    expect(after).toMatchObject([{ state: 'sent', endReason: 'link_ended' }])
    expect(after.map(whatEnded)).toEqual(['You ended the link. It was already on its way.'])
    expect(subjects()).toHaveLength(1)
  })

  it('a cancel stops the second try', async () => {
    const user = await newPerson()
    await plan(user.id, asked('one'))
    mailbox.faults.next({ kind: 'cut', when: 'before' })
    await run()
    await takeBackReminders(user.id, clock.now(), 'link_ended')
    clock.forward(minute)
    await run()
    expect(subjects()).toEqual([])
    expect(await remindersOf(user.id)).toMatchObject([{ state: 'parked' }])
  })

  it('done is done, and the mail is not tried again', async () => {
    const user = await newPerson()
    await plan(user.id, asked('one'))
    const [one] = await remindersOf(user.id)
    const after = await paused(user.id, () =>
      asUser(user.id, tx => endReminder(tx, user.id, one?.id ?? '', { do: 'done' }, clock.now())),
    )
    expect(after).toMatchObject([{ state: 'done' }])
  })

  it('three reschedules are one mail, with the last time', async () => {
    const user = await newPerson()
    for (const time of ['13:00', '14:00', '15:00']) {
      await takeBackReminders(user.id, clock.now(), 'moved')
      await plan(user.id, asked(`at-${time}`, { dueAt: at(`2026-11-24T${time}:00Z`) }))
    }
    for (const time of ['13:30', '14:30', '15:30']) {
      clock.set(`2026-11-24T${time}:00Z`)
      await run()
    }
    expect(subjects()).toEqual(['The mail at-15:00.'])
  })

  it('an account deleted meanwhile leaves nothing behind, and is not mailed when it is being deleted', async () => {
    const user = await newPerson()
    await plan(user.id, asked('one'))
    const after = await paused(user.id, () =>
      asSystem('test', tx => tx.delete(users).where(eq(users.id, user.id))),
    )
    expect(after).toEqual([])
    const leaving = await newPerson()
    await plan(leaving.id, asked('two'))
    await asSystem('test', tx =>
      tx.update(users).set({ deleteAfter: clock.now() }).where(eq(users.id, leaving.id)),
    )
    mailbox.clear()
    await run()
    expect(subjects()).toEqual([])
  })

  it('accounts that are being deleted take nobody’s place in the queue, and are not late', async () => {
    const leaving = await newPerson()
    const dueAt = at('2026-11-24T08:00:00Z') // before anybody else's
    await plan(leaving.id, ...Array.from({ length: 320 }, (_, n) => asked(`old-${n}`, { dueAt })))
    await asSystem('test', tx =>
      tx.update(users).set({ deleteAfter: clock.now() }).where(eq(users.id, leaving.id)),
    )
    const user = await newPerson()
    await plan(user.id, asked('one'))
    await run({ job: 'beside a leaver' })
    expect(subjects()).toEqual(['The mail one.'])
    const rows = await asSystem('test', tx => tx.select().from(deliveryRuns))
    expect(rows.find(row => row.job === 'beside a leaver')?.oldestLagSeconds).toBe(3600) // theirs is not late
  })

  it('a process that dies is followed by another, and the mail still leaves once', async () => {
    const user = await newPerson()
    await plan(user.id, asked('one'))
    let died = false
    const dies = async () => {
      died = true
      return new Promise<never>(() => {})
    }
    void run({ send: dies })
    while (!died) await new Promise(resolve => setImmediate(resolve))
    expect(await run()).toMatchObject({ claimed: 0 })
    clock.forward(2 * minute)
    expect(await run()).toMatchObject({ sent: 1 })
  })

  it('a process that dies leaves it open whether the mail is out: taken back since, it is not called unsent', async () => {
    const user = await newPerson()
    await plan(user.id, asked('one'))
    let died = false
    const dies = async () => {
      died = true
      return new Promise<never>(() => {})
    }
    void run({ send: dies })
    while (!died) await new Promise(resolve => setImmediate(resolve))
    await takeBackReminders(user.id, clock.now(), 'interview_off')
    clock.forward(2 * minute)
    await run()
    expect(subjects()).toEqual([])
    expect(await remindersOf(user.id)).toMatchObject([
      {
        state: 'parked',
        outcome: 'We couldn’t find out whether this email was sent, so we won’t send it again.',
      },
    ])
  })

  it('a process that comes back too late writes nothing over what the next one found out', async () => {
    const user = await newPerson()
    await plan(user.id, asked('one'))
    let answer = (_: SendOutcome) => {}
    const asleep = run({ send: () => new Promise<SendOutcome>(resolve => (answer = resolve)) })
    await expect.poll(async () => (await remindersOf(user.id))[0]?.state).toBe('leaving')
    clock.forward(2 * minute)
    expect(await run()).toMatchObject({ sent: 1 })
    const written = () => asUser(user.id, tx => tx.select().from(deliveries))
    const before = await written()
    expect(before).toMatchObject([{ state: 'sent', fence: 2 }])
    answer({ kind: 'rejected', code: 'late', reason: 'Too late.', rate: null })
    expect(await asleep).toMatchObject({ claimed: 1, sent: 0, failed: 0 })
    expect(await written()).toEqual(before)
    expect(await remindersOf(user.id)).toMatchObject([{ state: 'sent', outcome: null }])
  })
})

describe('the last look', () => {
  it('has the last word, with a reason the person reads', async () => {
    const user = await newPerson()
    await plan(user.id, asked('one'))
    await run({ kinds: plainKinds(() => ({ skip: 'They replied.' })) })
    expect(subjects()).toEqual([])
    expect(await remindersOf(user.id)).toMatchObject([{ state: 'skipped', outcome: 'They replied.' }])
  })

  it('waits for the quiet hours to end, and not past the event', async () => {
    const user = await newPerson()
    await plan(user.id, asked('one'), asked('late', { notAfter: at('2026-11-25T07:00:00Z') }))
    clock.set('2026-11-24T22:30:00Z')
    await run()
    expect(subjects()).toEqual([])
    expect(await remindersOf(user.id)).toMatchObject([
      { planKey: 'late', state: 'skipped' },
      { planKey: 'one', state: 'planned', lookAt: at('2026-11-25T08:00:00Z') },
    ])
  })

  it('lets two of three unasked mails out, though five runs decide at once', async () => {
    const user = await newPerson()
    const kinds = ['share_viewed', 'pattern_card', 'duty_to_inform'] as const
    // Each due a moment after the last, so that none can be another's line.
    for (const kind of kinds) {
      await plan(user.id, asked(kind, { kind, asked: false, dueAt: clock.now() }))
      await Promise.all(Array.from({ length: 5 }, () => run()))
      clock.forward(minute)
    }
    await Promise.all(Array.from({ length: 5 }, () => run()))
    expect(mailbox.log()).toHaveLength(2)
    expect((await remindersOf(user.id)).map(row => row.state)).toEqual(['sent', 'sent', 'planned'])
  })

  it('takes what gave its place to two others along with them, and not to another day', async () => {
    const user = await newPerson()
    const offer = (planKey: string): PlanItem =>
      asked(planKey, { kind: 'offer_deadline', asked: false, dueAt: at('2026-11-24T12:30:00Z') })
    await plan(user.id, offer('one'), offer('two'), asked('week', { kind: 'weekly_plan', asked: false }))
    await run()
    expect(subjects()).toEqual([])
    clock.set('2026-11-24T12:30:00Z')
    await run()
    expect(subjects()).toHaveLength(1)
    expect(mailbox.mails()[0]?.text).toMatch(/Also: The mail (?:one|two)\.[\s\S]*Also: The mail week\./)
  })

  it('sends what is due at once as one mail, two unasked ones a day, and the rest the next morning', async () => {
    const user = await newPerson()
    const kinds = ['offer_deadline', 'weekly_plan', 'pattern_card', 'duty_to_inform'] as const
    await plan(user.id, ...kinds.map(kind => asked(kind, { kind, asked: false })))
    await run()
    expect(subjects()).toEqual(['The mail offer_deadline.'])
    for (const kind of kinds.slice(1)) expect(mailbox.mails()[0]?.text).toContain(`Also: The mail ${kind}.`)
    expect((await remindersOf(user.id)).map(row => row.state)).toEqual(kinds.map(() => 'sent'))
    await plan(user.id, asked('second', { kind: 'share_viewed', asked: false }))
    await run()
    expect(subjects()).toHaveLength(2)
    await plan(user.id, asked('third', { kind: 'share_viewed', asked: false }))
    await run()
    expect((await remindersOf(user.id)).find(row => row.planKey === 'third')).toMatchObject({
      state: 'planned',
      lookAt: at('2026-11-25T08:30:00Z'),
    })
  })
})
