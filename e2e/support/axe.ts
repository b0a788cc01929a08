import AxeBuilder from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']

/** WCAG 2.2 AA as far as axe can see it, and no sideways scrolling. Names what fails and where. */
export async function expectAccessible(page: Page): Promise<void> {
  await expectNoBarriers(page, new AxeBuilder({ page }).withTags(tags))
}

/** The same of one document without frames, by day, and its contrast by night: nothing else changes then. */
export async function expectMailAccessible(page: Page): Promise<void> {
  await page.emulateMedia({ colorScheme: 'light' })
  await expectNoBarriers(page, new AxeBuilder({ page }).setLegacyMode().withTags(tags))
  await page.emulateMedia({ colorScheme: 'dark' })
  await expectNoBarriers(page, new AxeBuilder({ page }).setLegacyMode().withRules('color-contrast'))
}

async function expectNoBarriers(page: Page, axe: AxeBuilder): Promise<void> {
  await expect(page, 'a page that is on its way has no title yet').toHaveTitle(/./)
  const { violations } = await axe.analyze()
  const found = violations.flatMap(({ id, help, nodes }) =>
    nodes.map(node => `${id}: ${help}\n    ${node.target.join(' ')}\n    ${node.failureSummary ?? ''}`),
  )
  expect(found, `${page.url()} has barriers`).toEqual([])
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  )
  expect(overflow, `${page.url()} is wider than the window`).toBe(0)
}
