import 'server-only'
import { and, asc, eq, gt, isNull, max, min } from 'drizzle-orm'
import { asUser } from '@/db/doors'
import { contacts } from '@/db/schema/contacts'
import { interviews } from '@/db/schema/interviews'
import { pipelines } from '@/db/schema/pipelines'
import { writeVcards } from '@/features/contacts/write-vcard'
import { interviewEntry } from '@/features/interviews/calendar/interview-entry'
import {
  calendarFoot,
  calendarHead,
  writeEntry,
  type ZoneSpan,
} from '@/features/interviews/calendar/write-calendar'
import { batchRows } from './rows-in-batches'

/** Every interview that is not deleted, for any calendar, in pieces. */
export async function* exportCalendar(userId: string): AsyncGenerator<string> {
  const spans = await asUser(userId, tx =>
    tx
      .select({ zone: interviews.zone, first: min(interviews.startsAt), last: max(interviews.startsAt) })
      .from(interviews)
      .where(isNull(interviews.deletedAt))
      .groupBy(interviews.zone)
      .orderBy(asc(interviews.zone)),
  )
  yield calendarHead(spans.filter((span): span is ZoneSpan => span.first !== null && span.last !== null))
  yield* inBatches(
    after =>
      asUser(userId, tx =>
        tx
          .select({ interview: interviews, pipeline: pipelines })
          .from(interviews)
          .innerJoin(pipelines, eq(pipelines.id, interviews.pipelineId))
          .where(and(isNull(interviews.deletedAt), after ? gt(interviews.id, after) : undefined))
          .orderBy(asc(interviews.id))
          .limit(batchRows),
      ),
    row => row.interview.id,
    rows => rows.map(row => writeEntry(interviewEntry(row))).join(''),
  )
  yield calendarFoot
}

/** Everybody, for an address book, in pieces. */
export async function* exportPeople(userId: string): AsyncGenerator<string> {
  yield* inBatches(
    after =>
      asUser(userId, tx =>
        tx
          .select()
          .from(contacts)
          .where(and(isNull(contacts.deletedAt), after ? gt(contacts.id, after) : undefined))
          .orderBy(asc(contacts.id))
          .limit(batchRows),
      ),
    row => row.id,
    rows =>
      writeVcards(
        rows.map(({ name, email, phone, company, jobTitle, linkedinUrl }) => ({
          name,
          email: email ? [email] : [],
          phone: phone ? [phone] : [],
          company,
          jobTitle,
          linkedin: linkedinUrl,
          url: null,
        })),
      ),
  )
}

async function* inBatches<Row>(
  load: (after: string | null) => Promise<Row[]>,
  idOf: (row: Row) => string,
  write: (rows: Row[]) => string,
): AsyncGenerator<string> {
  let after: string | null = null
  for (;;) {
    const rows: Row[] = await load(after)
    const last = rows.at(-1)
    if (last === undefined) return
    yield write(rows)
    if (rows.length < batchRows) return
    after = idOf(last)
  }
}
