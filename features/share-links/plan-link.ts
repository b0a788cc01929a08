import 'server-only'
import { and, eq, inArray, isNull } from 'drizzle-orm'
import type { Tx } from '@/db/doors'
import { pipelines } from '@/db/schema/pipelines'
import { settings } from '@/db/schema/settings'
import { aliasAt, daysLater } from './link-state'
import { getSharePerson } from './queries'
import { mostProcesses, type NewShareLinkInput } from './schema'
import { type Showable, showNow } from './shown-link'

type Refusal = { ok: false; message: string; fields?: Record<string, string> }
export type Planned = {
  ok: true
  link: Showable & { signature: string | null; showReply: boolean }
  recruiter: { id: string; name: string }
}

/** The link as it would be; refused when what was chosen is not the person's, or may not be named. */
export async function planShareLink(
  tx: Tx,
  userId: string,
  input: NewShareLinkInput,
  now: Date,
): Promise<Planned | Refusal> {
  const recruiter = await getSharePerson(tx, input.recruiterId)
  if (!recruiter) return { ok: false, message: 'This person is no longer here.' }
  const chosen = [...new Set([...input.named, ...input.unnamed])]
  if (chosen.length === 0) return { ok: false, message: 'Choose at least one process to show.' }
  if (chosen.length > mostProcesses)
    return { ok: false, message: `At most ${mostProcesses} at once, please.` }
  const found = await tx
    .select({ id: pipelines.id, recruiterId: pipelines.recruiterId })
    .from(pipelines)
    .where(and(inArray(pipelines.id, chosen), isNull(pipelines.deletedAt)))
  if (found.length < chosen.length) return { ok: false, message: 'One of these processes no longer exists.' }
  const foreign = input.named.some(id => found.find(row => row.id === id)?.recruiterId !== recruiter.id)
  if (foreign)
    return { ok: false, message: 'Only what came through this recruiter can appear with its name.' }
  const picked = chosen.map((pipelineId, index) => ({
    pipelineId,
    named: input.named.includes(pipelineId),
    alias: aliasAt(index),
  }))
  const [own] = await tx
    .select({ zone: settings.zone, signature: settings.signature })
    .from(settings)
    .where(eq(settings.userId, userId))
  const { fields, note, needs, questions, availability, startDate, showReply } = input
  const zone = own?.zone ?? 'UTC'
  const isFrozen = input.kept === 'frozen'
  const link = {
    ...{ fields, note, needs, questions, availability, startDate, showReply, picked, zone },
    recruiterId: recruiter.id,
    expiresAt: daysLater(now, input.days),
    frozenAt: isFrozen ? now : null,
    frozenView: isFrozen ? await showNow(tx, { recruiterId: recruiter.id, picked, fields, zone }, now) : null,
    signature: own?.signature ?? null,
  }
  return { ok: true, link, recruiter }
}
