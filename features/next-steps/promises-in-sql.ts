import 'server-only'
import { type SQL, type SQLWrapper, sql } from 'drizzle-orm'

/**
 * Of a day `n` that was named for deciding: once they have decided one gets in touch oneself, so it is the day they
 * decide by, and no promise of theirs to be in touch.
 */
export const isOwnDay = (n: SQLWrapper): SQL<boolean> => sql`exists (select from next_steps w
  where w.user_id = ${n}.user_id and w.interview_id = ${n}.interview_id
    and w.fact = 'who_contacts' and w.state = 'answered' and w.answer_who = 'me')`

/** A day `n` that was named for their answer, and that they have not kept: `next_steps_named` is the index of these. */
export const isNamedDay = (n: SQLWrapper): SQL<boolean> =>
  sql`${n}.fact = 'decision_date' and ${n}.state = 'answered' and ${n}.kept_on is null`

interface Named {
  /** When one last met. */
  metAt: SQL
  zone: SQL | string
}

/**
 * The last day they named for their answer to a process `p` that they have not kept, as `openPromise` has it: one that
 * was named for before one met again is over. Whatever tells of several processes asks this.
 */
export const promisedOf = (p: SQLWrapper, named: Named) =>
  lastNamed(p, named, sql`and not ${isOwnDay(sql`n`)}`)

/** The day they decide by, whoever gets in touch then: what is told of it says "decision". */
export const decisionDayOf = (p: SQLWrapper, named: Named) => lastNamed(p, named)

const lastNamed = (p: SQLWrapper, { metAt, zone }: Named, which = sql``) => sql<
  string | null
>`(select n.answer_date from interviews i
  join next_steps n on n.user_id = i.user_id and n.interview_id = i.id
  where i.user_id = ${p}.user_id and i.pipeline_id = ${p}.id and i.deleted_at is null
    and ${isNamedDay(sql`n`)} ${which}
    and n.answer_date >= coalesce((${metAt} at time zone ${zone})::date, '-infinity'::date)
  order by i.starts_at desc limit 1)`
