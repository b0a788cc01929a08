import type { TestDatabase } from '@/e2e/support/database'
import { clockMoves, clocksApart } from './clock-drills'
import {
  diskFull,
  failedOver,
  halfOpen,
  killed,
  outOfConnections,
  readOnly,
  restarted,
} from './database-drills'
import type { Figures } from './figures'
import { killedInEachPhase } from './killed-in-a-phase'
import { endedUnderLoad, slowAccount, twoOfEverything } from './process-drills'
import { providerAway, providerNonsense, providerSlow } from './provider-drills'

/** With the production build, a cluster of its own and people who look and save: some twenty seconds each. */
export const served: Record<string, () => Promise<Figures>> = {
  'database-killed': killed,
  'database-half-open': halfOpen,
  'database-restarted': restarted,
  'out-of-connections': outOfConnections,
  'disk-full': diskFull,
  'read-only': readOnly,
  'failed-over': failedOver,
  'ended-under-load': endedUnderLoad,
  'two-of-everything': twoOfEverything,
  'slow-account': slowAccount,
}

/** The engine alone, on a database that is there for it: counted, and quick enough for `npm run test:walls`. */
export const counted: Record<string, (database: TestDatabase) => Promise<Figures>> = {
  'provider-away': providerAway,
  'provider-slow': providerSlow,
  'provider-nonsense': providerNonsense,
  'killed-in-each-phase': killedInEachPhase,
  'clock-moves': clockMoves,
  'clocks-apart': clocksApart,
}
