import { sql } from 'drizzle-orm'
import { drizzle } from 'drizzle-orm/postgres-js'
import postgres from 'postgres'
import type { TestDatabase } from './database'

const first = ['Mira', 'Jon', 'Agnieszka', 'Priya', 'Tobias', 'Chiamaka', 'Yuki', 'Ben', 'Zoë', 'Ana']
const last = ['Lind', 'Osei', 'Nowak-Zielińska', 'Nair', 'Brandt', 'Adeyemi', 'Tanaka', 'Roth', 'Marsh']
const companies = [
  'Northlight',
  'Halden & Moss Consulting',
  'Brightwater Rail and Harbour',
  'Brix',
  'Fjordline',
]
const roles = [
  'Data Analyst',
  'Senior Engineer, Platform and Developer Experience',
  'Product Manager',
  'Nurse',
]
/** Thirty of a hundred have been applied to, twenty are over. */
const stages = 'applied applied applied screening interviewing interviewing final quiet rejected withdrawn'

/**
 * A search of so many processes, written straight into the tables: three rounds, three people and three messages
 * each, half of the rounds looked back at, and one process, one person and one interview with very many parts.
 */
export async function seedMany(
  { superuserUrl }: TestDatabase,
  userId: string,
  processes: number,
  now: Date,
): Promise<void> {
  const at = sql`${now.toISOString()}::timestamptz`
  const who = sql`${userId}::uuid`
  const count = sql.raw(String(processes))
  const pick = (words: readonly string[], n: ReturnType<typeof sql>) =>
    sql`(array[${sql.join(
      words.map(word => sql`${word}::text`),
      sql`, `,
    )}])[1 + (${n})::int % ${sql.raw(String(words.length))}]`
  const statements = [
    sql`insert into contacts (user_id, name, kind, company, job_title, email, phone, is_bridge, created_at, updated_at)
      select ${who}, ${pick(first, sql`n`)} || ' ' || ${pick(last, sql`n / 7`)} || ' ' || n,
        case when n % 3 = 0 then 'agency_recruiter' when n % 3 = 1 then 'hiring_manager' else 'interviewer' end,
        ${pick(companies, sql`n / 3`)} || ' ' || n / 3, 'Head of Something Rather Long',
        case when n % 4 > 0 then 'person-' || n || '@company-' || n / 3 || '.example' end,
        case when n % 5 = 0 then '+44 20 7946 ' || lpad(n::text, 4, '0') end, n % 6 = 0,
        ${at} - n * interval '1 hour', ${at} - n * interval '1 hour'
      from generate_series(3, ${count} * 3 + 2) n`,
    sql`insert into pipelines (user_id, company, role, stage, stage_changed_at, source, ended_at, created_at, updated_at)
      select ${who}, ${pick(companies, sql`n`)} || ' ' || n, ${pick(roles, sql`n`)}, s.stage, ${at} - n * interval '1 hour', 'agency',
        case when s.stage in ('rejected', 'withdrawn') then ${at} - n * interval '1 hour' end,
        ${at} - (n + 900) * interval '1 hour', ${at}
      from generate_series(1, ${count}) n
      cross join lateral (select ${pick(stages.split(' '), sql`n * 7`)} as stage) s`,
    sql`update pipelines p set recruiter_id = c.id from contacts c
      where p.user_id = ${who} and c.user_id = ${who} and c.company = p.company and c.kind = 'agency_recruiter'`,
    sql`insert into stage_changes (user_id, pipeline_id, to_stage, at)
      select user_id, id, s, stage_changed_at from pipelines, unnest(array['applied', stage]) s where user_id = ${who}`,
    sql`insert into interviews (user_id, pipeline_id, kind, start_wall, zone, starts_at, ends_at, tzdb_version, created_at, updated_at)
      select user_id, id, case k when 0 then 'recruiter_screen' when 1 then 'hiring_manager' else 'panel' end, '2026-11-24T10:00', 'Europe/London',
        stage_changed_at - k * interval '9 days' + case when k = 0 and right(company, 1) in ('1', '2') then interval '1 hour' * (80 + extract(epoch from ${at} - stage_changed_at) / 3600) else '0' end,
        stage_changed_at - k * interval '9 days' + interval '1 hour' + case when k = 0 and right(company, 1) in ('1', '2') then interval '1 hour' * (80 + extract(epoch from ${at} - stage_changed_at) / 3600) else '0' end,
        'test', ${at}, ${at}
      from pipelines, generate_series(0, 2) k where user_id = ${who}`,
    sql`insert into interviews (user_id, pipeline_id, kind, start_wall, zone, starts_at, ends_at, tzdb_version, created_at, updated_at)
      select user_id, id, 'technical', '2026-11-24T10:00', 'Europe/London', ${at} - n * interval '2 days', ${at} - n * interval '2 days' + interval '1 hour', 'test', ${at}, ${at}
      from pipelines, generate_series(1, 120) n where user_id = ${who} and company like '% 3'`,
    sql`insert into interview_people (user_id, interview_id, contact_id, note_for_them, created_at, updated_at)
      select i.user_id, i.id, c.id, 'told me about the move of the whole archive', ${at}, ${at}
      from interviews i join pipelines p on p.id = i.pipeline_id
      join contacts c on c.user_id = i.user_id and c.company = p.company where i.user_id = ${who}`,
    sql`insert into interview_people (user_id, interview_id, contact_id, created_at, updated_at)
      select i.user_id, i.id, c.id, ${at}, ${at} from (select * from interviews where user_id = ${who} and kind = 'panel' order by starts_at desc limit 1) i,
      lateral (select id from contacts c where c.user_id = ${who} order by created_at desc limit 30) c on conflict do nothing`,
    sql`insert into next_steps (user_id, interview_id, fact, state, answer_date, created_at, updated_at)
      select user_id, id, 'decision_date', 'answered', (starts_at + interval '10 days')::date, ${at}, ${at} from interviews where user_id = ${who}`,
    sql`insert into reflections (user_id, interview_id, device_key, gut, likelihood, strengths, work_on, captured_at, created_at, updated_at)
      select user_id, id, 'many-' || id, 1 + (n % 5), n % 11, array['calm'], array['rambled'], ${at}, ${at}, ${at}
      from (select *, row_number() over (order by id) n from interviews where user_id = ${who} and ends_at < ${at}) i where n % 2 = 0`,
    sql`insert into questions (user_id, pipeline_id, interview_id, direction, type, difficulty, text, answer, if_then, created_at, updated_at)
      select user_id, pipeline_id, id, case n % 4 when 0 then 'asked_by_me' else 'asked_of_me' end, 'experience', case n % 3 when 0 then 'stumped' else 'comfortable' end,
        'Tell me about a time number ' || n || ' when a whole archive had to move over one weekend, and what you did', 'I said that we moved it in the night',
        case n % 6 when 0 then 'I will name the figure first' end, ${at} - n * interval '1 minute', ${at}
      from (select *, row_number() over (order by id) n from interviews where user_id = ${who}) i`,
    sql`insert into drafts (user_id, pipeline_id, interview_id, contact_id, kind, origin, state, subject, body, send_at, sent_at, skipped_at, why, created_at, updated_at)
      select i.user_id, i.pipeline_id, i.id, c.contact_id, case when s.state = 'open' then 'thank_you_manager' else 'nudge_dated' end, 'by_hand', s.state,
        'Thank you for yesterday', repeat('It was good to hear how the archive moved in one night. ', 20), i.ends_at + interval '4 hours',
        case when s.state = 'sent' then i.ends_at + interval '5 hours' end, case when s.state = 'skipped' then ${at} end, 'The evening of the same day', ${at}, ${at}
      from (select *, row_number() over (order by id) n from interviews where user_id = ${who}) i
      cross join lateral (select (array['open', 'sent', 'sent', 'skipped'])[1 + i.n % 4] as state) s
      join lateral (select contact_id from interview_people ip where ip.user_id = ${who} and ip.interview_id = i.id limit 1) c on true`,
    sql`insert into feedback (user_id, pipeline_id, about, text, received_on, created_at, updated_at)
      select user_id, id, 'Depth', 'They wanted more depth in the second half', ${at}::date, ${at}, ${at} from pipelines, generate_series(1, 2) where user_id = ${who} and right(company, 1) = '3'`,
    sql`insert into feedback (user_id, pipeline_id, about, text, received_on, created_at, updated_at)
      select user_id, id, 'Depth', 'They wanted more depth in the second half ' || n, ${at}::date, ${at}, ${at} from pipelines, generate_series(1, 120) n where user_id = ${who} and company like '% 3'`,
    sql`insert into offers (user_id, pipeline_id, state, pay, received_on, answer_by, created_at, updated_at)
      select user_id, id, 'open', '60,000', ${at}::date, ${at}::date + 9, ${at}, ${at} from pipelines where user_id = ${who} and stage = 'final'`,
    sql`insert into analyses (user_id, interview_id, verdict, created_at, updated_at)
      select user_id, id, 'yes', ${at}, ${at} from interviews where user_id = ${who} and kind = 'panel'`,
    sql`insert into share_links (user_id, recruiter_id, label, fields, expires_at, created_at, updated_at)
      select user_id, id, 'For ' || name, array['stage'], ${at} + interval '20 days', created_at, ${at} from contacts where user_id = ${who} and kind = 'agency_recruiter'`,
    sql`insert into reminders (user_id, kind, plan_key, state, due_at, look_at, why, created_at, updated_at)
      select user_id, 'analysis', 'many:' || id, case when starts_at > ${at} then 'planned' else 'done' end, starts_at, starts_at, 'A day after the conversation', ${at}, starts_at from interviews where user_id = ${who}`,
    sql`insert into inbound_mails (user_id, provider_id, kind, state, pipeline_id, from_address, subject, received_at, handled_at, created_at)
      select user_id, 'many-' || n, 'reply', case when n % 5 = 0 then 'done' when n % 7 = 0 then 'dismissed' else 'waiting' end, id,
        'ana@northlight.example', 'Re: Your application, and when we could talk', ${at} - interval '40 days' - n / 2 * interval '1 minute',
        case when n % 5 = 0 then ${at} end, ${at}
      from (select *, row_number() over (order by id) n from pipelines where user_id = ${who}) p`,
    sql`update contacts set deleted_at = ${at} - interval '1 hour' where user_id = ${who} and right(name, 1) = '9'`,
    sql`delete from touched where user_id = ${who}`,
  ]
  const client = postgres(superuserUrl, { max: 1, onnotice: () => {} })
  const database = drizzle(client)
  for (const statement of statements) await database.execute(statement)
  await client.unsafe('analyze') // as every database of some age is
  await client.end()
}
