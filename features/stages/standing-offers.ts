import 'server-only'
import { and, ne, type SQL, type SQLWrapper, sql } from 'drizzle-orm'
import { offers } from '@/db/schema/offers'
import { pipelines } from '@/db/schema/pipelines'
import { pastOffers } from '@/features/vocabulary/stages'

const past = sql.join(
  pastOffers.map(stage => sql`${stage}`),
  sql`, `,
)

/** An offer `o` that nobody has answered. */
export const isUnanswered = (o: SQLWrapper) => sql`(${o}.state = 'open' and ${o}.deleted_at is null)`

/** A process `p` where an offer that nobody has answered asks for an answer: `offerStands`. */
export const offersStand = (p: SQLWrapper) => sql`(${p}.deleted_at is null and ${p}.stage not in (${past}))`

/** An offer that waits for an answer, joined with its process. Whatever asks for an answer asks this. */
export const isStanding = and(isUnanswered(offers), offersStand(pipelines)) as SQL

/** One that the others are told of, and whose last day counts: `lastDayCounts`. */
export const isToldOf = and(isStanding, ne(pipelines.stage, 'declined')) as SQL

/** The last day to answer one that stands, where it counts. */
export const answerDay = sql<
  string | null
>`case when ${ne(pipelines.stage, 'declined')} then ${offers.answerBy} end`
