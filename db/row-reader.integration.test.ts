import { eq, sql } from 'drizzle-orm'
import { expect, it } from 'vitest'
import { useTestDatabase } from '@/e2e/support/use-test-database'
import type { Tx } from './client'
import { asSystem, asUser } from './doors'
import { contacts } from './schema/contacts'
import { pipelines } from './schema/pipelines'
import { users } from './schema/users'
import { wordedOnce } from './worded-once'

useTestDatabase()

const joined = (tx: Tx) =>
  tx
    .select({
      row: pipelines,
      recruiter: { id: contacts.id, name: contacts.name, since: contacts.createdAt },
      mixed: { company: pipelines.company, name: contacts.name },
      note: contacts.name,
      count: sql<number>`count(*) over ()`.mapWith(Number),
      plain: sql<string>`upper(${pipelines.company})`,
    })
    .from(pipelines)
    .leftJoin(contacts, eq(contacts.id, pipelines.recruiterId))
    .orderBy(pipelines.company)
const joinedOnce = wordedOnce(joined)

it('a statement that is worded once gives the rows that Drizzle gives, a missing table as null', async () => {
  const [user] = await asSystem('test', tx =>
    tx.insert(users).values({ email: 'row@example.com' }).returning(),
  )
  const userId = user?.id ?? ''
  await asUser(userId, async tx => {
    const [ana] = await tx
      .insert(contacts)
      .values({ userId, name: 'Ana Osei', kind: 'agency_recruiter' })
      .returning()
    await tx.insert(pipelines).values([
      { userId, company: 'Harbour', role: 'r' },
      { userId, company: 'Northlight', role: 'r', recruiterId: ana?.id },
    ])
  })
  const [read, given] = await asUser(userId, async tx => [await joinedOnce(tx, {}), await joined(tx)])
  expect(read).toEqual(given)
  expect(read.map(({ recruiter, note, count }) => [recruiter?.name ?? recruiter, note, count])).toEqual([
    [null, null, 2],
    ['Ana Osei', 'Ana Osei', 2],
  ])
  expect(read[1]?.row.createdAt).toBeInstanceOf(Date)
})
