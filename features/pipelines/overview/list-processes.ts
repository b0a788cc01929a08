import 'server-only'
import { type SQL, sql } from 'drizzle-orm'
import { z } from 'zod'
import type { Tx } from '@/db/doors'
import type { Stage } from '@/db/enums'
import { settings } from '@/db/schema/settings'
import { likeWords } from '@/features/choices/like-words'
import { type Paged, type PageRequest, pageOf } from '@/lib/paging'
import { isStorable } from '@/lib/text'
import type { LocalDate } from '@/lib/time'
import type { Ask } from './ask'
import type { Clock, Standing } from './card'
import type { Wish } from './card-words'
import { factsAt, isClosed, keyOf, once, sortsByText } from './facts-in-sql'

/** So many cards stand in a column at first, and so many when one asks for all of it. */
export const cardsAtFirst = 10
export const cardsAtMost = 200

const numberKey = z.tuple([z.number().int().min(-9e15).max(9e15), z.uuid()])
const textKey = z.tuple([z.string().max(60).refine(isStorable), z.uuid()])
export type ProcessKey = [number | string, string]
/** The key of the last row: what it was sorted by, and its id. */
export const processKey = (ask: Ask): z.ZodType<ProcessKey> =>
  sortsByText(ask.sort) ? textKey : (numberKey as z.ZodType<ProcessKey>)

/** The user's own words for stages, their order, and how many processes there are in each. One statement. */
export async function loadOwnStages(tx: Tx) {
  const [own] = await tx
    .select({
      zone: settings.zone,
      names: settings.stageNames,
      hidden: settings.stagesHidden,
      order: settings.stagesOrder,
      counts: sql<Partial<Record<Stage, number>>>`coalesce((select jsonb_object_agg(stage, n) from
        (select stage, count(*) n from pipelines where deleted_at is null group by stage) s), '{}')`,
    })
    .from(settings)
  return own ?? { zone: 'UTC', names: {}, hidden: [], order: [], counts: {} }
}
export type OwnStages = Awaited<ReturnType<typeof loadOwnStages>>

interface Row extends Record<string, unknown> {
  id: string
  key: string
  total: string
  company: string
  role: string
  stage: Stage
  interest: number | null
  changed: number
  ended: number | null
  next_round: number | null
  has_offer: boolean
  answer_by: LocalDate | null
  promised: LocalDate | null
  since: number
  wants: Wish | null
  people: string[] | null
}

/** What the address asks for, each with its key; `p` is the process. */
function chosen(ask: Ask, own: OwnStages, order: readonly Stage[], clock: Clock) {
  const facts = factsAt(clock)
  const closed = isClosed(own.hidden)
  const words = likeWords(ask.words)
  const text = sql`concat_ws(' ', p.company, p.role,
    (select c.name from contacts c where c.id = p.recruiter_id and c.deleted_at is null))`
  const conditions = [
    sql`p.deleted_at is null`,
    ...(ask.stage ? [sql`p.stage = ${ask.stage}`] : []),
    ...(ask.stage || ask.show === 'all' ? [] : [ask.show === 'closed' ? closed : sql`not ${closed}`]),
    ...(ask.wants ? [sql`${facts.wants} is not null`] : []),
    ...words.map(word => sql`${text} ilike ${word}`),
  ]
  const of = sql`from pipelines p where ${sql.join(conditions, sql` and `)}`
  return { facts, of, key: keyOf(ask.sort, facts, order) }
}

/** What is told of the rows that are shown: `s` names them, with their key and how many there are. */
const told = ({ ms, ...facts }: ReturnType<typeof factsAt>, s: SQL, direction: SQL) => sql`
  select p.id, s.key::text as key, s.total::text as total, p.company, p.role, p.stage, p.interest,
    ${ms(sql`p.stage_changed_at`)} as changed, ${ms(sql`p.ended_at`)} as ended,
    ${ms(facts.nextRound)} as next_round, ${facts.hasOffer} as has_offer,
    ${facts.answerBy}::text as answer_by, ${facts.promised}::text as promised, ${ms(facts.since)} as since,
    ${facts.wants} as wants,
    (select jsonb_agg(w.name) from (select c.name from interviews i
      join interview_people ip on ip.user_id = i.user_id and ip.interview_id = i.id
      join contacts c on c.id = ip.contact_id
      where i.user_id = p.user_id and i.pipeline_id = p.id and i.deleted_at is null
        and c.deleted_at is null and c.forgotten_at is null
      group by c.id, c.name order by max(i.starts_at) desc, c.name limit 3) w) as people
  from (${s}) s join pipelines p on p.id = s.id
  order by s.key ${direction}, s.id ${direction}`

const directionOf = (ask: Ask) => (ask.descending ? sql`desc` : sql`asc`)

const at = (moment: number) => new Date(Math.round(moment))

const rowStanding = (row: Row): Standing => ({
  id: row.id,
  company: row.company,
  role: row.role,
  stage: row.stage,
  interest: row.interest,
  stageChangedAt: at(row.changed),
  endedAt: row.ended === null ? null : at(row.ended),
  nextRound: row.next_round === null ? null : at(row.next_round),
  hasOffer: row.has_offer,
  answerBy: row.answer_by,
  promised: row.promised,
  since: at(row.since),
  wants: row.wants,
  people: row.people ?? [],
})

/** The first of each column and how many there are in it; of one column, where it is asked for, all. One statement. */
export async function loadBoard(
  tx: Tx,
  ask: Ask,
  own: OwnStages,
  order: readonly Stage[],
  clock: Clock,
  whole: Stage | null,
): Promise<{ standings: Standing[]; totals: Partial<Record<Stage, number>> }> {
  const { facts, of, key } = chosen(ask, own, order, clock)
  const direction = directionOf(ask)
  const s = sql`select * from (select k.*, row_number() over (partition by k.stage order by k.key ${direction}, k.id ${direction}) as nth,
      count(*) over (partition by k.stage) as total
    from (select p.id, p.stage, ${key} as key ${of} ${once}) k) k
    where nth <= case when stage = ${whole ?? ''} then ${cardsAtMost}::int else ${cardsAtFirst}::int end`
  const rows = await tx.execute<Row>(told(facts, s, direction))
  const totals = Object.fromEntries(rows.map(row => [row.stage, Number(row.total)]))
  return { standings: rows.map(rowStanding), totals }
}

/** The list, from its beginning or from a key on. One statement. */
export async function listProcesses(
  tx: Tx,
  ask: Ask,
  own: OwnStages,
  order: readonly Stage[],
  clock: Clock,
  place: PageRequest<ProcessKey>,
): Promise<{ page: Paged<Standing>; total: number }> {
  const { facts, of, key } = chosen(ask, own, order, clock)
  const direction = directionOf(ask)
  const [last, id] = place.after ?? []
  const type = sortsByText(ask.sort) ? sql`text` : sql`bigint`
  const after =
    last === undefined
      ? sql`true`
      : sql`(k.key, k.id) ${ask.descending ? sql`<` : sql`>`} (${String(last)}::${type}, ${id}::uuid)`
  const s = sql`select * from (select k.*, count(*) over () as total from (select p.id, ${key} as key ${of} ${once}) k) k
    where ${after} order by k.key ${direction}, k.id ${direction} limit ${place.rows + 1}`
  const rows = await tx.execute<Row>(told(facts, s, direction))
  const keyed = rows.map(row => ({ ...rowStanding(row), key: row.key }))
  const page = pageOf(keyed, place, row => [sortsByText(ask.sort) ? row.key : Number(row.key), row.id])
  return { page, total: Number(rows[0]?.total ?? 0) }
}
