interface Transaction {
  door: string
  ms: number
  statements: number
}

/** What the app's log (LOG_LEVEL=debug) says of each transaction. */
export function transactionsIn(log: string): Transaction[] {
  return log
    .split('\n')
    .filter(line => line.includes('"event":"transaction"'))
    .map(line => JSON.parse(line) as Transaction)
}
