/**
 * Calls `stop` when this process should end: a signal, or the death of npm, which passes no SIGTERM on.
 * `hurry` is called for every further signal.
 */
export function whenToStop(stop: (why: string) => void, hurry: () => void): void {
  let asked = false
  const ask = (why: string) => {
    if (asked) return hurry()
    asked = true
    stop(why)
  }
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => ask(signal))
  if (!process.env.npm_lifecycle_event) return
  const parent = process.ppid
  const watch = setInterval(() => {
    if (process.ppid === parent) return
    clearInterval(watch)
    ask('npm ended')
  }, 300)
  watch.unref()
}
