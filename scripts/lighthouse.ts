import { parseArgs } from 'node:util'
import { chromium, type Page } from '@playwright/test'
import { chromiumLaunch } from '@/e2e/support/chromium'
import startCluster from '@/e2e/support/cluster'
import { openTestHouse } from '@/e2e/support/test-house'
import { sessionCookie } from '@/features/auth/session-cookie'
import { judge } from './lighthouse/judge'
import { type Asked, isBusy, isUnder, type Judged, tableOf } from './lighthouse/scores'

// npm run lighthouse [-- --only /today …]: how a phone meets the pages, by Lighthouse's own measure (docs/bench.md).
// Takes the build that `npm test` makes, and asks as the demo.
const { values } = parseArgs({ options: { only: { type: 'string', multiple: true } } })

const stopCluster = await startCluster()
const house = await openTestHouse(0, { AFTERWORD_DEMO: '1', LOG_LEVEL: 'error' })
try {
  const { cookie, pages } = await enter()
  const seen: Judged[] = []
  for (const page of pages.filter(({ name }) => !values.only || values.only.includes(name))) {
    const judged = await judge(page, house.url, page.is === 'own' ? cookie : null)
    console.error(page.name, judged.scores)
    seen.push(judged)
  }
  console.log(tableOf(seen))
  const under = seen.filter(isUnder)
  if (seen.some(isBusy)) console.log('This machine was busy, or is slow: its figures of speed say little.')
  for (const { name, faults } of seen) for (const fault of faults) console.log(`${name}: ${fault}`)
  console.log(`${seen.length - under.length} passed, ${under.length} failed`)
  process.exitCode = under.length > 0 ? 1 : 0
} finally {
  await house.close()
  await stopCluster()
}

/** The demo's session, and where its pages are. */
async function enter(): Promise<{ cookie: string; pages: Asked[] }> {
  const browser = await chromium.launch(chromiumLaunch())
  try {
    const page = await browser.newPage({ baseURL: house.url, serviceWorkers: 'block' })
    await page.goto('/sign-in')
    await page.getByRole('button', { name: 'Try the demo' }).click()
    await page.waitForURL(/\/today$/)
    const { name } = sessionCookie(house.url)
    const session = (await page.context().cookies()).find(one => one.name === name)
    const share = await linkOn(page, '/today', /^\/share\/./)
    const process = await linkOn(page, '/pipelines?view=list', /^\/pipelines\/[0-9a-f-]{36}$/)
    const interview = await linkOn(page, process, /^\/interviews\/[0-9a-f-]{36}$/)
    const draft = await linkOn(page, '/drafts', /^\/drafts\/[0-9a-f-]{36}$/)
    return {
      cookie: `${name}=${session?.value}`,
      pages: [
        { name: '/', path: '/', is: 'public' },
        { name: '/privacy', path: '/privacy', is: 'public' },
        { name: '/sign-in', path: '/sign-in', is: 'public' },
        { name: '/share/[token]', path: share, is: 'by token' },
        { name: '/today', path: '/today', is: 'own' },
        { name: '/pipelines', path: '/pipelines', is: 'own' },
        { name: '/pipelines/[id]', path: process, is: 'own' },
        { name: '/interviews/[id]', path: interview, is: 'own' },
        { name: '/drafts/[id]', path: draft, is: 'own' },
      ],
    }
  } finally {
    await browser.close()
  }
}

async function linkOn(page: Page, path: string, shape: RegExp): Promise<string> {
  await page.goto(path)
  const links = await page.locator('main a').evaluateAll(all => all.map(link => link.getAttribute('href')))
  const found = links.find(link => link && shape.test(link))
  if (!found) throw new Error(`No link like ${shape} on ${path}`)
  return found
}
