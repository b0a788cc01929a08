import type { DrizzleQueryError } from 'drizzle-orm'
import type { PostgresError } from 'postgres'

/** A failed statement's message holds what people typed, and whoever logs it would log that: only its kind goes on. */
export function withoutValues(error: unknown): unknown {
  if (!isFailedQuery(error)) return error
  const { code, table_name, column_name, constraint_name } = (error.cause ?? {}) as Partial<PostgresError>
  const told = new Error(`The database refused a statement (${constraint_name ?? table_name ?? code})`, {
    cause: { code, table_name, column_name, constraint_name },
  })
  told.stack = [
    `Error: ${told.message}`,
    ...(error.stack ?? '').split('\n').filter(at => /^ +at /.test(at)),
  ].join('\n')
  return told
}

// By its shape: a bundle may hold drizzle's class twice.
const isFailedQuery = (error: unknown): error is DrizzleQueryError =>
  error instanceof Error && 'query' in error && 'params' in error
