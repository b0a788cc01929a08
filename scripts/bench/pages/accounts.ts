import type { Sql } from 'postgres'
import { hashToken } from '@/db/token-hash'
import { sessionCookie } from '@/features/auth/session-cookie'
import { randomToken } from '@/lib/tokens'
import { seedScale } from '../../scale/seed-scale'
import { seededId } from '../../scale/seeded-id'
import type { Account } from './targets'

export interface Accounts {
  /** A hundred processes each, asked in turn. */
  usual: Account[]
  /** One with two thousand. */
  many: Account
}

export async function makeAccounts(sql: Sql, now: Date, usual = 40): Promise<Accounts> {
  await seedScale(sql, { accounts: usual, processes: 100, now, prefix: 'usual-' }, true)
  await seedScale(sql, { accounts: 1, processes: 2000, now, prefix: 'many-' }, true)
  await sql`vacuum analyze`
  const accounts: Account[] = []
  for (let a = 0; a < usual; a++) accounts.push(await signIn(sql, 'usual-', a, 100))
  return { usual: accounts, many: await signIn(sql, 'many-', 0, 2000) }
}

export async function signIn(sql: Sql, prefix: string, a: number, processes: number): Promise<Account> {
  const id = (row: Parameters<typeof seededId>[1], place: string) => seededId(prefix, row, `${a}${place}`)
  const userId = id('user', '')
  const [session, capture, share] = [randomToken(), randomToken(), randomToken()]
  await sql`insert into sessions (session_token, user_id, expires, created_at)
    values (${hashToken(session)}, ${userId}, now() + interval '90 days', now())`
  const [link] = await sql<{ id: string }[]>`
    insert into share_links (user_id, recruiter_id, label, fields, expires_at, created_at, updated_at)
    values (${userId}, ${id('person', '.0.2')}, 'For the agency', ${['stage', 'dates', 'next_step', 'interest']},
      now() + interval '14 days', now(), now()) returning id`
  await sql`insert into share_link_pipelines (user_id, share_link_id, pipeline_id, named)
    select user_id, ${link?.id ?? ''}::uuid, id, recruiter_id is not null from pipelines
    where user_id = ${userId} and stage in ('interviewing', 'screening') order by created_at, id limit 6`
  for (const [purpose, token, row] of [
    ['capture', capture, id('interview', '.0.0')],
    ['share', share, link?.id ?? ''],
  ] as const)
    await sql`insert into tokens (user_id, purpose, hash, row_id, created_at)
      values (${userId}, ${purpose}, ${hashToken(token)}, ${row}, now())`
  const moving = Array.from({ length: processes }, (_, j) => j).filter(j => j % 10 === 2)
  return {
    cookie: `${sessionCookie('http://127.0.0.1').name}=${session}; ${sessionCookie('http://127.0.0.1').name}-day=1`,
    userId,
    process: id('process', '.0'),
    ended: id('process', '.4'),
    past: id('interview', '.0.0'),
    ahead: id('interview', '.0.2'),
    // Of a process that no change of the benchmark plans again: planning puts away what it would not have written.
    draft: id('draft', '.1.1'),
    person: id('person', '.0.0'),
    capture,
    share,
    processes: moving.map(j => id('process', `.${j}`)),
  }
}
