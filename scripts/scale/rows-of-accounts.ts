// Every id is made from what the row is, so that a child knows its parent's without being told.
const id = (what: string, place: string) =>
  `overlay(overlay(md5(current_setting('seed.prefix') || ':${what}:' || ${place}) placing '4' from 13) placing '8' from 17)::uuid`
const now = `current_setting('seed.now')::timestamptz`
const accounts = `generate_series(current_setting('seed.from')::int, current_setting('seed.until')::int - 1) a`
const processes = `${accounts}, generate_series(0, current_setting('seed.processes')::int - 1) j`
const user = id('user', 'a')
const process = id('process', "a || '.' || j")
const person = (k: string) => id('person', `a || '.' || j || '.' || ${k}`)
const interview = (k: string) => id('interview', `a || '.' || j || '.' || ${k}`)
const draft = (k: string) => id('draft', `a || '.' || j || '.' || ${k}`)
/** Three in ten are under way; the rest have ended, or went quiet. */
const stage = `(array['interviewing','applied','screening','quiet','rejected','rejected','withdrawn','rejected','declined','rejected'])[j % 10 + 1]`
const ended = `(j % 10 > 3)`
/** Days since the process began: the later, the newer. */
const age = `(5 + j % 400)`
const at = (days: string) => `${now} - (${days}) * interval '1 day'`
/** Of the three rounds of a process the last lies ahead where it is under way. */
const roundAt = `case when k = 2 and not ${ended} and j % 10 < 3
  then ${now} + (1 + j % 20) * interval '1 day' else ${at(`${age} - k * 2 + 1`)} end`
const word = (words: string[], by: string) =>
  `(array[${words.map(w => `'${w}'`)}])[${by} % ${words.length} + 1]`
const company = `${word(['Northlight', 'Harbour', 'Millstone', 'Fernbank', 'Quarry', 'Lantern', 'Tideway', 'Oakfield'], 'j')} || ' ' || j`
const name = `${word(['Ana', 'Ben', 'Priya', 'Jonas', 'Mei', 'Omar', 'Lucía'], '(j + k)')} || ' ' || ${word(['Osei', 'Roth', 'Nair', 'Weber', 'Lin', 'Haddad', 'Ortega', 'Marsh'], '(j * 3 + k)')}`

/** What one batch of accounts is made of, parents first. */
export const rowsOfAccounts = [
  `insert into users (id, email, name, email_verified, created_at)
    select ${user}, current_setting('seed.prefix') || a || '@example.com', 'Person ' || a, ${now}, ${at('400')} from ${accounts}`,
  `insert into settings (user_id, zone, zone_settled_at, signature, updated_at)
    select ${user}, 'Europe/London', ${now}, 'Person ' || a, ${now} from ${accounts}`,
  `insert into contacts (id, user_id, name, kind, company, email, created_at, updated_at)
    select ${person('k')}, ${user}, ${name}, (array['hiring_manager','interviewer','agency_recruiter'])[k + 1], ${company},
      'p' || j || '.' || k || '@employer.example', ${at(age)}, ${at(age)}
    from ${processes}, generate_series(0, 2) k`,
  `insert into pipelines (id, user_id, company, role, stage, stage_changed_at, source, recruiter_id, ended_at, interest, private_note, created_at, updated_at)
    select ${process}, ${user}, ${company}, 'Data Analyst', ${stage}, ${at(`${age} - 4`)},
      case when j % 4 = 0 then 'agency' else 'direct' end, case when j % 4 = 0 then ${person("'2'")} end,
      case when ${ended} then ${at('1')} end, 1 + j % 5, 'What I thought of it before they wrote', ${at(age)}, ${at(`${age} - 4`)}
    from ${processes}`,
  `insert into stage_changes (user_id, pipeline_id, from_stage, to_stage, at)
    select ${user}, ${process}, case when k = 1 then 'applied' end, case when k = 1 then ${stage} else 'applied' end, ${at(`${age} - k`)}
    from ${processes}, generate_series(0, 1) k`,
  `insert into interviews (id, user_id, pipeline_id, kind, start_wall, zone, length_minutes, starts_at, ends_at, tzdb_version, created_at, updated_at)
    select ${interview('k')}, ${user}, ${process}, (array['recruiter_screen','hiring_manager','panel'])[k + 1],
      to_char(starts at time zone 'Europe/London', 'YYYY-MM-DD"T"HH24:MI'), 'Europe/London', 60, starts, starts + interval '1 hour',
      current_setting('seed.tzdb'), ${at(age)}, ${at(age)}
    from ${processes}, generate_series(0, 2) k, lateral (select date_trunc('minute', ${roundAt}) as starts) s`,
  `insert into interview_people (user_id, interview_id, contact_id, note_for_them, rapport, created_at, updated_at)
    select ${user}, ${interview('k')}, ${person('(k + 2) % 3')}, 'The way you walked me through the first ninety days', 'good', ${at(age)}, ${at(age)}
    from ${processes}, generate_series(0, 2) k`,
  `insert into reflections (user_id, interview_id, device_key, gut, likelihood, went_well, strengths, work_on, captured_at, created_at, updated_at)
    select ${user}, ${interview('0')}, 'seeded-' || a || '-' || j || '-0000', 1 + j % 5, j % 11, 'I asked before I answered',
      array['calm','good_questions'], array['rambled'], ${at(age)}, ${at(age)}, ${at(age)}
    from ${processes}`,
  `insert into next_steps (user_id, interview_id, fact, state, answer_text, answer_date, created_at, updated_at)
    select ${user}, ${interview('1')}, (array['what_next','decision_date'])[k + 1], 'answered', case when k = 0 then 'A talk with the team' end,
      case when k = 1 then (${at(`${age} - 9`)})::date end, ${at(age)}, ${at(age)}
    from ${processes}, generate_series(0, 1) k`,
  `insert into questions (user_id, pipeline_id, interview_id, direction, type, text, created_at, updated_at)
    select ${user}, ${process}, ${interview('0')}, 'asked_of_me', 'experience', 'How did you decide what to leave out?', ${at(age)}, ${at(age)}
    from ${processes}`,
  `insert into drafts (id, user_id, pipeline_id, interview_id, contact_id, kind, origin, state, subject, body, send_at, plan_key, sent_at, created_at, updated_at)
    select ${draft('k')}, ${user}, ${process}, ${interview('k')}, ${person('(k + 2) % 3')}, 'thank_you_manager', 'thank_you',
      case when j % 10 < 3 and k = 1 then 'open' else 'sent' end, 'Thank you for today',
      repeat('A few honest sentences about what was said, and why it stayed with me. ', 6), ${at(`${age} - 2`)},
      'seeded:' || j || ':' || k, case when not (j % 10 < 3 and k = 1) then ${at(`${age} - 2`)} end, ${at(age)}, ${at(age)}
    from ${processes}, generate_series(0, 1) k`,
  // One in ten waits; the others have ended, as most do.
  `insert into reminders (user_id, kind, plan_key, state, due_at, look_at, why, interview_id, pipeline_id, ended_at, created_at, updated_at)
    select ${user}, (array['minute','debrief','brief_hour','brief_evening','analysis'])[k % 5 + 1], 'seeded:' || j || ':' || k,
      case when waits then 'planned' when k % 2 = 0 then 'sent' else 'done' end, due, due, 'Because it was planned', ${interview('k % 3')}, ${process},
      case when not waits then due end, ${at(age)}, ${at(age)}
    from ${processes}, generate_series(0, 9) k,
      lateral (select k = 0 and not ${ended} as waits) w,
      lateral (select case when waits then ${now} + (1 + j % 25) * interval '1 day' else ${at(`${age} - k`)} - interval '1 day' end as due) d`,
  `insert into audit_log (user_id, action, entity, entity_id, "by", at)
    select ${user}, 'pipeline.created', 'pipeline', ${process}, 'user', ${at(age)} from ${processes}`,
]
