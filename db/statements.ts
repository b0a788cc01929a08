import { AsyncLocalStorage } from 'node:async_hooks'

// On globalThis, like the client: the proxy's bundle and the app's share one.
const held = globalThis as { afterwordStatements?: AsyncLocalStorage<{ count: number }> }
held.afterwordStatements ??= new AsyncLocalStorage()
const counting = held.afterwordStatements

/** Told of every statement by the client; a door counts those of its own transaction. */
export const statementLogger = {
  logQuery: () => {
    const counter = counting.getStore()
    if (counter) counter.count++
  },
}

export function countStatements<T>(counter: { count: number }, run: () => Promise<T>): Promise<T> {
  return counting.run(counter, run)
}
