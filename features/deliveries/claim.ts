import 'server-only'
import { notInArray, sql } from 'drizzle-orm'
import type { Tx } from '@/db/doors'
import { ridesOnly } from '@/features/reminders/reminder-rules'
import type { Engine } from './engine'
import type { Recipient } from './mail-kind'

export type Candidate = Recipient & { deliveryId: string | null }

const atOnce = 300

/** What only rides along in another mail brings nobody into a run, and is late for none. */
const leadsAMail = notInArray(sql`kind`, ridesOnly)

/**
 * Who has something due, and which frozen mails wait for another try. Nothing is locked: whoever locks the person's
 * row first does the work. An account that is being deleted gets no mail, and takes nobody's place. People are looked up
 * one by one as their rows are found: joined at the end, all of them were read at every tick.
 */
export async function listCandidates(tx: Tx, engine: Engine, now: Date): Promise<Candidate[]> {
  const at = now.toISOString()
  const kind = engine.only === 'draft' ? sql`kind = 'draft'` : sql`kind <> 'draft'`
  const rows = await tx.execute<{
    id: string
    email: string
    name: string | null
    delivery_id: string | null
  }>(sql`
    select distinct id, email, name, null::uuid as delivery_id from (
      select users.id, users.email, users.name
      from reminders join users on users.id = user_id and delete_after is null
      where state = 'planned' and look_at <= ${at} and ${kind} and ${leadsAMail}
      order by look_at limit ${atOnce}) as first_due
    union all
    (select users.id, users.email, users.name, deliveries.id
      from deliveries join users on users.id = user_id and delete_after is null
      where state in ('prepared', 'unknown') and next_try_at <= ${at} and ${kind}
        and (leased_until is null or leased_until <= ${at})
      order by next_try_at limit ${atOnce})`)
  return [...rows].map(({ delivery_id, ...user }) => ({ ...user, deliveryId: delivery_id }))
}

/** Seconds since the oldest thing that is due became due; 0 when nothing is. A closing account's mail is not due. */
export async function oldestDueSeconds(tx: Tx, now: Date): Promise<number> {
  const at = now.toISOString()
  const ofOpenAccount = sql`join users on users.id = user_id and delete_after is null`
  const [row] = await tx.execute<{ since: string | null }>(sql`
    select least(
      (select look_at from reminders ${ofOpenAccount}
        where state = 'planned' and kind = 'draft' and look_at <= ${at} order by look_at limit 1),
      (select look_at from reminders ${ofOpenAccount}
        where state = 'planned' and kind <> 'draft' and ${leadsAMail} and look_at <= ${at} order by look_at limit 1),
      (select next_try_at from deliveries ${ofOpenAccount}
        where state in ('prepared', 'unknown') and next_try_at <= ${at} order by next_try_at limit 1)
    ) as since`)
  return row?.since ? Math.max(0, Math.floor((now.getTime() - new Date(row.since).getTime()) / 1000)) : 0
}
