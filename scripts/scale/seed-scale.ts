import type { Sql } from 'postgres'
import { tzdbVersion } from '@/lib/time'
import { rowsOfAccounts } from './rows-of-accounts'

export interface Scale {
  accounts: number
  /** Of each account. */
  processes: number
  now: Date
  /** Addresses begin with it. */
  prefix?: string
  onBatch?: (accounts: number) => void
}

const processesAtOnce = 20_000

/**
 * Makes so many accounts with a search each: their people, processes, interviews, drafts and reminders, as if planned
 * already. The database makes the rows itself, some thousand processes in one transaction. As a superuser the checks
 * of keys and the marks of what to plan are left out (`trusted`), which is what makes it minutes.
 */
export async function seedScale(
  sql: Sql,
  { accounts, processes, now, prefix = 'scale', onBatch }: Scale,
  trusted: boolean,
): Promise<void> {
  const atOnce = Math.max(1, Math.floor(processesAtOnce / processes))
  for (let from = 0; from < accounts; from += atOnce) {
    const until = Math.min(from + atOnce, accounts)
    await sql.begin(async tx => {
      if (trusted) await tx`set local session_replication_role = 'replica'`
      else await tx`set local role afterword_system`
      await tx`select set_config('app.planning', 'on', true), set_config('seed.now', ${now.toISOString()}, true),
        set_config('seed.prefix', ${prefix}, true), set_config('seed.tzdb', ${tzdbVersion}, true),
        set_config('seed.from', ${String(from)}, true), set_config('seed.until', ${String(until)}, true),
        set_config('seed.processes', ${String(processes)}, true)`
      for (const statement of rowsOfAccounts) await tx.unsafe(statement)
    })
    onBatch?.(until)
  }
}
