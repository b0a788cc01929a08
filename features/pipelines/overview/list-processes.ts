import 'server-only'
import { type SQL, type SQLWrapper, sql } from 'drizzle-orm'
import { z } from 'zod'
import type { Tx } from '@/db/doors'
import type { Stage } from '@/db/enums'
import { settings } from '@/db/schema/settings'
import { type At, wordedOnce } from '@/db/worded-once'
import { likeWords } from '@/features/choices/like-words'
import { type Paged, type PageRequest, pageOf } from '@/lib/paging'
import { isStorable } from '@/lib/text'
import type { LocalDate } from '@/lib/time'
import type { Ask } from './ask'
import type { Clock, Standing } from './card'
import type { Wish } from './card-words'
import { factsAt, isClosed, keyOf, momentsOf, once, sortsByText } from './facts-in-sql'

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
  const [own] = await findOwnStages(tx, {})
  return own ?? { zone: 'UTC', names: {}, hidden: [], order: [], counts: {} }
}
export type OwnStages = Awaited<ReturnType<typeof loadOwnStages>>

const findOwnStages = wordedOnce(tx =>
  tx
    .select({
      zone: settings.zone,
      names: settings.stageNames,
      hidden: settings.stagesHidden,
      order: settings.stagesOrder,
      counts: sql<Partial<Record<Stage, number>>>`coalesce((select jsonb_object_agg(stage, n) from
        (select stage, count(*) n from pipelines where deleted_at is null group by stage) s), '{}')`,
    })
    .from(settings),
)

/** The values that what the address asks for is said with. */
const valuesOf = (ask: Ask, own: OwnStages, order: readonly Stage[], clock: Clock) => {
  const [word0 = '', word1 = '', word2 = '', word3 = '', word4 = ''] = likeWords(ask.words)
  return {
    ...momentsOf(clock),
    ...{ stage: ask.stage ?? '', hidden: `{${own.hidden}}`, order: `{${order}}` },
    ...{ word0, word1, word2, word3, word4 },
  }
}
type Values = ReturnType<typeof valuesOf>

/** What the address asks for, each with its key; `p` is the process, and a value stands at its name. */
function chosen(ask: Ask, at: (value: keyof Values) => SQLWrapper) {
  const facts = factsAt(at)
  const closed = isClosed(at('hidden'))
  const words = likeWords(ask.words).map((_, nth) => at(`word${nth}` as keyof Values))
  const text = sql`concat_ws(' ', p.company, p.role,
    (select c.name from contacts c where c.id = p.recruiter_id and c.deleted_at is null))`
  const conditions = [
    sql`p.deleted_at is null`,
    ...(ask.stage ? [sql`p.stage = ${at('stage')}`] : []),
    ...(ask.stage || ask.show === 'all' ? [] : [ask.show === 'closed' ? closed : sql`not ${closed}`]),
    ...(ask.wants ? [sql`${facts.wants} is not null`] : []),
    ...words.map(word => sql`${text} ilike ${word}`),
  ]
  const of = sql`from pipelines p where ${sql.join(conditions, sql` and `)}`
  return { facts, of, key: keyOf(ask.sort, facts, at('order')) }
}

/** What is told of the rows that are shown: `s` names them, with their key and how many there are. */
const told = (tx: Tx, { ms, ...facts }: ReturnType<typeof factsAt>, s: SQL, direction: SQL) =>
  tx
    .select({
      ...{ id: sql<string>`p.id`, key: sql<string>`s.key::text`, total: sql<string>`s.total::text` },
      ...{ company: sql<string>`p.company`, role: sql<string>`p.role`, stage: sql<Stage>`p.stage` },
      ...{ interest: sql<number | null>`p.interest`, changed: sql<number>`${ms(sql`p.stage_changed_at`)}` },
      ended: sql<number | null>`${ms(sql`p.ended_at`)}`,
      nextRound: sql<number | null>`${ms(facts.nextRound)}`,
      hasOffer: sql<boolean>`${facts.hasOffer}`,
      answerBy: sql<LocalDate | null>`${facts.answerBy}::text`,
      promised: sql<LocalDate | null>`${facts.promised}::text`,
      since: sql<number>`${ms(facts.since)}`,
      wants: sql<Wish | null>`${facts.wants}`,
      people: sql<string[] | null>`(select jsonb_agg(w.name) from (select c.name from interviews i
        join interview_people ip on ip.user_id = i.user_id and ip.interview_id = i.id
        join contacts c on c.id = ip.contact_id
        where i.user_id = p.user_id and i.pipeline_id = p.id and i.deleted_at is null
          and c.deleted_at is null and c.forgotten_at is null
        group by c.id, c.name order by max(i.starts_at) desc, c.name limit 3) w)`,
    })
    .from(sql`(${s}) s join pipelines p on p.id = s.id`)
    .orderBy(sql`s.key ${direction}`, sql`s.id ${direction}`)
type Row = Awaited<ReturnType<typeof told>>[number]

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
  nextRound: row.nextRound === null ? null : at(row.nextRound),
  hasOffer: row.hasOffer,
  answerBy: row.answerBy,
  promised: row.promised,
  since: at(row.since),
  wants: row.wants,
  people: row.people ?? [],
})

/** The statement of a board, worded once for each kind of question that an address may ask. */
const boards = new Map<string, ReturnType<typeof boardFor>>()

const boardFor = (ask: Ask) =>
  wordedOnce((tx, value: At<Values & { whole: string }>) => {
    const { facts, of, key } = chosen(ask, value)
    const direction = directionOf(ask)
    const s = sql`select * from (select k.*, row_number() over (partition by k.stage order by k.key ${direction}, k.id ${direction}) as nth,
      count(*) over (partition by k.stage) as total
    from (select p.id, p.stage, ${key} as key ${of} ${once}) k) k
    where nth <= case when stage = ${value('whole')} then ${cardsAtMost}::int else ${cardsAtFirst}::int end`
    return told(tx, facts, s, direction)
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
  const { show, stage, wants, words, sort, descending } = ask
  const kind = [show, stage !== null, wants, likeWords(words).length, sort, descending].join()
  const find = boards.get(kind) ?? boardFor(ask)
  boards.set(kind, find)
  const rows = await find(tx, { ...valuesOf(ask, own, order, clock), whole: whole ?? '' })
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
  const values = valuesOf(ask, own, order, clock)
  const { facts, of, key } = chosen(ask, value => sql`${values[value]}`)
  const direction = directionOf(ask)
  const [last, id] = place.after ?? []
  const type = sortsByText(ask.sort) ? sql`text` : sql`bigint`
  const after =
    last === undefined
      ? sql`true`
      : sql`(k.key, k.id) ${ask.descending ? sql`<` : sql`>`} (${String(last)}::${type}, ${id}::uuid)`
  const s = sql`select * from (select k.*, count(*) over () as total from (select p.id, ${key} as key ${of} ${once}) k) k
    where ${after} order by k.key ${direction}, k.id ${direction} limit ${place.rows + 1}`
  const rows = await told(tx, facts, s, direction)
  const keyed = rows.map(row => ({ ...rowStanding(row), key: row.key }))
  const page = pageOf(keyed, place, row => [sortsByText(ask.sort) ? row.key : Number(row.key), row.id])
  return { page, total: Number(rows[0]?.total ?? 0) }
}
