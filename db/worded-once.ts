import { type Placeholder, sql } from 'drizzle-orm'
import type { SingleStatement, Tx } from './client'
import { type Rows, rowReader } from './row-reader'

/** Says where a value goes, by its name. */
export type At<Values> = (name: keyof Values & string) => Placeholder

interface Statement<R> {
  prepare(name: string): { execute(values: Record<string, unknown>): Promise<R> }
}

/**
 * A statement whose text is made once, for what pages ask again and again: making it costs as much as asking it. What
 * differs from one time to the next is named by `value`, and is given as the driver sends it: a time as text. A change
 * names every column that the schema fills in by itself (`$onUpdateFn`, `$defaultFn`), which happens as the text is made.
 */
export function wordedOnce<Values extends Record<string, string | number | boolean | null>, R>(
  build: (tx: Tx, value: At<Values>) => Statement<R>,
): (tx: Tx | SingleStatement, values: Values) => Promise<R> {
  let worded: ReturnType<Statement<R>['prepare']> | undefined
  return (tx, values) => {
    worded ??= readOnce(withClient(build(tx as Tx, sql.placeholder).prepare('once'), null))
    // The text is everybody's; the connection, and with it whose rows there are, is this transaction's.
    return withClient(worded, clientOf(tx)).execute(values)
  }
}

const withClient = <T extends object>(worded: T, client: unknown): T =>
  Object.assign(Object.create(worded) as T, { client })

function readOnce<T extends object>(worded: T): T {
  const rows = worded as Rows
  return rows.fields ? Object.assign(worded, { customResultMapper: rowReader(rows) }) : worded
}

function clientOf(tx: Tx | SingleStatement): unknown {
  const { client } = (tx as Tx)._.session as unknown as { client?: unknown }
  if (!client) throw new Error('A transaction without a connection')
  return client
}
