import { eq } from 'drizzle-orm'
import { expect, it } from 'vitest'
import { contacts } from '@/db/schema/contacts'
import { drafts } from '@/db/schema/drafts'
import { pipelines } from '@/db/schema/pipelines'
import { seedInterview } from '@/e2e/support/seed-interview'
import { useTestDatabase } from '@/e2e/support/use-test-database'
import { saveFacts } from '@/features/next-steps/mutations'
import { settleFact } from '@/features/next-steps/settle-fact'

useTestDatabase()
const now = new Date('2026-11-24T20:00:00Z')
const ana = { name: 'Ana Osei', kind: 'hiring_manager', email: 'ana@northlight.example' } as const
const ben = { name: 'Ben Ito', kind: 'interviewer', email: 'ben@northlight.example' } as const
const rosa = { name: 'Rosa Bell', kind: 'coordinator', email: 'rosa@northlight.example' } as const
type Fact = Parameters<typeof settleFact>
const question = /when (?:you|they) expect to decide\?/

/** Who is asked anything, of all who get a letter after the round. */
async function asked(people: (typeof ana | typeof ben | typeof rosa)[], facts: Fact[], recruiter = false) {
  const my = await seedInterview(people)
  await my.change(now, async tx => {
    if (recruiter) {
      const row = { userId: my.userId, name: 'Priya Nair', kind: 'in_house_recruiter' } as const
      const [priya] = await tx.insert(contacts).values(row).returning()
      await tx.update(pipelines).set({ recruiterId: priya?.id, source: 'in_house' })
    }
    await saveFacts(
      tx,
      my.userId,
      my.interviewId,
      facts.map(fact => settleFact(...fact)),
      now,
    )
  })
  const letters = await my.as(tx =>
    tx
      .select({ to: contacts.name, body: drafts.body, origin: drafts.origin })
      .from(drafts)
      .innerJoin(contacts, eq(contacts.id, drafts.contactId)),
  )
  const after = letters.filter(({ origin }) => origin === 'thank_you' || origin === 'in_house_word')
  return after.filter(({ body }) => question.test(body)).map(({ to }) => to)
}
const nothing: Fact[] = [['what_next', { state: 'unknown' }]]

it.each([
  ['whoever arranged it', [ana, ben, rosa], nothing, false, ['Rosa Bell']],
  ['the recruiter in the house, in their own word', [ana, ben], nothing, true, ['Priya Nair']],
  ['the manager, where nobody arranged it', [ben, ana], nothing, false, ['Ana Osei']],
  [
    'nobody, with a date',
    [ana, rosa],
    [['decision_date', { state: 'answered', date: '2026-12-04' }]],
    false,
    [],
  ],
  [
    'nobody, knowing who will write',
    [ana, rosa],
    [['who_contacts', { state: 'answered', who: 'they' }]],
    false,
    [],
  ],
] as const)('asked by when: %s', async (_, people, facts, recruiter, who) => {
  expect(await asked([...people], facts as unknown as Fact[], recruiter)).toEqual(who)
})

it('"I will hear from you" is told only to the one who said so', async () => {
  const my = await seedInterview([ana, ben])
  await my.change(now, tx =>
    saveFacts(
      tx,
      my.userId,
      my.interviewId,
      [settleFact('who_contacts', { state: 'answered', who: 'they', contactId: my.id('Ana Osei') })],
      now,
    ),
  )
  const body = async (name: string) =>
    (
      await my.as(tx =>
        tx
          .select()
          .from(drafts)
          .where(eq(drafts.contactId, my.id(name))),
      )
    )[0]?.body
  expect(await body('Ana Osei')).toMatch(/(?:hear|hearing|word) from you\b/)
  const bens = await body('Ben Ito')
  expect(bens).toMatch(/from Ana\b|Ana will be in touch/)
  expect(bens).not.toMatch(/(?:hear|hearing|word) from you\b/)
})
