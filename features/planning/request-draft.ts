import 'server-only'
import { and, eq, inArray, isNull, type SQL } from 'drizzle-orm'
import type { Tx } from '@/db/doors'
import type { DraftExtra, DraftKind, draftChannels, formalities } from '@/db/enums'
import { drafts } from '@/db/schema/drafts'
import { pipelines } from '@/db/schema/pipelines'
import { settings } from '@/db/schema/settings'
import { kindRules } from '@/features/letters/templates/kind-rules'
import type { KeptWords } from '@/features/letters/write-letter'
import { type DraftIdentity, planKeyOf } from './plan-keys'

export interface DraftRequest extends DraftIdentity {
  kind: DraftKind
  channel?: (typeof draftChannels)[number]
  words?: KeptWords
  include?: readonly DraftExtra[]
  sendAt?: Date | null
  why?: string | null
}

/**
 * A message the person asks for: only that it is asked for, whom it is for and the words that were given. Its text and
 * its mails are the planner's, at the end of the change. Asked for again, it is the same one; what was sent stays as it
 * is. Answers its id.
 */
export async function requestDraft(
  tx: Tx,
  userId: string,
  request: DraftRequest,
  now: Date,
): Promise<string> {
  const { words = {}, include = [], channel, ...rest } = request
  const planKey = planKeyOf(request)
  const [existing] = planKey
    ? await tx.select().from(drafts).where(eq(drafts.planKey, planKey)).for('update')
    : []
  if (!existing) {
    const [made] = await tx
      .insert(drafts)
      .values({
        ...rest,
        ...{ userId, planKey, words, include: [...include] },
        channel: channel ?? kindRules[request.kind].channels[0] ?? 'email',
        formality: await formalityOf(tx, request.pipelineId),
        createdAt: now,
        updatedAt: now,
      })
      .returning({ id: drafts.id })
    if (!made) throw new Error('The draft was not kept')
    return made.id
  }
  if (existing.state !== 'open' && !existing.setAside) return existing.id
  const isBack = existing.setAside !== null
  await tx
    .update(drafts)
    .set({
      ...rest,
      contactId: rest.contactId ?? existing.contactId,
      words: { ...existing.words, ...words },
      include: [...new Set([...existing.include, ...include])],
      ...(isBack && {
        state: 'open' as const,
        skippedAt: null,
        deletedAt: null,
        setAside: null,
        createdAt: now,
      }),
      updatedAt: now,
    })
    .where(eq(drafts.id, existing.id))
  return existing.id
}

/**
 * What was asked for and is not wanted after all: an untouched draft goes, one with typed text keeps it, left out. What
 * the plan had laid aside does not come back either.
 */
export async function withdrawRequests(tx: Tx, which: SQL | undefined, now: Date): Promise<void> {
  const open = await tx
    .select({ id: drafts.id, edited: drafts.edited })
    .from(drafts)
    .where(and(which, eq(drafts.state, 'open'), isNull(drafts.deletedAt)))
  await tx
    .update(drafts)
    .set({ setAside: 'choice', updatedAt: now })
    .where(and(which, eq(drafts.setAside, 'plan')))
  for (const edited of [false, true]) {
    const ids = open.filter(draft => draft.edited === edited).map(draft => draft.id)
    if (ids.length === 0) continue
    await tx
      .update(drafts)
      .set({
        ...(edited ? { state: 'skipped' as const, skippedAt: now } : { deletedAt: now }),
        setAside: 'choice',
        updatedAt: now,
      })
      .where(inArray(drafts.id, ids))
  }
}

async function formalityOf(tx: Tx, pipelineId: string | null): Promise<(typeof formalities)[number]> {
  const [[pipeline], [own]] = await Promise.all([
    pipelineId
      ? tx.select({ formality: pipelines.formality }).from(pipelines).where(eq(pipelines.id, pipelineId))
      : Promise.resolve([]),
    tx.select({ formality: settings.formality }).from(settings),
  ])
  return pipeline?.formality ?? own?.formality ?? 'first_name'
}
