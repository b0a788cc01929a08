const routes = ['reminders', 'drafts'] as const

/**
 * Calls both cron routes at once and then at every full minute. `say` hears when a route begins or ceases to
 * fail, and `note` every call that did something. The returned function waits for a call in progress.
 */
export function startScheduler(
  url: string,
  secret: string,
  say: (line: string) => void,
  note: (line: string) => void,
): () => Promise<void> {
  const failing = new Map<string, string>()
  const stopped = new AbortController()
  let timer: NodeJS.Timeout | undefined
  let running = run()

  async function run() {
    for (const route of routes) await call(route)
    if (stopped.signal.aborted) return
    timer = setTimeout(
      () => {
        running = run()
      },
      60_000 - (Date.now() % 60_000),
    )
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
      else if (!/^\{"claimed":0,/.test(text)) note(`${new Date().toISOString()} ${route} ${text}`)
    } catch (error) {
      trouble = error instanceof Error ? error.message : String(error)
    }
    if (stopped.signal.aborted || trouble === (failing.get(route) ?? '')) return
    failing.set(route, trouble)
    say(trouble ? `The scheduler could not run ${route}: ${trouble}.` : `The scheduler runs ${route} again.`)
  }

  return async () => {
    stopped.abort()
    clearTimeout(timer)
    await running
  }
}
