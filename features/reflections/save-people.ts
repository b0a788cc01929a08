import 'server-only'
import { and, eq, isNull, ne, sql } from 'drizzle-orm'
import type { Tx } from '@/db/doors'
import type { HookStem } from '@/db/enums'
import { contacts } from '@/db/schema/contacts'
import { interviewPeople } from '@/db/schema/interview-people'
import { attachPeople } from '@/features/interviews/attach-people'
import { bothWords, type Taking } from './merge-minute'
import type { ReadCapture } from './read-capture'

type Given = ReadCapture['people'][number]

/**
 * Keeps the people of an interview and what was written about each; answers each key's contact. Only somebody of this
 * very interview is known by id: anybody else is found, or made, by name. `taking` null changes nothing.
 */
export async function savePeople(
  tx: Tx,
  userId: string,
  interview: { id: string; company: string },
  given: readonly Given[],
  taking: Taking | null,
  now: Date,
): Promise<Map<string, string>> {
  const met = await listAttendees(tx, interview.id)
  const ids = new Map<string, string>()
  for (const person of given) {
    const names = [person.name, ...person.named.map(({ name }) => name).slice(0, 1)]
    const same = (name: string) => names.some(given => given.toLowerCase() === name.toLowerCase())
    const known = met.find(other => other.id === person.id) ?? met.find(other => same(other.name))
    if (known) ids.set(person.key, known.id)
  }
  if (!taking) return ids
  const fresh = given.filter(person => !ids.has(person.key) && person.there !== false)
  const named = fresh.flatMap(person =>
    person.named.map((read, at) => ({ ...read, key: at === 0 ? person.key : null })),
  )
  const made = await attachPeople(tx, userId, interview.id, interview.company, named, now)
  named.forEach(({ key }, at) => {
    const id = made[at]
    if (id && key) ids.set(key, id)
  })
  for (const person of given) {
    const contactId = ids.get(person.key)
    if (!contactId) continue
    if (person.there === false && taking.how === 'replace') {
      await tx
        .delete(interviewPeople)
        .where(and(eq(interviewPeople.interviewId, interview.id), eq(interviewPeople.contactId, contactId)))
      ids.delete(person.key)
      continue
    }
    const before = met.find(other => other.id === contactId)
    await saveNotes(tx, interview.id, contactId, before, person, taking, now)
    if (person.email && (taking.how === 'replace' || !before?.email))
      await tx
        .update(contacts)
        .set({ email: person.email, updatedAt: now })
        .where(and(eq(contacts.id, contactId), ne(sql`coalesce(${contacts.email}, '')`, person.email)))
  }
  return ids
}

async function saveNotes(
  tx: Tx,
  interviewId: string,
  contactId: string,
  before:
    | Pick<typeof interviewPeople.$inferSelect, 'noteStem' | 'noteForThem' | 'noteForMe' | 'rapport'>
    | undefined,
  person: Given,
  taking: Taking,
  now: Date,
): Promise<void> {
  const words = (stored: string | null = null, now: string | null | undefined) => {
    if (now === undefined) return stored
    return taking.how === 'replace' ? now : bothWords(stored, now)
  }
  const noteForThem = words(before?.noteForThem, person.forThem)
  const noteStem = stemAfter(before, noteForThem, person, taking)
  const noteForMe = words(before?.noteForMe, person.forMe)
  const was = before?.rapport ?? null
  const rapport = person.rapport === undefined || (taking.how === 'add' && was) ? was : person.rapport
  if (
    noteStem === (before?.noteStem ?? null) &&
    noteForThem === (before?.noteForThem ?? null) &&
    noteForMe === (before?.noteForMe ?? null) &&
    rapport === was
  )
    return
  await tx
    .update(interviewPeople)
    .set({ noteStem, noteForThem, noteForMe, rapport, updatedAt: now })
    .where(and(eq(interviewPeople.interviewId, interviewId), eq(interviewPeople.contactId, contactId)))
}

/** A stem goes with its words: where two devices typed different ones, the lines are read by rule. */
function stemAfter(
  before: Pick<typeof interviewPeople.$inferSelect, 'noteStem' | 'noteForThem'> | undefined,
  noteForThem: string | null,
  { stem }: Given,
  taking: Taking,
): HookStem | null {
  const was = before?.noteStem ?? null
  if (stem === undefined || taking.how === 'replace') return stem === undefined ? was : stem
  if (!before?.noteForThem) return stem ?? was
  return noteForThem === before.noteForThem ? was : null
}

function listAttendees(tx: Tx, interviewId: string) {
  return tx
    .select({
      id: contacts.id,
      name: contacts.name,
      email: contacts.email,
      noteStem: interviewPeople.noteStem,
      noteForThem: interviewPeople.noteForThem,
      noteForMe: interviewPeople.noteForMe,
      rapport: interviewPeople.rapport,
    })
    .from(interviewPeople)
    .innerJoin(contacts, eq(contacts.id, interviewPeople.contactId))
    .where(and(eq(interviewPeople.interviewId, interviewId), isNull(contacts.deletedAt)))
}
