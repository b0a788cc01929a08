import { request as httpRequest } from 'node:http'
import { setTimeout as pause } from 'node:timers/promises'
import { sessionCookie } from '@/features/auth/session-cookie'
import { startScheduler } from '../start/scheduler'
import type { Figures } from './figures'
import { openServed, type Person } from './served'
import { countSaved, sendVisitors, slowest, turnedAway } from './visitors'

/** One person's saves take half a minute each, twenty at a time; the others must not notice. */
export async function slowAccount(): Promise<Figures> {
  const served = await openServed({ people: 6 })
  try {
    const [slow, ...others] = served.people
    if (!slow) throw new Error('Nobody is there')
    await served.asAdmin(async sql => {
      await sql.unsafe(`
        create function drill_slowly() returns trigger language plpgsql as $$
        begin if new.user_id = '${slow.id}' then perform pg_sleep(30); end if; return new; end $$;
        create trigger drill before insert on pipelines for each row execute function drill_slowly()`)
    })
    const app = await served.startApp('app')
    const visitors = sendVisitors(app.url, others)
    await visitors.allServed(performance.now())
    const hogs = sendVisitors(
      app.url,
      Array.from({ length: 20 }, () => slow),
      { looks: false },
    )
    const began = performance.now()
    await pause(10_000)
    await Promise.all([visitors.leave(), hogs.leave()])
    const meanwhile = visitors.answers.filter(({ at }) => at >= began)
    const { lost, twice } = await countSaved(served, visitors.answers)
    if (turnedAway(hogs.answers).length < 20) throw new Error('The slow account was not slow')
    return {
      answers: slowest([...visitors.answers, ...hogs.answers]),
      refused: turnedAway(meanwhile).length,
      lost,
      twice,
      of: `${meanwhile.length} answers of others, ${(slowest(meanwhile) / 1000).toFixed(1)} s at most`,
    }
  } finally {
    await served.close()
  }
}

/** Two apps, each with two schedulers that do not wait for the minute, on one database: one mail to each person. */
export async function twoOfEverything(): Promise<Figures> {
  const [mails, people] = [120, 120]
  const served = await openServed({ people })
  try {
    await served.asAdmin(
      sql => sql`
      insert into reminders (user_id, kind, plan_key, due_at, look_at, why, asked, created_at, updated_at)
      select id, 'digest', 'drill', now(), now(), 'The drill for ' || email, true, now(), now() from users`,
    )
    const apps = [await served.startApp('one'), await served.startApp('two')]
    const open = () =>
      served.asAdmin(async sql => {
        const [row] = await sql<{ open: number }[]>`
          select count(*)::int as open from reminders where state in ('planned', 'leaving')`
        return row?.open ?? 0
      })
    const visitors = apps.map(({ url }, index) =>
      sendVisitors(url, served.people.slice(index * 3, index * 3 + 3)),
    )
    const soon = (run: () => void) => {
      const timer = setTimeout(run, 100)
      return () => clearTimeout(timer)
    }
    const quiet = { say: () => {}, note: () => {} }
    const stops = [...apps, ...apps].map(({ url }) => startScheduler(url, served.cronSecret, quiet, soon))
    for (let waits = 0; waits < 300 && (await open()) > 0; waits++) await pause(100)
    await Promise.all(stops.map(stop => stop()))
    await Promise.all(visitors.map(one => one.leave()))
    const to = served.mailbox.log().flatMap(entry => entry.to)
    const answers = visitors.flatMap(one => one.answers)
    const saved = await countSaved(served, answers)
    return {
      answers: slowest(answers),
      lost: mails - new Set(to).size + saved.lost,
      twice: to.length - new Set(to).size + saved.twice,
      refused: turnedAway(answers).length,
      of: `${mails} mails, 2 apps, 4 schedulers; ${answers.length} answers`,
    }
  } finally {
    await served.close()
  }
}

/**
 * Asked to end under load, behind something that asks twice a second whether it is well: whatever comes to it is
 * answered, and from then on the other is asked.
 */
export async function endedUnderLoad(): Promise<Figures> {
  const served = await openServed()
  try {
    const [first, second] = [await served.startApp('one'), await served.startApp('two')]
    let at = first.url
    let sent = 0
    let slow = 0
    let asked = 0
    let leaving = false
    const lost: string[] = []
    const visit = async (who: Person) => {
      while (!leaving) {
        const began = performance.now()
        const answer = await ask(`${at}/pipelines`, who)
        sent++
        slow = Math.max(slow, performance.now() - began)
        if (answer !== 200) lost.push(`${answer} of ${Math.round(began - asked)} ms`)
      }
    }
    const balance = async () => {
      while (at === first.url) {
        await pause(500)
        const health = await fetch(`${first.url}/api/health`).catch(() => null)
        await health?.body?.cancel()
        if (health?.status !== 200) at = second.url
      }
    }
    // Their first pages are slow, whoever ends.
    for (const { url } of [first, second]) for (const who of served.people) await ask(`${url}/pipelines`, who)
    const visits = Array.from({ length: 10 }, (_, index) => visit(served.people[index % 6] as Person))
    const balancing = balance()
    while (sent < 100) await pause(20) // it is warm by then
    const before = sent
    asked = performance.now()
    first.child.kill('SIGTERM')
    const how = await first.exited
    const took = performance.now() - asked
    await balancing
    await pause(1000)
    leaving = true
    await Promise.all(visits)
    if (/SIGKILL/.test(how)) throw new Error('It had to be killed')
    return {
      answers: slow,
      lost: lost.length,
      of: [`${sent} requests, ${before} before; it ended after ${(took / 1000).toFixed(1)} s`, ...lost].join(
        '; ',
      ),
    }
  } finally {
    await served.close()
  }
}

/** On a connection of its own, as behind the nginx of docs/deploy.md. */
function ask(url: string, { session }: Person): Promise<number | string> {
  return new Promise(resolve => {
    const cookie = `${sessionCookie(url).name}=${session}`
    const request = httpRequest(url, { agent: false, headers: { cookie } }, answer => {
      answer.resume()
      answer.once('end', () => resolve(answer.complete ? (answer.statusCode ?? 0) : 'broken'))
      answer.once('error', () => resolve('broken'))
    })
    request.once('error', (error: NodeJS.ErrnoException) => resolve(error.code ?? 'broken'))
    request.end()
  })
}
