import { startMailbox } from '@afterword/local-mailbox'
import postgres, { type Sql } from 'postgres'
import type { TestDatabase } from '@/e2e/support/database'
import { testClock, testRun } from '@/e2e/support/deliveries'
import { benchStart } from '../bench/seed'
import { startWorker } from '../bench/workers'
import type { Figures } from './figures'
import { countMails, minute, seedMails, untilAllLeft } from './mails'
import { startService } from './service'

type Service = Awaited<ReturnType<typeof startService>>
type Table = 'delivery_runs' | 'mail_gate' | 'deliveries'

interface Phase {
  /** As features/deliveries/run.ts goes through them. */
  name: string
  /** Writers of this table wait: from the start, or from when the service has taken the mail. */
  waitsFor?: { table: Table; onceTaken?: true }
  /** The mail comes to the service, and gets no answer. */
  unanswered?: 'swallow' | 'quiet'
  /** The mail was tried before, and its answer was lost. */
  again?: true
}

/** Every place between two things that the outside notices: a transaction of a run, or the mail on its way. */
export const phases: Phase[] = [
  { name: 'opening the run', waitsFor: { table: 'delivery_runs' } },
  { name: 'taking its turn', waitsFor: { table: 'mail_gate' } },
  { name: 'writing the mail and leasing it', waitsFor: { table: 'deliveries' } },
  { name: 'on its way, and not taken', unanswered: 'swallow' },
  { name: 'taken, and not answered', unanswered: 'quiet' },
  { name: 'answered, and not written down', waitsFor: { table: 'deliveries', onceTaken: true } },
  { name: 'written down, and the run not ended', waitsFor: { table: 'delivery_runs', onceTaken: true } },
  { name: 'taking up an unknown one again', waitsFor: { table: 'deliveries' }, again: true },
  { name: 'an unknown one taken again, and not answered', unanswered: 'quiet', again: true },
]

/** A process is killed with -9 in each phase of a delivery, and another comes ten minutes later. */
export async function killedInEachPhase({ url, superuserUrl }: TestDatabase): Promise<Figures> {
  const mailbox = await startMailbox()
  const service = await startService(mailbox.url)
  const admin = postgres(superuserUrl, { max: 2, onnotice: () => {} })
  try {
    let at = benchStart.getTime()
    const people: string[] = []
    for (const phase of phases) {
      const clock = testClock(new Date(at).toISOString())
      const tick = () => testRun(mailbox.url, clock)
      const mine = await seedMails(1, 1, 0)
      people.push(...mine)
      if (phase.again) {
        mailbox.faults.next({ kind: 'cut', when: 'after' })
        await tick()
        clock.forward(90 * minute)
      }
      const before = mailbox.requests().length
      await killIn(phase, {
        url,
        service,
        admin,
        epoch: Date.now() + benchStart.getTime() - clock.now().getTime(),
      })
      clock.forward(10 * minute)
      await untilAllLeft(mine, clock, tick, 180)
      if (before === mailbox.requests().length) throw new Error(`${phase.name}: nobody came after it`)
      at = clock.now().getTime() + minute
    }
    const { of, ...counted } = await countMails(people, mailbox)
    return { ...counted, of: `${of}, killed in each of ${phases.length} phases` }
  } finally {
    await service.close()
    await mailbox.close()
    await admin.end()
  }
}

interface Stage {
  url: string
  service: Service
  admin: Sql
  epoch: number
}

/** Runs a process until it stands in that phase, and kills it there. */
async function killIn({ name, waitsFor, unanswered }: Phase, { url, service, admin, epoch }: Stage) {
  let goOn = () => {}
  const until = new Promise<void>(resolve => {
    goOn = resolve
  })
  let locked: Promise<unknown> = Promise.resolve()
  const lock = (table: Table) =>
    new Promise<void>((resolve, reject) => {
      locked = admin
        .begin(async sql => {
          await sql.unsafe(`lock table ${table} in share row exclusive mode`)
          resolve()
          await until
        })
        .catch(reject)
    })
  service.speak(unanswered ?? 'plain', async () => {
    if (waitsFor?.onceTaken) await lock(waitsFor.table)
  })
  if (waitsFor && !waitsFor.onceTaken) await lock(waitsFor.table)
  const comes = service.nextMail()
  const worker = await startWorker({ databaseUrl: url, mailbox: service }, epoch, { rate: 10 })
  try {
    const there = waitsFor ? untilOneWaits(admin, waitsFor.table) : comes
    await Promise.race([there, failsAfter(20_000, `“${name}” was not reached`)])
  } finally {
    await worker.kill()
    goOn()
    await locked
    service.speak('plain')
  }
}

async function untilOneWaits(admin: Sql, table: Table): Promise<void> {
  for (;;) {
    const [one] = await admin`
      select 1 from pg_locks where not granted and relation = ${table}::regclass and database =
        (select oid from pg_database where datname = current_database())`
    if (one) return
  }
}

const failsAfter = (ms: number, why: string) =>
  new Promise<never>((_, reject) => setTimeout(() => reject(new Error(why)), ms).unref())
