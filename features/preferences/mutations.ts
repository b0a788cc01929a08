import 'server-only'
import { and, eq, gt, isNull, notInArray } from 'drizzle-orm'
import type { Tx } from '@/db/doors'
import { endedStages } from '@/db/enums'
import { drafts } from '@/db/schema/drafts'
import { interviews } from '@/db/schema/interviews'
import { pipelines } from '@/db/schema/pipelines'
import { settings } from '@/db/schema/settings'
import { kindsOffWithout } from '@/features/deliveries/mail-groups'
import { rewriteUntouched } from '@/features/drafts/edit-draft'
import { planPipelineDrafts } from '@/features/drafts/plan-drafts'
import { saveSignature } from '@/features/drafts/sign'
import { planInterview } from '@/features/interviews/plan-interview'
import { planReminders } from '@/features/reminders/plan'
import { planWeekly } from '@/features/weeks/plan-weekly'
import { addMinutes, instantAt } from '@/lib/time'
import { getMailPreferences } from './queries'
import type { MailPreferencesInput } from './schema'

const twoDays = 2 * 24 * 60

/** Keeps the choices, and plans what lies ahead anew: it stands on the person's own clock. */
export async function saveMailPreferences(
  tx: Tx,
  userId: string,
  input: MailPreferencesInput,
  now: Date,
): Promise<void> {
  const { on, pausedUntil, signature, ...rest } = input
  const before = await getMailPreferences(tx, userId)
  await tx
    .update(settings)
    .set({
      ...rest,
      zoneSettledAt: now,
      kindsOff: kindsOffWithout(on),
      pausedUntil: pausedUntil ? instantAt(pausedUntil, '08:00', input.zone) : null,
    })
    .where(eq(settings.userId, userId))
  if (signature !== before.signature) await saveSignature(tx, userId, signature, now)
  else if (input.linkedinAccount !== before.linkedinAccount)
    await rewriteUntouched(tx, userId, eq(drafts.kind, 'linkedin_request'), now)
  const ahead = await tx
    .select({ id: interviews.id, pipelineId: interviews.pipelineId })
    .from(interviews)
    .where(and(isNull(interviews.deletedAt), gt(interviews.endsAt, addMinutes(now, -twoDays))))
  for (const { id } of ahead) await planInterview(tx, userId, id, now)
  const planned = new Set(ahead.map(({ pipelineId }) => pipelineId))
  const waiting = await tx
    .select({ id: pipelines.id })
    .from(pipelines)
    .where(and(isNull(pipelines.deletedAt), notInArray(pipelines.stage, [...endedStages])))
  for (const { id } of waiting) if (!planned.has(id)) await planPipelineDrafts(tx, userId, id, now)
  if (waiting.length > 0) await planWeekly(tx, userId, now)
}

/** Something asked for, due at once: it takes the way every mail takes. */
export const planTestMail = (tx: Tx, userId: string, now: Date): Promise<void> =>
  planReminders(
    tx,
    userId,
    [
      {
        kind: 'digest',
        planKey: `test:${now.toISOString().slice(0, 16)}`,
        dueAt: now,
        notAfter: addMinutes(now, 12 * 60),
        why: 'This is the test you asked for. If you read it, your mail works.',
        asked: true,
      },
    ],
    now,
  )

/** The address works again, says the person: mail starts anew. */
export async function liftSuppression(tx: Tx, userId: string): Promise<void> {
  await tx
    .update(settings)
    .set({ suppressedAt: null, suppressedWhy: null })
    .where(eq(settings.userId, userId))
}
