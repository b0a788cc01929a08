type Stop = () => Promise<void> | void

/** What has been started, stopped in the opposite order: the app before its database. */
export class House {
  readonly #stops: [name: string, stop: Stop][] = []
  #closing: Promise<void> | undefined

  onClose(name: string, stop: Stop): void {
    this.#stops.push([name, stop])
  }

  get isClosing(): boolean {
    return this.#closing !== undefined
  }

  /** Stops everything once, however often it is called; one part's failure does not spare the others. */
  close(): Promise<void> {
    this.#closing ??= this.#closeAll()
    return this.#closing
  }

  async #closeAll() {
    for (let next = this.#stops.pop(); next; next = this.#stops.pop()) {
      const [name, stop] = next
      try {
        await stop()
      } catch (error) {
        console.error(`Stopping ${name} failed:`, error)
      }
    }
  }
}
