/**
 * A picture of a page: `npx tsx e2e/support/screenshot.ts <url> <out.png> [--width 360] [--height 800]
 * [--dark] [--full] [--cookie name=value]`. Console errors and CSP violations are printed.
 */
import { parseArgs } from 'node:util'
import { chromium } from '@playwright/test'
import { chromiumLaunch } from './chromium'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    width: { type: 'string', default: '360' },
    height: { type: 'string', default: '800' },
    dark: { type: 'boolean', default: false },
    full: { type: 'boolean', default: false },
    cookie: { type: 'string', multiple: true, default: [] },
  },
})
const [url, path] = positionals
if (!url || !path) {
  console.error('screenshot <url> <out.png> [--width 360] [--height 800] [--dark] [--full] [--cookie a=b]')
  process.exit(2)
}

const browser = await chromium.launch(chromiumLaunch())
const context = await browser.newContext({
  viewport: { width: Number(values.width), height: Number(values.height) },
  deviceScaleFactor: 2,
  colorScheme: values.dark ? 'dark' : 'light',
  reducedMotion: 'reduce',
})
await context.addCookies(
  values.cookie.map(pair => {
    const cut = pair.indexOf('=')
    return { name: pair.slice(0, cut), value: pair.slice(cut + 1), url: new URL(url).origin }
  }),
)
const page = await context.newPage()
page.on('console', message => {
  if (message.type() === 'error') console.error(`console: ${message.text()}`)
})
page.on('pageerror', error => console.error(`page: ${error.message}`))
const answer = await page.goto(url, { waitUntil: 'load' })
await page.evaluate(() => document.fonts.ready)
await page.screenshot({ path, fullPage: values.full })
const width = await page.evaluate(() => document.documentElement.scrollWidth)
if (width > Number(values.width)) console.error(`wider than the window: ${width} px`)
console.log(`${answer?.status() ?? '-'} ${page.url()} → ${path}`)
await browser.close()
