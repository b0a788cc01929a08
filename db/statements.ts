import { AsyncLocalStorage } from 'node:async_hooks'

const counting = new AsyncLocalStorage<{ count: number }>()

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
