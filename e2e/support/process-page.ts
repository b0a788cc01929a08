import type { Page } from '@playwright/test'

// What one presses on the page of a process.

const main = (page: Page) => page.locator('#main')

/** One of the menus, by the button that opens it. */
export const openMenu = (page: Page, name: 'They replied' | 'More' | 'Other stages') =>
  main(page)
    .getByRole('button', { name, exact: name !== 'More' })
    .first()
    .click()

/** A door on the line, such as 'Final round'. */
export const moveTo = (page: Page, stage: string) =>
  main(page)
    .getByRole('button', { name: `To stage ${stage}` })
    .click()

/** A stage behind the last door, such as 'Quiet'. */
export async function moveAside(page: Page, stage: string) {
  await openMenu(page, 'Other stages')
  await page.getByRole('button', { name: `Move to ${stage}` }).click()
}

export async function takeMoveBack(page: Page) {
  await openMenu(page, 'Other stages')
  await page.getByRole('button', { name: 'Undo the last move' }).click()
}
