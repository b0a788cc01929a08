import 'server-only'
import { eq } from 'drizzle-orm'
import type { Tx } from '@/db/doors'
import { type FirstStep, firstSteps } from '@/db/enums'
import { settings } from '@/db/schema/settings'
import type { FirstStepBackInput, PlaceInput } from './schema'

/** Done or skipped: it does not come again. */
export async function settleFirstStep(tx: Tx, userId: string, step: FirstStep): Promise<void> {
  const { left } = await readPlace(tx, userId)
  await tx
    .update(settings)
    .set({ firstStepsLeft: left.filter(one => one !== step) })
    .where(eq(settings.userId, userId))
}

/** Keeps the country and the mailbox; answers what they were. A region is one of its country. */
export async function savePlace(tx: Tx, userId: string, { country, composer }: PlaceInput) {
  const { left, ...before } = await readPlace(tx, userId)
  await tx
    .update(settings)
    .set({
      composer,
      country,
      region: country === before.country ? before.region : null,
      firstStepsLeft: left.filter(one => one !== 'place'),
    })
    .where(eq(settings.userId, userId))
  return before
}

export async function bringFirstStepBack(
  tx: Tx,
  userId: string,
  { step, country, region, composer }: FirstStepBackInput,
): Promise<void> {
  const { left } = await readPlace(tx, userId)
  await tx
    .update(settings)
    .set({
      firstStepsLeft: firstSteps.filter(one => one === step || left.includes(one)),
      ...(country && { country, region }),
      ...(composer && { composer }),
    })
    .where(eq(settings.userId, userId))
}

async function readPlace(tx: Tx, userId: string) {
  const [own] = await tx
    .select({
      left: settings.firstStepsLeft,
      country: settings.country,
      region: settings.region,
      composer: settings.composer,
    })
    .from(settings)
    .where(eq(settings.userId, userId))
    .for('update')
  if (!own) throw new Error('A person without settings')
  return own
}
