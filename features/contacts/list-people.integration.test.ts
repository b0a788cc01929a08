import fc from 'fast-check'
import { expect, it } from 'vitest'
import { contacts } from '@/db/schema/contacts'
import { interviewPeople } from '@/db/schema/interview-people'
import { interviews } from '@/db/schema/interviews'
import { seedInterview } from '@/e2e/support/seed-interview'
import { useTestDatabase } from '@/e2e/support/use-test-database'
import { readCursor } from '@/lib/cursor'
import { offeredDuplicates } from './duplicates'
import { listAlike, listKnown, listPeople, personKey } from './list-people'

useTestDatabase()
const now = new Date('2026-12-04T15:00:00Z')

const anyPerson = fc.record({
  name: fc.constantFrom('Mira', 'Mira Lind', 'Míra Lind', 'mira lind', 'Jo; Roth', 'Jo Roth', 'Ana Osei'),
  company: fc.constantFrom(null, 'Halden', 'halden'),
  email: fc.constantFrom(null, null, 'm@halden.example', 'a@halden.example'),
  phone: fc.constantFrom(null, null, '+44 20 7946 0018', '020 7946 0018', ''),
  linkedinUrl: fc.constantFrom(null, null, 'https://www.linkedin.com/in/mira'),
  is: fc.constantFrom('here', 'here', 'here', 'here', 'deleted', 'forgotten'),
  /** Which of the talks they were in. */
  met: fc.uniqueArray(fc.integer({ min: 0, max: 5 }), { maxLength: 3 }),
})
/** When each talk was, in hours; several at the same. */
const anyTalks = fc.array(fc.record({ ago: fc.constantFrom(-30, 5, 5, 90), deleted: fc.boolean() }), {
  minLength: 6,
  maxLength: 6,
})

it('people come in the order one met them, and those who are written down twice are all found', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(anyPerson, { minLength: 1, maxLength: 18 }), anyTalks, async (all, talks) => {
      const my = await seedInterview([])
      const { userId, pipelineId } = my
      const made = await my.as(async tx => {
        await tx.delete(interviews)
        const rounds = await tx
          .insert(interviews)
          .values(
            talks.map(({ ago, deleted }) => ({
              ...{
                userId,
                pipelineId,
                startWall: '2026-12-04T10:00',
                zone: 'Europe/London',
                tzdbVersion: 'test',
              },
              ...{
                startsAt: new Date(+now - ago * 3_600_000),
                endsAt: new Date(+now - (ago - 1) * 3_600_000),
              },
              deletedAt: deleted ? now : null,
            })),
          )
          .returning()
        const people = await tx
          .insert(contacts)
          .values(
            all.map(({ met: _, is, ...person }) => ({
              ...{ ...person, userId, deletedAt: is === 'deleted' ? now : null },
              forgottenAt: is === 'forgotten' ? now : null,
            })),
          )
          .returning()
        const there = all.flatMap(({ met }, n) =>
          met.map(talk => ({ userId, interviewId: rounds[talk]?.id ?? '', contactId: people[n]?.id ?? '' })),
        )
        if (there.length) await tx.insert(interviewPeople).values(there)
        return people
      })
      const starts = (met: readonly number[]) =>
        met.flatMap(n => (talks[n] && !talks[n].deleted ? [+now - talks[n].ago * 3_600_000] : []))
      const expected = all
        .map(({ met, is }, n) => ({ is, id: made[n]?.id ?? '', last: Math.max(0, ...starts(met)) }))
        .filter(({ is }) => is === 'here')
      const walked: { id: string; last: number; name: string }[] = []
      for (let after: unknown = null; ; ) {
        const page = await my.as(tx => listPeople(tx, { after, rows: 4, step: 999 } as never))
        walked.push(...page.rows.map(({ id, lastMet, name }) => ({ id, name, last: Number(lastMet ?? 0) })))
        if (!page.more) break
        after = readCursor(personKey, page.more.after) as never
      }
      const told = ({ id, last }: { id: string; last: number }) => `${id} ${last}`
      expect(walked.map(told).toSorted()).toEqual(expected.map(told).toSorted())
      // Whoever was met at one moment comes by name, as the database sorts names; then by id.
      walked.slice(1).forEach((one, n) => {
        const before = walked[n]
        expect(one.last).toBeLessThanOrEqual(before?.last ?? 0)
        if (one.last === before?.last && one.name === before.name) expect(one.id > before.id).toBe(true)
      })
      const [alike, everybody] = await my.as(async tx => [await listAlike(tx), await listKnown(tx)])
      const pairs = (people: typeof alike) =>
        offeredDuplicates(people.toSorted((a, b) => (a.id < b.id ? -1 : 1)))
          .map(({ keepId, otherId, why }) => `${[keepId, otherId].toSorted().join()} ${why}`)
          .toSorted()
      expect(pairs(alike)).toEqual(pairs(everybody))
    }),
    { numRuns: 20 },
  )
})
