import type { Locator } from '@playwright/test'

/** Counts what a thumb does: each tap, and each field that has to be filled. */
export function countTaps() {
  let taps = 0
  return {
    tap: async (target: Locator) => {
      taps += 1
      await target.click()
    },
    get taps() {
      return taps
    },
  }
}
