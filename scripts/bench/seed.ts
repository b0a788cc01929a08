import type { Sql } from 'postgres'

export const benchStart = new Date('2026-11-24T12:00:00Z')

/** So many reminders, due by now, `perUser` to a person: two and two leave as one mail, which names both (saidIn). */
export async function seedDue(sql: Sql, count: number, perUser: number): Promise<void> {
  await seedPeople(sql, Math.ceil(count / perUser))
  await sql`
    insert into reminders (user_id, kind, plan_key, due_at, look_at, why, asked, created_at, updated_at)
    select users.id, 'analysis', 'due:' || n, due_at, due_at, 'Mail ' || n, true, ${benchStart}, ${benchStart}
    from generate_series(0, ${count - 1}) as n
    cross join lateral (select ${benchStart}::timestamptz - (n % ${perUser}) / 2 * interval '20 minutes' as due_at) as moment
    join users on users.email = 'p' || (n / ${perUser})::int || '@example.com'`
  await sql`analyze`
}

/** What each mail named: those that left together are in one subject. */
export const saidIn = (log: readonly { subject: string }[]): string[] =>
  log.flatMap(({ subject }) => subject.split(together))

export const together = ' + '

/** So many reminders that are not due: half have ended, half lie ahead. */
export async function seedStored(sql: Sql, count: number): Promise<void> {
  await seedPeople(sql, 1000)
  await sql`
    insert into reminders (user_id, kind, plan_key, state, due_at, look_at, why, created_at, updated_at)
    select users.id, case when n % 5 = 0 then 'draft' else 'analysis' end, 'stored:' || n, case when n % 2 = 0 then 'sent' else 'planned' end,
      ${benchStart}::timestamptz + ((n % 1000) + 1) * interval '1 hour' * case when n % 2 = 0 then -1 else 1 end,
      ${benchStart}::timestamptz + ((n % 1000) + 1) * interval '1 hour' * case when n % 2 = 0 then -1 else 1 end,
      'Stored', ${benchStart}, ${benchStart}
    from generate_series(0, ${count - 1}) as n
    join users on users.email = 'p' || (n % 1000) || '@example.com'`
  await sql`vacuum analyze reminders`
}

async function seedPeople(sql: Sql, count: number): Promise<void> {
  await sql`
    insert into users (email, created_at)
    select 'p' || n || '@example.com', ${benchStart} from generate_series(0, ${count - 1}) as n`
  await sql`insert into settings (user_id, zone, updated_at) select id, 'UTC', ${benchStart} from users`
  await sql`analyze users, settings`
}
