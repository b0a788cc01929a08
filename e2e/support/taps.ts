import { expect, type Locator } from '@playwright/test'

/** Counts what a thumb does: each tap, and each field that has to be filled. */
export function countTaps() {
  let taps = 0
  return {
    tap: async (target: Locator) => {
      taps += 1
      await target.click()
    },
    /** A field that is typed into, or pasted into. */
    fill: async (target: Locator, words: string) => {
      taps += 1
      await target.fill(words)
    },
    /** Something that this spec does in another way, such as opening a mail's link. */
    count: () => {
      taps += 1
    },
    /** Says the count on the terminal, and holds it to the promise. */
    expectAtMost: (most: number, what: string) => {
      process.stdout.write(`\n${taps} taps and fields (at most ${most}): ${what}\n`)
      expect(taps, what).toBeLessThanOrEqual(most)
    },
    get taps() {
      return taps
    },
  }
}
