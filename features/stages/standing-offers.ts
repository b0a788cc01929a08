import 'server-only'
import { and, eq, isNull, notInArray } from 'drizzle-orm'
import { offers } from '@/db/schema/offers'
import { pipelines } from '@/db/schema/pipelines'
import { pastOffers } from '@/features/vocabulary/stages'

/**
 * An offer that waits for an answer, joined with its process: marked open, both of them here, and the process not where
 * offers are past (`offerStands`). Whatever asks for an answer, counts down, or tells others of an offer asks this.
 */
export const isStanding = and(
  eq(offers.state, 'open'),
  isNull(offers.deletedAt),
  isNull(pipelines.deletedAt),
  notInArray(pipelines.stage, [...pastOffers]),
)
