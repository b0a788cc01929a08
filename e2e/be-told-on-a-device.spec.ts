import type { Page } from '@playwright/test'
import { hadInterview } from './support/had-interview'
import type { SoftBrowser } from './support/push-service'
import { expect, test } from './support/test'

test.use({ serviceWorkers: 'allow', permissions: ['notifications'] })

interface Asked {
  title: string
  body: string
  tag: string
  data: { url: string }
}
/** The worker's own place. */
interface Scope {
  asked: Asked[]
  registration: { showNotification(title: string, options: Omit<Asked, 'title'>): Promise<void> }
  /** Where a tap led. */
  shown: string[]
  clients: { openWindow(url: string): Promise<void> }
  WindowClient: { prototype: { url: string; focus(): Promise<unknown> } }
}

const over = new Date('2026-11-24T11:00:00Z')
const minutesAfter = (minutes: number) => new Date(over.getTime() + minutes * 60_000)

/** A browser whose maker's push service is the one on this machine. Everything but the subscribing is its own. */
const subscribesAt = (page: Page, { address: { endpoint, ...keys } }: SoftBrowser) =>
  page.addInitScript(
    subscription => {
      Notification.requestPermission = async () => 'granted'
      PushManager.prototype.getSubscription = async () => null
      PushManager.prototype.subscribe = async options => {
        if (!options?.userVisibleOnly || String(options.applicationServerKey).length !== 87)
          throw new Error('not as a browser wants it')
        return { toJSON: () => subscription } as never
      }
    },
    { endpoint, keys },
  )

test('a device that somebody turned on is told beside the mail, and shows it', async ({
  page,
  context,
  house,
  signIn,
  clock,
  tick,
  mailbox,
}) => {
  const { id, email } = await signIn('told.person@example.com')
  const browser = house.push.browser()
  await subscribesAt(page, browser)
  await clock.travelTo(minutesAfter(-30))
  await page.goto('/settings')
  await page.getByRole('button', { name: 'Turn on for this device' }).click()
  const row = page.getByRole('main').getByRole('listitem').filter({ hasText: 'this device' })
  await expect(row).toContainText('nothing sent yet')
  await expect(page.getByRole('button', { name: 'Turn on for this device' })).toHaveCount(0)

  const interviewId = await hadInterview(id, over, { people: ['Ana Osei'] })
  await clock.travelTo(minutesAfter(12))
  await tick()
  const mine = () => house.push.received.filter(({ to }) => to === browser)
  await expect.poll(() => mine().length).toBe(1)
  expect(mailbox.mailsTo(email)).toHaveLength(1)
  const [{ message } = { message: {} }] = mine()
  expect(message).toMatchObject({ title: 'How did it go?', url: `/interviews/${interviewId}/follow-up` })
  expect(JSON.stringify(message)).not.toContain('Ana')

  // As the browser's maker would hand it over.
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'))
  const cdp = await context.newCDPSession(page)
  const registered = new Promise<string>(found =>
    cdp.on('ServiceWorker.workerRegistrationUpdated', ({ registrations }) => {
      const ours = registrations.find(one => one.scopeURL.startsWith(house.url) && !one.isDeleted)
      if (ours) found(ours.registrationId)
    }),
  )
  await cdp.send('ServiceWorker.enable')
  const deliver = async (data: string) =>
    cdp.send('ServiceWorker.deliverPushMessage', {
      origin: house.url,
      registrationId: await registered,
      data,
    })
  // A browser without a screen shows no notification: what the worker asks for is kept instead.
  await worker.evaluate(() => {
    const scope = self as never as Scope
    scope.asked = []
    scope.registration.showNotification = async (title, { body, tag, data }) =>
      void scope.asked.push({ title, body, tag, data })
  })
  const shown = () => worker.evaluate(() => (self as never as Scope).asked)
  await deliver(JSON.stringify(message))
  await expect
    .poll(shown)
    .toMatchObject([{ title: 'How did it go?', body: 'One minute about Northlight, while it’s fresh.' }])
  await deliver('nothing that could be read')
  await deliver(JSON.stringify({ ...message, url: 'https://evil.example/' }))
  await expect
    .poll(async () => (await shown()).map(({ data }) => data.url))
    .toEqual([`/interviews/${interviewId}/follow-up`, '/today', '/today'])
  // Tapped, it never takes a page away that somebody may be typing on: a window of its own, or the one that is there.
  await worker.evaluate(() => {
    const scope = self as never as Scope
    scope.shown = []
    scope.clients.openWindow = async url => void scope.shown.push(`opened ${url}`)
    scope.WindowClient.prototype.focus = async function () {
      scope.shown.push(`focused ${new URL(this.url).pathname}`)
      return this
    }
  })
  const tap = () =>
    worker.evaluate(() => {
      const [{ data }] = (self as never as Scope).asked as [Asked]
      const Clicked = (self as never as { ExtendableEvent: typeof Event }).ExtendableEvent
      const notification = { data, close: () => {} }
      dispatchEvent(Object.assign(new Clicked('notificationclick'), { notification }))
    })
  const wentTo = () => worker.evaluate(() => (self as never as Scope).shown)
  const minute = `/interviews/${interviewId}/follow-up`
  await page.getByLabel('Region').fill('SC')
  await tap()
  await expect.poll(wentTo).toEqual([`opened ${minute}`])
  await expect(page.getByLabel('Region')).toHaveValue('SC')
  await page.goto(minute)
  await tap()
  await expect.poll(wentTo).toEqual([`opened ${minute}`, `focused ${minute}`])

  await page.goto('/settings')
  await expect(row).toContainText('last sent')
  await row.getByRole('button', { name: 'Turn off' }).click()
  await expect(row).toHaveCount(0)
  await expect(page.getByRole('button', { name: 'Turn on for this device' })).toBeVisible()
})

test('whoever says no to the browser is told how to change that, and nothing is kept', async ({
  page,
  signIn,
}) => {
  await signIn('untold.person@example.com')
  await page.addInitScript(() => {
    Notification.requestPermission = async () => 'denied'
  })
  await page.goto('/settings')
  await page.getByRole('button', { name: 'Turn on for this device' }).click()
  await expect(page.getByText('Your browser doesn’t allow notifications')).toBeVisible()
  await expect(page.getByText('On since')).toHaveCount(0)
})
