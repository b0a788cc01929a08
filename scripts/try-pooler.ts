import postgres from 'postgres'
import { probeLogin } from './doctor/probe-database'
import { root } from './start/build-app'
import { House } from './start/house'
import { Checks, must } from './trial/checks'
import { trialDatabase } from './trial/house'
import { needPooler, startPooler } from './trial/pooler'

// `npm run -s try:pooler`: the doors through a PgBouncer by transaction, set up as docs/deploy.md says.
process.chdir(root)
needPooler()
const house = new House()
const checks = new Checks()
try {
  const server = await trialDatabase(house)
  const { url: through, carries, environment } = await startPooler(house, server, { backends: 5 })

  await checks.try('the doctor sees a pooler where there is one, and none where there is none', async () => {
    const [pooled, direct] = [await probeLogin(through('app')), await probeLogin(server.url('app'))]
    must('login' in pooled, `through it: ${JSON.stringify(pooled)}`)
    must('login' in direct, `past it: ${JSON.stringify(direct)}`)
    must(pooled.login.pooled && !direct.login.pooled, 'it took one for the other')
    must(pooled.login.losesStatements === !carries, 'it is wrong about prepared statements')
  })

  Object.assign(process.env, environment)
  const { asSystem, asUser } = await import('@/db/doors')
  const { createAccount } = await import('@/features/account/create-account')
  const { settings } = await import('@/db/schema/settings')
  const { closeDatabase } = await import('@/db/client')
  house.onClose('the pool', closeDatabase)

  await checks.try('a hundred people at once through five backends see their own rows only', async () => {
    const people = await Promise.all(
      Array.from({ length: 100 }, (_, index) =>
        asSystem('trial', tx => createAccount(tx, { email: `person${index}@example.com` })),
      ),
    )
    await Promise.all(
      people.map(async ({ id }) => {
        const rows = await asUser(id, tx => tx.select().from(settings))
        must(rows.length === 1 && rows[0]?.userId === id, 'somebody saw another’s row, or not their own')
      }),
    )
  })

  await checks.try('a statement still ends after five seconds', async () => {
    const sql = postgres(through('app'), { max: 1, prepare: false })
    const began = Date.now()
    const ended = await sql`select pg_sleep(20)`.catch((error: { code?: string }) => error.code)
    await sql.end()
    must(
      ended === '57014' && Date.now() - began < 7000,
      `it ended with ${ended} after ${Date.now() - began} ms`,
    )
  })
} finally {
  await house.close()
}
process.exit(checks.end())
