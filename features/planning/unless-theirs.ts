import 'server-only'
import { DatabaseAway, DatabaseShut } from '@/db/unavailable'
import { log } from '@/lib/log'

/**
 * What goes wrong for one person in a round over many is theirs alone: it is logged, comes again in the next round, and
 * holds nobody else's mail up. A database that serves nobody ends the round.
 */
export const unlessTheirs =
  (event: string, userId: string) =>
  (error: unknown): undefined => {
    if (error instanceof DatabaseAway || error instanceof DatabaseShut) throw error
    log.error({ event, userId, err: error })
  }
