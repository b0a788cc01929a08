/** What was tried, a line each as it happens, and the gate's kind of last line. */
export class Checks {
  #passed = 0
  #failed = 0

  async try(what: string, check: () => Promise<unknown>): Promise<void> {
    try {
      await check()
      this.#passed++
      console.log(`  fine   ${what}`)
    } catch (error) {
      this.#failed++
      console.log(`  WRONG  ${what}\n         ${error instanceof Error ? error.message : error}`)
    }
  }

  /** Prints the sum, and gives the exit code. */
  end(): number {
    console.log(`${this.#passed} passed, ${this.#failed} failed`)
    return this.#failed > 0 ? 1 : 0
  }
}

export function must(condition: unknown, why: string): asserts condition {
  if (!condition) throw new Error(why)
}
