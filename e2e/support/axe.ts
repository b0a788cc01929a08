import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { expect, type Page } from '@playwright/test'
import type axe from 'axe-core'

// axe is put into a page once and asked as often as there is something to look at: its own runner for Playwright reads
// the whole program into the page again for every question, which took most of the time. It is told to the browser
// itself, which keeps what it has read of a program: `evaluate` has the page read the text anew, and takes twice as long.
const program = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

const standard: axe.RunOptions = {
  runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] },
  resultTypes: ['violations'],
  iframes: false,
}
const contrast: axe.RunOptions = {
  runOnly: { type: 'rule', values: ['color-contrast'] },
  resultTypes: ['violations'],
  iframes: false,
}

/** WCAG 2.2 AA as far as axe can see it, and no sideways scrolling, of a state that only its own spec reaches. */
export async function expectAccessible(page: Page): Promise<void> {
  expect(await barriersIn(page, standard), `${page.url()} has barriers`).toEqual([])
}

/** The same of a whole document by day, and its contrast by night: nothing else changes then. */
export async function barriersByDayAndNight(page: Page): Promise<string[]> {
  await page.emulateMedia({ colorScheme: 'light' })
  const byDay = await barriersIn(page, standard)
  await page.emulateMedia({ colorScheme: 'dark' })
  const byNight = await barriersIn(page, contrast)
  return [...byDay, ...byNight.map(barrier => `by night: ${barrier}`)]
}

/** Sheets this worker has looked at, by their markup and the window's width: the desk's own stand on every page. */
const seen = new Set<string>()

/**
 * The same of a page with all that folds out, and of each of its dialogs and menus that no page before had as it is.
 * Names what fails and where.
 */
export async function barriersOfPage(page: Page): Promise<string[]> {
  await page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true
  })
  const found = await barriersByDayAndNight(page)
  for (const [what, open] of [
    ['dialog', ':modal'],
    ['[popover]', ':popover-open'],
  ] as const) {
    const sheets = page.locator(what)
    for (let index = 0; index < (await sheets.count()); index++) {
      const looks = await sheets.nth(index).evaluate(sheet => `${innerWidth} ${sheet.outerHTML}`)
      const known = looks.replace(/[0-9a-f]{8}-[0-9a-f-]{27}|_r_\w+_|_R_\w+_|aria-current="\w+"/g, '')
      if (seen.has(known)) continue
      seen.add(known)
      const shown = await sheets.nth(index).evaluate(sheet => {
        const opener = sheet.parentElement?.closest<HTMLElement>('dialog, [popover], [hidden]')
        if (opener) return false // within another that is shut
        if (sheet instanceof HTMLDialogElement) sheet.showModal()
        else (sheet as HTMLElement).showPopover()
        return true
      })
      if (!shown) continue
      await page.emulateMedia({ colorScheme: 'dark' })
      found.push(...(await barriersIn(page, contrast, open)))
      await page.emulateMedia({ colorScheme: 'light' })
      found.push(...(await barriersIn(page, standard, open)))
      await sheets.nth(index).evaluate(sheet => {
        if (sheet instanceof HTMLDialogElement) sheet.close()
        else (sheet as HTMLElement).hidePopover()
      })
    }
  }
  return found
}

async function bringAxe(page: Page): Promise<void> {
  const browser = await page.context().newCDPSession(page)
  await browser.send('Runtime.evaluate', { expression: program })
  await browser.detach()
}

async function barriersIn(page: Page, options: axe.RunOptions, within?: string): Promise<string[]> {
  await expect(page, 'a page that is on its way has no title yet').toHaveTitle(/./)
  if (!(await page.evaluate(() => 'axe' in window))) await bringAxe(page)
  return page.evaluate(
    async ([options, within]) => {
      // A colour on its way from day to night has the contrast of neither.
      for (const animation of document.getAnimations())
        if (Number.isFinite(animation.effect?.getComputedTiming().endTime)) animation.finish()
      const { axe } = window as unknown as { axe: typeof import('axe-core') }
      const { violations } = await axe.run(within ?? document, options)
      const found = violations.flatMap(({ id, help, nodes }) =>
        nodes.map(node => `${id}: ${help}\n    ${node.target.join(' ')}\n    ${node.failureSummary ?? ''}`),
      )
      const overflow = document.documentElement.scrollWidth - document.documentElement.clientWidth
      return overflow === 0 ? found : [...found, `${overflow} px wider than the window`]
    },
    [options, within] as const,
  )
}
