import type { Sql } from 'postgres'
import type { Fields } from './act'

/** One person's whole search: a process in each stage, through each kind of recruiter, with all that can hang on it. */
export interface Search {
  userId: string
  /** By company. */
  processes: Record<string, string>
  /** The stage each is in. */
  stages: Record<string, string>
  /** What the edit page of each sends as it is. */
  edits: Record<string, Fields>
  /** By name. */
  people: Record<string, string>
  /** The first of each company; 'Brix later' and 'Moor later' too. */
  rounds: Record<string, string>
  /** By company. */
  offers: Record<string, string>
  links: string[]
  /** Files that were read, and mails that wait for a yes. */
  imports: string[]
  arrived: string[]
  questions: string[]
  feedback: string[]
  /** The dates they named, by company. */
  promises: Record<string, string>
  /** Drafts that are there, as they lie. */
  drafts: {
    id: string
    kind: string
    state: string
    version: number
    company: string | null
    name: string | null
  }[]
}

/** The ids of what is there now. */
export async function readSearch(sql: Sql, userId: string): Promise<Search> {
  const named = async (rows: PromiseLike<readonly { name: string; id: string }[]>) => {
    const found: Record<string, string> = {}
    for (const { name, id } of await rows) {
      if (name in found) found[`${name} later`] = id
      else found[name] = id
    }
    return found
  }
  const ids = async (rows: PromiseLike<readonly { id: string }[]>) => (await rows).map(({ id }) => id)
  return {
    userId,
    processes: await named(sql`select id, company as name from pipelines where user_id = ${userId}`),
    stages: Object.fromEntries(
      (await sql`select company, stage from pipelines where user_id = ${userId}`).map(row => [
        row.company,
        row.stage,
      ]),
    ),
    edits: Object.fromEntries(
      (
        await sql`
          select id, company, role, source, recruiter_id as "recruiterId", country, region
          from pipelines where user_id = ${userId}`
      ).map(row => [row.company, { ...row }]),
    ),
    people: await named(sql`select id, name from contacts where user_id = ${userId}`),
    rounds: await named(sql`
      select i.id, p.company as name from interviews i join pipelines p on p.id = i.pipeline_id
      where i.user_id = ${userId} order by i.starts_at`),
    offers: await named(sql`
      select o.id, p.company as name from offers o join pipelines p on p.id = o.pipeline_id
      where o.user_id = ${userId}`),
    links: await ids(sql`select id from share_links where user_id = ${userId}`),
    imports: await ids(sql`select id from imports where user_id = ${userId}`),
    arrived: await ids(sql`select id from inbound_mails where user_id = ${userId}`),
    questions: await ids(sql`select id from questions where user_id = ${userId}`),
    feedback: await ids(sql`select id from feedback where user_id = ${userId}`),
    promises: await named(sql`
      select n.id, p.company as name
      from next_steps n join interviews i on i.id = n.interview_id join pipelines p on p.id = i.pipeline_id
      where n.user_id = ${userId} and n.fact = 'decision_date'`),
    drafts: await sql`
      select d.id, d.kind, d.state, d.version, p.company, c.name
      from drafts d left join pipelines p on p.id = d.pipeline_id left join contacts c on c.id = d.contact_id
      where d.user_id = ${userId} and d.deleted_at is null order by p.company, d.kind, c.name, d.plan_key`,
  }
}
