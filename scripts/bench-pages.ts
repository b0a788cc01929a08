import { execFileSync } from 'node:child_process'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { cpus } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { makeAccounts, signIn } from './bench/pages/accounts'
import { changes } from './bench/pages/changes'
import { buildAll, openBenchHouse } from './bench/pages/house'
import { measureInTurn, type Side } from './bench/pages/in-turn'
import { closeAgents, load } from './bench/pages/load'
import { measureLoads, measureOnce, type Row } from './bench/pages/measure'
import { type Report, writeTable } from './bench/pages/report'
import { type Account, sessionFloor, targets } from './bench/pages/targets'
import { seedScale } from './scale/seed-scale'
import { root } from './start/build-app'

// npm run bench [-- --quick] [--keep] [--only /today …] [--beside .next-before] [--grown] [--accounts 10000]
// [--profile folder]: what a request costs, page by page (docs/bench.md).
const { values: flags } = parseArgs({
  options: {
    quick: { type: 'boolean', default: false },
    keep: { type: 'boolean', default: false },
    only: { type: 'string', multiple: true },
    seconds: { type: 'string', default: '3' },
    beside: { type: 'string' },
    times: { type: 'string', default: '40' },
    profile: { type: 'string' },
    grown: { type: 'boolean', default: false },
    accounts: { type: 'string' },
  },
})
const logs = join(root, '.test', 'bench')
const say = (text: string) => console.error(text)
const began = Date.now()
const step = (what: string) =>
  say(`${String(Math.round((Date.now() - began) / 1000)).padStart(4)} s  ${what}`)
const wanted = ({ name }: { name: string }) => !flags.only || flags.only.includes(name)

const compared = [flags.beside, flags.grown, flags.accounts].filter(Boolean).length
if (compared > 1) throw new Error('One at a time: --beside, --grown or --accounts')
if (flags.accounts && !(Number(flags.accounts) >= 100))
  throw new Error('--accounts wants a number from 100 on')
const isInTurn = compared > 0 || flags.profile !== undefined
await buildAll(logs, !flags.quick && !isInTurn)
step('built')
const house = await openBenchHouse(logs)
if (isInTurn) await inTurn()
let rows: Row[] = []
try {
  const accounts = await makeAccounts(house.sql, new Date(), flags.quick ? 10 : 40)
  step('accounts made')
  await house.logPlans(true)
  const telling = await house.startApp('telling', { LOG_LEVEL: 'debug' })
  const all = [...targets, ...changes(telling.url)].filter(wanted)
  rows = await measureOnce(telling, house, all, accounts)
  await telling.stop()
  await house.logPlans(false)
  step('everything asked once')
  const app = await house.startApp('app')
  const pace = flags.quick
    ? { abreast: [1, 10], ms: 800 }
    : { abreast: [1, 10, 50], ms: Number(flags.seconds) * 1000 }
  const underLoad = [...targets, ...changes(app.url)].filter(
    target => wanted(target) && (!flags.quick || target.quick),
  )
  await measureLoads(app, underLoad, rows, accounts, pace)
  await app.stop()
  step('asked under load')
  if (!flags.quick) rows.unshift(await measureBare())
} finally {
  closeAgents()
  await house.close()
}

const report: Report = {
  at: new Date().toISOString().slice(0, 16),
  commit: execFileSync('git', ['rev-parse', '--short', 'HEAD'], { cwd: root, encoding: 'utf8' }).trim(),
  node: process.versions.node,
  cores: cpus().length,
  rows,
}
const kept = join(root, 'bench', 'last.json')
const table = writeTable(report, readReport(kept))
console.log(table)
if (flags.keep || (!flags.quick && !flags.only)) {
  mkdirSync(join(root, 'bench'), { recursive: true })
  writeFileSync(kept, `${JSON.stringify(report, rounded, 1)}\n`)
  writeFileSync(join(root, 'bench', 'last.md'), table)
}
const wrong = rows.filter(row => row.wrong.length > 0)
for (const row of wrong) console.log(`✗ ${row.name}: ${row.wrong.join('; ')}`)
console.log(`${rows.length - wrong.length} passed, ${wrong.length} failed`)
process.exitCode = wrong.length > 0 ? 1 : 0

/**
 * Small steps, asked in turn: this build and an earlier one (`--beside .next-before`, a copy of its folder); accounts of
 * 2,000 processes and of 100 (`--grown`); or a database of so many accounts and one of a few (`--accounts 10000`).
 */
async function inTurn(): Promise<void> {
  try {
    const accounts = await makeAccounts(house.sql, new Date(), 10)
    const now = await house.startApp(
      'now',
      {},
      flags.profile ? ['--cpu-prof', `--cpu-prof-dir=${flags.profile}`] : [],
    )
    const sides: Side[] = [{ app: now, accounts: accounts.usual }]
    if (flags.beside)
      sides.push({
        app: await house.startApp('before', { NEXT_DIST_DIR: flags.beside }),
        accounts: accounts.usual,
      })
    if (flags.grown) sides.unshift({ app: now, accounts: [accounts.many] })
    if (flags.accounts) sides.unshift(await openGrown(Number(flags.accounts)))
    const asked = targets.filter(target =>
      target.name === sessionFloor
        ? !flags.profile || flags.only?.includes(sessionFloor)
        : flags.only
          ? wanted(target)
          : flags.grown || flags.accounts
            ? target.is === 'page'
            : target.quick,
    )
    const pace = flags.grown || flags.accounts ? { abreast: 10, slice: 20 } : { abreast: 4, slice: 4 }
    console.log(await measureInTurn(sides, asked, { ...pace, times: Number(flags.times) }))
    for (const app of new Set(sides.map(({ app }) => app))) await app.stop()
  } finally {
    closeAgents()
    await house.close()
  }
  process.exit()
}

/** An app on a database of so many accounts; a hundred of them, from all over it, are asked. */
async function openGrown(many: number): Promise<Side> {
  const { url, sql } = await house.addDatabase('grown')
  const onBatch = (made: number) => made % 1000 === 0 && step(`${made} accounts made`)
  await seedScale(sql, { accounts: many, processes: 100, now: new Date(), prefix: 'grown-', onBatch }, true)
  await sql`vacuum analyze`
  const [{ size } = { size: '' }] = await sql<{ size: string }[]>`
    select pg_size_pretty(pg_database_size('grown')) as size`
  step(`${size} on disk`)
  const accounts: Account[] = []
  for (let nth = 0; nth < 100; nth++)
    accounts.push(await signIn(sql, 'grown-', Math.floor((nth * many) / 100), 100))
  await sql.end()
  return { app: await house.startApp('grown', { DATABASE_URL: url }), accounts }
}

/** The page of another app that has nothing but one question: how far the floor is from what the framework can do. */
async function measureBare(): Promise<Row> {
  const bare = await house.startBare()
  const row: Row = { name: 'a bare Next page with one query', is: 'floor', loads: {}, wrong: [] }
  const once = { fine: (status: number) => status === 200 }
  await load(bare.url, () => ({ path: '/' }), { abreast: 4, ms: 1000, ...once })
  for (const abreast of [1, 10, 50])
    row.loads[abreast] = await load(bare.url, () => ({ path: '/' }), {
      abreast,
      ms: Number(flags.seconds) * 1000,
      ...once,
    })
  row.megabytes = bare.megabytes()
  await bare.stop()
  return row
}

function rounded(_: string, value: unknown): unknown {
  return typeof value === 'number' ? Math.round(value * 1000) / 1000 : value
}

function readReport(file: string): Report | null {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Report
  } catch {
    return null
  }
}
