import AxeBuilder from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']
// Our pages hold no frame of another origin, so that axe can do without a second page for its result.
const axeOf = (page: Page) => new AxeBuilder({ page }).setLegacyMode()

/** WCAG 2.2 AA as far as axe can see it, and no sideways scrolling, of a state that only its own spec reaches. */
export async function expectAccessible(page: Page): Promise<void> {
  expect(await barriersIn(page, axeOf(page).withTags(tags)), `${page.url()} has barriers`).toEqual([])
}

/** The same of a whole document by day, and its contrast by night: nothing else changes then. */
export async function barriersByDayAndNight(page: Page): Promise<string[]> {
  await page.emulateMedia({ colorScheme: 'light' })
  const byDay = await barriersIn(page, axeOf(page).withTags(tags))
  await page.emulateMedia({ colorScheme: 'dark' })
  const byNight = await barriersIn(page, axeOf(page).withRules('color-contrast'))
  return [...byDay, ...byNight.map(barrier => `by night: ${barrier}`)]
}

/** The same of a page with all that folds out, and of each of its dialogs and menus. Names what fails and where. */
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
      const shown = await sheets.nth(index).evaluate(sheet => {
        const opener = sheet.parentElement?.closest<HTMLElement>('dialog, [popover], [hidden]')
        if (opener) return false // within another that is shut
        if (sheet instanceof HTMLDialogElement) sheet.showModal()
        else (sheet as HTMLElement).showPopover()
        return true
      })
      if (!shown) continue
      for (const colorScheme of ['dark', 'light'] as const) {
        await page.emulateMedia({ colorScheme })
        found.push(...(await barriersIn(page, axeOf(page).include(open).withTags(tags))))
      }
      await sheets.nth(index).evaluate(sheet => {
        if (sheet instanceof HTMLDialogElement) sheet.close()
        else (sheet as HTMLElement).hidePopover()
      })
    }
  }
  return found
}

async function barriersIn(page: Page, axe: AxeBuilder): Promise<string[]> {
  await expect(page, 'a page that is on its way has no title yet').toHaveTitle(/./)
  const { violations } = await axe.analyze()
  const found = violations.flatMap(({ id, help, nodes }) =>
    nodes.map(node => `${id}: ${help}\n    ${node.target.join(' ')}\n    ${node.failureSummary ?? ''}`),
  )
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  )
  return overflow === 0 ? found : [...found, `${overflow} px wider than the window`]
}
