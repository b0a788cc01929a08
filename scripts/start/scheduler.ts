const routes = ['reminders', 'drafts'] as const

interface Listener {
  /** A route began to fail, or ceased to. */
  say(line: string): void
  /** A call did something. */
  note(line: string): void
}

/** Runs `run` once at the next full minute, unless called off. */
function atFullMinute(run: () => void): () => void {
  const timer = setTimeout(run, 60_000 - (Date.now() % 60_000))
  return () => clearTimeout(timer)
}

/**
 * Calls both cron routes at once and then at every full minute. The returned function ends that, and waits for
 * a call in progress.
 */
export function startScheduler(
  url: string,
  secret: string,
  listener: Listener,
  later = atFullMinute,
): () => Promise<void> {
  const failing = new Map<string, string>()
  let stopped = false
  let callOff = () => {}
  let running = run()

  async function run() {
    for (const route of routes) await call(route)
    if (stopped) return
    callOff = later(() => {
      running = run()
    })
  }

  async function call(route: (typeof routes)[number]) {
    let trouble = ''
    try {
      const answer = await fetch(`${url}/api/cron/${route}`, {
        headers: { authorization: `Bearer ${secret}` },
        signal: AbortSignal.timeout(50_000),
      })
      const text = await answer.text()
      if (!answer.ok) trouble = `it answered ${answer.status}`
      else if (!/^\{"claimed":0,/.test(text)) listener.note(`${new Date().toISOString()} ${route} ${text}`)
    } catch (error) {
      trouble = error instanceof Error ? error.message : String(error)
    }
    if (stopped || trouble === (failing.get(route) ?? '')) return
    failing.set(route, trouble)
    listener.say(
      trouble ? `The scheduler could not run ${route}: ${trouble}.` : `The scheduler runs ${route} again.`,
    )
  }

  return async () => {
    stopped = true
    callOff()
    await running
  }
}
