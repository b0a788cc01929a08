import 'server-only'
import { and, isNull, ne } from 'drizzle-orm'
import type { Tx } from '@/db/doors'
import { pipelines } from '@/db/schema/pipelines'
import { addresseeOf } from '@/features/drafts/addressee'
import { keepDraft } from '@/features/drafts/keep-draft'
import { loadPlanContext } from '@/features/drafts/plan-context'
import { writeText } from '@/features/letters/write-letter'
import { hearsOfProgress } from './queries'

/** "Please follow up for me, and find out …": a draft to the recruiter of this process. Null when there is none. */
export async function draftAsk(
  tx: Tx,
  userId: string,
  pipelineId: string,
  ask: string,
  now: Date,
): Promise<string | null> {
  const context = await loadPlanContext(tx, pipelineId)
  const person = context?.around.find(({ id }) => id === context.pipeline.recruiterId)
  if (!context || !person) return null
  const words = { ask }
  const { subject, body } = writeText({ ...context, sharesPage: false }, 'recruiter_update', {
    person,
    words,
  })
  return keepDraft(
    tx,
    { userId, pipelineId, formality: context.pipeline.formality ?? context.settings.formality },
    {
      planKey: `ask:${pipelineId}:${now.toISOString()}`,
      kind: 'recruiter_update',
      channel: 'email',
      interviewId: null,
      contactId: person.id,
      sendAt: now,
      why: 'You would like them to ask for you.',
      subject,
      body,
      words,
      reminders: [],
    },
    now,
  )
}

const forward =
  'Another process of mine has moved to its final round. I name nobody, and tell you so that the timing is no surprise.'

/** Advanced elsewhere: a line to each other process past a first conversation, without a name (practice 11.1 row 18). */
export async function draftMovedForward(
  tx: Tx,
  userId: string,
  pipelineId: string,
  now: Date,
): Promise<number> {
  const others = await tx
    .select({ id: pipelines.id, stage: pipelines.stage })
    .from(pipelines)
    .where(and(ne(pipelines.id, pipelineId), isNull(pipelines.deletedAt)))
  const going = others.filter(({ stage }) => hearsOfProgress(stage))
  for (const { id } of going) {
    const context = await loadPlanContext(tx, id)
    if (!context) continue
    const person = context.around.find(one => one.id === addresseeOf(context)) ?? null
    const words = { changes: [forward], ask: 'Do you know yet by when you mean to decide?' }
    const { subject, body } = writeText({ ...context, sharesPage: false }, 'recruiter_update', {
      person,
      words,
    })
    await keepDraft(
      tx,
      { userId, pipelineId: id, formality: context.pipeline.formality ?? context.settings.formality },
      {
        planKey: `moved_forward:${pipelineId}:${id}`,
        kind: 'recruiter_update',
        channel: 'email',
        interviewId: null,
        contactId: person?.id ?? null,
        sendAt: now,
        why: 'You moved forward elsewhere; worth a mention, without names.',
        subject,
        body,
        words,
        reminders: [],
      },
      now,
    )
  }
  return going.length
}
