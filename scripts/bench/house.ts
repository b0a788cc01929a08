import { chmod, mkdtemp, readFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startPostgres } from '@afterword/embedded-postgres'
import { startMailbox } from '@afterword/local-mailbox'
import postgres from 'postgres'
import { migrateDatabase } from '@/db/migrate'

export type House = Awaited<ReturnType<typeof openHouse>>

/** A throwaway database and mailbox of the benchmark's own. */
export async function openHouse() {
  const home = await mkdtemp(join(tmpdir(), 'afterword-bench-'))
  await chmod(home, 0o755) // root drops to an account that must get in
  const logFile = join(home, 'postgres.log')
  const server = await startPostgres({
    name: 'afterword',
    home,
    logFile,
    throwaway: true,
    settings: { max_connections: '150', shared_buffers: '128MB' },
  })
  await migrateDatabase(server.url('owner'), 'afterword_app')
  const mailbox = await startMailbox({ keep: 200 })
  const sql = postgres(server.url('superuser'), { max: 2, onnotice: () => {} })
  return {
    databaseUrl: server.url('app'),
    mailbox,
    sql,
    /** Every table empty again. */
    async empty() {
      await sql`truncate users, delivery_runs, mail_gate, mail_events cascade`
      mailbox.faults.clear()
      mailbox.clear()
    },
    /** Whether the app's statements are written to the server's log, each with the time it took. */
    async logStatements(on: boolean) {
      await sql.unsafe(`alter role afterword_app set log_min_duration_statement = ${on ? 0 : -1}`)
    },
    /** Milliseconds, in order. */
    async statementTimes(): Promise<number[]> {
      return [...(await readFile(logFile, 'utf8')).matchAll(/duration: ([\d.]+) ms/g)].map(([, ms]) =>
        Number(ms),
      )
    },
    async close() {
      await sql.end()
      await mailbox.close()
      await server.stop()
    },
  }
}
