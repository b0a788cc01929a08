import type { Tx } from '../../db/doors'
import { asSystem, asUser } from '../../db/doors'
import { contacts } from '../../db/schema/contacts'
import { interviewPeople } from '../../db/schema/interview-people'
import { interviews } from '../../db/schema/interviews'
import { pipelines } from '../../db/schema/pipelines'
import { settings } from '../../db/schema/settings'
import { createAccount } from '../../features/account/create-account'
import { change } from '../../features/planning/change'

type Contact = typeof contacts.$inferInsert
type Met = Partial<Contact> & { name: string; noteForThem?: string; noteForMe?: string; rapport?: 'good' }

let accounts = 0

/** A person in New York with one pipeline and a round on Tuesday 24 November 2026, 10:00 to 11:00. */
export async function seedInterview(
  met: readonly Met[],
  {
    userId,
    pipeline = {},
    interview = {},
    mine = {},
  }: {
    /** Whose it is; else somebody new. */
    userId?: string
    pipeline?: Partial<typeof pipelines.$inferInsert>
    interview?: Partial<typeof interviews.$inferInsert>
    mine?: Partial<typeof settings.$inferInsert>
  } = {},
) {
  const user = userId
    ? { id: userId }
    : await asSystem('test', tx =>
        createAccount(tx, { email: `planted-${process.pid}-${++accounts}@example.com` }),
      )
  const zone = 'America/New_York'
  const startsAt = interview.startsAt ?? new Date('2026-11-24T15:00:00Z')
  const createdAt = new Date(startsAt.getTime() - 7 * 86_400_000) // never by the machine's own calendar
  const seeded = await asUser(user.id, async tx => {
    await tx.update(settings).set({ zone, country: 'US', signature: 'Robin Marsh', ...mine })
    const [process_] = await tx
      .insert(pipelines)
      .values({
        userId: user.id,
        company: 'Northlight',
        role: 'Data Analyst',
        stage: 'interviewing',
        createdAt,
        ...pipeline,
      })
      .returning()
    if (!process_) throw new Error('no pipeline')
    const [round] = await tx
      .insert(interviews)
      .values({
        userId: user.id,
        pipelineId: process_.id,
        kind: 'panel',
        startWall: '2026-11-24T10:00',
        zone,
        startsAt,
        endsAt: new Date('2026-11-24T16:00:00Z'),
        tzdbVersion: 'test',
        createdAt,
        ...interview,
      })
      .returning()
    if (!round) throw new Error('no interview')
    const people: Record<string, string> = {}
    // In the order they are named.
    for (const [at, person] of met.entries())
      people[person.name] = await meet(tx, user.id, round.id, person, new Date(+startsAt + at))
    return { userId: user.id, pipelineId: process_.id, interviewId: round.id, people }
  })
  return {
    ...seeded,
    id: (name: string) => seeded.people[name] ?? '',
    as: <T>(fn: (tx: Tx) => Promise<T>) => asUser(seeded.userId, fn),
    /** As the product's wrappers do it: what the change touched is planned at its end. */
    change: <T>(now: Date, fn: (tx: Tx) => Promise<T>) => change(seeded.userId, now, fn),
  }
}

async function meet(
  tx: Tx,
  userId: string,
  interviewId: string,
  person: Met,
  createdAt: Date,
): Promise<string> {
  const { noteForThem, noteForMe, rapport, ...contact } = person
  const [row] = await tx
    .insert(contacts)
    .values({ kind: 'interviewer', company: 'Northlight', ...contact, userId })
    .returning()
  if (!row) throw new Error('no contact')
  await tx
    .insert(interviewPeople)
    .values({ userId, interviewId, contactId: row.id, noteForThem, noteForMe, rapport, createdAt })
  return row.id
}
