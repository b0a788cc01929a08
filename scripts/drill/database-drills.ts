import { execFileSync, spawnSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { startPostgres } from '@afterword/embedded-postgres'
import postgres, { type Sql } from 'postgres'
import { type Figures, Skipped } from './figures'
import { newHome, openServed, type Served, signal } from './served'
import { countSaved, sendVisitors, slowest, turnedAway } from './visitors'

interface Trouble {
  settings?: Record<string, string>
  home?: string
  /** What people write beside each thing they save. */
  note?: string
  begin: (served: Served) => Promise<void>
  /** How long it lasts. */
  forMs: number
  end: (served: Served) => Promise<void>
  /** Whether people may go on looking meanwhile: then nobody who looks may be turned away. */
  readable?: boolean
}

/** People look and save before, during and after it. */
async function meet({ settings, home, note, begin, forMs, end, readable }: Trouble): Promise<Figures> {
  const served = await openServed({ settings, home })
  try {
    const app = await served.startApp('app')
    const visitors = sendVisitors(app.url, served.people, { note })
    await visitors.allServed(performance.now())
    const began = performance.now()
    await begin(served)
    await pause(forMs)
    await end(served)
    const ended = performance.now()
    const back = await visitors.allServed(ended)
    await visitors.leave()
    const meanwhile = visitors.answers.filter(({ at }) => at >= began && at < ended)
    const refused = readable ? turnedAway(meanwhile.filter(({ what }) => what === 'look')).length : undefined
    if (turnedAway(meanwhile).length === 0) throw new Error('Nobody noticed: it was no trouble')
    return {
      answers: slowest(visitors.answers),
      back,
      refused,
      ...(await countSaved(served, visitors.answers)),
    }
  } finally {
    await served.close()
  }
}

export const killed = () =>
  meet({
    begin: async served => served.processes().forEach(pid => void signal(pid, 'SIGKILL')),
    forMs: 3000,
    end: served => served.startAgain(),
  })

export const restarted = () =>
  meet({
    begin: served => served.server().stop(),
    forMs: 0,
    end: served => served.startAgain(),
  })

export const halfOpen = () =>
  meet({
    begin: async served => served.processes().forEach(pid => void signal(pid, 'SIGSTOP')),
    forMs: 20_000,
    end: async served => served.processes().forEach(pid => void signal(pid, 'SIGCONT')),
  })

export async function outOfConnections(): Promise<Figures> {
  const most = 25
  let hogs: Sql[] = []
  return meet({
    settings: { max_connections: String(most) },
    begin: async ({ server, asAdmin }) => {
      await asAdmin(
        sql => sql`
        select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'afterword'`,
      )
      hogs = Array.from({ length: most }, () =>
        postgres(server().url('superuser'), { max: 1, onnotice: () => {} }),
      )
      await Promise.allSettled(hogs.map(hog => hog`select 1`))
    },
    forMs: 5000,
    end: async () => void (await Promise.all(hogs.map(hog => hog.end({ timeout: 1 })))),
  })
}

/** Tables, indexes and log on a disk of 256 MB, which somebody else fills. */
export async function diskFull(): Promise<Figures> {
  const unmounts: (() => void)[] = []
  const home = newHome({ onClose: (_, stop) => unmounts.push(stop) })
  const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=256m,mode=755', 'tmpfs', home], {
    encoding: 'utf8',
  })
  if (mounted.status !== 0) {
    rmSync(home, { recursive: true, force: true })
    throw new Skipped(
      `a small disk cannot be mounted here (${mounted.stderr?.trim() || mounted.error?.message})`,
    )
  }
  const ballast = join(home, 'ballast')
  try {
    return await meet({
      home,
      // Its log keeps the two files it begins with.
      settings: { min_wal_size: '32MB', max_wal_size: '32MB', autovacuum: 'off' },
      note: randomBytes(2400).toString('hex'), // which nothing makes shorter
      begin: async () =>
        void spawnSync('dd', ['if=/dev/zero', `of=${ballast}`, 'bs=64k'], { stdio: 'ignore' }),
      forMs: 8000,
      end: async () => rmSync(ballast, { force: true }),
      readable: true,
    })
  } finally {
    spawnSync('umount', [home])
    for (const stop of unmounts) stop()
  }
}

export const readOnly = () =>
  meet({
    begin: ({ asAdmin }) => asAdmin(sql => setForAll(sql, 'on')),
    forMs: 6000,
    end: ({ asAdmin }) => asAdmin(sql => setForAll(sql, 'off')),
    readable: true,
  })

async function setForAll(sql: Sql, value: 'on' | 'off'): Promise<void> {
  await sql.unsafe('set default_transaction_read_only = off')
  await sql.unsafe(`alter system set default_transaction_read_only = ${value}`)
  await sql`select pg_reload_conf()`
}

/** The primary is killed; its standby answers at the same address at once, and becomes the primary a while later. */
export async function failedOver(): Promise<Figures> {
  const stops: (() => Promise<void> | void)[] = []
  let standby: Awaited<ReturnType<typeof startPostgres>> | undefined
  try {
    return await meet({
      begin: async served => {
        standby = await startStandby(served, stop => stops.push(stop))
        served.processes().forEach(pid => void signal(pid, 'SIGKILL'))
        await served.server().stop()
        served.takeOver(standby)
      },
      forMs: 6000,
      end: ({ asAdmin }) => asAdmin(async sql => void (await sql`select pg_promote()`)),
    })
  } finally {
    for (const stop of stops.toReversed()) await stop()
  }
}

/** A copy of the running cluster that follows it, and without which nothing is kept any more. */
async function startStandby({ server, asAdmin }: Served, onClose: (stop: () => void) => void) {
  const home = newHome({ onClose: (_, stop) => onClose(stop) })
  const folder =
    (await asAdmin(sql => sql<{ data_directory: string }[]>`show data_directory`))[0]?.data_directory ?? ''
  const copy = join(home, folder.slice(folder.lastIndexOf('/') + 1))
  await asAdmin(async sql => {
    await sql`select pg_backup_start('drill', true)`
    execFileSync('cp', ['-a', folder, copy])
    const [label] = await sql<{ labelfile: string }[]>`select labelfile from pg_backup_stop(false)`
    writeFileSync(join(copy, 'backup_label'), label?.labelfile ?? '')
  })
  rmSync(join(copy, 'postmaster.pid'), { force: true })
  writeFileSync(join(copy, 'standby.signal'), '')
  for (const name of ['backup_label', 'standby.signal'])
    execFileSync('chown', ['--reference', copy, join(copy, name)])
  const { hostname, port, username, password } = new URL(server().url('superuser'))
  const logFile = `${home}.log`
  const standby = await startPostgres({
    name: 'afterword',
    home,
    logFile,
    settings: {
      primary_conninfo: `host=${hostname} port=${port} user=${username} password=${decodeURIComponent(password)}`,
      synchronous_standby_names: '',
    },
  }).catch(error => {
    throw new Error(`${error}\n${existsSync(logFile) ? readFileSync(logFile, 'utf8') : ''}`)
  })
  onClose(() => rmSync(logFile, { force: true }))
  await asAdmin(async sql => {
    await sql.unsafe(`alter system set synchronous_standby_names = '*'`)
    await sql`select pg_reload_conf()`
    for (let waits = 0; waits < 200; waits++) {
      const [follows] = await sql`select 1 from pg_stat_replication where sync_state in ('sync', 'quorum')`
      if (follows) return
      await pause(50)
    }
    throw new Error('The standby does not follow')
  })
  return standby
}
