import { type ChildProcess, spawn } from 'node:child_process'
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import postgres from 'postgres'
import { afterAll, afterEach, expect, it, vi } from 'vitest'
import { isAlive, readPostmaster } from './postmaster'
import { chooseRunAs } from './run-as'
import { findRunning } from './running'
import { startPostgres } from './start-postgres'

vi.setConfig({ testTimeout: 90_000 }) // making a cluster takes its time on a busy machine

const root = mkdtempSync(join(tmpdir(), 'embedded-postgres-'))
chmodSync(root, 0o755)
const options = { name: 'lent', home: join(root, 'data'), logFile: join(root, 'logs/postgres.log') }
const folder = join(options.home, 'postgres-18')
const asRoot = process.getuid?.() === 0

const children: ChildProcess[] = []
afterEach(() => {
  for (const child of children.splice(0)) child.kill('SIGKILL')
})
afterAll(() => rmSync(root, { recursive: true, force: true }), 90_000) // several clusters, on a busy machine

/** A Node process of its own that starts the server and holds it. */
async function startElsewhere(home = options.home, throwaway = false) {
  const script = `
    const { startPostgres } = await import(${JSON.stringify(join(import.meta.dirname, 'start-postgres.ts'))})
    const { pid } = await startPostgres(${JSON.stringify({ ...options, home, throwaway })}).catch(e => ({ pid: e.message }))
    console.log(pid)
    setInterval(() => {}, 1000)`
  const child = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', script], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  children.push(child)
  for await (const line of createInterface({ input: child.stdout })) return { child, said: line }
  throw new Error('the other process ended without a word')
}

it('makes a UTF-8 cluster on 127.0.0.1 whose app login is no superuser, and keeps its data', async () => {
  const first = await startPostgres(options)
  const owner = postgres(first.url('owner'), { max: 1 })
  await owner`create table kept (word text)`
  await owner`insert into kept values ('ß')`
  await owner.end()
  const app = postgres(first.url('app'), { max: 1 })
  const [me] =
    await app`select rolsuper, rolcreaterole, rolbypassrls from pg_roles where rolname = current_user`
  expect(me).toEqual({ rolsuper: false, rolcreaterole: false, rolbypassrls: false })
  const [database] = await app`
    select pg_encoding_to_char(encoding) as encoding, datlocprovider as provider, datlocale as locale
    from pg_database where datname = current_database()`
  expect(database).toEqual({ encoding: 'UTF8', provider: 'b', locale: 'C.UTF-8' })
  await app.end()
  const superuser = postgres(first.url('superuser'), { max: 1 })
  const [settings] = await superuser`
    select current_setting('listen_addresses') as addresses, current_setting('unix_socket_directories') as sockets,
      (select bool_and(auth_method = 'scram-sha-256') from pg_hba_file_rules) as scram`
  expect(settings).toEqual({ addresses: '127.0.0.1', sockets: '', scram: true })
  await superuser.end()
  expect(statSync(join(folder, 'lent-passwords.json')).mode & 0o777).toBe(0o600)
  await first.stop()
  await first.stop()
  expect(isAlive(first.pid)).toBe(false)

  const second = await startPostgres(options)
  const again = postgres(second.url('owner'), { max: 1 })
  expect(await again`select word from kept`).toEqual([{ word: 'ß' }])
  await expect(
    postgres(second.url('app').replace(/:[^:@]+@/, ':wrong@'), { max: 1 })`select 1`,
  ).rejects.toThrow('password authentication failed')
  await again.end()
  await second.stop()
})

it('tells a second start who is running, and leaves the first alone', async () => {
  const server = await startPostgres(options)
  await expect(startPostgres(options)).rejects.toThrow(
    `already running: pid ${server.pid}, serving PostgreSQL on 127.0.0.1:${server.port}`,
  )
  expect(isAlive(server.pid)).toBe(true)
  const found = findRunning(options.home, 'lent')
  expect(found).toMatchObject({ pid: server.pid, port: server.port })
  expect(found?.url('app')).toBe(server.url('app'))
  await server.stop()
  expect(findRunning(options.home, 'lent')).toBeNull()
})

it('calls the database and its logins by the name it was given, and takes no name that is more than one', async () => {
  const server = await startPostgres({ ...options, home: join(root, 'named'), name: 'shop', throwaway: true })
  expect(server.url('app')).toMatch(/^postgres:\/\/shop_app:[\w-]+@127\.0\.0\.1:\d+\/shop$/)
  const owner = postgres(server.url('owner'), { max: 1 })
  const [me] = await owner`
    select current_user as me, pg_get_userbyid(datdba) as owner from pg_database where datname = current_database()`
  expect(me).toEqual({ me: 'shop_owner', owner: 'shop_owner' })
  await owner.end()
  expect(findRunning(join(root, 'named'), 'lent')).toBeNull()
  await server.stop()
  await expect(startPostgres({ ...options, name: 'other' })).rejects.toThrow('under the name other')
  const home = join(root, 'unnamed')
  await expect(startPostgres({ ...options, home, name: "x'; drop" })).rejects.toThrow('small letters')
  expect(existsSync(home)).toBe(false)
})

it('lets one of two first starts win when both begin on an empty folder', async () => {
  const home = join(root, 'race')
  const said = (await Promise.all([startElsewhere(home), startElsewhere(home)])).map(one => one.said)
  const winner = said.find(word => /^\d+$/.test(word))
  expect(said.filter(word => word !== winner)).toEqual([
    expect.stringContaining(`already running: pid ${winner}`),
  ])
})

it('stops the server when its Node process is killed with -9, and starts again at once', async () => {
  const { child, said } = await startElsewhere()
  const orphan = Number(said)
  expect(isAlive(orphan)).toBe(true)
  child.kill('SIGKILL')
  const next = await startPostgres(options)
  expect(next.pid).not.toBe(orphan)
  expect(isAlive(orphan)).toBe(false)
  await next.stop()

  const second = await startElsewhere()
  second.child.kill('SIGKILL')
  await vi.waitFor(() => expect(isAlive(Number(second.said))).toBe(false), 60_000)
})

it('removes a throwaway cluster whose Node process was killed', async () => {
  const home = join(root, 'throwaway')
  const { child, said } = await startElsewhere(home, true)
  child.kill('SIGKILL')
  await vi.waitFor(() => expect(existsSync(home)).toBe(false), 60_000)
  expect(isAlive(Number(said))).toBe(false)
})

it('recovers when the server itself was killed with -9, and stop() does not hang on the dead', async () => {
  const server = await startPostgres(options)
  process.kill(server.pid, 'SIGKILL')
  await server.exited
  await server.stop()
  const next = await startPostgres(options)
  await next.stop()
})

it('takes a postmaster.pid for stale when its pid is another program', async () => {
  writeFileSync(join(folder, 'postmaster.pid'), `${process.pid}\n${folder}\n0\n5432\n\n127.0.0.1\n\nready\n`)
  const server = await startPostgres(options)
  expect(readPostmaster(folder)?.pid).toBe(server.pid)
  await server.stop()
})

it('begins anew after a crash in the middle of making the cluster', async () => {
  const home = join(root, 'crashed')
  mkdirSync(join(home, 'postgres-18.new-999999999'), { recursive: true })
  writeFileSync(join(home, 'postgres-18.new-999999999/PG_VERSION'), '18\n')
  const server = await startPostgres({ ...options, home })
  await server.stop()
  expect(readFileSync(join(home, 'postgres-18/PG_VERSION'), 'utf8').trim()).toBe('18')
  expect(existsSync(join(home, 'postgres-18.new-999999999'))).toBe(false)
})

it('refuses a folder of another major version in plain words', async () => {
  const home = join(root, 'older')
  mkdirSync(join(home, 'postgres-17'), { recursive: true })
  await expect(startPostgres({ ...options, home })).rejects.toThrow('was written by PostgreSQL 17')
})

it('explains why the server did not start', async () => {
  const broken = startPostgres({ ...options, settings: { shared_buffers: 'plenty' } })
  await expect(broken).rejects.toThrow('invalid value for parameter "shared_buffers": "plenty"')
})

it.runIf(asRoot)('runs in a folder that only root may enter, or says what to do', async () => {
  const closed = join(root, 'closed')
  mkdirSync(closed, { mode: 0o700 })
  const probe = (): string => {
    try {
      return chooseRunAs('/bin/true', closed, 0).prefix[0] ?? ''
    } catch (error) {
      return String(error)
    }
  }
  expect(probe()).toMatch(/^unshare$|does not run as root/)
  if (probe() !== 'unshare') return
  const server = await startPostgres({ ...options, home: join(closed, 'data') })
  expect(statSync(join(closed, 'data/postgres-18')).uid).toBe(0)
  await server.stop()
})
