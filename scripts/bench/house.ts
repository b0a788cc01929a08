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
    /** One more database of the same server, for the app and for whoever fills it. */
    async addDatabase(name: string) {
      const at = (role: 'owner' | 'app' | 'superuser') => {
        const url = new URL(server.url(role))
        url.pathname = `/${name}`
        return url.toString()
      }
      await sql.unsafe(`create database ${name} owner ${new URL(server.url('owner')).username}`)
      await migrateDatabase(at('owner'), 'afterword_app')
      return { url: at('app'), sql: postgres(at('superuser'), { max: 1, onnotice: () => {} }) }
    },
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
    /** Whether the plan of each of the app's statements is written to the server's log, on connections made from now on. */
    async logPlans(on: boolean) {
      const settings = {
        session_preload_libraries: 'auto_explain',
        'auto_explain.log_min_duration': '0',
        'auto_explain.log_format': 'json',
        'auto_explain.log_nested_statements': 'on',
        enable_seqscan: 'off',
      }
      await sql`load 'auto_explain'` // or its settings are unknown here
      for (const [name, value] of Object.entries(settings))
        await sql.unsafe(`alter role afterword_app ${on ? `set ${name} = '${value}'` : `reset ${name}`}`)
    },
    serverLog: () => readFile(logFile),
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
