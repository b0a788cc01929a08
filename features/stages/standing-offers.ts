import 'server-only'
import { and, eq, isNull, ne, notInArray } from 'drizzle-orm'
import { offers } from '@/db/schema/offers'
import { pipelines } from '@/db/schema/pipelines'
import { pastOffers } from '@/features/vocabulary/stages'

/**
 * An offer that waits for an answer, joined with its process: marked open, both of them here, and the process not where
 * offers are past (`offerStands`). Whatever asks for an answer asks this.
 */
export const isStanding = and(
  eq(offers.state, 'open'),
  isNull(offers.deletedAt),
  isNull(pipelines.deletedAt),
  notInArray(pipelines.stage, [...pastOffers]),
)

/** One that the others are told of, and whose last day counts: a no that was only moved to still has its letter to come. */
export const isToldOf = and(isStanding, ne(pipelines.stage, 'declined'))
