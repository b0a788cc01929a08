import 'server-only'
import { asc, eq, isNull } from 'drizzle-orm'
import { asUser } from '@/db/doors'
import { contacts } from '@/db/schema/contacts'
import { interviews } from '@/db/schema/interviews'
import { pipelines } from '@/db/schema/pipelines'
import { writeVcards } from '@/features/contacts/write-vcard'
import { interviewEntry } from '@/features/interviews/calendar/interview-entry'
import { writeCalendar } from '@/features/interviews/calendar/write-calendar'

/** Every interview that is not deleted, for any calendar. */
export async function exportCalendar(userId: string): Promise<string> {
  const rows = await asUser(userId, tx =>
    tx
      .select({ interview: interviews, pipeline: pipelines })
      .from(interviews)
      .innerJoin(pipelines, eq(pipelines.id, interviews.pipelineId))
      .where(isNull(interviews.deletedAt))
      .orderBy(asc(interviews.startsAt)),
  )
  return writeCalendar(rows.map(interviewEntry))
}

/** Everybody, for an address book. */
export async function exportPeople(userId: string): Promise<string> {
  const rows = await asUser(userId, tx =>
    tx.select().from(contacts).where(isNull(contacts.deletedAt)).orderBy(asc(contacts.name)),
  )
  return writeVcards(
    rows.map(({ name, email, phone, company, jobTitle, linkedinUrl }) => ({
      name,
      email: email ? [email] : [],
      phone: phone ? [phone] : [],
      company,
      jobTitle,
      linkedin: linkedinUrl,
      url: null,
    })),
  )
}
