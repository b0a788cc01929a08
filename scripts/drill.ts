import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { closeBreaker } from '@/db/breaker'
import { closeDatabase } from '@/db/client'
import startCluster from '@/e2e/support/cluster'
import { createTestDatabase } from '@/e2e/support/database'
import { testBuild } from '@/e2e/support/test-house'
import { counted, served } from './drill/drills'
import { complaints, type Figures, heading, row, Skipped } from './drill/figures'
import { buildApp, root } from './start/build-app'

// npm run drill [-- NAME …]: everything that will go wrong one day, on purpose, and what it did (docs/drills.md).
process.chdir(root)
process.env.AUTH_SECRET = 'a secret of the drills, long enough for anybody'
process.env.LOG_LEVEL = 'fatal'
const { positionals } = parseArgs({ allowPositionals: true })
const known = [...Object.keys(served), ...Object.keys(counted)]
const unknown = positionals.filter(name => !known.includes(name))
if (unknown.length > 0) {
  console.error(`There is no drill called ${unknown.join(', ')}. There are:\n  ${known.join('\n  ')}`)
  process.exit(2)
}
const names = positionals.length > 0 ? positionals : known
const rows: string[] = []
const failures: string[] = []
const skipped: string[] = []

if (names.some(name => served[name])) {
  console.error('Building, unless it is built …')
  await buildApp({ distDir: testBuild, logFile: join(root, '.test/drill/build.log') })
}
const stopCluster = names.some(name => counted[name]) ? await startCluster() : undefined
try {
  for (const name of names) {
    const began = Date.now()
    try {
      const figures = await run(name)
      rows.push(row(name, figures))
      failures.push(...complaints(figures).map(complaint => `${name}: ${complaint}`))
    } catch (error) {
      if (error instanceof Skipped) skipped.push(`${name} was left out: ${error.message}`)
      else failures.push(`${name}: ${error instanceof Error ? error.stack : error}`)
    }
    console.error(`${String(Math.round((Date.now() - began) / 1000)).padStart(4)} s  ${name}`)
  }
} finally {
  await stopCluster?.()
}
console.log([heading, ...rows].join('\n'))
for (const line of [...skipped, ...failures]) console.log(`\n${line}`)
console.log(`\n${rows.length} done, ${skipped.length} left out, ${failures.length} not good enough`)
process.exit(failures.length > 0 ? 1 : 0)

async function run(name: string): Promise<Figures> {
  const whole = served[name]
  if (whole) return whole()
  const database = await createTestDatabase()
  process.env.DATABASE_URL = database.url
  closeBreaker()
  try {
    const figures = await counted[name]?.(database)
    if (!figures) throw new Error('There is no such drill')
    return figures
  } finally {
    await closeDatabase()
    await database.drop()
  }
}
