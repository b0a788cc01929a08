/** What went wrong with the database, with the server's own words: drizzle keeps those in `cause`. */
export function explainDatabaseError(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  const { code, detail, hint } = error as { code?: string; detail?: string; hint?: string }
  const own = [error.message || error.name, code && `(${code})`, detail, hint].filter(Boolean).join(' ')
  return error.cause ? `${own}\n  because: ${explainDatabaseError(error.cause)}` : own
}
