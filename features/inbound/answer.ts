import 'server-only'
import { eq } from 'drizzle-orm'
import type { Tx } from '@/db/doors'
import { inboundMails } from '@/db/schema/inbound-mails'
import { markDraftSent } from '@/features/drafts/mutations'
import { cancelInterview, updateInterview } from '@/features/interviews/mutations'
import { recordReply } from '@/features/stages/replies'
import { getArrived } from './queries'
import { keepSent } from './sent-copy'

type Arrived = NonNullable<Awaited<ReturnType<typeof getArrived>>>

/** A yes or a no to what a mail is taken for; null when it is gone, false when a yes alone does not say enough. */
export async function answerArrived(
  tx: Tx,
  userId: string,
  { id, answer }: { id: string; answer: 'yes' | 'no' },
  now: Date,
): Promise<boolean | null> {
  const row = await getArrived(tx, id)
  if (!row) return null
  // What is held is never obeyed, not even at a yes: its form is looked at first.
  if (answer === 'yes' && (row.state === 'held' || !(await agree(tx, userId, row, now)))) return false
  await tx
    .update(inboundMails)
    .set({
      state: answer === 'yes' ? 'done' : 'dismissed',
      ...{ body: null, suggestion: null, handledAt: now },
    })
    .where(eq(inboundMails.id, id))
  return true
}

async function agree(tx: Tx, userId: string, row: Arrived, now: Date): Promise<boolean> {
  const { kind, pipelineId, interviewId, draftId, suggestion, receivedAt } = row
  if (kind === 'reply' && pipelineId) {
    await recordReply(tx, userId, pipelineId, { cause: 'told', at: receivedAt }, now)
    return true
  }
  if (kind === 'sent' && draftId) {
    const letter = { subject: row.subject, body: row.body?.trim() ?? '', at: receivedAt }
    return letter.body
      ? keepSent(tx, userId, draftId, letter, now)
      : (await markDraftSent(tx, userId, draftId, now, receivedAt)).ok
  }
  if (kind === 'cancelled' && interviewId) return (await cancelInterview(tx, interviewId, now)) !== null
  const known = suggestion?.known
  if (
    kind === 'moved' &&
    known &&
    interviewId === known.id &&
    suggestion.startWall &&
    !suggestion.asksForTime
  ) {
    const { startWall, zone, lengthMinutes, place, url, unsure } = suggestion
    const moved = {
      ...{ id: known.id, kind: known.kind, startWall, zone },
      lengthMinutes: unsure.includes('length') ? known.lengthMinutes : lengthMinutes,
      place: place ?? known.place,
      url: url ?? known.url,
    }
    return (await updateInterview(tx, moved, now)) !== null
  }
  return false
}
