import 'server-only'
import { and, asc, eq, isNull, like } from 'drizzle-orm'
import type { Tx } from '@/db/doors'
import { drafts } from '@/db/schema/drafts'
import { howLongAgo } from '@/features/letters/how-long-ago'
import { firstName } from '@/features/letters/names'
import { writeText } from '@/features/letters/write-letter'
import { planStayInTouch } from '@/features/reminders/after-a-no'
import { localDate } from '@/lib/time'
import { placeOf } from './create-draft'
import { keepDraft } from './keep-draft'
import { knownFor } from './known-for'

/**
 * A line to somebody after a month, three months and half a year (practice §11.1 row 22), counted from today; in
 * Germany the talent pool too. While some of them are open, no more are made. Answers the first one's id.
 */
export async function keepInTouch(
  tx: Tx,
  userId: string,
  contactId: string,
  now: Date,
): Promise<string | null> {
  const prefix = `in_touch:${contactId}:`
  const [going] = await tx
    .select({ id: drafts.id })
    .from(drafts)
    .where(and(like(drafts.planKey, `${prefix}%`), eq(drafts.state, 'open'), isNull(drafts.deletedAt)))
    .orderBy(asc(drafts.sendAt))
  if (going) return going.id
  const place = await placeOf(tx, { contactId, pipelineId: null, interviewId: null })
  const found = await knownFor(tx, 'stay_in_touch', place)
  if (!found?.person) return null
  const { writer, round, person } = found
  const { settings } = writer
  const formality = writer.pipeline?.formality ?? settings.formality
  const facts = { person: firstName(person.name), endedOn: localDate(now, settings.zone) }
  let first: string | null = null
  for (const planned of planStayInTouch(facts, settings, settings)) {
    const on = localDate(planned.sendAt ?? planned.dueAt, settings.zone)
    const words = { months: round ? howLongAgo(localDate(round.startsAt, round.zone), on) : 'a while' }
    const include = planned.step === 'talent_pool' ? (['talent_pool'] as const) : []
    const { subject, body } = writeText(writer, 'stay_in_touch', { round, person, words, include })
    const id = await keepDraft(
      tx,
      { userId, pipelineId: place.pipelineId, formality },
      {
        planKey: `${prefix}${planned.step}:${facts.endedOn}`,
        kind: 'stay_in_touch',
        channel: 'email',
        interviewId: place.interviewId,
        contactId,
        sendAt: planned.sendAt ?? planned.dueAt,
        why: planned.why,
        subject,
        body,
        words,
        include: [...include],
        reminders: [planned],
      },
      now,
    )
    first ??= id
  }
  return first
}
