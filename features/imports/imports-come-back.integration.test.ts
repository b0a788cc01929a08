import { and, asc, inArray, isNull } from 'drizzle-orm'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { asUser } from '@/db/doors'
import { sources, stages } from '@/db/enums'
import { contacts } from '@/db/schema/contacts'
import { pipelines } from '@/db/schema/pipelines'
import { bringIn, now, somebody } from '@/e2e/support/bring-in-a-sheet'
import { useTestDatabase } from '@/e2e/support/use-test-database'
import { exportTable } from '@/features/own-data/export'

process.env.AUTH_SECRET ??= 'a secret for tests of at least 32 characters'
useTestDatabase()

describe('what was taken out comes back in as it was', () => {
  const textOf = async (pieces: AsyncIterable<string>) => {
    let text = ''
    for await (const piece of pieces) text += piece
    return text
  }
  const word = fc
    .string({ unit: fc.constantFrom(...'abcXYZ éß田=+-@\'",;'), minLength: 1, maxLength: 20 })
    .map(text => `${text.replace(/\s+/g, ' ').trim()}x`.trim())
  const moment = fc.date({ min: new Date('2020-01-01'), max: now, noInvalidDate: true })

  it('processes', async () => {
    const [from, to] = [await somebody(), await somebody()]
    const rows = fc.sample(
      fc.record({
        ...{ role: word, stage: fc.constantFrom(...stages), source: fc.constantFrom(...sources) },
        ...{ interest: fc.option(fc.integer({ min: 1, max: 5 })), privateNote: fc.option(word) },
        ...{
          jobUrl: fc.option(fc.constant('https://jobs.example/a?b=c,d')),
          createdAt: moment,
          stageChangedAt: moment,
        },
      }),
      { numRuns: 300, seed: 7 },
    )
    await asUser(from, tx =>
      tx.insert(pipelines).values(rows.map((row, i) => ({ ...row, userId: from, company: `=Company ${i}` }))),
    )
    await bringIn(to, await textOf(exportTable(from, 'pipelines')))
    const covered = (userId: string) =>
      asUser(userId, tx =>
        tx
          .select({
            ...{ company: pipelines.company, role: pipelines.role, stage: pipelines.stage },
            ...{ source: pipelines.source, interest: pipelines.interest, note: pipelines.privateNote },
            ...{ jobUrl: pipelines.jobUrl, createdAt: pipelines.createdAt, at: pipelines.stageChangedAt },
          })
          .from(pipelines)
          .orderBy(asc(pipelines.company)),
      )
    expect(await covered(to)).toEqual(await covered(from))
  })

  it('people', async () => {
    const [from, to] = [await somebody(), await somebody()]
    const rows = fc.sample(
      fc.record({
        ...{ company: fc.option(word), jobTitle: fc.option(word), privateNote: fc.option(word) },
        kind: fc.constantFrom('interviewer' as const, 'agency_recruiter' as const, 'other' as const),
        linkedinConnectedAt: fc.option(moment),
      }),
      { numRuns: 200, seed: 7 },
    )
    await asUser(from, tx =>
      tx.insert(contacts).values(
        rows.map((row, i) => ({
          ...row,
          ...{ userId: from, name: `Person ${i} =x`, email: i % 2 ? `p${i}@example.com` : null },
          linkedinUrl: i % 3 ? `https://www.linkedin.com/in/p${i}` : null,
        })),
      ),
    )
    await bringIn(to, await textOf(exportTable(from, 'contacts')))
    const covered = (userId: string) =>
      asUser(userId, tx =>
        tx
          .select({
            ...{ name: contacts.name, kind: contacts.kind, company: contacts.company, email: contacts.email },
            ...{ jobTitle: contacts.jobTitle, note: contacts.privateNote, url: contacts.linkedinUrl },
            connected: contacts.linkedinConnectedAt,
          })
          .from(contacts)
          .where(and(isNull(contacts.deletedAt), inArray(contacts.userId, [userId])))
          .orderBy(asc(contacts.name)),
      )
    expect(await covered(to)).toEqual(await covered(from))
  })
})
