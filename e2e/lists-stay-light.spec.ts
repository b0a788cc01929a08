import { sql } from 'drizzle-orm'
import { asUser } from '../db/doors'
import { seedMany } from './support/seed-many'
import { expect, test } from './support/test'
import { transactionsIn } from './support/transactions'

const kib = 1024
/** What a first page weighs at most, in KiB. */
const most = { today: 45, list: 70, page: 90 }
const lists = [
  '/pipelines?view=board',
  '/pipelines?view=list',
  '/pipelines?view=list&sort=next',
  '/pipelines?view=timeline',
  '/people',
  '/people/bridges',
  '/drafts',
  '/drafts?show=now',
  '/drafts?show=done',
  '/drafts?show=now&choose',
  '/insights',
  '/companies',
  '/questions',
  '/share-links',
  '/settings/deliveries',
  '/settings/deleted',
  '/offers',
  '/today/arrived',
]
const pages = [
  '/drafts?open=:draft', // a whole message beside its list
  '/week',
  '/interviews/new',
  '/pipelines/new',
  '/share-links/new',
  '/share-links/new?recruiter=:recruiter',
  '/pipelines/:process',
  '/pipelines/:process/feedback',
  '/pipelines/:process/offer',
  '/pipelines/:process/edit',
  '/pipelines/:process/not-this-time',
  '/pipelines/:process/moved-forward',
  '/pipelines/:process/next-time',
  '/people/:person',
  '/interviews/:interview',
  '/interviews/:interview/brief',
  '/interviews/:interview/analysis',
  '/settings',
  '/drafts/:draft',
  '/questions/:question',
]

test('a first page is as light at two thousand processes as at a hundred, and asks no more', async ({
  page,
  signIn,
  clock,
  house,
}) => {
  test.setTimeout(240_000)
  // What Today shows of the days ahead hangs on the day and the hour: a weight is of one.
  await clock.travelTo(new Date('2026-11-29T12:17:00Z'))
  const seen = new Map<string, number[]>()
  const wrong: string[] = []
  for (const processes of [100, 2000]) {
    const { id } = await signIn(`many-${processes}@example.com`)
    await seedMany(house.database, id, processes, clock.now())
    const ids = await asUser(id, async tx => {
      const one = async (query: ReturnType<typeof sql>) => String((await tx.execute(query))[0]?.id)
      return {
        recruiter: await one(sql`select recruiter_id as id from pipelines where company like '% 3'`),
        process: await one(sql`select id from pipelines where company like '% 3'`),
        person:
          await one(sql`select ip.contact_id as id from interview_people ip join contacts c on c.id = ip.contact_id
            where c.deleted_at is null group by 1 order by count(*) desc limit 1`),
        interview: await one(
          sql`select interview_id as id from interview_people group by 1 order by count(*) desc limit 1`,
        ),
        draft: await one(sql`select id from drafts where state = 'open' limit 1`),
        question: await one(sql`select id from questions limit 1`),
      }
    })
    for (const path of ['/today', ...lists, ...pages]) {
      const address = path.replace(/:(\w+)/, (_, name: keyof typeof ids) => ids[name])
      let before = (await house.readLog()).length
      let started = performance.now()
      let answer = await page.request.get(address)
      // A machine that stands still for the database's five seconds is no weight of a page: asked once more.
      if (answer.status() === 500) {
        before = (await house.readLog()).length
        started = performance.now()
        answer = await page.request.get(address)
      }
      const size = (await answer.body()).length / kib
      const took = Math.round(performance.now() - started)
      const asked = transactionsIn((await house.readLog()).slice(before)).filter(t => t.door !== 'session')
      const statements = asked.reduce((sum, t) => sum + t.statements, 0)
      const ms = asked.reduce((sum, t) => sum + t.ms, 0)
      console.log(
        `${processes} ${path}: ${size.toFixed(1)} KiB, ${took} ms, ${statements} in ${ms.toFixed(1)} ms`,
      )
      if (answer.status() !== 200) wrong.push(`${processes} ${path}: answered ${answer.status()}`)
      const limit = path === '/today' ? most.today : lists.includes(path) ? most.list : most.page
      if (size > limit) wrong.push(`${processes} ${path}: ${size.toFixed(1)} KiB, more than ${limit}`)
      seen.set(path, [...(seen.get(path) ?? []), statements])
    }
  }
  for (const [path, [few, many]] of seen)
    if (few !== many) wrong.push(`${path}: ${few}, then ${many} statements`)
  expect(wrong).toEqual([])
})
