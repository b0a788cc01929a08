import 'server-only'
import type { Tx } from '@/db/doors'
import { touched } from '@/db/schema/touched'
import { processesAtOnce, reconcile } from './reconcile'
import { countLeft } from './touched'

/** Plans all of a person's desk again, as if everything had been touched: where rules changed, and in tests. */
export async function planEverything(tx: Tx, userId: string, now: Date): Promise<void> {
  await tx.insert(touched).values({ userId, thing: 'desk' })
  await reconcile(tx, userId, now)
  while ((await countLeft(tx)) > 0) await reconcile(tx, userId, now, processesAtOnce)
}
