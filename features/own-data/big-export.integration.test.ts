import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import postgres from 'postgres'
import { expect, it } from 'vitest'
import { newUser } from '@/e2e/support/seed-every-table'
import { useTestDatabase } from '@/e2e/support/use-test-database'
import { exportEverything } from './export'
import { exportZip } from './export-zip'

const test = useTestDatabase()
const now = new Date('2026-11-24T10:00:00Z')
const mib = 1024 * 1024
/** What comes out of them is more than may ever be held. */
const drafts = 25_000

setFlagsFromString('--expose-gc')
const collect = runInNewContext('gc') as () => void
const held = () => {
  collect()
  const { heapUsed, external } = process.memoryUsage()
  return heapUsed + external
}

/** The most that was held while these pieces were taken, over what was held before, and how much came. */
async function cost(pieces: AsyncIterable<string | Uint8Array>) {
  const before = held()
  const rssBefore = process.memoryUsage().rss
  let [most, rss, bytes, next] = [0, 0, 0, 0]
  for await (const piece of pieces) {
    bytes += piece.length
    rss = Math.max(rss, process.memoryUsage().rss - rssBefore)
    if (bytes < next) continue
    next = bytes + 2 * mib
    most = Math.max(most, held() - before)
  }
  return { most, rss, bytes }
}

it('a large account costs less than 64 MB of memory, however much comes out of it', async () => {
  const userId = await newUser('large@example.com')
  const sql = postgres(test.current.superuserUrl, { max: 1, onnotice: () => {} })
  try {
    await sql`set session_replication_role = replica`
    // Words that do not pack well, so that the ZIP is large too.
    await sql`
      insert into drafts (user_id, kind, body, created_at, updated_at)
      select ${userId}, 'nudge_second', (select string_agg(md5(n::text || '/' || k::text), ' ') from generate_series(1, 100) k),
        now(), now()
      from generate_series(1, ${drafts}) n`
  } finally {
    await sql.end()
  }
  for (const [name, pieces, least] of [
    ['JSON', exportEverything(userId, now), drafts * 3300],
    ['ZIP', exportZip(userId, now), drafts * 3300],
  ] as const) {
    const { most, rss, bytes } = await cost(pieces)
    const inMib = (n: number) => Math.round(n / mib)
    console.log(
      `${name}: ${inMib(bytes)} MiB came, ${inMib(most)} MiB held, ${inMib(rss)} MiB more resident.`,
    )
    expect(bytes, name).toBeGreaterThan(least)
    expect(most, name).toBeLessThan(64 * mib)
  }
}, 240_000)
