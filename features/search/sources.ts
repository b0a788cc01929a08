import { type SQL, sql } from 'drizzle-orm'
import { kindRules } from '@/features/letters/templates/kind-rules'
import { dueAtOf } from '@/features/reminders/due-at'
import { interviewKindWords } from '@/features/vocabulary/interview-kinds'
import type { FoundKind } from './kinds'
import { foldWord } from './words'

// Where each kind is found. Every source answers the same columns: `names` is what it is called by (there a slip of
// the fingers is forgiven), `hay` is everything that is looked through. Whose rows they are, row level security says.

const columns = (
  c: Record<'id' | 'link' | 'title' | 'text' | 'person' | 'company' | 'role' | 'word' | 'at', SQL>,
) =>
  sql`${c.id} as id, ${c.link} as link, ${c.title} as title, ${c.text} as text, ${c.person} as person,
    ${c.company} as company, ${c.role} as role, ${c.word} as word, ${c.at} as at`

const nothing = sql`null::text`
const belongs = { company: sql`p.company`, role: sql`p.role` }

const shown = {
  process: columns({
    ...belongs,
    id: sql`p.id`,
    link: sql`p.id::text`,
    title: nothing,
    text: sql`p.private_note`,
    person: nothing,
    word: sql`p.stage`,
    at: sql`p.stage_changed_at`,
  }),
  person: columns({
    id: sql`c.id`,
    link: sql`c.id::text`,
    title: sql`c.name`,
    text: sql`c.private_note`,
    person: sql`c.email`,
    company: sql`c.company`,
    role: sql`c.job_title`,
    word: sql`c.kind`,
    at: sql`c.updated_at`,
  }),
  interview: columns({
    ...belongs,
    id: sql`i.id`,
    link: sql`i.id::text`,
    title: nothing,
    text: nothing,
    person: sql`w.who`,
    word: sql`i.kind`,
    at: sql`i.starts_at`,
  }),
  message: columns({
    ...belongs,
    id: sql`d.id`,
    link: sql`d.id::text`,
    title: sql`d.kind`,
    text: sql`concat_ws(' ', d.subject, d.body)`,
    person: sql`c.name`,
    word: sql`d.state`,
    at: sql`coalesce(d.sent_at, ${dueAtOf(sql`d`)}, d.created_at)`,
  }),
  reflection: columns({
    ...belongs,
    id: sql`r.id`,
    link: sql`'/interviews/' || i.id`,
    title: sql`'reflection'`,
    text: sql`concat_ws(' ', r.went_well, r.nearly_wrong, r.tell_a_friend, r.repair_point, r.they_cared_about)`,
    person: nothing,
    word: sql`i.kind`,
    at: sql`i.starts_at`,
  }),
  aboutPerson: columns({
    ...belongs,
    id: sql`ip.id`,
    link: sql`'/interviews/' || i.id`,
    title: sql`'person'`,
    text: sql`concat_ws(' ', ip.note_for_them, ip.note_for_me)`,
    person: sql`c.name`,
    word: sql`i.kind`,
    at: sql`i.starts_at`,
  }),
  feedback: columns({
    ...belongs,
    id: sql`f.id`,
    link: sql`'/pipelines/' || p.id || '/feedback'`,
    title: sql`'feedback'`,
    text: sql`concat_ws(' ', f.about, f.text)`,
    person: nothing,
    word: nothing,
    at: sql`f.created_at`,
  }),
  question: columns({
    ...belongs,
    id: sql`q.id`,
    link: sql`q.id::text`,
    title: sql`q.text`,
    text: sql`concat_ws(' ', q.answer, q.better_answer, q.if_then)`,
    person: nothing,
    word: sql`q.direction`,
    at: sql`q.created_at`,
  }),
}

/** `words` as typed: those that name a kind of interview or of message find it by that, too. */
export function sources(words: readonly string[]): Record<FoundKind, SQL> {
  const interviewLabel = labelOf(sql`i.kind`, interviewLabels, words)
  const messageLabel = labelOf(sql`d.kind`, messageLabels, words)
  return {
    process: sql`
      select ${shown.process}, concat_ws(' ', p.company, p.role) as names, p.private_note as more
      from pipelines p where p.deleted_at is null`,
    person: sql`
      select ${shown.person}, concat_ws(' ', c.name, c.company) as names,
        concat_ws(' ', c.job_title, c.email, c.private_note) as more
      from contacts c where c.deleted_at is null and c.merged_into_id is null and c.forgotten_at is null`,
    interview: sql`
      select ${shown.interview}, concat_ws(' ', p.company, p.role) as names,
        concat_ws(' ', w.who, i.place, ${interviewLabel}) as more
      from interviews i join pipelines p on p.id = i.pipeline_id and p.deleted_at is null
      left join (select ip.interview_id, string_agg(c.name, ', ' order by c.name) as who from interview_people ip
        join contacts c on c.id = ip.contact_id and c.deleted_at is null group by 1) w on w.interview_id = i.id
      where i.deleted_at is null`,
    message: sql`
      select ${shown.message}, concat_ws(' ', c.name, p.company) as names,
        concat_ws(' ', p.role, d.subject, d.body, ${messageLabel}) as more
      from drafts d left join pipelines p on p.id = d.pipeline_id left join contacts c on c.id = d.contact_id
      where d.deleted_at is null and p.deleted_at is null`,
    note: sql`
      select * from (
        select ${shown.reflection}
        from reflections r join interviews i on i.id = r.interview_id and i.deleted_at is null
        join pipelines p on p.id = i.pipeline_id and p.deleted_at is null
        union all
        select ${shown.aboutPerson}
        from interview_people ip join interviews i on i.id = ip.interview_id and i.deleted_at is null
        join pipelines p on p.id = i.pipeline_id and p.deleted_at is null
        join contacts c on c.id = ip.contact_id and c.deleted_at is null
        union all
        select ${shown.feedback}
        from feedback f join pipelines p on p.id = f.pipeline_id and p.deleted_at is null where f.deleted_at is null
      ) n cross join lateral
        (select concat_ws(' ', n.company, n.person) as names, concat_ws(' ', n.role, n.text) as more) m
      where n.text <> ''`,
    question: sql`
      select ${shown.question}, q.text as names,
        concat_ws(' ', p.company, p.role, q.answer, q.better_answer, q.if_then) as more
      from questions q left join pipelines p on p.id = q.pipeline_id
      where q.deleted_at is null and p.deleted_at is null`,
  }
}

const interviewLabels: [kind: string, label: string][] = Object.entries(interviewKindWords)
const messageLabels: [kind: string, label: string][] = Object.entries(kindRules).map(([kind, { label }]) => [
  kind,
  label,
])

/** What a kind is called, where that is among what is looked for; else nothing, and no row carries it along. */
function labelOf(kind: SQL, labels: readonly [string, string][], words: readonly string[]): SQL {
  const folded = words.map(foldWord)
  const named = labels.filter(([, label]) => folded.some(word => foldWord(label).includes(word)))
  if (named.length === 0) return nothing
  return sql`case ${kind} ${sql.join(
    named.map(([name, label]) => sql`when ${name} then ${label}`),
    sql` `,
  )} end`
}
