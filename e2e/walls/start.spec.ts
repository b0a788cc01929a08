import { type ChildProcess, spawn } from 'node:child_process'
import { randomInt } from 'node:crypto'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { isAlive } from '@afterword/embedded-postgres/postmaster'
import { findRunning } from '@afterword/embedded-postgres/running'
import { expect, test } from '@playwright/test'
import { envNames } from '../../lib/env'
import { root } from '../../scripts/start/build-app'
import { requireFreePort } from '../../scripts/start/free-port'
import { testBuild } from '../support/test-house'

test.describe.configure({ mode: 'serial' })
test.setTimeout(120_000)

let data = ''
let port = 0
test.beforeAll(async () => {
  data = await mkdtemp(join(tmpdir(), 'afterword-start-'))
  port = await freePair()
})
test.afterAll(() => rm(data, { recursive: true, force: true }))

/** A port whose neighbour, the mailbox's, is free too; below those that the system hands out. */
async function freePair(): Promise<number> {
  const candidate = randomInt(20_000, 30_000)
  try {
    await Promise.all([candidate, candidate + 1].map(one => requireFreePort(one, '127.0.0.1')))
    return candidate
  } catch {
    return freePair()
  }
}

/** `npm start` as on a fresh machine: nothing of Afterword's is set. Resolves when it is up, or ended. */
async function npmStart() {
  const env: NodeJS.ProcessEnv = { ...process.env, PORT: String(port), NEXT_DIST_DIR: testBuild }
  for (const name of [...envNames, 'NODE_OPTIONS', 'TEST_CLUSTER']) if (name !== 'PORT') delete env[name]
  const npm = spawn('npm', ['start', '--', '--data', data], { cwd: root, env, detached: true })
  let said = ''
  const ended = new Promise<number | null>(resolve => npm.once('close', resolve))
  await new Promise<void>(resolve => {
    void ended.then(() => resolve())
    for (const stream of [npm.stdout, npm.stderr]) {
      stream.on('data', chunk => {
        said += chunk
        if (said.includes('Ctrl-C')) resolve()
      })
    }
  })
  return { npm, ended, said: () => said }
}

const starter = async () => JSON.parse(await readFile(join(data, 'running.json'), 'utf8')).pid as number
const databasePid = () => findRunning(data, 'afterword')?.pid ?? 0
const answers = (at: number) =>
  fetch(`http://127.0.0.1:${at}/`).then(
    a => a.ok,
    () => false,
  )

async function expectAllGone(pids: number[], npm: ChildProcess) {
  await expect.poll(() => pids.filter(isAlive), { timeout: 20_000 }).toEqual([])
  await expect.poll(() => answers(port)).toBe(false) // the app ends once it misses its parent
  await expect.poll(() => answers(port + 1)).toBe(false)
  npm.stdout?.destroy()
}

test('one command brings up the app, the mailbox and the demo, and tells a second start about itself', async ({
  page,
}) => {
  const { npm, said } = await npmStart()
  expect(said()).toContain(`Afterword  http://localhost:${port}`)
  expect(await answers(port)).toBe(true)
  await page.goto(`http://localhost:${port + 1}/`)
  await expect(page.getByRole('heading', { name: 'Nothing has arrived yet' })).toBeVisible()
  await page.goto(`http://localhost:${port}/sign-in`)
  await expect(page.getByRole('button', { name: 'Try the demo' })).toBeVisible()

  const pids = [await starter(), databasePid()]
  const second = await npmStart()
  expect(second.said()).toContain(`already running: pid ${pids[0]}, serving http://localhost:${port}`)
  expect(await second.ended).toBe(75)

  npm.kill('SIGTERM') // which npm keeps to itself
  await expectAllGone(pids, npm)
  expect(await readFile(join(data, 'logs/postgres.log'), 'utf8')).toMatch(/database system is shut down\s*$/)
})

test('kill -9 leaves nothing behind, and the next start is a warm one', async () => {
  const { npm } = await npmStart()
  const pids = [await starter(), databasePid()]
  process.kill(pids[0] ?? 0, 'SIGKILL')
  await expectAllGone(pids, npm)

  const next = await npmStart()
  expect(next.said()).not.toContain('Planted')
  expect(next.said()).not.toContain('Building')
  const again = [await starter(), databasePid()]
  process.kill(again[0] ?? 0, 'SIGINT')
  await expectAllGone(again, next.npm)
})
