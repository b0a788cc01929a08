import { AsyncLocalStorage } from 'node:async_hooks'

/** The transaction that this code runs in. */
export interface Running {
  /** How many statements it has asked for so far. */
  statements: number
  /** Set when nothing may be asked in it any more. */
  over?: Error
  /** For a statement that is a transaction of its own: what is said before it, in the same breath. */
  before?: string
}

// On globalThis, like the client: the proxy's bundle and the app's share one.
const held = globalThis as { afterwordStatements?: AsyncLocalStorage<Running> }
held.afterwordStatements ??= new AsyncLocalStorage()
const transactions = held.afterwordStatements

/** Told of every statement by the client before it is sent: counts it, or refuses it when its transaction is over. */
export const statementLogger = {
  logQuery: () => {
    const running = transactions.getStore()
    if (running?.over) throw running.over
    if (running) running.statements++
  },
}

/** What is to be said before a statement that is a transaction of its own. */
export function saidBefore(): string {
  const before = transactions.getStore()?.before
  if (!before) throw new Error('A single statement needs its door')
  return before
}

export function inTransaction<T>(running: Running, run: () => Promise<T>): Promise<T> {
  return transactions.run(running, run)
}
