import 'server-only'
import { and, asc, eq, isNull } from 'drizzle-orm'
import type { Tx } from '@/db/doors'
import { contacts } from '@/db/schema/contacts'
import { drafts } from '@/db/schema/drafts'
import { settings } from '@/db/schema/settings'
import { howLongAgo } from '@/features/letters/how-long-ago'
import { firstName } from '@/features/letters/names'
import { draftAboutOf, lastConversation } from '@/features/planning/draft-about'
import { requestDraft } from '@/features/planning/request-draft'
import { planStayInTouch } from '@/features/reminders/after-a-no'
import { localDate } from '@/lib/time'

/**
 * A line to somebody after a month, three months and half a year (practice §11.1 row 22), counted from today; in
 * Germany the talent pool too. While some of them are open, no more are made. Answers the first one's id.
 */
export async function requestLinesInTouch(
  tx: Tx,
  userId: string,
  contactId: string,
  now: Date,
): Promise<string | null> {
  const [going] = await tx
    .select({ id: drafts.id })
    .from(drafts)
    .where(
      and(
        eq(drafts.origin, 'in_touch'),
        eq(drafts.contactId, contactId),
        eq(drafts.state, 'open'),
        isNull(drafts.deletedAt),
      ),
    )
    .orderBy(asc(drafts.sendAt))
  if (going) return going.id
  const [person] = await tx.select({ name: contacts.name }).from(contacts).where(eq(contacts.id, contactId))
  const [own] = await tx.select().from(settings)
  const place = await draftAboutOf(tx, { contactId, pipelineId: null, interviewId: null })
  if (!person || !own || !place) return null
  const talkedOn = place.interviewId && (await lastConversation(tx, place.interviewId))
  const facts = { person: firstName(person.name), endedOn: localDate(now, own.zone) }
  let first: string | null = null
  for (const { step, sendAt, dueAt } of planStayInTouch(facts, own, own)) {
    const months = talkedOn ? howLongAgo(talkedOn, localDate(sendAt ?? dueAt, own.zone)) : 'a while'
    const id = await requestDraft(
      tx,
      userId,
      {
        ...{ origin: 'in_touch', kind: 'stay_in_touch', ...place, step, since: now },
        words: { months },
        include: step === 'talent_pool' ? ['talent_pool'] : [],
      },
      now,
    )
    first ??= id
  }
  return first
}
