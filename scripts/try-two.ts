import { setTimeout as pause } from 'node:timers/promises'
import { openServed } from './drill/served'
import { countSaved, inWords, sendVisitors, turnedAway } from './drill/visitors'
import { root } from './start/build-app'
import { House } from './start/house'
import { startScheduler } from './start/scheduler'
import { startBalance } from './trial/balance'
import { Checks, must } from './trial/checks'
import { needPooler, startPooler } from './trial/pooler'

// `npm run -s try:two`: two apps and two schedulers behind one address on one database, under load, with a PgBouncer by
// transaction between. It serves the build of the tests.
process.chdir(root)
needPooler()
const house = new House()
const checks = new Checks()
const served = await openServed({ people: 200 })
const balance = await startBalance()
try {
  const pooler = await startPooler(house, served.server(), { backends: 10 })
  const start = (name: string) => served.startApp(name, { APP_URL: balance.url, ...pooler.environment })
  let one = await start('one')
  let two = await start('two')
  balance.join(one.url)
  balance.join(two.url)
  const soon = (run: () => void) => {
    const timer = setTimeout(run, 200)
    return () => clearTimeout(timer)
  }
  const quiet = { say: () => {}, note: () => {} }
  const schedulers = [1, 2].map(() => startScheduler(balance.url, served.cronSecret, quiet, soon))
  const visitors = sendVisitors(balance.url, served.people.slice(0, 6))
  await visitors.allServed(performance.now())

  /** One mail to each, due now; how many came of this batch, and how many of them again. */
  const plan = (batch: string) =>
    served.asAdmin(
      sql => sql`
      insert into reminders (user_id, kind, plan_key, due_at, look_at, why, asked, created_at, updated_at)
      select id, 'digest', ${batch}, now(), now(), ${batch} || ' for ' || email, true, now(), now() from users`,
    )
  /** What the mailbox took since then. */
  const sentSince = (from: number) => served.mailbox.log().slice(from)
  const open = async (batch: string) =>
    served.asAdmin(async sql => {
      const [row] = await sql<{ open: number }[]>`
        select count(*)::int as open from reminders where plan_key = ${batch} and state in ('planned', 'leaving')`
      return row?.open ?? 0
    })
  const since = (at: number) => visitors.answers.filter(answer => answer.at >= at)
  const comes = async (what: () => boolean | Promise<boolean>) => {
    for (let waits = 0; waits < 600 && !(await what()); waits++) await pause(100)
  }

  await checks.try('one after the other is ended and started again, and nobody notices', async () => {
    const began = performance.now()
    const from = served.mailbox.log().length
    await plan('Rolling')
    one = await again(one, 'one')
    two = await again(two, 'two')
    await visitors.allServed(performance.now())
    await comes(async () => (await open('Rolling')) === 0)
    const answers = since(began)
    must(answers.length > 50, `only ${answers.length} answers`)
    const away = turnedAway(answers)
    must(away.length === 0, `${away.length} of ${answers.length} were turned away: ${inWords(away)}`)
    const mails = sentSince(from)
    must(mails.length === 200, `${mails.length} mails of 200`)
    must(new Set(mails.flatMap(({ to }) => to)).size === 200, 'somebody got two')
    console.log(`         ${answers.length} answers, 200 mails`)
  })

  await checks.try(
    'one is killed with -9 in the midst of it: every look is answered, nothing is mailed twice',
    async () => {
      const began = performance.now()
      const from = served.mailbox.log().length
      await plan('Killed')
      await comes(() => sentSince(from).length >= 20)
      const killed = one
      killed.child.kill('SIGKILL')
      await killed.exited
      one = await start('one')
      balance.replace(killed.url, one.url)
      await visitors.allServed(performance.now())
      await comes(async () => sentSince(from).length + (await open('Killed')) === 200)
      const answers = since(began)
      const looks = answers.filter(({ what }) => what === 'look')
      const cut = turnedAway(answers).length - turnedAway(looks).length
      must(
        turnedAway(looks).length === 0,
        `${turnedAway(looks).length} of ${looks.length} looks had no answer`,
      )
      const mails = sentSince(from)
      must(new Set(mails.flatMap(({ to }) => to)).size === mails.length, 'somebody got two')
      const left = await open('Killed')
      must(mails.length + left >= 200, `${mails.length} left, ${left} are still to leave: some are nowhere`)
      console.log(
        `         ${looks.length} looks, ${balance.figures.again} asked again; ${cut} saves told that they were cut off; ${mails.length} mails, ${left} leased until the ten minutes are over`,
      )
    },
  )

  await checks.try('what was said to be saved is there, once', async () => {
    await visitors.leave()
    const said = visitors.answers.filter(({ ok }) => ok)
    const { lost, twice } = await countSaved(served, said)
    must(lost === 0 && twice === 0, `${lost} are nowhere, ${twice} there twice`)
  })
  await Promise.all(schedulers.map(stop => stop()))

  async function again(app: typeof one, name: string) {
    app.child.kill('SIGTERM')
    const how = await app.exited
    must(!/SIGKILL/.test(how), 'it had to be killed')
    const next = await start(name)
    balance.replace(app.url, next.url)
    return next
  }
} finally {
  await balance.close()
  await house.close()
  await served.close()
}
process.exit(checks.end())
