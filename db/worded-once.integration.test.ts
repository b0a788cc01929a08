import { eq } from 'drizzle-orm'
import { expect, it } from 'vitest'
import { useTestDatabase } from '@/e2e/support/use-test-database'
import { asSystem, asUser } from './doors'
import { pipelines } from './schema/pipelines'
import { users } from './schema/users'
import { type At, wordedOnce } from './worded-once'

useTestDatabase()

const byCompany = wordedOnce((tx, value: At<{ company: string }>) =>
  tx
    .select({ company: pipelines.company, since: pipelines.createdAt })
    .from(pipelines)
    .where(eq(pipelines.company, value('company'))),
)

async function person(email: string, ...companies: string[]): Promise<string> {
  const [row] = await asSystem('test', tx => tx.insert(users).values({ email }).returning({ id: users.id }))
  const userId = row?.id ?? ''
  await asUser(userId, tx =>
    tx.insert(pipelines).values(companies.map(company => ({ userId, company, role: 'r' }))),
  )
  return userId
}

it('a statement that was worded for one person shows another their own rows alone, as columns read them', async () => {
  const ada = await person('ada@example.com', 'Northlight', 'Harbour')
  const ben = await person('ben@example.com', 'Harbour')
  const ask = (who: string, company: string) => asUser(who, tx => byCompany(tx, { company }))
  const [first] = await ask(ada, 'Northlight')
  expect(first).toEqual({ company: 'Northlight', since: expect.any(Date) })
  expect(await ask(ben, 'Northlight')).toEqual([])
  expect(await Promise.all([ask(ada, 'Harbour'), ask(ben, 'Harbour')])).toMatchObject([
    [{ company: 'Harbour' }],
    [{ company: 'Harbour' }],
  ])
})

it('it is over with its transaction, like any statement', async () => {
  const ada = await person('eve@example.com', 'Northlight')
  const kept = await asUser(ada, async tx => tx)
  await expect(byCompany(kept, { company: 'Northlight' })).rejects.toThrow()
})
