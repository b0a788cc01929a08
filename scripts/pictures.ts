import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { chromium, type Page } from '@playwright/test'
import { chromiumLaunch } from '@/e2e/support/chromium'
import startCluster from '@/e2e/support/cluster'
import { openTestHouse } from '@/e2e/support/test-house'
import { root } from './start/build-app'

// npm run pictures: Today as the demo sees it, for the landing page and the README. Takes the build that `npm test` makes.
// `-- --look FOLDER` photographs the other places as well, to be looked at.

const { values } = parseArgs({ options: { look: { type: 'string' } } })
const landing = join(root, 'app/(site)/_landing')
/** A Tuesday afternoon: an interview just over, thank-yous due, an offer to answer. */
const moment = new Date('2026-11-24T15:20:00Z')
const zone = 'Europe/London'
const sizes = { desk: { width: 1120, height: 740 }, phone: { width: 360, height: 700 } } as const

const stopCluster = await startCluster()
const house = await openTestHouse(0, { AFTERWORD_DEMO: '1' })
const browser = await chromium.launch(chromiumLaunch())
try {
  await house.clock.travelTo(moment)
  for (const [size, viewport] of Object.entries(sizes))
    for (const colorScheme of ['light', 'dark'] as const) {
      const context = await browser.newContext({
        ...{ viewport, colorScheme, deviceScaleFactor: 1, reducedMotion: 'reduce', baseURL: house.url },
        ...{ locale: 'en-GB', timezoneId: zone, serviceWorkers: 'block', isMobile: size === 'phone' },
      })
      const page = await context.newPage()
      await page.goto('/sign-in')
      await page.getByRole('button', { name: 'Try the demo' }).click()
      await page.waitForURL(/\/today$/)
      // Whoever looks at the picture is not in the demo.
      await page.getByRole('complementary', { name: 'About the demo' }).evaluate(strip => strip.remove())
      await photograph(page, join(landing, `today-${size}-${colorScheme}.webp`))
      if (values.look) await lookAround(page, values.look, `${size}-${colorScheme}`)
      await context.close()
    }
} finally {
  await browser.close()
  await house.close()
  await stopCluster()
}

async function photograph(page: Page, path: string): Promise<void> {
  await page.evaluate(() => document.fonts.ready)
  const session = await page.context().newCDPSession(page)
  const { width = 0, height = 0 } = page.viewportSize() ?? {}
  const clip = { x: 0, y: 0, width, height, scale: 2 }
  const { data } = await session.send('Page.captureScreenshot', { format: 'webp', quality: 80, clip })
  await writeFile(path, Buffer.from(data, 'base64'))
  console.log(path)
}

async function lookAround(page: Page, folder: string, name: string): Promise<void> {
  const look = async (where: string) =>
    page.screenshot({ path: join(folder, `${where}-${name}.png`), fullPage: true })
  for (const path of ['/today', '/today/ahead', '/pipelines', '/settings/deliveries', '/share-links']) {
    await page.goto(path)
    await look(path.slice(1).replaceAll('/', '-'))
  }
  await page.goto('/today')
  await page.getByRole('link', { name: 'What its recruiter sees' }).click()
  await page.waitForURL(/\/share\//)
  await look('shared')
  await page.goto('/')
  await look('landing')
  await page.goto(house.mailbox.url)
  await look('mailbox')
}
