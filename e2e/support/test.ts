import { createHash } from 'node:crypto'
import type { Mailbox } from '@afterword/local-mailbox'
import { type BrowserContext, test as base } from '@playwright/test'
import { eq, inArray, like } from 'drizzle-orm'
import { asSystem, type Tx } from '../../db/doors'
import { deliveries } from '../../db/schema/deliveries'
import { mailGate } from '../../db/schema/mail-gate'
import { rateLimits } from '../../db/schema/rate-limits'
import { reminders } from '../../db/schema/reminders'
import { touched } from '../../db/schema/touched'
import type { Clock } from './clock'
import { secretsIn } from './secrets-in'
import { type Person, type SignInOptions, signInWithCookie } from './sign-in'
import { openTestHouse, type TestHouse } from './test-house'

export { expect } from '@playwright/test'

/** For a spec at a desk: `test.use(desk)`. Without it a page is a phone's, 360 px wide. */
export const desk = { viewport: { width: 1280, height: 800 }, hasTouch: false }

export interface Run {
  claimed: number
  sent: number
  skipped: number
  failed: number
}

interface Fixtures {
  mailbox: Mailbox
  clock: Clock
  /** A minute passes: both cron routes, as the scheduler calls them. */
  tick(): Promise<{ reminders: Run; drafts: Run }>
  /** Signed in without a mail. Give each test an address of its own: tests of a worker share a database. */
  signIn(email: string, options?: SignInOptions): Promise<Person>
  /** Fails a test whose pages threw or broke the content security policy, or whose app wrote down what it must not. */
  quietPages: undefined
}

export const test = base.extend<Fixtures, { house: TestHouse }>({
  house: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads a fixture's needs from this pattern.
    async ({}, use, { workerIndex }) => {
      const house = await openTestHouse(workerIndex)
      await use(house)
      await house.close()
    },
    { scope: 'worker', timeout: 60_000 },
  ],
  baseURL: ({ house }, use) => use(house.url),
  // The limits on sign-in are real, so each test has its own address behind the trusted proxy.
  // biome-ignore lint/correctness/noEmptyPattern: as above.
  extraHTTPHeaders: ({}, use, { testId }) => use({ 'x-forwarded-for': addressFor(testId) }),
  mailbox: ({ house }, use) => use(house.mailbox),
  clock: async ({ house }, use) => {
    await asSystem('test', leaveNothingDue)
    await use(house.clock)
    await house.clock.reset()
  },
  tick: ({ house }, use) =>
    use(async () => ({
      reminders: await callCron(house, 'reminders'),
      drafts: await callCron(house, 'drafts'),
    })),
  signIn: ({ house, context }, use) =>
    use((email, options = {}) => signInWithCookie(context, house.url, house.clock.now(), email, options)),
  quietPages: [
    async ({ browser, context, house }, use, testInfo) => {
      const heard: string[] = []
      const listen = (to: BrowserContext) => {
        to.on('weberror', thrown => heard.push(String(thrown.error())))
        to.on('console', message => {
          if (/Content[- ]Security[- ]Policy/i.test(message.text())) heard.push(message.text())
        })
        return to
      }
      listen(context)
      // Contexts that a test opens itself, as a recruiter's phone, are heard too.
      const { newContext } = browser
      browser.newContext = async options => listen(await newContext.call(browser, options))
      const before = (await house.readLog()).length
      await use(undefined)
      browser.newContext = newContext
      const said = (await house.readLog()).slice(before)
      if (said && testInfo.status !== testInfo.expectedStatus)
        await testInfo.attach('app.log', { body: said, contentType: 'text/plain' })
      heard.push(...secretsIn(said))
      if (heard.length > 0) throw new Error(`A page complained:\n${heard.join('\n')}`)
    },
    { auto: true },
  ],
})

/**
 * Tests of a worker share a database. What the one before planned, or the sending slot it took, wherever in time it
 * stood, must neither hold back the mail of the next nor meet the fault that is meant for it.
 */
async function leaveNothingDue(tx: Tx): Promise<void> {
  await tx.update(mailGate).set({ nextSlotAt: new Date(0), closedUntil: null })
  const endedAt = new Date()
  await tx.delete(touched)
  // The hour of the test before, wherever in time it was.
  await tx.delete(rateLimits).where(like(rateLimits.key, 'settle-quiet:%'))
  await tx
    .update(reminders)
    .set({ state: 'cancelled', endReason: 'no_longer_needed', endedAt })
    .where(eq(reminders.state, 'planned'))
  await tx
    .update(deliveries)
    .set({ state: 'parked' })
    .where(inArray(deliveries.state, ['prepared', 'unknown']))
}

async function callCron(house: TestHouse, kind: 'reminders' | 'drafts'): Promise<Run> {
  const answer = await fetch(`${house.url}/api/cron/${kind}`, {
    headers: { authorization: `Bearer ${house.cronSecret}` },
  })
  if (!answer.ok) throw new Error(`/api/cron/${kind} answered ${answer.status}: ${await answer.text()}`)
  return (await answer.json()) as Run
}

function addressFor(testId: string): string {
  const [a = 0, b = 0, c = 0] = createHash('sha256').update(testId).digest()
  return `10.${a}.${b}.${c}`
}
